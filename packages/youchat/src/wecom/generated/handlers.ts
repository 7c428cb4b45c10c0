// Printed by tools/codegen from spec/callbacks. Change the spec, then run `npm run codegen`.
import { CallbackApplication } from '../../callback/application.ts'
import type { HandlerResult } from '../../callback/dispatch.ts'
import type { UnknownPush } from '../../callback/message.ts'
import type { CallAccount } from '../account.ts'
import type { WecomContext } from '../context.ts'
import type {
  TextRequest,
  ImageRequest,
  VoiceRequest,
  VideoRequest,
  ShortVideoRequest,
  LocationRequest,
  LinkRequest,
  SubscribeEvent,
  UnsubscribeEvent,
  EnterAgentEvent,
  LocationEvent,
  ClickEvent,
  ViewEvent,
  ViewMiniProgramEvent,
  ScancodePushEvent,
  ScancodeWaitmsgEvent,
  PicSysphotoEvent,
  PicPhotoOrAlbumEvent,
  PicWeixinEvent,
  LocationSelectEvent,
  TemplateCardEvent,
  TemplateCardMenuEvent,
  TaskcardClickEvent,
  BatchJobResultEvent,
  ChangeContactEvent,
  ChangeExternalContactEvent,
  ChangeExternalChatEvent,
  ChangeExternalTagEvent,
  CustomerAcquisitionEvent,
  ChangeChainEvent,
  ChangeSchoolContactEvent,
  OpenApprovalChangeEvent,
  SysApprovalChangeEvent,
  KfMsgOrEventEvent,
  KfAccountAuthChangeEvent,
  MsgauditNotifyEvent,
  LivingStatusChangeEvent,
  AddCalendarEvent,
  ModifyCalendarEvent,
  DeleteCalendarEvent,
  AddScheduleEvent,
  ModifyScheduleEvent,
  DeleteScheduleEvent,
  BookMeetingRoomEvent,
  CancelMeetingRoomEvent,
  MeetingChangeEvent,
  MeetingStatisticsEvent,
  DocChangeEvent,
  WedriveSpaceChangeEvent,
  WedriveFileChangeEvent,
  WedriveInsufficientCapacityEvent,
  AppEmailChangeEvent,
  SecurityEvent,
  UploadMediaJobFinishEvent,
  SwitchWorkbenchModeEvent,
  InactiveAlertEvent,
  CloseInactiveAgentEvent,
  ReopenInactiveAgentEvent,
  LowActiveAlertEvent,
  LowActiveEvent,
  ActiveRestoredEvent,
  ShareAgentChangeEvent,
  ShareChainChangeEvent,
  ChangeAppAdminEvent,
  UnlicensedNotifyEvent,
  WecomEvents,
  WecomMessages,
  WecomPushes,
} from './messages.ts'

/** An on… method for each message and event, to be overridden; what they answer by default is said at each. */
export abstract class WecomHandlers extends CallbackApplication<WecomPushes, WecomMessages, WecomEvents, WecomContext, UnknownPush, CallAccount> {
  /**
   * A member wrote a text.
   * 成员发来文本。
   * @see https://developer.work.weixin.qq.com/document/path/90239
   */
  onText(_req: TextRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member sent a picture.
   * 成员发来图片。
   * @see https://developer.work.weixin.qq.com/document/path/90239
   */
  onImage(_req: ImageRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member sent a voice message.
   * 成员发来语音。
   * @see https://developer.work.weixin.qq.com/document/path/90239
   */
  onVoice(_req: VoiceRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member sent a video.
   * 成员发来视频。
   * @see https://developer.work.weixin.qq.com/document/path/90239
   */
  onVideo(_req: VideoRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member sent a short video. The manual does not list it any more; older clients send it.
   * 成员发来小视频；文档已不再列出，旧客户端仍会发送。
   */
  onShortVideo(_req: ShortVideoRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member sent a place.
   * 成员发来位置。
   * @see https://developer.work.weixin.qq.com/document/path/90239
   */
  onLocation(_req: LocationRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member sent a link.
   * 成员发来链接。
   * @see https://developer.work.weixin.qq.com/document/path/90239
   */
  onLink(_req: LinkRequest, _ctx: WecomContext): HandlerResult { return this.unsupportedText }

  /**
   * A member came to see the application: joined the corp, or its visible scope.
   * 成员关注应用：加入企业或进入应用可见范围。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onSubscribe(_req: SubscribeEvent, _ctx: WecomContext): HandlerResult { return this.welcomeText }

  /**
   * A member ceased to see the application: left the corp or its visible scope, or was disabled.
   * 成员取消关注应用：离开企业或应用可见范围，或被禁用。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onUnsubscribe(_req: UnsubscribeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member opened the application; once each time it is opened.
   * 成员进入应用；每次打开推送一次。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onEnterAgent(_req: EnterAgentEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member reported where they are: on entering the application, or again and again while in it, as set there.
   * 成员上报地理位置：进入应用时，或在应用内定时上报，取决于应用设置。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onLocationUpdate(_req: LocationEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member tapped a menu button. EventKey is the button's key.
   * 点击拉取消息菜单；EventKey 为菜单 key。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onClick(_req: ClickEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member tapped a menu button that opens a page. EventKey is its URL.
   * 点击跳转链接菜单；EventKey 为 URL。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onView(_req: ViewEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member tapped a menu button that opens a mini program. EventKey is its page path.
   * 点击跳转小程序菜单；EventKey 为页面路径。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onViewMiniProgram(_req: ViewMiniProgramEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member scanned a code with a menu button and was shown the result.
   * 菜单“扫码推事件”。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onScancodePush(_req: ScancodePushEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member scanned a code with a menu button and waits for a message.
   * 菜单“扫码推事件且弹出消息接收中提示”。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onScancodeWaitmsg(_req: ScancodeWaitmsgEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member took pictures with a menu button; they follow as image messages.
   * 菜单“弹出系统拍照发图”；图片随后以图片消息到达。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onPicSysphoto(_req: PicSysphotoEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member took or chose pictures with a menu button; they follow as image messages.
   * 菜单“弹出拍照或者相册发图”；图片随后以图片消息到达。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onPicPhotoOrAlbum(_req: PicPhotoOrAlbumEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member chose pictures from the album with a menu button; they follow as image messages.
   * 菜单“弹出微信相册发图器”；图片随后以图片消息到达。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onPicWeixin(_req: PicWeixinEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member chose a place with a menu button; a location message follows.
   * 菜单“弹出地理位置选择器”；随后到达位置消息。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onLocationSelect(_req: LocationSelectEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member tapped a button of a template card, or submitted its choices.
   * 成员点击模板卡片的按钮或提交选择。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onTemplateCardEvent(_req: TemplateCardEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member used the menu in the corner of a template card. EventKey is the key of the entry.
   * 成员点击模板卡片右上角菜单；EventKey 为菜单项的 key。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onTemplateCardMenuEvent(_req: TemplateCardMenuEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member tapped a button of a task card, the predecessor of template cards.
   * 成员点击任务卡片按钮（模板卡片的前身）。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onTaskcardClick(_req: TaskcardClickEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * An asynchronous job is finished: an import, or an export.
   * 异步任务（导入、导出）完成。
   * @see https://developer.work.weixin.qq.com/document/path/90973
   */
  onBatchJobResult(_req: BatchJobResultEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member, a department or a tag of the corp changed.
   * 通讯录变更：成员、部门或标签。
   * @see https://developer.work.weixin.qq.com/document/path/90970
   */
  onChangeContact(_req: ChangeContactEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * What is between a member and a customer (external contact) changed.
   * 企业客户（外部联系人）变更。
   * @see https://developer.work.weixin.qq.com/document/path/92130
   */
  onChangeExternalContact(_req: ChangeExternalContactEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A customer group changed.
   * 客户群变更。
   * @see https://developer.work.weixin.qq.com/document/path/92130
   */
  onChangeExternalChat(_req: ChangeExternalChatEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The tags for customers changed.
   * 企业客户标签变更。
   * @see https://developer.work.weixin.qq.com/document/path/92130
   */
  onChangeExternalTag(_req: ChangeExternalTagEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * Something happened in customer acquisition (获客助手).
   * 获客助手事件通知。
   * @see https://developer.work.weixin.qq.com/document/path/97299
   */
  onCustomerAcquisition(_req: CustomerAcquisitionEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A chain of corps (上下游) changed.
   * 上下游变更。
   * @see https://developer.work.weixin.qq.com/document/path/95796
   */
  onChangeChain(_req: ChangeChainEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A student, a parent or a department of the school changed.
   * 家校通讯录变更：学生、家长或部门。
   * @see https://developer.work.weixin.qq.com/document/path/92032
   */
  onChangeSchoolContact(_req: ChangeSchoolContactEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The state of an approval changed that the application runs itself (审批流程引擎).
   * 自建应用审批（审批流程引擎）状态变更。
   * @see https://developer.work.weixin.qq.com/document/path/90269
   */
  onOpenApprovalChange(_req: OpenApprovalChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The state of an approval of WeCom's own approval application changed.
   * 审批应用的审批申请状态变更。
   * @see https://developer.work.weixin.qq.com/document/path/91815
   */
  onSysApprovalChange(_req: SysApprovalChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * Messages or events of customer service (微信客服) are waiting; fetch them with kf/sync_msg.
   * 微信客服有新消息或事件；用 kf/sync_msg 拉取。
   * @see https://developer.work.weixin.qq.com/document/path/94670
   */
  onKfMsgOrEvent(_req: KfMsgOrEventEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application was given customer-service accounts to manage, or lost some.
   * 微信客服账号授权变更。
   * @see https://developer.work.weixin.qq.com/document/path/97712
   */
  onKfAccountAuthChange(_req: KfAccountAuthChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * Archived messages are waiting; fetch them with the archive's SDK.
   * 会话内容存档有新消息；用存档 SDK 拉取。
   * @see https://developer.work.weixin.qq.com/document/path/95039
   */
  onMsgauditNotify(_req: MsgauditNotifyEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The state of a live stream changed.
   * 直播状态变更。
   * @see https://developer.work.weixin.qq.com/document/path/94145
   */
  onLivingStatusChange(_req: LivingStatusChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A calendar of the application was added by somebody.
   * 新增日历。
   * @see https://developer.work.weixin.qq.com/document/path/93651
   */
  onAddCalendar(_req: AddCalendarEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A calendar of the application was changed by somebody.
   * 修改日历。
   * @see https://developer.work.weixin.qq.com/document/path/93651
   */
  onModifyCalendar(_req: ModifyCalendarEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A calendar of the application was deleted by somebody.
   * 删除日历。
   * @see https://developer.work.weixin.qq.com/document/path/93651
   */
  onDeleteCalendar(_req: DeleteCalendarEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * An entry of a calendar was added by somebody.
   * 新增日程。
   * @see https://developer.work.weixin.qq.com/document/path/93651
   */
  onAddSchedule(_req: AddScheduleEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * An entry of a calendar was changed by somebody.
   * 修改日程。
   * @see https://developer.work.weixin.qq.com/document/path/93651
   */
  onModifySchedule(_req: ModifyScheduleEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * An entry of a calendar was deleted by somebody.
   * 删除日程。
   * @see https://developer.work.weixin.qq.com/document/path/93651
   */
  onDeleteSchedule(_req: DeleteScheduleEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A meeting room was booked.
   * 预定会议室。
   * @see https://developer.work.weixin.qq.com/document/path/95333
   */
  onBookMeetingRoom(_req: BookMeetingRoomEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The booking of a meeting room was cancelled.
   * 取消预定会议室。
   * @see https://developer.work.weixin.qq.com/document/path/95333
   */
  onCancelMeetingRoom(_req: CancelMeetingRoomEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * Something happened in a meeting; ChangeType says what, and which of the other nodes are present.
   * 会议变更；ChangeType 说明变更内容及随附字段。
   * @see https://developer.work.weixin.qq.com/document/path/98333
   */
  onMeetingChange(_req: MeetingChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A notice about the statistics of meetings; ChangeType says which.
   * 会议统计通知；ChangeType 说明类型。
   * @see https://developer.work.weixin.qq.com/document/path/99648
   */
  onMeetingStatistics(_req: MeetingStatisticsEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A document, a form or a smart sheet changed; ChangeType says how.
   * 文档、收集表或智能表格变更；ChangeType 说明变更内容。
   * @see https://developer.work.weixin.qq.com/document/path/97833
   */
  onDocChange(_req: DocChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A space of WeDrive changed; ChangeType says how.
   * 微盘空间变更；ChangeType 说明变更内容。
   * @see https://developer.work.weixin.qq.com/document/path/97973
   */
  onWedriveSpaceChange(_req: WedriveSpaceChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A file of WeDrive changed; ChangeType says how.
   * 微盘文件变更；ChangeType 说明变更内容。
   * @see https://developer.work.weixin.qq.com/document/path/97975
   */
  onWedriveFileChange(_req: WedriveFileChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * WeDrive runs out of room.
   * 微盘容量不足。
   * @see https://developer.work.weixin.qq.com/document/path/97972
   */
  onWedriveInsufficientCapacity(_req: WedriveInsufficientCapacityEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The mailbox of the application received mail.
   * 应用邮箱收到新邮件。
   * @see https://developer.work.weixin.qq.com/document/path/97506
   */
  onAppEmailChange(_req: AppEmailChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A security notice; ChangeType says which.
   * 安全事件；ChangeType 说明事件类型。
   * @see https://developer.work.weixin.qq.com/document/path/100080
   */
  onSecurity(_req: SecurityEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The upload of a file by its URL is finished; ask with media/get_upload_by_url_result how it went.
   * 异步上传临时素材完成；用 media/get_upload_by_url_result 查询结果。
   * @see https://developer.work.weixin.qq.com/document/path/96219
   */
  onUploadMediaJobFinish(_req: UploadMediaJobFinishEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The way the application is shown on the workbench was changed.
   * 工作台自定义展示模式切换。
   * @see https://developer.work.weixin.qq.com/document/path/92535
   */
  onSwitchWorkbenchMode(_req: SwitchWorkbenchModeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application has not been used for long and will be disabled.
   * 长期未使用应用停用预警。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onInactiveAlert(_req: InactiveAlertEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application was disabled for now, because it was not used for long.
   * 长期未使用应用临时停用。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onCloseInactiveAgent(_req: CloseInactiveAgentEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application disabled for not being used was enabled again.
   * 长期未使用应用重新启用。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onReopenInactiveAgent(_req: ReopenInactiveAgentEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application is used little and will count as one of low activity.
   * 应用低活跃预警。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onLowActiveAlert(_req: LowActiveAlertEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application counts as one of low activity.
   * 应用变为低活跃应用。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onLowActive(_req: LowActiveEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application does not count as one of low activity any more.
   * 低活跃应用活跃恢复。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onActiveRestored(_req: ActiveRestoredEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application was shared with a subordinate corp (企业互联), or is not any more.
   * 企业互联共享应用变更。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onShareAgentChange(_req: ShareAgentChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The application was shared with a corp down the chain (上下游), or is not any more.
   * 上下游共享应用变更。
   * @see https://developer.work.weixin.qq.com/document/path/90240
   */
  onShareChainChange(_req: ShareChainChangeEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * The administrators of the application changed. Third-party and developed applications only.
   * 应用管理员变更（第三方及代开发应用）。
   * @see https://developer.work.weixin.qq.com/document/path/95038
   */
  onChangeAppAdmin(_req: ChangeAppAdminEvent, _ctx: WecomContext): HandlerResult {}

  /**
   * A member without a licence for the interfaces used the application. Third-party and developed applications only.
   * 接口许可失效通知（第三方及代开发应用）。
   * @see https://developer.work.weixin.qq.com/document/path/95716
   */
  onUnlicensedNotify(_req: UnlicensedNotifyEvent, _ctx: WecomContext): HandlerResult {}
}
