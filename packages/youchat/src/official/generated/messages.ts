// Printed by tools/codegen from spec/callbacks. Change the spec, then run `npm run codegen`.
import type { Push } from '../../callback/message.ts'

/**
 * A person wrote a text. A tap on an item of a menu message carries the item's text and bizmsgmenuid.
 * 用户发来文本；点选菜单消息时 Content 为选项文字，并带 bizmsgmenuid。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E6%96%87%E6%9C%AC%E6%B6%88%E6%81%AF
 */
export interface TextRequest extends Push {
  readonly MsgType: 'text'
  readonly MsgId: string
  /** The text, as the person wrote it. */
  readonly Content: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
  /** Id of the tapped item of a menu message. */
  readonly bizmsgmenuid?: string
}

/**
 * A person sent a picture.
 * 用户发来图片。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9B%BE%E7%89%87%E6%B6%88%E6%81%AF
 */
export interface ImageRequest extends Push {
  readonly MsgType: 'image'
  readonly MsgId: string
  /** Address of the picture. */
  readonly PicUrl: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
}

/**
 * A person sent a voice message. Recognition is present only where the account still has speech recognition.
 * 用户发来语音；仅在账号仍有语音识别时带 Recognition。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E8%AF%AD%E9%9F%B3%E6%B6%88%E6%81%AF
 */
export interface VoiceRequest extends Push {
  readonly MsgType: 'voice'
  readonly MsgId: string
  /** Such as amr or speex. */
  readonly Format: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** Id for fetching the voice at 16 kHz. */
  readonly MediaId16K?: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
  /** What speech recognition understood; often absent or empty. */
  readonly Recognition?: string
}

/**
 * A person sent a video.
 * 用户发来视频。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E8%A7%86%E9%A2%91%E6%B6%88%E6%81%AF
 */
export interface VideoRequest extends Push {
  readonly MsgType: 'video'
  readonly MsgId: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** Id for fetching the preview picture. */
  readonly ThumbMediaId: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
}

/**
 * A person sent a short video.
 * 用户发来小视频。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%B0%8F%E8%A7%86%E9%A2%91%E6%B6%88%E6%81%AF
 */
export interface ShortVideoRequest extends Push {
  readonly MsgType: 'shortvideo'
  readonly MsgId: string
  /** Id for fetching the file; valid for three days. */
  readonly MediaId: string
  /** Id for fetching the preview picture. */
  readonly ThumbMediaId: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
}

/**
 * A person sent a place. Not to be confused with the event LOCATION.
 * 用户发来地理位置（不同于 LOCATION 事件）。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9C%B0%E7%90%86%E4%BD%8D%E7%BD%AE%E6%B6%88%E6%81%AF
 */
export interface LocationRequest extends Push {
  readonly MsgType: 'location'
  readonly MsgId: string
  /** Latitude in degrees. */
  readonly Location_X: number
  /** Longitude in degrees. */
  readonly Location_Y: number
  /** Zoom of the map. */
  readonly Scale: number
  /** The place's name or address. */
  readonly Label: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
}

/**
 * A person sent a link.
 * 用户发来链接。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E9%93%BE%E6%8E%A5%E6%B6%88%E6%81%AF
 */
export interface LinkRequest extends Push {
  readonly MsgType: 'link'
  readonly MsgId: string
  readonly Title: string
  readonly Description: string
  readonly Url: string
  /** Id of the article the message was sent from. */
  readonly MsgDataId?: string
  /** Which article of a multi-article message it was sent from, from 1. */
  readonly Idx?: number
  readonly BusinessId?: string
}

/**
 * A person sent a mini-program card.
 * 用户发来小程序卡片。
 */
export interface MiniProgramPageRequest extends Push {
  readonly MsgType: 'miniprogrampage'
  readonly MsgId: string
  readonly AppId: string
  readonly Title: string
  readonly PagePath: string
  readonly ThumbUrl: string
  /** Id for fetching the preview picture. */
  readonly ThumbMediaId?: string
}

/**
 * A person followed the account. By a QR code, EventKey is qrscene_ and the scene, and Ticket is the code's.
 * 用户关注；扫带参二维码关注时 EventKey 为 qrscene_ 加场景值，并带 Ticket。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E5%85%B3%E6%B3%A8-%E5%8F%96%E6%B6%88%E5%85%B3%E6%B3%A8%E4%BA%8B%E4%BB%B6
 */
export interface SubscribeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
  readonly EventKey?: string
  /** Ticket of the QR code. */
  readonly Ticket?: string
}

/**
 * A person unfollowed the account. No reply reaches them, and their data must be deleted.
 * 用户取消关注；回复无法送达，须删除其数据。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E5%85%B3%E6%B3%A8-%E5%8F%96%E6%B6%88%E5%85%B3%E6%B3%A8%E4%BA%8B%E4%BB%B6
 */
export interface UnsubscribeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
  readonly EventKey?: string
  /** Ticket of the QR code. */
  readonly Ticket?: string
}

/**
 * A follower scanned a QR code of the account. EventKey is the scene, without a prefix.
 * 已关注用户扫描带参二维码；EventKey 为场景值，无前缀。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E6%89%AB%E6%8F%8F%E5%B8%A6%E5%8F%82%E6%95%B0%E4%BA%8C%E7%BB%B4%E7%A0%81%E4%BA%8B%E4%BB%B6
 */
export interface ScanEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'SCAN'
  readonly EventKey: string
  /** Ticket of the QR code. */
  readonly Ticket: string
}

/**
 * A follower's position, on entering the chat and every five seconds where that is set.
 * 上报地理位置：进入会话时，或按设置每 5 秒一次。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E4%B8%8A%E6%8A%A5%E5%9C%B0%E7%90%86%E4%BD%8D%E7%BD%AE%E4%BA%8B%E4%BB%B6
 */
export interface LocationEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'LOCATION'
  /** In degrees. */
  readonly Latitude: number
  /** In degrees. */
  readonly Longitude: number
  /** Accuracy in metres. */
  readonly Precision: number
}

/**
 * A person tapped a menu button of type click. EventKey is the button's key.
 * 点击 click 类型菜单；EventKey 为按钮 key。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E8%87%AA%E5%AE%9A%E4%B9%89%E8%8F%9C%E5%8D%95%E4%BA%8B%E4%BB%B6
 */
export interface ClickEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'CLICK'
  readonly EventKey: string
}

/**
 * A person tapped a menu button that opens a page. EventKey is its URL.
 * 点击跳转链接菜单；EventKey 为 URL。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E8%87%AA%E5%AE%9A%E4%B9%89%E8%8F%9C%E5%8D%95%E4%BA%8B%E4%BB%B6
 */
export interface ViewEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'VIEW'
  /** Id of the menu the button belongs to. */
  readonly MenuId?: string
  readonly EventKey: string
}

/**
 * A person tapped a menu button that opens a mini program. EventKey is its page path.
 * 点击跳转小程序菜单；EventKey 为页面路径。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#8
 */
export interface ViewMiniProgramEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'view_miniprogram'
  /** Id of the menu the button belongs to. */
  readonly MenuId?: string
  readonly EventKey: string
}

/**
 * A person scanned a code with a menu button and was shown the result.
 * 菜单“扫码推事件”。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#2
 */
export interface ScancodePushEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'scancode_push'
  readonly EventKey: string
  readonly ScanCodeInfo: {
    /** qrcode or barcode. */
    readonly ScanType: string
    /** What the code says. */
    readonly ScanResult: string
  }
}

/**
 * A person scanned a code with a menu button and waits for a message.
 * 菜单“扫码推事件且弹出消息接收中提示”。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface ScancodeWaitmsgEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'scancode_waitmsg'
  readonly EventKey: string
  readonly ScanCodeInfo: {
    /** qrcode or barcode. */
    readonly ScanType: string
    /** What the code says. */
    readonly ScanResult: string
  }
}

/**
 * A person took pictures with a menu button; they follow as image messages.
 * 菜单“弹出系统拍照发图”；图片随后以图片消息到达。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface PicSysphotoEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'pic_sysphoto'
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
 * A person took or chose pictures with a menu button; they follow as image messages.
 * 菜单“弹出拍照或者相册发图”；图片随后以图片消息到达。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface PicPhotoOrAlbumEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'pic_photo_or_album'
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
 * A person chose pictures from the album with a menu button; they follow as image messages.
 * 菜单“弹出微信相册发图器”；图片随后以图片消息到达。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface PicWeixinEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'pic_weixin'
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
 * A person chose a place with a menu button; a location message follows.
 * 菜单“弹出地理位置选择器”；随后到达位置消息。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface LocationSelectEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'location_select'
  readonly EventKey: string
  readonly SendLocationInfo: {
    /** Latitude in degrees. */
    readonly Location_X: number
    /** Longitude in degrees. */
    readonly Location_Y: number
    /** Zoom of the map. */
    readonly Scale: number
    /** The place's name or address. */
    readonly Label: string
    readonly Poiname?: string
  }
}

/**
 * A template message was delivered, or not. Status is success, failed:user block or failed: system failed.
 * 模板消息送达结果；Status 为 success、failed:user block 或 failed: system failed。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export interface TemplateSendJobFinishEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'TEMPLATESENDJOBFINISH'
  readonly MsgID: string
  readonly Status: string
}

/**
 * A mass message is finished.
 * 群发任务结束。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#7
 */
export interface MassSendJobFinishEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'MASSSENDJOBFINISH'
  readonly MsgID: string
  readonly Status: string
  readonly TotalCount: number
  readonly FilterCount: number
  readonly SentCount: number
  readonly ErrorCount: number
  readonly CopyrightCheckResult?: {
    /** How many. */
    readonly Count: number
    readonly CheckState: number
    readonly ResultList: {
      readonly item: readonly {
        readonly ArticleIdx: number
        readonly UserDeclareState: number
        readonly AuditState: number
        readonly OriginalArticleUrl: string
        readonly OriginalArticleType: number
        readonly CanReprint: 0 | 1
        readonly NeedReplaceContent: 0 | 1
        readonly NeedShowReprintSource: 0 | 1
      }[]
    }
  }
  readonly ArticleUrlResult?: {
    /** How many. */
    readonly Count: number
    readonly ResultList: {
      readonly item: readonly {
        readonly ArticleIdx: number
        readonly ArticleUrl: string
      }[]
    }
  }
}

/**
 * A publishing task is finished.
 * 发布任务结束。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export interface PublishJobFinishEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'PUBLISHJOBFINISH'
  readonly PublishEventInfo: {
    readonly publish_id: string
    /** 0 done, 1 running, 2 originality failed, 3 failed, 4 review failed, 5 deleted by the user, 6 banned. */
    readonly publish_status: number
    readonly article_id?: string
    readonly article_detail?: {
      readonly count: number
      readonly item: readonly {
        readonly idx: number
        readonly article_url: string
      }[]
    }
    /** Numbers of the articles that failed, from 1. */
    readonly fail_idx?: readonly number[]
  }
}

/**
 * A publishing task is finished; some gateways spell the event like this.
 * 发布任务结束（部分网关使用此事件名）。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export interface FreePublishJobFinishEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'FREEPUBLISHJOBFINISH'
  readonly PublishEventInfo: {
    readonly publish_id: string
    /** 0 done, 1 running, 2 originality failed, 3 failed, 4 review failed, 5 deleted by the user, 6 banned. */
    readonly publish_status: number
    readonly article_id?: string
    readonly article_detail?: {
      readonly count: number
      readonly item: readonly {
        readonly idx: number
        readonly article_url: string
      }[]
    }
    /** Numbers of the articles that failed, from 1. */
    readonly fail_idx?: readonly number[]
  }
}

/**
 * A customer-service session was opened.
 * 客服会话接入。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export interface KfCreateSessionEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'kf_create_session'
  readonly KfAccount: string
}

/**
 * A customer-service session was closed.
 * 客服会话关闭。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export interface KfCloseSessionEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'kf_close_session'
  readonly KfAccount: string
  readonly CloseType?: string
}

/**
 * A customer-service session was handed over.
 * 客服会话转接。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export interface KfSwitchSessionEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'kf_switch_session'
  readonly FromKfAccount: string
  readonly ToKfAccount: string
}

/**
 * A person acted on the pop-up that asks for subscription messages.
 * 用户操作订阅通知弹窗。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export interface SubscribeMsgPopupEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_popup_event'
  readonly SubscribeMsgPopupEvent: {
    readonly List: readonly {
      readonly TemplateId: string
      /** accept or reject. */
      readonly SubscribeStatusString: string
      readonly PopupScene: number
    }[]
  }
}

/**
 * A person refused subscription messages in the settings.
 * 用户管理订阅通知（拒收）。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export interface SubscribeMsgChangeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_change_event'
  readonly SubscribeMsgChangeEvent: {
    readonly List: readonly {
      readonly TemplateId: string
      /** accept or reject. */
      readonly SubscribeStatusString: string
    }[]
  }
}

/**
 * A subscription message was delivered, or not.
 * 订阅通知送达结果。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export interface SubscribeMsgSentEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_sent_event'
  readonly SubscribeMsgSentEvent: {
    readonly List: readonly {
      readonly TemplateId: string
      readonly MsgID?: string
      readonly ErrorCode: number
      readonly ErrorStatus: string
    }[]
  }
}

/**
 * A person who granted web authorisation changed their profile.
 * 授权用户资料变更。
 * @see https://developers.weixin.qq.com/doc/oplatform/Mobile_App/WeChat_Login/authorization_change.html
 */
export interface UserInfoModifiedEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_info_modified'
  readonly OpenID?: string
  readonly AppID?: string
  readonly openid?: string
  readonly appid?: string
  /** Present if the account is bound to an open-platform account. */
  readonly UnionID?: string
}

/**
 * A person withdrew the authorisation of data; what RevokeInfo names must be deleted.
 * 授权用户资料撤回；须删除 RevokeInfo 所列数据。
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
 */
export interface UserAuthorizationRevokeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_revoke'
  readonly OpenID: string
  readonly AppID: string
  /** Present if the account is bound to an open-platform account. */
  readonly UnionID?: string
  /** Numbers of the withdrawn data, separated by commas. */
  readonly RevokeInfo?: string
}

/**
 * A person closed their WeChat account; their data must be deleted.
 * 授权用户完成注销；须删除其数据。
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
 */
export interface UserAuthorizationCancellationEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_cancellation'
  readonly OpenID: string
  readonly AppID: string
  /** Present if the account is bound to an open-platform account. */
  readonly UnionID?: string
  /** Numbers of the withdrawn data, separated by commas. */
  readonly RevokeInfo?: string
}

/**
 * A person opened the customer-service chat of a mini program.
 * 用户进入小程序客服会话。
 */
export interface UserEnterTempsessionEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_enter_tempsession'
  readonly SessionFrom: string
}

/**
 * A person scanned a shop guide's QR code.
 * 用户扫描导购二维码。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.onGuideCreateQrCode.html
 */
export interface GuideQrcodeScanEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'guide_qrcode_scan_event'
  readonly GuideScanEvent: {
    readonly qrcode_guide_account: string
    readonly qrcode_guide_openid?: string
    readonly openid: string
    readonly action: number
    readonly qrcode_info?: string
  }
}

/**
 * The account's qualification was verified.
 * 资质认证成功。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#0
 */
export interface QualificationVerifySuccessEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'qualification_verify_success'
  /** Unix time in seconds. */
  readonly ExpiredTime: number
}

/**
 * The account's qualification was not verified.
 * 资质认证失败。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#1
 */
export interface QualificationVerifyFailEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'qualification_verify_fail'
  /** Unix time in seconds. */
  readonly FailTime: number
  readonly FailReason: string
}

/**
 * The account's name was verified.
 * 名称认证成功。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#2
 */
export interface NamingVerifySuccessEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'naming_verify_success'
  /** Unix time in seconds. */
  readonly ExpiredTime: number
}

/**
 * The account's name was not verified.
 * 名称认证失败。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#3
 */
export interface NamingVerifyFailEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'naming_verify_fail'
  /** Unix time in seconds. */
  readonly FailTime: number
  readonly FailReason: string
}

/**
 * The account's verification must be renewed.
 * 年审通知。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#4
 */
export interface AnnualRenewEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'annual_renew'
  /** Unix time in seconds. */
  readonly ExpiredTime: number
}

/**
 * The account's verification has expired.
 * 认证过期失效通知。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#5
 */
export interface VerifyExpiredEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'verify_expired'
  /** Unix time in seconds. */
  readonly ExpiredTime: number
}

/**
 * A test push sent from the platform's console.
 * 控制台发出的调试推送。
 * @see https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption
 */
export interface DebugDemoEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'debug_demo'
  readonly debug_str: string
}

/**
 * A card passed its review.
 * 卡券通过审核。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#1
 */
export interface CardPassCheckEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'card_pass_check'
  readonly CardId: string
}

/**
 * A card did not pass its review.
 * 卡券未通过审核。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#1
 */
export interface CardNotPassCheckEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'card_not_pass_check'
  readonly CardId: string
  readonly RefuseReason: string
}

/**
 * The review of a sub-merchant is finished.
 * 子商户审核结果。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#2
 */
export interface CardMerchantCheckResultEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'card_merchant_check_result'
  readonly CardId: string
  readonly MerchantId: string
  readonly IsPass: 0 | 1
  readonly Reason?: string
}

/**
 * A card's stock runs low.
 * 卡券库存报警。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#10
 */
export interface CardSkuRemindEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'card_sku_remind'
  readonly CardId: string
  readonly Detail: string
}

/**
 * A person received a card.
 * 用户领取卡券。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#11
 */
export interface UserGetCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_get_card'
  readonly CardId: string
  readonly UserCardCode: string
  readonly OldUserCardCode?: string
  /** Present if the account is bound to an open-platform account. */
  readonly UnionId?: string
  readonly IsGiveByFriend: 0 | 1
  readonly FriendUserName?: string
  readonly IsRestoreMemberCard?: 0 | 1
  readonly IsRecommendByFriend?: 0 | 1
  readonly OuterId?: string
  readonly OuterStr?: string
}

/**
 * A person gives a card to somebody.
 * 用户转赠卡券。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#3
 */
export interface UserGiftingCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_gifting_card'
  readonly CardId: string
  readonly UserCardCode: string
  readonly FriendUserName: string
  readonly IsReturnBack: 0 | 1
  readonly IsChatRoom: 0 | 1
}

/**
 * A person deleted a card.
 * 用户删除卡券。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#4
 */
export interface UserDelCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_del_card'
  readonly CardId: string
  readonly UserCardCode: string
}

/**
 * A card was used.
 * 卡券被核销。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#5
 */
export interface UserConsumeCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_consume_card'
  readonly CardId: string
  readonly UserCardCode: string
  readonly ConsumeSource: string
  readonly LocationId?: string
  readonly LocationName?: string
  readonly StaffOpenId?: string
  readonly VerifyCode?: string
  readonly RemarkAmount?: string
  readonly OuterId?: string
  readonly OuterStr?: string
}

/**
 * A person paid with a card.
 * 用户使用卡券买单。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#13
 */
export interface UserPayFromPayCellEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_pay_from_pay_cell'
  readonly CardId: string
  readonly UserCardCode: string
  readonly TransId?: string
  readonly LocationId?: string
  readonly LocationName?: string
  /** In fen. */
  readonly Fee: number
  /** In fen. */
  readonly OriginalFee: number
}

/**
 * A person opened a membership card.
 * 用户进入会员卡。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#7
 */
export interface UserViewCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_view_card'
  readonly CardId: string
  readonly UserCardCode: string
  readonly OuterId?: string
  readonly OuterStr?: string
}

/**
 * A person opened the chat from a card.
 * 用户从卡券进入公众号会话。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#8
 */
export interface UserEnterSessionFromCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_enter_session_from_card'
  readonly CardId: string
  readonly UserCardCode: string
}

/**
 * The content of a membership card changed.
 * 会员卡内容更新。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#9
 */
export interface UpdateMemberCardEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'update_member_card'
  readonly CardId: string
  readonly UserCardCode: string
  readonly ModifyBonus?: number
  readonly ModifyBalance?: number
}

/**
 * A person activated a membership card.
 * 用户提交会员卡激活资料。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#12
 */
export interface SubmitMembercardUserInfoEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'submit_membercard_user_info'
  readonly CardId: string
  readonly UserCardCode: string
}

/**
 * The balance of card coins changed.
 * 券点流水变动。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#11
 */
export interface OrderStatusFinanceSuccEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'ORDER_STATUS_FINANCE_SUCC'
  readonly OrderId: string
  readonly OrderType: string
  readonly Status: string
  /** Unix time in seconds. */
  readonly CreateOrderTime: number
  /** Unix time in seconds. */
  readonly PayFinishTime: number
  readonly Desc?: string
  readonly FreeCoinCount: number
  readonly PayCoinCount: number
  readonly RefundFreeCoinCount: number
  readonly RefundPayCoinCount: number
  readonly ReceiptInfo?: string
  readonly Memo?: string
}

/**
 * A gift card was paid.
 * 礼品卡付款成功。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-1%E3%80%81%E7%94%A8%E6%88%B7%E8%B4%AD%E4%B9%B0%E7%A4%BC%E5%93%81%E5%8D%A1%E4%BB%98%E6%AC%BE%E6%88%90%E5%8A%9FCallBack
 */
export interface GiftcardPayDoneEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_pay_done'
  readonly PageId: string
  readonly OrderId: string
}

/**
 * A gift card was given to somebody.
 * 礼品卡赠送。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-2%E3%80%81%E7%94%A8%E6%88%B7%E8%B4%AD%E4%B9%B0%E5%90%8E%E8%B5%A0%E9%80%81CallBack
 */
export interface GiftcardSendToFriendEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_send_to_friend'
  readonly PageId: string
  readonly OrderId: string
  readonly IsReturnBack: 0 | 1
  readonly IsChatRoom: 0 | 1
}

/**
 * A gift card was accepted.
 * 礼品卡领取成功。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-3%E3%80%81%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%A4%BC%E5%93%81%E5%8D%A1%E6%88%90%E5%8A%9FCallBack
 */
export interface GiftcardUserAcceptEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_user_accept'
  readonly PageId: string
  readonly OrderId: string
  readonly IsChatRoom: 0 | 1
}

/**
 * A person authorised an invoice.
 * 用户授权开票。
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_12-2-2-4%E6%8E%A5%E6%94%B6%E5%BC%80%E7%A5%A8%E4%BA%8B%E4%BB%B6
 */
export interface UserAuthorizeInvoiceEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_authorize_invoice'
  readonly SuccOrderId?: string
  readonly FailOrderId?: string
  readonly Source: string
  readonly AppId?: string
}

/**
 * The state of an invoice changed.
 * 发票状态更新。
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#7
 */
export interface UpdateInvoiceStatusEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'update_invoice_status'
  readonly CardId: string
  readonly Code: string
  readonly Status?: string
}

/**
 * A person submitted the title for an invoice.
 * 用户提交发票抬头。
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
 */
export interface SubmitInvoiceTitleEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'submit_invoice_title'
  readonly title_type: string
  readonly title: string
  readonly tax_no?: string
  readonly phone?: string
  readonly addr?: string
  readonly bank_type?: string
  readonly bank_no?: string
  readonly attach?: string
}

/**
 * An electronic invoice was issued, or not.
 * 电子发票开具结果。
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#19
 */
export interface CloudInvoiceResultEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'cloud_invoice_invoiceresult_event'
  readonly status: number
  readonly fpqqlsh: string
  readonly nsrsbh: string
}

/**
 * Retired: an order of card coins.
 * 已下线：券点订单。
 * @deprecated The platform has retired it.
 */
export interface CardPayOrderEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'card_pay_order'
  readonly OrderId: string
  readonly Status: string
  /** Unix time in seconds. */
  readonly CreateOrderTime: number
  /** Unix time in seconds. */
  readonly PayFinishTime: number
  readonly Desc: string
  readonly FreeCoinCount: number
  readonly PayCoinCount: number
  readonly RefundFreeCoinCount: number
  readonly RefundPayCoinCount: number
  readonly OrderType: string
  readonly Memo: string
  readonly ReceiptInfo: string
}

/**
 * Retired: a message from a smart device.
 * 已下线：硬件设备消息。
 * @deprecated The platform has retired it.
 */
export interface DeviceTextEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'device_text'
  readonly DeviceType: string
  readonly DeviceID: string
  readonly SessionID: string
  /** The text, as the person wrote it. */
  readonly Content: string
  readonly OpenID: string
}

/**
 * Retired: a smart device was bound.
 * 已下线：绑定设备。
 * @deprecated The platform has retired it.
 */
export interface DeviceBindEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'device_bind'
  readonly DeviceType: string
  readonly DeviceID: string
  readonly SessionID: string
  /** The text, as the person wrote it. */
  readonly Content: string
  readonly OpenID: string
}

/**
 * Retired: a smart device was unbound.
 * 已下线：解绑设备。
 * @deprecated The platform has retired it.
 */
export interface DeviceUnbindEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'device_unbind'
  readonly DeviceType: string
  readonly DeviceID: string
  readonly SessionID: string
  /** The text, as the person wrote it. */
  readonly Content: string
  readonly OpenID: string
}

/**
 * Retired: the state of a smart device was subscribed.
 * 已下线：订阅设备状态。
 * @deprecated The platform has retired it.
 */
export interface DeviceSubscribeStatusEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'device_subscribe_status'
  readonly DeviceType: string
  readonly DeviceID: string
  readonly OpenID: string
  readonly OpType: number
}

/**
 * Retired: the state of a smart device was unsubscribed.
 * 已下线：退订设备状态。
 * @deprecated The platform has retired it.
 */
export interface DeviceUnsubscribeStatusEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'device_unsubscribe_status'
  readonly DeviceType: string
  readonly DeviceID: string
  readonly OpenID: string
  readonly OpType: number
}

/**
 * Retired: an order of a WeChat store.
 * 已下线：微信小店订单。
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#8
 * @deprecated The platform has retired it.
 */
export interface MerchantOrderEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'merchant_order'
  readonly OrderId: string
  readonly OrderStatus: number
  readonly ProductId: string
  readonly SkuInfo: string
}

/**
 * Retired: the review of a shop is finished.
 * 已下线：门店审核结果。
 * @deprecated The platform has retired it.
 */
export interface PoiCheckNotifyEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'poi_check_notify'
  readonly PoiId: string
  readonly UniqId: string
  readonly Result: string
  readonly Msg: string
}

/**
 * Retired: a person shook their phone near a beacon.
 * 已下线：摇一摇周边。
 * @deprecated The platform has retired it.
 */
export interface ShakeAroundUserShakeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'shakearoundusershake'
  readonly ChosenBeacon: {
    readonly Uuid: string
    readonly Major: number
    readonly Minor: number
    readonly Distance: number
  }
  readonly AroundBeacons?: {
    readonly AroundBeacon: readonly {
      readonly Uuid: string
      readonly Major: number
      readonly Minor: number
      readonly Distance: number
    }[]
  }
}

/**
 * Retired: a person followed by scanning a product.
 * 已下线：扫商品关注。
 * @deprecated The platform has retired it.
 */
export interface SubscribeScanProductEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_scan_product'
  readonly EventKey: string
}

/**
 * Retired: a person scanned a product.
 * 已下线：扫商品打开主页。
 * @deprecated The platform has retired it.
 */
export interface UserScanProductEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product'
  readonly KeyStandard: string
  readonly KeyStr: string
  readonly Country: string
  readonly Province: string
  readonly City: string
  readonly Sex: number
  readonly Scene: number
}

/**
 * Retired: a person scanned a product, asynchronous.
 * 已下线：扫商品异步事件。
 * @deprecated The platform has retired it.
 */
export interface UserScanProductAsyncEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_async'
  readonly KeyStandard: string
  readonly KeyStr: string
  readonly RegionCode: string
}

/**
 * Retired: a person opened the chat from a product.
 * 已下线：从商品主页进入会话。
 * @deprecated The platform has retired it.
 */
export interface UserScanProductEnterSessionEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_enter_session'
  readonly KeyStandard: string
  readonly KeyStr: string
}

/**
 * Retired: the review of a product is finished.
 * 已下线：商品主页审核结果。
 * @deprecated The platform has retired it.
 */
export interface UserScanProductVerifyActionEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_verify_action'
  readonly KeyStandard: string
  readonly KeyStr: string
  readonly Result: string
  readonly ReasonMsg: string
}

/**
 * Retired: a person joined a shop's Wi-Fi.
 * 已下线：连接门店 Wi-Fi。
 * @deprecated The platform has retired it.
 */
export interface WifiConnectedEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'wificonnected'
  /** Unix time in seconds. */
  readonly ConnectTime: number
  /** Unix time in seconds. */
  readonly ExpireTime: number
  readonly VendorId: string
  readonly PlaceId: string
  readonly DeviceNo: string
}

/** The messages by MsgType: the keys of `handlers`. */
export interface OfficialMessages {
  text: TextRequest
  image: ImageRequest
  voice: VoiceRequest
  video: VideoRequest
  shortvideo: ShortVideoRequest
  location: LocationRequest
  link: LinkRequest
  miniprogrampage: MiniProgramPageRequest
}

/** The events by Event: the keys of `eventHandlers`. */
export interface OfficialEvents {
  subscribe: SubscribeEvent
  unsubscribe: UnsubscribeEvent
  SCAN: ScanEvent
  LOCATION: LocationEvent
  CLICK: ClickEvent
  VIEW: ViewEvent
  view_miniprogram: ViewMiniProgramEvent
  scancode_push: ScancodePushEvent
  scancode_waitmsg: ScancodeWaitmsgEvent
  pic_sysphoto: PicSysphotoEvent
  pic_photo_or_album: PicPhotoOrAlbumEvent
  pic_weixin: PicWeixinEvent
  location_select: LocationSelectEvent
  TEMPLATESENDJOBFINISH: TemplateSendJobFinishEvent
  MASSSENDJOBFINISH: MassSendJobFinishEvent
  PUBLISHJOBFINISH: PublishJobFinishEvent
  FREEPUBLISHJOBFINISH: FreePublishJobFinishEvent
  kf_create_session: KfCreateSessionEvent
  kf_close_session: KfCloseSessionEvent
  kf_switch_session: KfSwitchSessionEvent
  subscribe_msg_popup_event: SubscribeMsgPopupEvent
  subscribe_msg_change_event: SubscribeMsgChangeEvent
  subscribe_msg_sent_event: SubscribeMsgSentEvent
  user_info_modified: UserInfoModifiedEvent
  user_authorization_revoke: UserAuthorizationRevokeEvent
  user_authorization_cancellation: UserAuthorizationCancellationEvent
  user_enter_tempsession: UserEnterTempsessionEvent
  guide_qrcode_scan_event: GuideQrcodeScanEvent
  qualification_verify_success: QualificationVerifySuccessEvent
  qualification_verify_fail: QualificationVerifyFailEvent
  naming_verify_success: NamingVerifySuccessEvent
  naming_verify_fail: NamingVerifyFailEvent
  annual_renew: AnnualRenewEvent
  verify_expired: VerifyExpiredEvent
  debug_demo: DebugDemoEvent
  card_pass_check: CardPassCheckEvent
  card_not_pass_check: CardNotPassCheckEvent
  card_merchant_check_result: CardMerchantCheckResultEvent
  card_sku_remind: CardSkuRemindEvent
  user_get_card: UserGetCardEvent
  user_gifting_card: UserGiftingCardEvent
  user_del_card: UserDelCardEvent
  user_consume_card: UserConsumeCardEvent
  user_pay_from_pay_cell: UserPayFromPayCellEvent
  user_view_card: UserViewCardEvent
  user_enter_session_from_card: UserEnterSessionFromCardEvent
  update_member_card: UpdateMemberCardEvent
  submit_membercard_user_info: SubmitMembercardUserInfoEvent
  ORDER_STATUS_FINANCE_SUCC: OrderStatusFinanceSuccEvent
  giftcard_pay_done: GiftcardPayDoneEvent
  giftcard_send_to_friend: GiftcardSendToFriendEvent
  giftcard_user_accept: GiftcardUserAcceptEvent
  user_authorize_invoice: UserAuthorizeInvoiceEvent
  update_invoice_status: UpdateInvoiceStatusEvent
  submit_invoice_title: SubmitInvoiceTitleEvent
  cloud_invoice_invoiceresult_event: CloudInvoiceResultEvent
  card_pay_order: CardPayOrderEvent
  device_text: DeviceTextEvent
  device_bind: DeviceBindEvent
  device_unbind: DeviceUnbindEvent
  device_subscribe_status: DeviceSubscribeStatusEvent
  device_unsubscribe_status: DeviceUnsubscribeStatusEvent
  merchant_order: MerchantOrderEvent
  poi_check_notify: PoiCheckNotifyEvent
  shakearoundusershake: ShakeAroundUserShakeEvent
  subscribe_scan_product: SubscribeScanProductEvent
  user_scan_product: UserScanProductEvent
  user_scan_product_async: UserScanProductAsyncEvent
  user_scan_product_enter_session: UserScanProductEnterSessionEvent
  user_scan_product_verify_action: UserScanProductVerifyActionEvent
  wificonnected: WifiConnectedEvent
}

/** Everything that can be pushed, by the name given to `on`. */
export interface OfficialPushes {
  /** Any message. */
  message: OfficialMessage
  /** Any event. */
  event: OfficialEvent
  text: TextRequest
  image: ImageRequest
  voice: VoiceRequest
  video: VideoRequest
  shortvideo: ShortVideoRequest
  location: LocationRequest
  link: LinkRequest
  miniprogrampage: MiniProgramPageRequest
  'event.subscribe': SubscribeEvent
  'event.unsubscribe': UnsubscribeEvent
  'event.SCAN': ScanEvent
  'event.LOCATION': LocationEvent
  'event.CLICK': ClickEvent
  'event.VIEW': ViewEvent
  'event.view_miniprogram': ViewMiniProgramEvent
  'event.scancode_push': ScancodePushEvent
  'event.scancode_waitmsg': ScancodeWaitmsgEvent
  'event.pic_sysphoto': PicSysphotoEvent
  'event.pic_photo_or_album': PicPhotoOrAlbumEvent
  'event.pic_weixin': PicWeixinEvent
  'event.location_select': LocationSelectEvent
  'event.TEMPLATESENDJOBFINISH': TemplateSendJobFinishEvent
  'event.MASSSENDJOBFINISH': MassSendJobFinishEvent
  'event.PUBLISHJOBFINISH': PublishJobFinishEvent
  'event.FREEPUBLISHJOBFINISH': FreePublishJobFinishEvent
  'event.kf_create_session': KfCreateSessionEvent
  'event.kf_close_session': KfCloseSessionEvent
  'event.kf_switch_session': KfSwitchSessionEvent
  'event.subscribe_msg_popup_event': SubscribeMsgPopupEvent
  'event.subscribe_msg_change_event': SubscribeMsgChangeEvent
  'event.subscribe_msg_sent_event': SubscribeMsgSentEvent
  'event.user_info_modified': UserInfoModifiedEvent
  'event.user_authorization_revoke': UserAuthorizationRevokeEvent
  'event.user_authorization_cancellation': UserAuthorizationCancellationEvent
  'event.user_enter_tempsession': UserEnterTempsessionEvent
  'event.guide_qrcode_scan_event': GuideQrcodeScanEvent
  'event.qualification_verify_success': QualificationVerifySuccessEvent
  'event.qualification_verify_fail': QualificationVerifyFailEvent
  'event.naming_verify_success': NamingVerifySuccessEvent
  'event.naming_verify_fail': NamingVerifyFailEvent
  'event.annual_renew': AnnualRenewEvent
  'event.verify_expired': VerifyExpiredEvent
  'event.debug_demo': DebugDemoEvent
  'event.card_pass_check': CardPassCheckEvent
  'event.card_not_pass_check': CardNotPassCheckEvent
  'event.card_merchant_check_result': CardMerchantCheckResultEvent
  'event.card_sku_remind': CardSkuRemindEvent
  'event.user_get_card': UserGetCardEvent
  'event.user_gifting_card': UserGiftingCardEvent
  'event.user_del_card': UserDelCardEvent
  'event.user_consume_card': UserConsumeCardEvent
  'event.user_pay_from_pay_cell': UserPayFromPayCellEvent
  'event.user_view_card': UserViewCardEvent
  'event.user_enter_session_from_card': UserEnterSessionFromCardEvent
  'event.update_member_card': UpdateMemberCardEvent
  'event.submit_membercard_user_info': SubmitMembercardUserInfoEvent
  'event.ORDER_STATUS_FINANCE_SUCC': OrderStatusFinanceSuccEvent
  'event.giftcard_pay_done': GiftcardPayDoneEvent
  'event.giftcard_send_to_friend': GiftcardSendToFriendEvent
  'event.giftcard_user_accept': GiftcardUserAcceptEvent
  'event.user_authorize_invoice': UserAuthorizeInvoiceEvent
  'event.update_invoice_status': UpdateInvoiceStatusEvent
  'event.submit_invoice_title': SubmitInvoiceTitleEvent
  'event.cloud_invoice_invoiceresult_event': CloudInvoiceResultEvent
  'event.card_pay_order': CardPayOrderEvent
  'event.device_text': DeviceTextEvent
  'event.device_bind': DeviceBindEvent
  'event.device_unbind': DeviceUnbindEvent
  'event.device_subscribe_status': DeviceSubscribeStatusEvent
  'event.device_unsubscribe_status': DeviceUnsubscribeStatusEvent
  'event.merchant_order': MerchantOrderEvent
  'event.poi_check_notify': PoiCheckNotifyEvent
  'event.shakearoundusershake': ShakeAroundUserShakeEvent
  'event.subscribe_scan_product': SubscribeScanProductEvent
  'event.user_scan_product': UserScanProductEvent
  'event.user_scan_product_async': UserScanProductAsyncEvent
  'event.user_scan_product_enter_session': UserScanProductEnterSessionEvent
  'event.user_scan_product_verify_action': UserScanProductVerifyActionEvent
  'event.wificonnected': WifiConnectedEvent
}

/** Any message of a known type. */
export type OfficialMessage =
  | TextRequest
  | ImageRequest
  | VoiceRequest
  | VideoRequest
  | ShortVideoRequest
  | LocationRequest
  | LinkRequest
  | MiniProgramPageRequest

/** Any known event. */
export type OfficialEvent =
  | SubscribeEvent
  | UnsubscribeEvent
  | ScanEvent
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
  | TemplateSendJobFinishEvent
  | MassSendJobFinishEvent
  | PublishJobFinishEvent
  | FreePublishJobFinishEvent
  | KfCreateSessionEvent
  | KfCloseSessionEvent
  | KfSwitchSessionEvent
  | SubscribeMsgPopupEvent
  | SubscribeMsgChangeEvent
  | SubscribeMsgSentEvent
  | UserInfoModifiedEvent
  | UserAuthorizationRevokeEvent
  | UserAuthorizationCancellationEvent
  | UserEnterTempsessionEvent
  | GuideQrcodeScanEvent
  | QualificationVerifySuccessEvent
  | QualificationVerifyFailEvent
  | NamingVerifySuccessEvent
  | NamingVerifyFailEvent
  | AnnualRenewEvent
  | VerifyExpiredEvent
  | DebugDemoEvent
  | CardPassCheckEvent
  | CardNotPassCheckEvent
  | CardMerchantCheckResultEvent
  | CardSkuRemindEvent
  | UserGetCardEvent
  | UserGiftingCardEvent
  | UserDelCardEvent
  | UserConsumeCardEvent
  | UserPayFromPayCellEvent
  | UserViewCardEvent
  | UserEnterSessionFromCardEvent
  | UpdateMemberCardEvent
  | SubmitMembercardUserInfoEvent
  | OrderStatusFinanceSuccEvent
  | GiftcardPayDoneEvent
  | GiftcardSendToFriendEvent
  | GiftcardUserAcceptEvent
  | UserAuthorizeInvoiceEvent
  | UpdateInvoiceStatusEvent
  | SubmitInvoiceTitleEvent
  | CloudInvoiceResultEvent
  | CardPayOrderEvent
  | DeviceTextEvent
  | DeviceBindEvent
  | DeviceUnbindEvent
  | DeviceSubscribeStatusEvent
  | DeviceUnsubscribeStatusEvent
  | MerchantOrderEvent
  | PoiCheckNotifyEvent
  | ShakeAroundUserShakeEvent
  | SubscribeScanProductEvent
  | UserScanProductEvent
  | UserScanProductAsyncEvent
  | UserScanProductEnterSessionEvent
  | UserScanProductVerifyActionEvent
  | WifiConnectedEvent
