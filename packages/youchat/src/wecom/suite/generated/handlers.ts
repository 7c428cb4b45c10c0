// Printed by tools/codegen from spec/callbacks. Change the spec, then run `npm run codegen`.
import { CallbackApplication } from '../../../callback/application.ts'
import type { HandlerResult } from '../../../callback/dispatch.ts'
import type { UnknownInfo } from '../../../callback/message.ts'
import type { CallAccount } from '../account.ts'
import type { SuiteContext } from '../context.ts'
import type {
  SuiteTicketInfo,
  CreateAuthInfo,
  ChangeAuthInfo,
  CancelAuthInfo,
  ResetPermanentCodeInfo,
  ChangeContactInfo,
  ChangeExternalContactInfo,
  ChangeExternalChatInfo,
  ChangeExternalTagInfo,
  CustomerAcquisitionInfo,
  ChangeSchoolContactInfo,
  ShareAgentChangeInfo,
  ShareChainChangeInfo,
  CorpArchAuthInfo,
  ApproveSpecialAuthInfo,
  CancelSpecialAuthInfo,
  OpenOrderInfo,
  ChangeOrderInfo,
  PayForAppSuccessInfo,
  RefundInfo,
  ChangeEditonInfo,
  CancelOrderInfo,
  SuiteEvents,
  SuitePushes,
} from './messages.ts'

/** An on… method for each message and event, to be overridden; what they answer by default is said at each. */
export abstract class SuiteHandlers extends CallbackApplication<SuitePushes, Record<never, never>, SuiteEvents, SuiteContext, UnknownInfo, CallAccount> {
  /**
   * The ticket that suite_access_token is fetched with; every ten minutes.
   * 推送 suite_ticket，每十分钟一次，用于获取 suite_access_token。
   * @see https://developer.work.weixin.qq.com/document/path/90628
   */
  onSuiteTicket(_req: SuiteTicketInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp authorized the suite from the market. Fetch its permanent code with AuthCode.
   * 企业从应用市场授权成功；用 AuthCode 换取永久授权码。
   * @see https://developer.work.weixin.qq.com/document/path/90642
   */
  onCreateAuth(_req: CreateAuthInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp changed what it authorized; ask with service/get_auth_info for the new scope.
   * 企业变更授权；用 service/get_auth_info 查询新的授权范围。
   * @see https://developer.work.weixin.qq.com/document/path/90642
   */
  onChangeAuth(_req: ChangeAuthInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp took its authorization back. Its data must be deleted.
   * 企业取消授权；须删除该企业的数据。
   * @see https://developer.work.weixin.qq.com/document/path/90642
   */
  onCancelAuth(_req: CancelAuthInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * The secret of an application developed for a corp (代开发) was reset. Fetch the new one with AuthCode.
   * 代开发应用重新获取 secret；用 AuthCode 换取新的永久授权码。
   * @see https://developer.work.weixin.qq.com/document/path/94758
   */
  onResetPermanentCode(_req: ResetPermanentCodeInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A member, a department or a tag of a corp changed.
   * 企业通讯录变更：成员、部门或标签。
   * @see https://developer.work.weixin.qq.com/document/path/90639
   */
  onChangeContact(_req: ChangeContactInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * What is between a member and a customer (external contact) changed.
   * 企业客户（外部联系人）变更。
   * @see https://developer.work.weixin.qq.com/document/path/92277
   */
  onChangeExternalContact(_req: ChangeExternalContactInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A customer group changed.
   * 客户群变更。
   * @see https://developer.work.weixin.qq.com/document/path/92277
   */
  onChangeExternalChat(_req: ChangeExternalChatInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * The tags for customers changed.
   * 企业客户标签变更。
   * @see https://developer.work.weixin.qq.com/document/path/92277
   */
  onChangeExternalTag(_req: ChangeExternalTagInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * Something happened in customer acquisition (获客助手). It may come to the data callback instead, as an event.
   * 获客助手事件通知；也可能以事件形式推送到数据回调。
   * @see https://developer.work.weixin.qq.com/document/path/97299
   */
  onCustomerAcquisition(_req: CustomerAcquisitionInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A student, a parent or a department of a school changed.
   * 家校通讯录变更：学生、家长或部门。
   * @see https://developer.work.weixin.qq.com/document/path/92051
   */
  onChangeSchoolContact(_req: ChangeSchoolContactInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp shared the application with a subordinate corp (企业互联), or does not any more.
   * 企业互联共享应用变更。
   * @see https://developer.work.weixin.qq.com/document/path/93373
   */
  onShareAgentChange(_req: ShareAgentChangeInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp shared the application with a corp down the chain (上下游), or does not any more. Nodes as of share_agent_change.
   * 上下游共享应用变更；字段同 share_agent_change。
   */
  onShareChainChange(_req: ShareChainChangeInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp granted access to its departments and members.
   * 企业授权组织架构权限。
   * @see https://developer.work.weixin.qq.com/document/path/97378
   */
  onCorpArchAuth(_req: CorpArchAuthInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * The administrator of a corp confirmed a permission, such as that of customer acquisition.
   * 企业管理员确认获客助手等权限。
   * @see https://developer.work.weixin.qq.com/document/path/98959
   */
  onApproveSpecialAuth(_req: ApproveSpecialAuthInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * The administrator of a corp took a permission back, such as that of customer acquisition.
   * 企业管理员取消获客助手等权限。
   * @see https://developer.work.weixin.qq.com/document/path/98959
   */
  onCancelSpecialAuth(_req: CancelSpecialAuthInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp ordered the application, or the provider did so for it.
   * 下单成功。
   * @see https://developer.work.weixin.qq.com/document/path/91929
   */
  onOpenOrder(_req: OpenOrderInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * The provider changed the price of an order, which gives it a new number.
   * 改单；产生新的订单号。
   * @see https://developer.work.weixin.qq.com/document/path/91930
   */
  onChangeOrder(_req: ChangeOrderInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * A corp paid for an order.
   * 支付成功。
   * @see https://developer.work.weixin.qq.com/document/path/91931
   */
  onPayForAppSuccess(_req: PayForAppSuccessInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * An order was paid back.
   * 退款。
   * @see https://developer.work.weixin.qq.com/document/path/91932
   */
  onRefund(_req: RefundInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * The edition of the application that a corp has changed: bought, extended, tried, paid back, expired. The manual spells it like this.
   * 应用版本变更（事件名为文档原文拼写）。
   * @see https://developer.work.weixin.qq.com/document/path/91933
   */
  onChangeEditon(_req: ChangeEditonInfo, _ctx: SuiteContext): HandlerResult {}

  /**
   * An order was cancelled.
   * 取消订单。
   * @see https://developer.work.weixin.qq.com/document/path/99353
   */
  onCancelOrder(_req: CancelOrderInfo, _ctx: SuiteContext): HandlerResult {}
}
