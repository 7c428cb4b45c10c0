// Printed by tools/codegen from spec/callbacks. Change the spec, then run `npm run codegen`.
import type { Push } from '../../callback/message.ts'

/**
 * A member wrote a text.
 * 成员发来文本。
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export interface TextRequest extends Push {
  readonly MsgType: 'text'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  /** The text, as the member wrote it. */
  readonly Content: string
}

/**
 * A member sent a picture.
 * 成员发来图片。
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export interface ImageRequest extends Push {
  readonly MsgType: 'image'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  /** Address of the picture. */
  readonly PicUrl: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
}

/**
 * A member sent a voice message.
 * 成员发来语音。
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export interface VoiceRequest extends Push {
  readonly MsgType: 'voice'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  /** Such as amr or speex. */
  readonly Format: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** What speech recognition understood; often absent or empty. */
  readonly Recognition?: string
}

/**
 * A member sent a video.
 * 成员发来视频。
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export interface VideoRequest extends Push {
  readonly MsgType: 'video'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** Id for fetching the preview picture. */
  readonly ThumbMediaId: string
}

/**
 * A member sent a short video. The manual does not list it any more; older clients send it.
 * 成员发来小视频；文档已不再列出，旧客户端仍会发送。
 */
export interface ShortVideoRequest extends Push {
  readonly MsgType: 'shortvideo'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** Id for fetching the preview picture. */
  readonly ThumbMediaId: string
}

/**
 * A member sent a place.
 * 成员发来位置。
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export interface LocationRequest extends Push {
  readonly MsgType: 'location'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  /** Latitude. */
  readonly Location_X: number
  /** Longitude. */
  readonly Location_Y: number
  /** Zoom of the map. */
  readonly Scale: number
  /** Name of the place. */
  readonly Label: string
  /** wxwork when sent from the WeCom app; absent from WeChat. */
  readonly AppType?: string
}

/**
 * A member sent a link.
 * 成员发来链接。
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export interface LinkRequest extends Push {
  readonly MsgType: 'link'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly MsgId: string
  readonly Title: string
  readonly Description: string
  readonly Url: string
  /** Address of the cover picture. */
  readonly PicUrl: string
}

/**
 * A member came to see the application: joined the corp, or its visible scope.
 * 成员关注应用：加入企业或进入应用可见范围。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface SubscribeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
  /** The application's AgentId. */
  readonly AgentID: number
  /** Empty. */
  readonly EventKey?: string
}

/**
 * A member ceased to see the application: left the corp or its visible scope, or was disabled.
 * 成员取消关注应用：离开企业或应用可见范围，或被禁用。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface UnsubscribeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
  /** The application's AgentId. */
  readonly AgentID: number
  /** Empty. */
  readonly EventKey?: string
}

/**
 * A member opened the application; once each time it is opened.
 * 成员进入应用；每次打开推送一次。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface EnterAgentEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'enter_agent'
  /** The application's AgentId. */
  readonly AgentID: number
  /** Empty. */
  readonly EventKey?: string
}

/**
 * A member reported where they are: on entering the application, or again and again while in it, as set there.
 * 成员上报地理位置：进入应用时，或在应用内定时上报，取决于应用设置。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface LocationEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'LOCATION'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly Latitude: number
  readonly Longitude: number
  /** In metres. */
  readonly Precision: number
  /** wxwork when sent from the WeCom app; absent from WeChat. */
  readonly AppType?: string
}

/**
 * A member tapped a menu button. EventKey is the button's key.
 * 点击拉取消息菜单；EventKey 为菜单 key。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ClickEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'click'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
}

/**
 * A member tapped a menu button that opens a page. EventKey is its URL.
 * 点击跳转链接菜单；EventKey 为 URL。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ViewEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'view'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
}

/**
 * A member tapped a menu button that opens a mini program. EventKey is its page path.
 * 点击跳转小程序菜单；EventKey 为页面路径。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ViewMiniProgramEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'view_miniprogram'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
}

/**
 * A member scanned a code with a menu button and was shown the result.
 * 菜单“扫码推事件”。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ScancodePushEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'scancode_push'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
  readonly ScanCodeInfo: {
    /** qrcode or barcode. */
    readonly ScanType: string
    /** What the code says. */
    readonly ScanResult: string
  }
}

/**
 * A member scanned a code with a menu button and waits for a message.
 * 菜单“扫码推事件且弹出消息接收中提示”。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ScancodeWaitmsgEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'scancode_waitmsg'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
  readonly ScanCodeInfo: {
    /** qrcode or barcode. */
    readonly ScanType: string
    /** What the code says. */
    readonly ScanResult: string
  }
}

/**
 * A member took pictures with a menu button; they follow as image messages.
 * 菜单“弹出系统拍照发图”；图片随后以图片消息到达。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface PicSysphotoEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'pic_sysphoto'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
  readonly SendPicsInfo: {
    /** How many. */
    readonly Count: number
    readonly PicList: {
      readonly item: readonly {
        /** MD5 of the picture, in hex. */
        readonly PicMd5Sum: string
      }[]
    }
  }
}

/**
 * A member took or chose pictures with a menu button; they follow as image messages.
 * 菜单“弹出拍照或者相册发图”；图片随后以图片消息到达。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface PicPhotoOrAlbumEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'pic_photo_or_album'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
  readonly SendPicsInfo: {
    /** How many. */
    readonly Count: number
    readonly PicList: {
      readonly item: readonly {
        /** MD5 of the picture, in hex. */
        readonly PicMd5Sum: string
      }[]
    }
  }
}

/**
 * A member chose pictures from the album with a menu button; they follow as image messages.
 * 菜单“弹出微信相册发图器”；图片随后以图片消息到达。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface PicWeixinEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'pic_weixin'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
  readonly SendPicsInfo: {
    /** How many. */
    readonly Count: number
    readonly PicList: {
      readonly item: readonly {
        /** MD5 of the picture, in hex. */
        readonly PicMd5Sum: string
      }[]
    }
  }
}

/**
 * A member chose a place with a menu button; a location message follows.
 * 菜单“弹出地理位置选择器”；随后到达位置消息。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface LocationSelectEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'location_select'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly EventKey: string
  readonly SendLocationInfo: {
    /** Latitude. */
    readonly Location_X: number
    /** Longitude. */
    readonly Location_Y: number
    /** Zoom of the map. */
    readonly Scale: number
    /** Name of the place. */
    readonly Label: string
    /** Name of the point of interest; may be empty. */
    readonly Poiname?: string
  }
  /** wxwork when sent from the WeCom app; absent from WeChat. */
  readonly AppType?: string
}

/**
 * A member tapped a button of a template card, or submitted its choices.
 * 成员点击模板卡片的按钮或提交选择。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface TemplateCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'template_card_event'
  /** The application's AgentId. */
  readonly AgentID: number
  /** The key of what was tapped. */
  readonly EventKey?: string
  /** The task_id the card was sent with. */
  readonly TaskId: string
  /** Such as button_interaction. */
  readonly CardType: string
  /** For changing the card: once, within 72 hours. */
  readonly ResponseCode: string
  /** What was chosen; absent from cards without choices. */
  readonly SelectedItems?: {
    readonly SelectedItem: readonly {
      /** The key of the question or selector. */
      readonly QuestionKey: string
      readonly OptionIds?: {
        /** The ids of what was chosen. */
        readonly OptionId: readonly string[]
      }
      /** OptionIds, as an older version of the manual spelt it. */
      readonly OpitonIds?: {
        /** The ids of what was chosen. */
        readonly OpitonId: readonly string[]
      }
    }[]
  }
}

/**
 * A member used the menu in the corner of a template card. EventKey is the key of the entry.
 * 成员点击模板卡片右上角菜单；EventKey 为菜单项的 key。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface TemplateCardMenuEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'template_card_menu_event'
  /** The application's AgentId. */
  readonly AgentID: number
  /** The key of what was tapped. */
  readonly EventKey?: string
  /** The task_id the card was sent with. */
  readonly TaskId: string
  /** Such as button_interaction. */
  readonly CardType: string
  /** For changing the card: once, within 72 hours. */
  readonly ResponseCode: string
}

/**
 * A member tapped a button of a task card, the predecessor of template cards.
 * 成员点击任务卡片按钮（模板卡片的前身）。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface TaskcardClickEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'taskcard_click'
  /** The application's AgentId. */
  readonly AgentID: number
  /** The key of the button. */
  readonly EventKey: string
  /** The task_id the card was sent with. */
  readonly TaskId: string
}

/**
 * An asynchronous job is finished: an import, or an export.
 * 异步任务（导入、导出）完成。
 * @see https://developer.work.weixin.qq.com/document/path/90973
 */
export interface BatchJobResultEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'batch_job_result'
  readonly BatchJob: {
    readonly JobId: string
    /** Such as sync_user, replace_user, invite_user, replace_party, export_user. */
    readonly JobType: string
    /** 0 when it went well. */
    readonly ErrCode: number
    readonly ErrMsg?: string
  }
}

/**
 * A member, a department or a tag of the corp changed.
 * 通讯录变更：成员、部门或标签。
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export type ChangeContactEvent =
  | CreateUserEvent
  | UpdateUserEvent
  | DeleteUserEvent
  | CreatePartyEvent
  | UpdatePartyEvent
  | DeletePartyEvent
  | UpdateTagEvent

/**
 * A member was created. What the application may not see is absent.
 * 新增成员；无权限的字段不返回。
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export interface CreateUserEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'create_user'
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
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export interface UpdateUserEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_user'
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
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export interface DeleteUserEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'delete_user'
  readonly UserID: string
}

/**
 * A department was created.
 * 新增部门。
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export interface CreatePartyEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'create_party'
  readonly Id: number
  readonly Name?: string
  readonly ParentId: number
  /** Larger comes first. */
  readonly Order?: number
}

/**
 * A department was changed. Only what changed is present.
 * 更新部门；仅包含变更的字段。
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export interface UpdatePartyEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_party'
  readonly Id: number
  readonly Name?: string
  readonly ParentId?: number
  /** Larger comes first. */
  readonly Order?: number
}

/**
 * A department was deleted.
 * 删除部门。
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export interface DeletePartyEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'delete_party'
  readonly Id: number
}

/**
 * The members or departments under a tag changed. Lists are written as a,b.
 * 标签成员变更；列表以逗号分隔。
 * @see https://developer.work.weixin.qq.com/document/path/90972
 */
export interface UpdateTagEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_tag'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export type ChangeExternalContactEvent =
  | AddExternalContactEvent
  | EditExternalContactEvent
  | AddHalfExternalContactEvent
  | DelExternalContactEvent
  | DelFollowUserEvent
  | TransferFailEvent
  | MsgAuditApprovedEvent

/**
 * A member added a customer, or was added by one.
 * 添加企业客户。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface AddExternalContactEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'add_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface EditExternalContactEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'edit_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface AddHalfExternalContactEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'add_half_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DelExternalContactEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'del_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DelFollowUserEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'del_follow_user'
  /** The member. */
  readonly UserID: string
  /** The customer. */
  readonly ExternalUserID: string
}

/**
 * A customer could not be handed over.
 * 客户接替失败。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface TransferFailEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'transfer_fail'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface MsgAuditApprovedEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'msg_audit_approved'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export type ChangeExternalChatEvent =
  | CreateExternalChatEvent
  | UpdateExternalChatEvent
  | DismissExternalChatEvent

/**
 * A customer group was created.
 * 客户群创建。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface CreateExternalChatEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'create'
  readonly ChatId: string
}

/**
 * A customer group changed; UpdateDetail says what.
 * 客户群变更；UpdateDetail 说明变更内容。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface UpdateExternalChatEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'update'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DismissExternalChatEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'dismiss'
  readonly ChatId: string
}

/**
 * The tags for customers changed.
 * 企业客户标签变更。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export type ChangeExternalTagEvent =
  | CreateExternalTagEvent
  | UpdateExternalTagEvent
  | DeleteExternalTagEvent
  | ShuffleExternalTagEvent

/**
 * A tag for customers, or a group of tags, was created.
 * 企业客户标签（组）创建。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface CreateExternalTagEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'create'
  readonly Id: string
  /** tag or tag_group. */
  readonly TagType: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * A tag for customers, or a group of tags, was changed.
 * 企业客户标签（组）变更。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface UpdateExternalTagEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'update'
  readonly Id: string
  /** tag or tag_group. */
  readonly TagType: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * A tag for customers, or a group of tags, was deleted.
 * 企业客户标签（组）删除。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DeleteExternalTagEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'delete'
  readonly Id: string
  /** tag or tag_group. */
  readonly TagType: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * The tags for customers were put into another order.
 * 企业客户标签重新排序。
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ShuffleExternalTagEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'shuffle'
  /** Id of the group whose tags were put into another order; absent when the groups themselves were. */
  readonly Id?: string
  /** Id of the rule group, when the tag belongs to one. */
  readonly StrategyId?: string
}

/**
 * Something happened in customer acquisition (获客助手).
 * 获客助手事件通知。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export type CustomerAcquisitionEvent =
  | BalanceLowEvent
  | BalanceExhaustedEvent
  | LinkUnavailableEvent
  | CustomerStartChatEvent
  | DeleteLinkEvent
  | FriendRequestEvent
  | QuotaExpireSoonEvent

/**
 * The balance of customer acquisition is low.
 * 获客额度即将耗尽。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface BalanceLowEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_low'
}

/**
 * The balance of customer acquisition is used up.
 * 获客额度已经耗尽。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface BalanceExhaustedEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_exhausted'
}

/**
 * An acquisition link cannot be used any more.
 * 获客链接不可用。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface LinkUnavailableEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'link_unavailable'
  readonly LinkId: string
}

/**
 * A customer who came by an acquisition link wrote first.
 * 微信客户通过获客链接发起会话。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface CustomerStartChatEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'customer_start_chat'
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
export interface DeleteLinkEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'delete_link'
  readonly LinkId: string
}

/**
 * A customer asked by an acquisition link to be added.
 * 通过获客链接申请好友。
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface FriendRequestEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'friend_request'
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
export interface QuotaExpireSoonEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'quota_expire_soon'
  /** Unix time in seconds. */
  readonly ExpireTime: number
  /** How much expires. */
  readonly ExpireQuotaNum: number
}

/**
 * A chain of corps (上下游) changed.
 * 上下游变更。
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export interface ChangeChainEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  /** create_chain, update_chain, delete_chain, create_group, update_group, delete_group, corp_join, update_corp or remove_corp. */
  readonly ChangeType: string
  readonly ChainId: string
  /** The groups that changed. */
  readonly GroupIds?: {
    readonly GroupId: readonly number[]
  }
  /** The corps that changed. */
  readonly CorpIds?: {
    readonly CorpId: readonly string[]
  }
}

/**
 * A student, a parent or a department of the school changed.
 * 家校通讯录变更：学生、家长或部门。
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export interface ChangeSchoolContactEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  /** Such as create_student, update_parent, delete_department, subscribe. */
  readonly ChangeType: string
  /** Of the student, parent or department. */
  readonly Id?: string
}

/**
 * The state of an approval changed that the application runs itself (审批流程引擎).
 * 自建应用审批（审批流程引擎）状态变更。
 * @see https://developer.work.weixin.qq.com/document/path/90269
 */
export interface OpenApprovalChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'open_approval_change'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly ApprovalInfo: {
    /** The number the application gave the approval. */
    readonly ThirdNo: string
    /** Id of the template. */
    readonly OpenTemplateId: string
    /** Name of the template. */
    readonly OpenSpName: string
    /** 1 under way, 2 approved, 3 refused, 4 withdrawn. */
    readonly OpenSpStatus: number
    /** Unix time in seconds. */
    readonly ApplyTime: number
    readonly ApplyUserId: string
    readonly ApplyUserName: string
    /** Departments of the applicant. */
    readonly ApplyUserParty: string
    /** Address of the applicant's picture. */
    readonly ApplyUserImage: string
    readonly ApprovalNodes: {
      readonly ApprovalNode: readonly {
        /** 1 under way, 2 approved, 3 refused, 4 handed on. */
        readonly NodeStatus: number
        /** 1 one of them decides, 2 all of them. */
        readonly NodeAttr: number
        /** 1 named members, 2 by tag, 3 superiors. */
        readonly NodeType: number
        readonly Items: {
          readonly Item: readonly {
            readonly ItemUserId?: string
            /** ItemUserId, as some pages of the manual spell it. */
            readonly ItemUserid?: string
            readonly ItemName: string
            readonly ItemParty?: string
            readonly ItemImage: string
            /** As NodeStatus. */
            readonly ItemStatus: number
            /** What they said. */
            readonly ItemSpeech?: string
            /** Unix time in seconds; 0 before they decided. */
            readonly ItemOpTime?: number
          }[]
        }
      }[]
    }
    readonly NotifyNodes: {
      readonly NotifyNode: readonly {
        readonly ItemUserId?: string
        /** ItemUserId, as some pages of the manual spell it. */
        readonly ItemUserid?: string
        readonly ItemName: string
        readonly ItemParty?: string
        readonly ItemImage: string
      }[]
    }
    /** Index of the node it has come to, from 0. */
    readonly approverstep?: number
    /** approverstep, as some pages of the manual spell it. */
    readonly ApproverStep?: number
  }
}

/**
 * The state of an approval of WeCom's own approval application changed.
 * 审批应用的审批申请状态变更。
 * @see https://developer.work.weixin.qq.com/document/path/91815
 */
export interface SysApprovalChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'sys_approval_change'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly ApprovalInfo: {
    /** Number of the approval. */
    readonly SpNo: string
    /** Name of its template. */
    readonly SpName: string
    /** 1 under way, 2 approved, 3 refused, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid. */
    readonly SpStatus: number
    readonly TemplateId: string
    /** Unix time in seconds. */
    readonly ApplyTime: number
    readonly Applyer: {
      readonly UserId: string
      /** Id of the applicant's department. */
      readonly Party: number
    }
    readonly SpRecord: readonly {
      /** 1 under way, 2 approved, 3 refused, 4 handed on. */
      readonly SpStatus: number
      /** 1 one of them decides, 2 all of them. */
      readonly ApproverAttr: number
      readonly Details: readonly {
        readonly Approver: {
          readonly UserId: string
        }
        /** What they said. */
        readonly Speech?: string
        /** As above. */
        readonly SpStatus: number
        /** Unix time in seconds; 0 before they decided. */
        readonly SpTime?: number
        /** Media ids of attachments. */
        readonly Attach?: readonly string[]
      }[]
    }[]
    /** Who was sent a copy. */
    readonly Notifyer: readonly {
      readonly UserId: string
    }[]
    readonly Comments: readonly {
      readonly CommentUserInfo: {
        readonly UserId: string
      }
      /** Unix time in seconds. */
      readonly CommentTime: number
      readonly CommentContent: string
      readonly CommentId: string
      /** Media ids of attachments. */
      readonly Attach?: readonly string[]
    }[]
    /** 1 submitted, 2 approved, 3 refused, 4 handed on, 5 urged, 6 withdrawn, 8 withdrawn after approval, 10 commented. */
    readonly StatuChangeEvent: number
    /** How the approval goes. */
    readonly ProcessList?: {
      readonly NodeList: readonly {
        /** 1 approver, 2 copy, 3 clerk. */
        readonly NodeType: number
        readonly SpStatus?: number
        /** 1 all of them decide, 2 one of them, 3 one after the other. */
        readonly ApvRel?: number
        readonly SubNodeList: readonly {
          readonly UserInfo: {
            readonly UserId: string
          }
          /** What they said. */
          readonly Speech?: string
          /** State of this approver. */
          readonly SpYj?: number
          /** Unix time in seconds. */
          readonly Sptime?: number
          /** Media ids of attachments. */
          readonly MediaIds?: readonly string[]
        }[]
      }[]
    }
  }
}

/**
 * Messages or events of customer service (微信客服) are waiting; fetch them with kf/sync_msg.
 * 微信客服有新消息或事件；用 kf/sync_msg 拉取。
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export interface KfMsgOrEventEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'kf_msg_or_event'
  /** For kf/sync_msg, valid for ten minutes. */
  readonly Token: string
  /** The customer-service account. */
  readonly OpenKfId: string
}

/**
 * The application was given customer-service accounts to manage, or lost some.
 * 微信客服账号授权变更。
 * @see https://developer.work.weixin.qq.com/document/path/97712
 */
export interface KfAccountAuthChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'kf_account_auth_change'
  /** Accounts given. */
  readonly AuthAddOpenKfId?: readonly string[]
  /** Accounts taken away. */
  readonly AuthDelOpenKfId?: readonly string[]
}

/**
 * Archived messages are waiting; fetch them with the archive's SDK.
 * 会话内容存档有新消息；用存档 SDK 拉取。
 * @see https://developer.work.weixin.qq.com/document/path/95039
 */
export interface MsgauditNotifyEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'msgaudit_notify'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The state of a live stream changed.
 * 直播状态变更。
 * @see https://developer.work.weixin.qq.com/document/path/94145
 */
export interface LivingStatusChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'living_status_change'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly LivingId: string
  /** 0 announced, 1 running, 2 over, 3 expired, 4 cancelled. */
  readonly Status: number
}

/**
 * A calendar of the application was added by somebody.
 * 新增日历。
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
export interface AddCalendarEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'add_calendar'
  readonly CalId: string
}

/**
 * A calendar of the application was changed by somebody.
 * 修改日历。
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
export interface ModifyCalendarEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'modify_calendar'
  readonly CalId: string
}

/**
 * A calendar of the application was deleted by somebody.
 * 删除日历。
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
export interface DeleteCalendarEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'delete_calendar'
  readonly CalId: string
}

/**
 * An entry of a calendar was added by somebody.
 * 新增日程。
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
export interface AddScheduleEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'add_schedule'
  readonly CalId: string
  readonly ScheduleId: string
}

/**
 * An entry of a calendar was changed by somebody.
 * 修改日程。
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
export interface ModifyScheduleEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'modify_schedule'
  readonly CalId: string
  readonly ScheduleId: string
}

/**
 * An entry of a calendar was deleted by somebody.
 * 删除日程。
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
export interface DeleteScheduleEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'delete_schedule'
  readonly CalId: string
  readonly ScheduleId: string
}

/**
 * A meeting room was booked.
 * 预定会议室。
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export interface BookMeetingRoomEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'book_meeting_room'
  readonly MeetingRoomId: number
  readonly MeetingId: string
}

/**
 * The booking of a meeting room was cancelled.
 * 取消预定会议室。
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export interface CancelMeetingRoomEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'cancel_meeting_room'
  readonly MeetingRoomId: number
  readonly MeetingId: string
}

/**
 * Something happened in a meeting; ChangeType says what, and which of the other nodes are present.
 * 会议变更；ChangeType 说明变更内容及随附字段。
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export interface MeetingChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  /** Such as modify_meeting, meeting_start, enroll, role_change, medium_upload. */
  readonly ChangeType: string
  readonly MeetingId: string
  readonly MeetingRoomId?: string
  /** Who did it, when not a member. */
  readonly FromUserTmpOpenId?: string
  /** Whom it was done to. */
  readonly OperatedUser?: {
    readonly UserId?: string
    readonly TmpOpenId?: string
    readonly UserRole?: number
  }
  /** What is shown before a webinar. */
  readonly WarmUpInfo?: {
    readonly WarmUpPicture?: string
    readonly WarmUpVideo?: string
    readonly UploadStatus: number
    readonly ErrorMsg?: string
  }
  /** Media uploaded for the meeting. */
  readonly UploadInfo?: readonly {
    readonly MediumType: number
    readonly MediumUrl: string
    readonly UploadStatus: number
    readonly ErrorMsg?: string
  }[]
  /** Id of the registration. */
  readonly EnrollId?: string
  /** The meeting room's device. */
  readonly MraAddress?: {
    readonly Protocol: number
    readonly DialString: string
  }
  /** What the meeting room answered. */
  readonly RoomResponseStatus?: number
}

/**
 * A notice about the statistics of meetings; ChangeType says which.
 * 会议统计通知；ChangeType 说明类型。
 * @see https://developer.work.weixin.qq.com/document/path/99648
 */
export interface MeetingStatisticsEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'meeting_statistics'
  /** Such as start_meeting. */
  readonly ChangeType: string
  readonly Status: number
}

/**
 * A document, a form or a smart sheet changed; ChangeType says how.
 * 文档、收集表或智能表格变更；ChangeType 说明变更内容。
 * @see https://developer.work.weixin.qq.com/document/path/97833
 */
export interface DocChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  /** Such as doc_member_change, delete_doc, form_complete, delete_form, add_record. */
  readonly ChangeType: string
  readonly DocId?: readonly string[]
  readonly FormId?: readonly string[]
  readonly SheetId?: string
  readonly FieldId?: readonly string[]
  readonly RecordId?: readonly string[]
}

/**
 * A space of WeDrive changed; ChangeType says how.
 * 微盘空间变更；ChangeType 说明变更内容。
 * @see https://developer.work.weixin.qq.com/document/path/97973
 */
export interface WedriveSpaceChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  /** dismiss_space, space_member_change or space_security_settings_change. */
  readonly ChangeType: string
  readonly SpaceId: readonly string[]
}

/**
 * A file of WeDrive changed; ChangeType says how.
 * 微盘文件变更；ChangeType 说明变更内容。
 * @see https://developer.work.weixin.qq.com/document/path/97975
 */
export interface WedriveFileChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  /** create_file, rename_file, update_file, delete_file or move_file. */
  readonly ChangeType: string
  readonly FileId: readonly string[]
}

/**
 * WeDrive runs out of room.
 * 微盘容量不足。
 * @see https://developer.work.weixin.qq.com/document/path/97972
 */
export interface WedriveInsufficientCapacityEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_insufficient_capacity'
}

/**
 * The mailbox of the application received mail.
 * 应用邮箱收到新邮件。
 * @see https://developer.work.weixin.qq.com/document/path/97506
 */
export interface AppEmailChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'app_email_change'
  /** receive_email. */
  readonly ChangeType: string
  /** How many. */
  readonly Amount: number
}

/**
 * A security notice; ChangeType says which.
 * 安全事件；ChangeType 说明事件类型。
 * @see https://developer.work.weixin.qq.com/document/path/100080
 */
export interface SecurityEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'security'
  /** Such as change_domain_ip. */
  readonly ChangeType: string
}

/**
 * The upload of a file by its URL is finished; ask with media/get_upload_by_url_result how it went.
 * 异步上传临时素材完成；用 media/get_upload_by_url_result 查询结果。
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
export interface UploadMediaJobFinishEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'upload_media_job_finish'
  readonly JobId: string
}

/**
 * The way the application is shown on the workbench was changed.
 * 工作台自定义展示模式切换。
 * @see https://developer.work.weixin.qq.com/document/path/92535
 */
export interface SwitchWorkbenchModeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'switch_workbench_mode'
  /** The application's AgentId. */
  readonly AgentID: number
  readonly Mode: number
}

/**
 * The application has not been used for long and will be disabled.
 * 长期未使用应用停用预警。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface InactiveAlertEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'inactive_alert'
  /** The application's AgentId. */
  readonly AgentID: number
  /** When it will be disabled, Unix time in seconds. */
  readonly EffectTime?: number
}

/**
 * The application was disabled for now, because it was not used for long.
 * 长期未使用应用临时停用。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface CloseInactiveAgentEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'close_inactive_agent'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The application disabled for not being used was enabled again.
 * 长期未使用应用重新启用。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ReopenInactiveAgentEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'reopen_inactive_agent'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The application is used little and will count as one of low activity.
 * 应用低活跃预警。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface LowActiveAlertEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'low_active_alert'
  /** The application's AgentId. */
  readonly AgentID: number
  /** When it will count as such, Unix time in seconds. */
  readonly EffectTime?: number
}

/**
 * The application counts as one of low activity.
 * 应用变为低活跃应用。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface LowActiveEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'low_active'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The application does not count as one of low activity any more.
 * 低活跃应用活跃恢复。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ActiveRestoredEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'active_restored'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The application was shared with a subordinate corp (企业互联), or is not any more.
 * 企业互联共享应用变更。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ShareAgentChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'share_agent_change'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The application was shared with a corp down the chain (上下游), or is not any more.
 * 上下游共享应用变更。
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export interface ShareChainChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'share_chain_change'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * The administrators of the application changed. Third-party and developed applications only.
 * 应用管理员变更（第三方及代开发应用）。
 * @see https://developer.work.weixin.qq.com/document/path/95038
 */
export interface ChangeAppAdminEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'change_app_admin'
  /** The application's AgentId. */
  readonly AgentID: number
}

/**
 * A member without a licence for the interfaces used the application. Third-party and developed applications only.
 * 接口许可失效通知（第三方及代开发应用）。
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export interface UnlicensedNotifyEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'unlicensed_notify'
  /** The application's AgentId. */
  readonly AgentID: number
}

/** The messages by MsgType: the keys of `handlers`. */
export interface WecomMessages {
  text: TextRequest
  image: ImageRequest
  voice: VoiceRequest
  video: VideoRequest
  shortvideo: ShortVideoRequest
  location: LocationRequest
  link: LinkRequest
}

/** The events by Event: the keys of `eventHandlers`. */
export interface WecomEvents {
  subscribe: SubscribeEvent
  unsubscribe: UnsubscribeEvent
  enter_agent: EnterAgentEvent
  LOCATION: LocationEvent
  click: ClickEvent
  view: ViewEvent
  view_miniprogram: ViewMiniProgramEvent
  scancode_push: ScancodePushEvent
  scancode_waitmsg: ScancodeWaitmsgEvent
  pic_sysphoto: PicSysphotoEvent
  pic_photo_or_album: PicPhotoOrAlbumEvent
  pic_weixin: PicWeixinEvent
  location_select: LocationSelectEvent
  template_card_event: TemplateCardEvent
  template_card_menu_event: TemplateCardMenuEvent
  taskcard_click: TaskcardClickEvent
  batch_job_result: BatchJobResultEvent
  change_contact: ChangeContactEvent
  'change_contact.create_user': CreateUserEvent
  'change_contact.update_user': UpdateUserEvent
  'change_contact.delete_user': DeleteUserEvent
  'change_contact.create_party': CreatePartyEvent
  'change_contact.update_party': UpdatePartyEvent
  'change_contact.delete_party': DeletePartyEvent
  'change_contact.update_tag': UpdateTagEvent
  change_external_contact: ChangeExternalContactEvent
  'change_external_contact.add_external_contact': AddExternalContactEvent
  'change_external_contact.edit_external_contact': EditExternalContactEvent
  'change_external_contact.add_half_external_contact': AddHalfExternalContactEvent
  'change_external_contact.del_external_contact': DelExternalContactEvent
  'change_external_contact.del_follow_user': DelFollowUserEvent
  'change_external_contact.transfer_fail': TransferFailEvent
  'change_external_contact.msg_audit_approved': MsgAuditApprovedEvent
  change_external_chat: ChangeExternalChatEvent
  'change_external_chat.create': CreateExternalChatEvent
  'change_external_chat.update': UpdateExternalChatEvent
  'change_external_chat.dismiss': DismissExternalChatEvent
  change_external_tag: ChangeExternalTagEvent
  'change_external_tag.create': CreateExternalTagEvent
  'change_external_tag.update': UpdateExternalTagEvent
  'change_external_tag.delete': DeleteExternalTagEvent
  'change_external_tag.shuffle': ShuffleExternalTagEvent
  customer_acquisition: CustomerAcquisitionEvent
  'customer_acquisition.balance_low': BalanceLowEvent
  'customer_acquisition.balance_exhausted': BalanceExhaustedEvent
  'customer_acquisition.link_unavailable': LinkUnavailableEvent
  'customer_acquisition.customer_start_chat': CustomerStartChatEvent
  'customer_acquisition.delete_link': DeleteLinkEvent
  'customer_acquisition.friend_request': FriendRequestEvent
  'customer_acquisition.quota_expire_soon': QuotaExpireSoonEvent
  change_chain: ChangeChainEvent
  change_school_contact: ChangeSchoolContactEvent
  open_approval_change: OpenApprovalChangeEvent
  sys_approval_change: SysApprovalChangeEvent
  kf_msg_or_event: KfMsgOrEventEvent
  kf_account_auth_change: KfAccountAuthChangeEvent
  msgaudit_notify: MsgauditNotifyEvent
  living_status_change: LivingStatusChangeEvent
  add_calendar: AddCalendarEvent
  modify_calendar: ModifyCalendarEvent
  delete_calendar: DeleteCalendarEvent
  add_schedule: AddScheduleEvent
  modify_schedule: ModifyScheduleEvent
  delete_schedule: DeleteScheduleEvent
  book_meeting_room: BookMeetingRoomEvent
  cancel_meeting_room: CancelMeetingRoomEvent
  meeting_change: MeetingChangeEvent
  meeting_statistics: MeetingStatisticsEvent
  doc_change: DocChangeEvent
  wedrive_space_change: WedriveSpaceChangeEvent
  wedrive_file_change: WedriveFileChangeEvent
  wedrive_insufficient_capacity: WedriveInsufficientCapacityEvent
  app_email_change: AppEmailChangeEvent
  security: SecurityEvent
  upload_media_job_finish: UploadMediaJobFinishEvent
  switch_workbench_mode: SwitchWorkbenchModeEvent
  inactive_alert: InactiveAlertEvent
  close_inactive_agent: CloseInactiveAgentEvent
  reopen_inactive_agent: ReopenInactiveAgentEvent
  low_active_alert: LowActiveAlertEvent
  low_active: LowActiveEvent
  active_restored: ActiveRestoredEvent
  share_agent_change: ShareAgentChangeEvent
  share_chain_change: ShareChainChangeEvent
  change_app_admin: ChangeAppAdminEvent
  unlicensed_notify: UnlicensedNotifyEvent
}

/** Everything that can be pushed, by the name given to `on`. */
export interface WecomPushes {
  /** Any message. */
  message: WecomMessage
  /** Any event. */
  event: WecomEvent
  text: TextRequest
  image: ImageRequest
  voice: VoiceRequest
  video: VideoRequest
  shortvideo: ShortVideoRequest
  location: LocationRequest
  link: LinkRequest
  'event.subscribe': SubscribeEvent
  'event.unsubscribe': UnsubscribeEvent
  'event.enter_agent': EnterAgentEvent
  'event.LOCATION': LocationEvent
  'event.click': ClickEvent
  'event.view': ViewEvent
  'event.view_miniprogram': ViewMiniProgramEvent
  'event.scancode_push': ScancodePushEvent
  'event.scancode_waitmsg': ScancodeWaitmsgEvent
  'event.pic_sysphoto': PicSysphotoEvent
  'event.pic_photo_or_album': PicPhotoOrAlbumEvent
  'event.pic_weixin': PicWeixinEvent
  'event.location_select': LocationSelectEvent
  'event.template_card_event': TemplateCardEvent
  'event.template_card_menu_event': TemplateCardMenuEvent
  'event.taskcard_click': TaskcardClickEvent
  'event.batch_job_result': BatchJobResultEvent
  'event.change_contact': ChangeContactEvent
  'event.change_contact.create_user': CreateUserEvent
  'event.change_contact.update_user': UpdateUserEvent
  'event.change_contact.delete_user': DeleteUserEvent
  'event.change_contact.create_party': CreatePartyEvent
  'event.change_contact.update_party': UpdatePartyEvent
  'event.change_contact.delete_party': DeletePartyEvent
  'event.change_contact.update_tag': UpdateTagEvent
  'event.change_external_contact': ChangeExternalContactEvent
  'event.change_external_contact.add_external_contact': AddExternalContactEvent
  'event.change_external_contact.edit_external_contact': EditExternalContactEvent
  'event.change_external_contact.add_half_external_contact': AddHalfExternalContactEvent
  'event.change_external_contact.del_external_contact': DelExternalContactEvent
  'event.change_external_contact.del_follow_user': DelFollowUserEvent
  'event.change_external_contact.transfer_fail': TransferFailEvent
  'event.change_external_contact.msg_audit_approved': MsgAuditApprovedEvent
  'event.change_external_chat': ChangeExternalChatEvent
  'event.change_external_chat.create': CreateExternalChatEvent
  'event.change_external_chat.update': UpdateExternalChatEvent
  'event.change_external_chat.dismiss': DismissExternalChatEvent
  'event.change_external_tag': ChangeExternalTagEvent
  'event.change_external_tag.create': CreateExternalTagEvent
  'event.change_external_tag.update': UpdateExternalTagEvent
  'event.change_external_tag.delete': DeleteExternalTagEvent
  'event.change_external_tag.shuffle': ShuffleExternalTagEvent
  'event.customer_acquisition': CustomerAcquisitionEvent
  'event.customer_acquisition.balance_low': BalanceLowEvent
  'event.customer_acquisition.balance_exhausted': BalanceExhaustedEvent
  'event.customer_acquisition.link_unavailable': LinkUnavailableEvent
  'event.customer_acquisition.customer_start_chat': CustomerStartChatEvent
  'event.customer_acquisition.delete_link': DeleteLinkEvent
  'event.customer_acquisition.friend_request': FriendRequestEvent
  'event.customer_acquisition.quota_expire_soon': QuotaExpireSoonEvent
  'event.change_chain': ChangeChainEvent
  'event.change_school_contact': ChangeSchoolContactEvent
  'event.open_approval_change': OpenApprovalChangeEvent
  'event.sys_approval_change': SysApprovalChangeEvent
  'event.kf_msg_or_event': KfMsgOrEventEvent
  'event.kf_account_auth_change': KfAccountAuthChangeEvent
  'event.msgaudit_notify': MsgauditNotifyEvent
  'event.living_status_change': LivingStatusChangeEvent
  'event.add_calendar': AddCalendarEvent
  'event.modify_calendar': ModifyCalendarEvent
  'event.delete_calendar': DeleteCalendarEvent
  'event.add_schedule': AddScheduleEvent
  'event.modify_schedule': ModifyScheduleEvent
  'event.delete_schedule': DeleteScheduleEvent
  'event.book_meeting_room': BookMeetingRoomEvent
  'event.cancel_meeting_room': CancelMeetingRoomEvent
  'event.meeting_change': MeetingChangeEvent
  'event.meeting_statistics': MeetingStatisticsEvent
  'event.doc_change': DocChangeEvent
  'event.wedrive_space_change': WedriveSpaceChangeEvent
  'event.wedrive_file_change': WedriveFileChangeEvent
  'event.wedrive_insufficient_capacity': WedriveInsufficientCapacityEvent
  'event.app_email_change': AppEmailChangeEvent
  'event.security': SecurityEvent
  'event.upload_media_job_finish': UploadMediaJobFinishEvent
  'event.switch_workbench_mode': SwitchWorkbenchModeEvent
  'event.inactive_alert': InactiveAlertEvent
  'event.close_inactive_agent': CloseInactiveAgentEvent
  'event.reopen_inactive_agent': ReopenInactiveAgentEvent
  'event.low_active_alert': LowActiveAlertEvent
  'event.low_active': LowActiveEvent
  'event.active_restored': ActiveRestoredEvent
  'event.share_agent_change': ShareAgentChangeEvent
  'event.share_chain_change': ShareChainChangeEvent
  'event.change_app_admin': ChangeAppAdminEvent
  'event.unlicensed_notify': UnlicensedNotifyEvent
}

/** Any message of a known type. */
export type WecomMessage =
  | TextRequest
  | ImageRequest
  | VoiceRequest
  | VideoRequest
  | ShortVideoRequest
  | LocationRequest
  | LinkRequest

/** Any known event. */
export type WecomEvent =
  | SubscribeEvent
  | UnsubscribeEvent
  | EnterAgentEvent
  | LocationEvent
  | ClickEvent
  | ViewEvent
  | ViewMiniProgramEvent
  | ScancodePushEvent
  | ScancodeWaitmsgEvent
  | PicSysphotoEvent
  | PicPhotoOrAlbumEvent
  | PicWeixinEvent
  | LocationSelectEvent
  | TemplateCardEvent
  | TemplateCardMenuEvent
  | TaskcardClickEvent
  | BatchJobResultEvent
  | ChangeContactEvent
  | ChangeExternalContactEvent
  | ChangeExternalChatEvent
  | ChangeExternalTagEvent
  | CustomerAcquisitionEvent
  | ChangeChainEvent
  | ChangeSchoolContactEvent
  | OpenApprovalChangeEvent
  | SysApprovalChangeEvent
  | KfMsgOrEventEvent
  | KfAccountAuthChangeEvent
  | MsgauditNotifyEvent
  | LivingStatusChangeEvent
  | AddCalendarEvent
  | ModifyCalendarEvent
  | DeleteCalendarEvent
  | AddScheduleEvent
  | ModifyScheduleEvent
  | DeleteScheduleEvent
  | BookMeetingRoomEvent
  | CancelMeetingRoomEvent
  | MeetingChangeEvent
  | MeetingStatisticsEvent
  | DocChangeEvent
  | WedriveSpaceChangeEvent
  | WedriveFileChangeEvent
  | WedriveInsufficientCapacityEvent
  | AppEmailChangeEvent
  | SecurityEvent
  | UploadMediaJobFinishEvent
  | SwitchWorkbenchModeEvent
  | InactiveAlertEvent
  | CloseInactiveAgentEvent
  | ReopenInactiveAgentEvent
  | LowActiveAlertEvent
  | LowActiveEvent
  | ActiveRestoredEvent
  | ShareAgentChangeEvent
  | ShareChainChangeEvent
  | ChangeAppAdminEvent
  | UnlicensedNotifyEvent
