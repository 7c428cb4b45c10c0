import type { KfMessageMenu } from '../generated/api/kf.ts'

/** What every message and event of customer service (微信客服) carries. Names are the platform's, to the letter. */
export interface KfMessage {
  /** Different for each message and event. */
  readonly msgid: string
  /** Unix time in seconds. */
  readonly send_time: number
  /** Who it is from: 3 the customer, 4 the platform (events), 5 a member, in WeCom. */
  readonly origin: 3 | 4 | 5
  readonly msgtype: string
}

/** What somebody wrote or sent, customer or member. */
export interface KfChatMessage extends KfMessage {
  /** The customer-service account. */
  readonly open_kfid: string
  /** The customer. */
  readonly external_userid: string
  /** The member who sent it; with `origin` 5. */
  readonly servicer_userid?: string
}

/** A message of a type this version does not know, or an event: everything is there, unconverted, under its name. */
export interface UnknownKfMessage extends KfMessage {
  readonly open_kfid?: string
  readonly external_userid?: string
  readonly servicer_userid?: string
  readonly event?: { readonly event_type: string; readonly [field: string]: unknown }
  readonly [field: string]: unknown
}

/** A file of a message: `ctx.api.downloadMedia(media_id)` fetches it within three days. */
export interface KfMedia {
  readonly media_id: string
}

/** A text. */
export interface KfTextMessage extends KfChatMessage {
  readonly msgtype: 'text'
  readonly text: {
    readonly content: string
    /** Which entry of a menu was tapped, where the text comes from one. */
    readonly menu_id?: string
  }
}

/** A picture. */
export interface KfImageMessage extends KfChatMessage {
  readonly msgtype: 'image'
  readonly image: KfMedia
}

/** A recording. */
export interface KfVoiceMessage extends KfChatMessage {
  readonly msgtype: 'voice'
  readonly voice: KfMedia
}

/** A video. */
export interface KfVideoMessage extends KfChatMessage {
  readonly msgtype: 'video'
  readonly video: KfMedia
}

/** A file. */
export interface KfFileMessage extends KfChatMessage {
  readonly msgtype: 'file'
  readonly file: KfMedia
}

/** A place. */
export interface KfLocationMessage extends KfChatMessage {
  readonly msgtype: 'location'
  readonly location: {
    readonly latitude: number
    readonly longitude: number
    readonly name: string
    readonly address: string
  }
}

/** A link. */
export interface KfLinkMessage extends KfChatMessage {
  readonly msgtype: 'link'
  readonly link: {
    readonly title: string
    readonly desc: string
    readonly url: string
    readonly pic_url: string
  }
}

/** The card of a person. */
export interface KfBusinessCardMessage extends KfChatMessage {
  readonly msgtype: 'business_card'
  readonly business_card: { readonly userid: string }
}

/** The card of a Mini Program. */
export interface KfMiniprogramMessage extends KfChatMessage {
  readonly msgtype: 'miniprogram'
  readonly miniprogram: {
    readonly appid: string
    readonly title: string
    readonly pagepath: string
    readonly thumb_media_id: string
  }
}

/** A menu a member sent. */
export interface KfMsgmenuMessage extends KfChatMessage {
  readonly msgtype: 'msgmenu'
  readonly msgmenu: KfMessageMenu
}

/** Something of WeChat Channels (视频号). */
export interface KfChannelsMessage extends KfChatMessage {
  readonly msgtype: 'channels'
  readonly channels: {
    /** What it is, by the numbers of the manual. */
    readonly sub_type: number
    readonly nickname: string
    readonly title?: string
  }
}

/** A product of a Channels shop. */
export interface KfChannelsShopProductMessage extends KfChatMessage {
  readonly msgtype: 'channels_shop_product'
  readonly channels_shop_product: {
    readonly product_id: string
    readonly head_img: string
    readonly title: string
    readonly sales_price: string
    readonly shop_nickname: string
    readonly shop_head_img: string
  }
}

/** An order of a Channels shop. */
export interface KfChannelsShopOrderMessage extends KfChatMessage {
  readonly msgtype: 'channels_shop_order'
  readonly channels_shop_order: {
    readonly order_id: string
    readonly product_titles: string
    readonly price_wording: string
    readonly state: string
    readonly image_url: string
    readonly shop_nickname: string
  }
}

/** Messages of another chat, handed on as one. */
export interface KfMergedMsgMessage extends KfChatMessage {
  readonly msgtype: 'merged_msg'
  readonly merged_msg: {
    readonly title: string
    readonly item: readonly {
      /** Unix time in seconds. */
      readonly send_time: number
      readonly msgtype: string
      readonly sender_name: string
      /** JSON of what a message of that type holds. */
      readonly msg_content: string
    }[]
  }
}

/** An invitation to a meeting; the manual does not say what it holds. */
export interface KfMeetingMessage extends KfChatMessage {
  readonly msgtype: 'meeting'
  readonly meeting?: Readonly<Record<string, unknown>>
}

/** An entry of a calendar; the manual does not say what it holds. */
export interface KfScheduleMessage extends KfChatMessage {
  readonly msgtype: 'schedule'
  readonly schedule?: Readonly<Record<string, unknown>>
}

/** A note; the manual does not say what it holds. */
export interface KfNoteMessage extends KfChatMessage {
  readonly msgtype: 'note'
  readonly note?: Readonly<Record<string, unknown>>
}

/** Messages by `msgtype`. */
export interface KfMessages {
  text: KfTextMessage
  image: KfImageMessage
  voice: KfVoiceMessage
  video: KfVideoMessage
  file: KfFileMessage
  location: KfLocationMessage
  link: KfLinkMessage
  business_card: KfBusinessCardMessage
  miniprogram: KfMiniprogramMessage
  msgmenu: KfMsgmenuMessage
  channels: KfChannelsMessage
  channels_shop_product: KfChannelsShopProductMessage
  channels_shop_order: KfChannelsShopOrderMessage
  merged_msg: KfMergedMsgMessage
  meeting: KfMeetingMessage
  schedule: KfScheduleMessage
  note: KfNoteMessage
}
