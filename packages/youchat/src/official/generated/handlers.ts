// Printed by tools/codegen from spec/callbacks. Change the spec, then run `npm run codegen`.
import { CallbackApplication } from '../../callback/application.ts'
import type { HandlerResult } from '../../callback/dispatch.ts'
import type { UnknownPush } from '../../callback/message.ts'
import type { CallAccount } from '../account.ts'
import type { OfficialContext } from '../context.ts'
import type {
  TextRequest,
  ImageRequest,
  VoiceRequest,
  VideoRequest,
  ShortVideoRequest,
  LocationRequest,
  LinkRequest,
  MiniProgramPageRequest,
  SubscribeEvent,
  UnsubscribeEvent,
  ScanEvent,
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
  TemplateSendJobFinishEvent,
  MassSendJobFinishEvent,
  PublishJobFinishEvent,
  FreePublishJobFinishEvent,
  KfCreateSessionEvent,
  KfCloseSessionEvent,
  KfSwitchSessionEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgChangeEvent,
  SubscribeMsgSentEvent,
  UserInfoModifiedEvent,
  UserAuthorizationRevokeEvent,
  UserAuthorizationCancellationEvent,
  UserEnterTempsessionEvent,
  GuideQrcodeScanEvent,
  QualificationVerifySuccessEvent,
  QualificationVerifyFailEvent,
  NamingVerifySuccessEvent,
  NamingVerifyFailEvent,
  AnnualRenewEvent,
  VerifyExpiredEvent,
  DebugDemoEvent,
  CardPassCheckEvent,
  CardNotPassCheckEvent,
  CardMerchantCheckResultEvent,
  CardSkuRemindEvent,
  UserGetCardEvent,
  UserGiftingCardEvent,
  UserDelCardEvent,
  UserConsumeCardEvent,
  UserPayFromPayCellEvent,
  UserViewCardEvent,
  UserEnterSessionFromCardEvent,
  UpdateMemberCardEvent,
  SubmitMembercardUserInfoEvent,
  OrderStatusFinanceSuccEvent,
  GiftcardPayDoneEvent,
  GiftcardSendToFriendEvent,
  GiftcardUserAcceptEvent,
  UserAuthorizeInvoiceEvent,
  UpdateInvoiceStatusEvent,
  SubmitInvoiceTitleEvent,
  CloudInvoiceResultEvent,
  OfficialEvents,
  OfficialMessages,
  OfficialPushes,
} from './messages.ts'

/** An on… method for each message and event, to be overridden; what they answer by default is said at each. */
export abstract class OfficialHandlers extends CallbackApplication<OfficialPushes, OfficialMessages, OfficialEvents, OfficialContext, UnknownPush, CallAccount> {
  /**
   * A person wrote a text. A tap on an item of a menu message carries the item's text and bizmsgmenuid.
   * 用户发来文本；点选菜单消息时 Content 为选项文字，并带 bizmsgmenuid。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E6%96%87%E6%9C%AC%E6%B6%88%E6%81%AF
   */
  onText(_req: TextRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a picture.
   * 用户发来图片。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9B%BE%E7%89%87%E6%B6%88%E6%81%AF
   */
  onImage(_req: ImageRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a voice message. Recognition is present only where the account still has speech recognition.
   * 用户发来语音；仅在账号仍有语音识别时带 Recognition。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E8%AF%AD%E9%9F%B3%E6%B6%88%E6%81%AF
   */
  onVoice(_req: VoiceRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a video.
   * 用户发来视频。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E8%A7%86%E9%A2%91%E6%B6%88%E6%81%AF
   */
  onVideo(_req: VideoRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a short video.
   * 用户发来小视频。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%B0%8F%E8%A7%86%E9%A2%91%E6%B6%88%E6%81%AF
   */
  onShortVideo(_req: ShortVideoRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a place. Not to be confused with the event LOCATION.
   * 用户发来地理位置（不同于 LOCATION 事件）。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9C%B0%E7%90%86%E4%BD%8D%E7%BD%AE%E6%B6%88%E6%81%AF
   */
  onLocation(_req: LocationRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a link.
   * 用户发来链接。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E9%93%BE%E6%8E%A5%E6%B6%88%E6%81%AF
   */
  onLink(_req: LinkRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person sent a mini-program card.
   * 用户发来小程序卡片。
   */
  onMiniProgramPage(_req: MiniProgramPageRequest, _ctx: OfficialContext): HandlerResult { return this.unsupportedText }

  /**
   * A person followed the account. By a QR code, EventKey is qrscene_ and the scene, and Ticket is the code's.
   * 用户关注；扫带参二维码关注时 EventKey 为 qrscene_ 加场景值，并带 Ticket。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E5%85%B3%E6%B3%A8-%E5%8F%96%E6%B6%88%E5%85%B3%E6%B3%A8%E4%BA%8B%E4%BB%B6
   */
  onSubscribe(_req: SubscribeEvent, _ctx: OfficialContext): HandlerResult { return this.welcomeText }

  /**
   * A person unfollowed the account. No reply reaches them, and their data must be deleted.
   * 用户取消关注；回复无法送达，须删除其数据。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E5%85%B3%E6%B3%A8-%E5%8F%96%E6%B6%88%E5%85%B3%E6%B3%A8%E4%BA%8B%E4%BB%B6
   */
  onUnsubscribe(_req: UnsubscribeEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A follower scanned a QR code of the account. EventKey is the scene, without a prefix.
   * 已关注用户扫描带参二维码；EventKey 为场景值，无前缀。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E6%89%AB%E6%8F%8F%E5%B8%A6%E5%8F%82%E6%95%B0%E4%BA%8C%E7%BB%B4%E7%A0%81%E4%BA%8B%E4%BB%B6
   */
  onScan(_req: ScanEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A follower's position, on entering the chat and every five seconds where that is set.
   * 上报地理位置：进入会话时，或按设置每 5 秒一次。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E4%B8%8A%E6%8A%A5%E5%9C%B0%E7%90%86%E4%BD%8D%E7%BD%AE%E4%BA%8B%E4%BB%B6
   */
  onLocationUpdate(_req: LocationEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person tapped a menu button of type click. EventKey is the button's key.
   * 点击 click 类型菜单；EventKey 为按钮 key。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E8%87%AA%E5%AE%9A%E4%B9%89%E8%8F%9C%E5%8D%95%E4%BA%8B%E4%BB%B6
   */
  onClick(_req: ClickEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person tapped a menu button that opens a page. EventKey is its URL.
   * 点击跳转链接菜单；EventKey 为 URL。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E8%87%AA%E5%AE%9A%E4%B9%89%E8%8F%9C%E5%8D%95%E4%BA%8B%E4%BB%B6
   */
  onView(_req: ViewEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person tapped a menu button that opens a mini program. EventKey is its page path.
   * 点击跳转小程序菜单；EventKey 为页面路径。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#8
   */
  onViewMiniProgram(_req: ViewMiniProgramEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person scanned a code with a menu button and was shown the result.
   * 菜单“扫码推事件”。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#2
   */
  onScancodePush(_req: ScancodePushEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person scanned a code with a menu button and waits for a message.
   * 菜单“扫码推事件且弹出消息接收中提示”。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
   */
  onScancodeWaitmsg(_req: ScancodeWaitmsgEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person took pictures with a menu button; they follow as image messages.
   * 菜单“弹出系统拍照发图”；图片随后以图片消息到达。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
   */
  onPicSysphoto(_req: PicSysphotoEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person took or chose pictures with a menu button; they follow as image messages.
   * 菜单“弹出拍照或者相册发图”；图片随后以图片消息到达。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
   */
  onPicPhotoOrAlbum(_req: PicPhotoOrAlbumEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person chose pictures from the album with a menu button; they follow as image messages.
   * 菜单“弹出微信相册发图器”；图片随后以图片消息到达。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
   */
  onPicWeixin(_req: PicWeixinEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person chose a place with a menu button; a location message follows.
   * 菜单“弹出地理位置选择器”；随后到达位置消息。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
   */
  onLocationSelect(_req: LocationSelectEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A template message was delivered, or not. Status is success, failed:user block or failed: system failed.
   * 模板消息送达结果；Status 为 success、failed:user block 或 failed: system failed。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
   */
  onTemplateSendJobFinish(_req: TemplateSendJobFinishEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A mass message is finished.
   * 群发任务结束。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#7
   */
  onMassSendJobFinish(_req: MassSendJobFinishEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A publishing task is finished.
   * 发布任务结束。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
   */
  onPublishJobFinish(_req: PublishJobFinishEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A publishing task is finished; some gateways spell the event like this.
   * 发布任务结束（部分网关使用此事件名）。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
   */
  onFreePublishJobFinish(_req: FreePublishJobFinishEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A customer-service session was opened.
   * 客服会话接入。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
   */
  onKfCreateSession(_req: KfCreateSessionEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A customer-service session was closed.
   * 客服会话关闭。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
   */
  onKfCloseSession(_req: KfCloseSessionEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A customer-service session was handed over.
   * 客服会话转接。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
   */
  onKfSwitchSession(_req: KfSwitchSessionEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person acted on the pop-up that asks for subscription messages.
   * 用户操作订阅通知弹窗。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
   */
  onSubscribeMsgPopup(_req: SubscribeMsgPopupEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person refused subscription messages in the settings.
   * 用户管理订阅通知（拒收）。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
   */
  onSubscribeMsgChange(_req: SubscribeMsgChangeEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A subscription message was delivered, or not.
   * 订阅通知送达结果。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
   */
  onSubscribeMsgSent(_req: SubscribeMsgSentEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person who granted web authorisation changed their profile.
   * 授权用户资料变更。
   * @see https://developers.weixin.qq.com/doc/oplatform/Mobile_App/WeChat_Login/authorization_change.html
   */
  onUserInfoModified(_req: UserInfoModifiedEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person withdrew the authorisation of data; what RevokeInfo names must be deleted.
   * 授权用户资料撤回；须删除 RevokeInfo 所列数据。
   * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
   */
  onUserAuthorizationRevoke(_req: UserAuthorizationRevokeEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person closed their WeChat account; their data must be deleted.
   * 授权用户完成注销；须删除其数据。
   * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
   */
  onUserAuthorizationCancellation(_req: UserAuthorizationCancellationEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person opened the customer-service chat of a mini program.
   * 用户进入小程序客服会话。
   */
  onUserEnterTempsession(_req: UserEnterTempsessionEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person scanned a shop guide's QR code.
   * 用户扫描导购二维码。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.onGuideCreateQrCode.html
   */
  onGuideQrcodeScan(_req: GuideQrcodeScanEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The account's qualification was verified.
   * 资质认证成功。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#0
   */
  onQualificationVerifySuccess(_req: QualificationVerifySuccessEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The account's qualification was not verified.
   * 资质认证失败。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#1
   */
  onQualificationVerifyFail(_req: QualificationVerifyFailEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The account's name was verified.
   * 名称认证成功。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#2
   */
  onNamingVerifySuccess(_req: NamingVerifySuccessEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The account's name was not verified.
   * 名称认证失败。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#3
   */
  onNamingVerifyFail(_req: NamingVerifyFailEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The account's verification must be renewed.
   * 年审通知。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#4
   */
  onAnnualRenew(_req: AnnualRenewEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The account's verification has expired.
   * 认证过期失效通知。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#5
   */
  onVerifyExpired(_req: VerifyExpiredEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A test push sent from the platform's console.
   * 控制台发出的调试推送。
   * @see https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption
   */
  onDebugDemo(_req: DebugDemoEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A card passed its review.
   * 卡券通过审核。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#1
   */
  onCardPassCheck(_req: CardPassCheckEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A card did not pass its review.
   * 卡券未通过审核。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#1
   */
  onCardNotPassCheck(_req: CardNotPassCheckEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The review of a sub-merchant is finished.
   * 子商户审核结果。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#2
   */
  onCardMerchantCheckResult(_req: CardMerchantCheckResultEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A card's stock runs low.
   * 卡券库存报警。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#10
   */
  onCardSkuRemind(_req: CardSkuRemindEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person received a card.
   * 用户领取卡券。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#11
   */
  onUserGetCard(_req: UserGetCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person gives a card to somebody.
   * 用户转赠卡券。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#3
   */
  onUserGiftingCard(_req: UserGiftingCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person deleted a card.
   * 用户删除卡券。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#4
   */
  onUserDelCard(_req: UserDelCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A card was used.
   * 卡券被核销。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#5
   */
  onUserConsumeCard(_req: UserConsumeCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person paid with a card.
   * 用户使用卡券买单。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#13
   */
  onUserPayFromPayCell(_req: UserPayFromPayCellEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person opened a membership card.
   * 用户进入会员卡。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#7
   */
  onUserViewCard(_req: UserViewCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person opened the chat from a card.
   * 用户从卡券进入公众号会话。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#8
   */
  onUserEnterSessionFromCard(_req: UserEnterSessionFromCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The content of a membership card changed.
   * 会员卡内容更新。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#9
   */
  onUpdateMemberCard(_req: UpdateMemberCardEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person activated a membership card.
   * 用户提交会员卡激活资料。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#12
   */
  onSubmitMembercardUserInfo(_req: SubmitMembercardUserInfoEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The balance of card coins changed.
   * 券点流水变动。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#11
   */
  onOrderStatusFinanceSucc(_req: OrderStatusFinanceSuccEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A gift card was paid.
   * 礼品卡付款成功。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-1%E3%80%81%E7%94%A8%E6%88%B7%E8%B4%AD%E4%B9%B0%E7%A4%BC%E5%93%81%E5%8D%A1%E4%BB%98%E6%AC%BE%E6%88%90%E5%8A%9FCallBack
   */
  onGiftcardPayDone(_req: GiftcardPayDoneEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A gift card was given to somebody.
   * 礼品卡赠送。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-2%E3%80%81%E7%94%A8%E6%88%B7%E8%B4%AD%E4%B9%B0%E5%90%8E%E8%B5%A0%E9%80%81CallBack
   */
  onGiftcardSendToFriend(_req: GiftcardSendToFriendEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A gift card was accepted.
   * 礼品卡领取成功。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-3%E3%80%81%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%A4%BC%E5%93%81%E5%8D%A1%E6%88%90%E5%8A%9FCallBack
   */
  onGiftcardUserAccept(_req: GiftcardUserAcceptEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person authorised an invoice.
   * 用户授权开票。
   * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_12-2-2-4%E6%8E%A5%E6%94%B6%E5%BC%80%E7%A5%A8%E4%BA%8B%E4%BB%B6
   */
  onUserAuthorizeInvoice(_req: UserAuthorizeInvoiceEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * The state of an invoice changed.
   * 发票状态更新。
   * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#7
   */
  onUpdateInvoiceStatus(_req: UpdateInvoiceStatusEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * A person submitted the title for an invoice.
   * 用户提交发票抬头。
   * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
   */
  onSubmitInvoiceTitle(_req: SubmitInvoiceTitleEvent, _ctx: OfficialContext): HandlerResult {}

  /**
   * An electronic invoice was issued, or not.
   * 电子发票开具结果。
   * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#19
   */
  onCloudInvoiceResult(_req: CloudInvoiceResultEvent, _ctx: OfficialContext): HandlerResult {}
}
