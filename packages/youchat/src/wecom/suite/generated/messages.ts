// Printed by tools/codegen from spec/callbacks. Change the spec, then run `npm run codegen`.
import type { InfoPush } from '../../../callback/message.ts'

/**
 * The ticket that suite_access_token is fetched with; every ten minutes.
 * 推送 suite_ticket，每十分钟一次，用于获取 suite_access_token。
 * @see https://developer.work.weixin.qq.com/document/path/90628
 */
export interface SuiteTicketInfo extends InfoPush {
  readonly InfoType: 'suite_ticket'
  /** Valid for 30 minutes; keep the latest. */
  readonly SuiteTicket: string
}

/**
 * A corp authorized the suite from the market. Fetch its permanent code with AuthCode.
 * 企业从应用市场授权成功；用 AuthCode 换取永久授权码。
 * @see https://developer.work.weixin.qq.com/document/path/90642
 */
export interface CreateAuthInfo extends InfoPush {
  readonly InfoType: 'create_auth'
  /** Good for one use within ten minutes. */
  readonly AuthCode: string
  /** What the link or code was made with. */
  readonly State?: string
}

/**
 * A corp changed what it authorized; ask with service/get_auth_info for the new scope.
 * 企业变更授权；用 service/get_auth_info 查询新的授权范围。
 * @see https://developer.work.weixin.qq.com/document/path/90642
 */
export interface ChangeAuthInfo extends InfoPush {
  readonly InfoType: 'change_auth'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** What the link or code was made with. */
  readonly State?: string
}

/**
 * A corp took its authorization back. Its data must be deleted.
 * 企业取消授权；须删除该企业的数据。
 * @see https://developer.work.weixin.qq.com/document/path/90642
 */
export interface CancelAuthInfo extends InfoPush {
  readonly InfoType: 'cancel_auth'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
}

/**
 * The secret of an application developed for a corp (代开发) was reset. Fetch the new one with AuthCode.
 * 代开发应用重新获取 secret；用 AuthCode 换取新的永久授权码。
 * @see https://developer.work.weixin.qq.com/document/path/94758
 */
export interface ResetPermanentCodeInfo extends InfoPush {
  readonly InfoType: 'reset_permanent_code'
  /** Good for one use within ten minutes. */
  readonly AuthCode: string
}

/**
 * A member, a department or a tag of a corp changed.
 * 企业通讯录变更：成员、部门或标签。
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export type ChangeContactInfo =
  | CreateUserInfo
  | UpdateUserInfo
  | DeleteUserInfo
  | CreatePartyInfo
  | UpdatePartyInfo
  | DeletePartyInfo
  | UpdateTagInfo

/**
 * A member was created. What the application may not see is absent.
 * 新增成员；无权限的字段不返回。
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface CreateUserInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'create_user'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly UserID: string
  readonly Name?: string
  /** Ids of the departments, as 1,2,3. */
  readonly Department?: string
  /** Id of the main department. */
  readonly MainDepartment?: number
  /** Whether leader in each department, as 1,0,0. */
  readonly IsLeaderInDept?: string
  /** UserIDs of the direct superiors, as a,b. */
  readonly DirectLeader?: string
  readonly Mobile?: string
  readonly Position?: string
  /** 1 male, 2 female. */
  readonly Gender?: number
  readonly Email?: string
  readonly BizMail?: string
  /** 1 active, 2 disabled, 4 not activated. */
  readonly Status?: number
  /** Address of the picture. */
  readonly Avatar?: string
  readonly Alias?: string
  readonly Telephone?: string
  readonly Address?: string
  /** Further attributes of the member. */
  readonly ExtAttr?: {
    readonly Item: readonly {
      readonly Name: string
      /** 0 text, 1 web page. */
      readonly Type: number
      readonly Text?: {
        readonly Value: string
      }
      readonly Web?: {
        readonly Title: string
        readonly Url: string
      }
    }[]
  }
}

/**
 * A member was changed. Only what changed is present.
 * 更新成员；仅包含变更的字段。
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface UpdateUserInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_user'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly UserID: string
  /** The new UserID, when it was changed. */
  readonly NewUserID?: string
  readonly Name?: string
  /** Ids of the departments, as 1,2,3. */
  readonly Department?: string
  /** Id of the main department. */
  readonly MainDepartment?: number
  /** Whether leader in each department, as 1,0,0. */
  readonly IsLeaderInDept?: string
  /** UserIDs of the direct superiors, as a,b. */
  readonly DirectLeader?: string
  readonly Mobile?: string
  readonly Position?: string
  /** 1 male, 2 female. */
  readonly Gender?: number
  readonly Email?: string
  readonly BizMail?: string
  /** 1 active, 2 disabled, 4 not activated. */
  readonly Status?: number
  /** Address of the picture. */
  readonly Avatar?: string
  readonly Alias?: string
  readonly Telephone?: string
  readonly Address?: string
  /** Further attributes of the member. */
  readonly ExtAttr?: {
    readonly Item: readonly {
      readonly Name: string
      /** 0 text, 1 web page. */
      readonly Type: number
      readonly Text?: {
        readonly Value: string
      }
      readonly Web?: {
        readonly Title: string
        readonly Url: string
      }
    }[]
  }
}

/**
 * A member was deleted.
 * 删除成员。
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface DeleteUserInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'delete_user'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly UserID: string
}

/**
 * A department was created.
 * 新增部门。
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface CreatePartyInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'create_party'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly Id: number
  readonly Name?: string
  readonly ParentId: number
  /** Larger comes first. */
  readonly Order?: number
}

/**
 * A department was changed. Only what changed is present.
 * 更新部门；仅包含变更的字段。
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface UpdatePartyInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_party'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly Id: number
  readonly Name?: string
  readonly ParentId?: number
  /** Larger comes first. */
  readonly Order?: number
}

/**
 * A department was deleted.
 * 删除部门。
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface DeletePartyInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'delete_party'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly Id: number
}

/**
 * The members or departments under a tag changed. Lists are written as a,b.
 * 标签成员变更；列表以逗号分隔。
 * @see https://developer.work.weixin.qq.com/document/path/90641
 */
export interface UpdateTagInfo extends InfoPush {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_tag'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly TagId: number
  /** UserIDs of members added. */
  readonly AddUserItems?: string
  /** UserIDs of members removed. */
  readonly DelUserItems?: string
  /** Ids of departments added. */
  readonly AddPartyItems?: string
  /** Ids of departments removed. */
  readonly DelPartyItems?: string
}

/**
 * What is between a member and a customer (external contact) changed.
 * 企业客户（外部联系人）变更。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export type ChangeExternalContactInfo =
  | AddExternalContactInfo
  | EditExternalContactInfo
  | AddHalfExternalContactInfo
  | DelExternalContactInfo
  | DelFollowUserInfo
  | TransferFailInfo
  | MsgAuditApprovedInfo

/**
 * A member added a customer, or was added by one.
 * 添加企业客户。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface AddExternalContactInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'add_external_contact'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
  /** The state given to the contact-me link or code. */
  readonly State?: string
  /** For sending a welcome: within 20 seconds, once. Absent when another application may send it. */
  readonly WelcomeCode?: string
  /** The acquisition link the customer came by, if any. */
  readonly LinkId?: string
}

/**
 * A member changed a customer's remark, tags or the like.
 * 编辑企业客户（备注、标签等）。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface EditExternalContactInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'edit_external_contact'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
  /** The state given to the contact-me link or code. */
  readonly State?: string
}

/**
 * A customer added a member without confirmation; the member has not added the customer.
 * 外部联系人免验证添加成员；成员尚未添加对方。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface AddHalfExternalContactInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'add_half_external_contact'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
  /** The state given to the contact-me link or code. */
  readonly State?: string
  /** For sending a welcome: within 20 seconds, once. Absent when another application may send it. */
  readonly WelcomeCode?: string
}

/**
 * A member deleted a customer.
 * 成员删除企业客户。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface DelExternalContactInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'del_external_contact'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
  /** DELETE_BY_TRANSFER when deleted by handing the customer over. */
  readonly Source?: string
}

/**
 * A customer deleted a member.
 * 客户删除跟进成员。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface DelFollowUserInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'del_follow_user'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
}

/**
 * A customer could not be handed over.
 * 客户接替失败。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface TransferFailInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'transfer_fail'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
  /** customer_refused or customer_limit_exceed. */
  readonly FailReason: string
}

/**
 * A customer agreed to the archiving of the conversation.
 * 客户同意进行聊天内容存档。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface MsgAuditApprovedInfo extends InfoPush {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'msg_audit_approved'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
  /** For sending a welcome: within 20 seconds, once. Absent when another application may send it. */
  readonly WelcomeCode?: string
}

/**
 * A customer group changed.
 * 客户群变更。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export type ChangeExternalChatInfo =
  | CreateExternalChatInfo
  | UpdateExternalChatInfo
  | DismissExternalChatInfo

/**
 * A customer group was created.
 * 客户群创建。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface CreateExternalChatInfo extends InfoPush {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'create'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly ChatId: string
}

/**
 * A customer group changed; UpdateDetail says what.
 * 客户群变更；UpdateDetail 说明变更内容。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface UpdateExternalChatInfo extends InfoPush {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'update'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly ChatId: string
  /** add_member, del_member, change_owner, change_name or change_notice. */
  readonly UpdateDetail: string
  /** How they came in: 0 invited, 3 by QR code. */
  readonly JoinScene?: number
  /** How they went: 0 left, 1 removed. */
  readonly QuitScene?: number
  /** How many came or went. */
  readonly MemChangeCnt?: number
  /** Who came or went. */
  readonly MemChangeList?: {
    /** UserID or external_userid. */
    readonly Item: readonly string[]
  }
  /** Version of the list of members before the change. */
  readonly LastMemVer?: string
  /** Version of the list of members after the change. */
  readonly CurMemVer?: string
}

/**
 * A customer group was dissolved.
 * 客户群解散。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface DismissExternalChatInfo extends InfoPush {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'dismiss'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly ChatId: string
}

/**
 * The tags for customers changed.
 * 企业客户标签变更。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export type ChangeExternalTagInfo =
  | CreateExternalTagInfo
  | UpdateExternalTagInfo
  | DeleteExternalTagInfo
  | ShuffleExternalTagInfo

/**
 * A tag for customers, or a group of tags, was created.
 * 企业客户标签（组）创建。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface CreateExternalTagInfo extends InfoPush {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'create'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly Id: string
  /** tag or tag_group. */
  readonly TagType: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * A tag for customers, or a group of tags, was changed.
 * 企业客户标签（组）变更。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface UpdateExternalTagInfo extends InfoPush {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'update'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly Id: string
  /** tag or tag_group. */
  readonly TagType: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * A tag for customers, or a group of tags, was deleted.
 * 企业客户标签（组）删除。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface DeleteExternalTagInfo extends InfoPush {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'delete'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly Id: string
  /** tag or tag_group. */
  readonly TagType: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * The tags for customers were put into another order.
 * 企业客户标签重新排序。
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface ShuffleExternalTagInfo extends InfoPush {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'shuffle'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** Id of the group whose tags were put into another order; absent when the groups themselves were. */
  readonly Id?: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * Something happened in customer acquisition (获客助手). It may come to the data callback instead, as an event.
 * 获客助手事件通知；也可能以事件形式推送到数据回调。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export type CustomerAcquisitionInfo =
  | BalanceLowInfo
  | BalanceExhaustedInfo
  | LinkUnavailableInfo
  | CustomerStartChatInfo
  | DeleteLinkInfo
  | FriendRequestInfo
  | QuotaExpireSoonInfo

/**
 * The balance of customer acquisition is low.
 * 获客额度即将耗尽。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface BalanceLowInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_low'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
}

/**
 * The balance of customer acquisition is used up.
 * 获客额度已经耗尽。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface BalanceExhaustedInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_exhausted'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
}

/**
 * An acquisition link cannot be used any more.
 * 获客链接不可用。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface LinkUnavailableInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'link_unavailable'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly LinkId: string
}

/**
 * A customer who came by an acquisition link wrote first.
 * 微信客户通过获客链接发起会话。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface CustomerStartChatInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'customer_start_chat'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly LinkId?: string
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
}

/**
 * An acquisition link was deleted.
 * 删除获客链接。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface DeleteLinkInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'delete_link'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly LinkId: string
}

/**
 * A customer asked by an acquisition link to be added.
 * 通过获客链接申请好友。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface FriendRequestInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'friend_request'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  readonly LinkId: string
  /** The member. */
  readonly UserID?: string
  /** The customer. */
  readonly ExternalUserID?: string
  /** The customer_channel of the link. */
  readonly State?: string
}

/**
 * A part of the balance of customer acquisition expires soon.
 * 获客额度即将过期。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface QuotaExpireSoonInfo extends InfoPush {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'quota_expire_soon'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** Unix time in seconds. */
  readonly ExpireTime: number
  /** How much expires. */
  readonly ExpireQuotaNum: number
}

/**
 * A student, a parent or a department of a school changed.
 * 家校通讯录变更：学生、家长或部门。
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export interface ChangeSchoolContactInfo extends InfoPush {
  readonly InfoType: 'change_school_contact'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** Such as create_student, update_parent, delete_department, subscribe. */
  readonly ChangeType: string
  /** Of the student, parent or department. */
  readonly Id?: string
}

/**
 * A corp shared the application with a subordinate corp (企业互联), or does not any more.
 * 企业互联共享应用变更。
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export interface ShareAgentChangeInfo extends InfoPush {
  readonly InfoType: 'share_agent_change'
  /** The application of the suite; not for an application developed for a corp. */
  readonly AppId?: number
  /** The corp that shares the application. */
  readonly CorpId: string
  /** Its AgentId there. */
  readonly AgentId: number
}

/**
 * A corp shared the application with a corp down the chain (上下游), or does not any more. Nodes as of share_agent_change.
 * 上下游共享应用变更；字段同 share_agent_change。
 */
export interface ShareChainChangeInfo extends InfoPush {
  readonly InfoType: 'share_chain_change'
  /** The application of the suite; not for an application developed for a corp. */
  readonly AppId?: number
  /** The corp that shares the application. */
  readonly CorpId: string
  /** Its AgentId there. */
  readonly AgentId: number
}

/**
 * A corp granted access to its departments and members.
 * 企业授权组织架构权限。
 * @see https://developer.work.weixin.qq.com/document/path/97378
 */
export interface CorpArchAuthInfo extends InfoPush {
  readonly InfoType: 'corp_arch_auth'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
}

/**
 * The administrator of a corp confirmed a permission, such as that of customer acquisition.
 * 企业管理员确认获客助手等权限。
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export interface ApproveSpecialAuthInfo extends InfoPush {
  readonly InfoType: 'approve_special_auth'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** Which permission, such as customer_acquisition. */
  readonly AuthType: string
}

/**
 * The administrator of a corp took a permission back, such as that of customer acquisition.
 * 企业管理员取消获客助手等权限。
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export interface CancelSpecialAuthInfo extends InfoPush {
  readonly InfoType: 'cancel_special_auth'
  /** The corp that authorized the suite. */
  readonly AuthCorpId: string
  /** Which permission, such as customer_acquisition. */
  readonly AuthType: string
}

/**
 * A corp ordered the application, or the provider did so for it.
 * 下单成功。
 * @see https://developer.work.weixin.qq.com/document/path/91929
 */
export interface OpenOrderInfo extends InfoPush {
  readonly InfoType: 'open_order'
  /** The corp that buys. */
  readonly PaidCorpId: string
  readonly OrderId: string
  /** Who ordered. */
  readonly OperatorId?: string
}

/**
 * The provider changed the price of an order, which gives it a new number.
 * 改单；产生新的订单号。
 * @see https://developer.work.weixin.qq.com/document/path/91930
 */
export interface ChangeOrderInfo extends InfoPush {
  readonly InfoType: 'change_order'
  /** The corp that buys. */
  readonly PaidCorpId: string
  readonly OldOrderId: string
  readonly NewOrderId: string
}

/**
 * A corp paid for an order.
 * 支付成功。
 * @see https://developer.work.weixin.qq.com/document/path/91931
 */
export interface PayForAppSuccessInfo extends InfoPush {
  readonly InfoType: 'pay_for_app_success'
  /** The corp that buys. */
  readonly PaidCorpId: string
  readonly OrderId: string
  /** Who paid. */
  readonly OperatorId?: string
}

/**
 * An order was paid back.
 * 退款。
 * @see https://developer.work.weixin.qq.com/document/path/91932
 */
export interface RefundInfo extends InfoPush {
  readonly InfoType: 'refund'
  /** The corp that buys. */
  readonly PaidCorpId: string
  readonly OrderId: string
}

/**
 * The edition of the application that a corp has changed: bought, extended, tried, paid back, expired. The manual spells it like this.
 * 应用版本变更（事件名为文档原文拼写）。
 * @see https://developer.work.weixin.qq.com/document/path/91933
 */
export interface ChangeEditonInfo extends InfoPush {
  readonly InfoType: 'change_editon'
  /** The corp that buys. */
  readonly PaidCorpId: string
}

/**
 * An order was cancelled.
 * 取消订单。
 * @see https://developer.work.weixin.qq.com/document/path/99353
 */
export interface CancelOrderInfo extends InfoPush {
  readonly InfoType: 'cancel_order'
  /** The corp that ordered. */
  readonly PaidCorpId?: string
  readonly OrderId: string
}

/** The events by InfoType: the keys of `eventHandlers`. */
export interface SuiteEvents {
  suite_ticket: SuiteTicketInfo
  create_auth: CreateAuthInfo
  change_auth: ChangeAuthInfo
  cancel_auth: CancelAuthInfo
  reset_permanent_code: ResetPermanentCodeInfo
  change_contact: ChangeContactInfo
  'change_contact.create_user': CreateUserInfo
  'change_contact.update_user': UpdateUserInfo
  'change_contact.delete_user': DeleteUserInfo
  'change_contact.create_party': CreatePartyInfo
  'change_contact.update_party': UpdatePartyInfo
  'change_contact.delete_party': DeletePartyInfo
  'change_contact.update_tag': UpdateTagInfo
  change_external_contact: ChangeExternalContactInfo
  'change_external_contact.add_external_contact': AddExternalContactInfo
  'change_external_contact.edit_external_contact': EditExternalContactInfo
  'change_external_contact.add_half_external_contact': AddHalfExternalContactInfo
  'change_external_contact.del_external_contact': DelExternalContactInfo
  'change_external_contact.del_follow_user': DelFollowUserInfo
  'change_external_contact.transfer_fail': TransferFailInfo
  'change_external_contact.msg_audit_approved': MsgAuditApprovedInfo
  change_external_chat: ChangeExternalChatInfo
  'change_external_chat.create': CreateExternalChatInfo
  'change_external_chat.update': UpdateExternalChatInfo
  'change_external_chat.dismiss': DismissExternalChatInfo
  change_external_tag: ChangeExternalTagInfo
  'change_external_tag.create': CreateExternalTagInfo
  'change_external_tag.update': UpdateExternalTagInfo
  'change_external_tag.delete': DeleteExternalTagInfo
  'change_external_tag.shuffle': ShuffleExternalTagInfo
  customer_acquisition: CustomerAcquisitionInfo
  'customer_acquisition.balance_low': BalanceLowInfo
  'customer_acquisition.balance_exhausted': BalanceExhaustedInfo
  'customer_acquisition.link_unavailable': LinkUnavailableInfo
  'customer_acquisition.customer_start_chat': CustomerStartChatInfo
  'customer_acquisition.delete_link': DeleteLinkInfo
  'customer_acquisition.friend_request': FriendRequestInfo
  'customer_acquisition.quota_expire_soon': QuotaExpireSoonInfo
  change_school_contact: ChangeSchoolContactInfo
  share_agent_change: ShareAgentChangeInfo
  share_chain_change: ShareChainChangeInfo
  corp_arch_auth: CorpArchAuthInfo
  approve_special_auth: ApproveSpecialAuthInfo
  cancel_special_auth: CancelSpecialAuthInfo
  open_order: OpenOrderInfo
  change_order: ChangeOrderInfo
  pay_for_app_success: PayForAppSuccessInfo
  refund: RefundInfo
  change_editon: ChangeEditonInfo
  cancel_order: CancelOrderInfo
}

/** Everything that can be pushed, by the name given to `on`. */
export interface SuitePushes {
  /** Any event. */
  event: SuiteEvent
  'event.suite_ticket': SuiteTicketInfo
  'event.create_auth': CreateAuthInfo
  'event.change_auth': ChangeAuthInfo
  'event.cancel_auth': CancelAuthInfo
  'event.reset_permanent_code': ResetPermanentCodeInfo
  'event.change_contact': ChangeContactInfo
  'event.change_contact.create_user': CreateUserInfo
  'event.change_contact.update_user': UpdateUserInfo
  'event.change_contact.delete_user': DeleteUserInfo
  'event.change_contact.create_party': CreatePartyInfo
  'event.change_contact.update_party': UpdatePartyInfo
  'event.change_contact.delete_party': DeletePartyInfo
  'event.change_contact.update_tag': UpdateTagInfo
  'event.change_external_contact': ChangeExternalContactInfo
  'event.change_external_contact.add_external_contact': AddExternalContactInfo
  'event.change_external_contact.edit_external_contact': EditExternalContactInfo
  'event.change_external_contact.add_half_external_contact': AddHalfExternalContactInfo
  'event.change_external_contact.del_external_contact': DelExternalContactInfo
  'event.change_external_contact.del_follow_user': DelFollowUserInfo
  'event.change_external_contact.transfer_fail': TransferFailInfo
  'event.change_external_contact.msg_audit_approved': MsgAuditApprovedInfo
  'event.change_external_chat': ChangeExternalChatInfo
  'event.change_external_chat.create': CreateExternalChatInfo
  'event.change_external_chat.update': UpdateExternalChatInfo
  'event.change_external_chat.dismiss': DismissExternalChatInfo
  'event.change_external_tag': ChangeExternalTagInfo
  'event.change_external_tag.create': CreateExternalTagInfo
  'event.change_external_tag.update': UpdateExternalTagInfo
  'event.change_external_tag.delete': DeleteExternalTagInfo
  'event.change_external_tag.shuffle': ShuffleExternalTagInfo
  'event.customer_acquisition': CustomerAcquisitionInfo
  'event.customer_acquisition.balance_low': BalanceLowInfo
  'event.customer_acquisition.balance_exhausted': BalanceExhaustedInfo
  'event.customer_acquisition.link_unavailable': LinkUnavailableInfo
  'event.customer_acquisition.customer_start_chat': CustomerStartChatInfo
  'event.customer_acquisition.delete_link': DeleteLinkInfo
  'event.customer_acquisition.friend_request': FriendRequestInfo
  'event.customer_acquisition.quota_expire_soon': QuotaExpireSoonInfo
  'event.change_school_contact': ChangeSchoolContactInfo
  'event.share_agent_change': ShareAgentChangeInfo
  'event.share_chain_change': ShareChainChangeInfo
  'event.corp_arch_auth': CorpArchAuthInfo
  'event.approve_special_auth': ApproveSpecialAuthInfo
  'event.cancel_special_auth': CancelSpecialAuthInfo
  'event.open_order': OpenOrderInfo
  'event.change_order': ChangeOrderInfo
  'event.pay_for_app_success': PayForAppSuccessInfo
  'event.refund': RefundInfo
  'event.change_editon': ChangeEditonInfo
  'event.cancel_order': CancelOrderInfo
}

/** Any known event. */
export type SuiteEvent =
  | SuiteTicketInfo
  | CreateAuthInfo
  | ChangeAuthInfo
  | CancelAuthInfo
  | ResetPermanentCodeInfo
  | ChangeContactInfo
  | ChangeExternalContactInfo
  | ChangeExternalChatInfo
  | ChangeExternalTagInfo
  | CustomerAcquisitionInfo
  | ChangeSchoolContactInfo
  | ShareAgentChangeInfo
  | ShareChainChangeInfo
  | CorpArchAuthInfo
  | ApproveSpecialAuthInfo
  | CancelSpecialAuthInfo
  | OpenOrderInfo
  | ChangeOrderInfo
  | PayForAppSuccessInfo
  | RefundInfo
  | ChangeEditonInfo
  | CancelOrderInfo
