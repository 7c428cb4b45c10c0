import type { KfContext } from './context.ts'
import type { KfEvents } from './events.ts'
import type { KfResult } from './replies.ts'
import type { KfMessage, KfMessages, UnknownKfMessage } from './types.ts'

/** What a class of yours may override: a method for each message and event. */
export abstract class KfOnMethods {
  onText(msg: KfMessages['text'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onImage(msg: KfMessages['image'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onVoice(msg: KfMessages['voice'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onVideo(msg: KfMessages['video'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onFile(msg: KfMessages['file'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onLocation(msg: KfMessages['location'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onLink(msg: KfMessages['link'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onBusinessCard(msg: KfMessages['business_card'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onMiniprogram(msg: KfMessages['miniprogram'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onMsgmenu(msg: KfMessages['msgmenu'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onChannels(msg: KfMessages['channels'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onChannelsShopProduct(msg: KfMessages['channels_shop_product'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onChannelsShopOrder(msg: KfMessages['channels_shop_order'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onMergedMsg(msg: KfMessages['merged_msg'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onMeeting(msg: KfMessages['meeting'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onSchedule(msg: KfMessages['schedule'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onNote(msg: KfMessages['note'], ctx: KfContext): KfResult {
    return this.onUnknownMessage(untyped(msg), ctx)
  }

  onEnterSession(_msg: KfEvents['enter_session'], _ctx: KfContext): KfResult {}

  onMsgSendFail(_msg: KfEvents['msg_send_fail'], _ctx: KfContext): KfResult {}

  onServicerStatusChange(_msg: KfEvents['servicer_status_change'], _ctx: KfContext): KfResult {}

  onSessionStatusChange(_msg: KfEvents['session_status_change'], _ctx: KfContext): KfResult {}

  onUserRecallMsg(_msg: KfEvents['user_recall_msg'], _ctx: KfContext): KfResult {}

  onServicerRecallMsg(_msg: KfEvents['servicer_recall_msg'], _ctx: KfContext): KfResult {}

  onRejectCustomerMsgSwitchChange(_msg: KfEvents['reject_customer_msg_switch_change'], _ctx: KfContext): KfResult {}

  /** Answers messages that have no handler, and those of a type this version does not know. By default it does not. */
  onUnknownMessage(_msg: UnknownKfMessage, _ctx: KfContext): KfResult {}

  /** Hears of events this version does not know. */
  onUnknownEvent(_msg: UnknownKfMessage, _ctx: KfContext): KfResult {}
}

/** An interface has no index signature, though its object has fields like any other. */
function untyped(msg: KfMessage): UnknownKfMessage {
  return msg as unknown as UnknownKfMessage
}
