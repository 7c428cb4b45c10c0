import type { KfMessage, KfMessages, UnknownKfMessage } from './types.ts'

/** An event of customer service: whom it is about stands inside of `event`. */
interface KfEvent<Event> extends KfMessage {
  readonly msgtype: 'event'
  readonly event: Event
}

/** A customer opened the chat. `ctx.welcome` answers it. */
export interface KfEnterSessionEvent
  extends KfEvent<{
    readonly event_type: 'enter_session'
    readonly open_kfid: string
    readonly external_userid: string
    /** Which link the customer came by. */
    readonly scene: string
    /** What the link was given to carry. */
    readonly scene_param?: string
    /**
     * For one welcome within 20 seconds. Only there where the customer never wrote to the account and was not welcomed
     * within 48 hours.
     */
    readonly welcome_code?: string
    /** Where in WeChat Channels (视频号) the customer came from. */
    readonly wechat_channels?: {
      readonly nickname?: string
      readonly shop_nickname?: string
      /** 1 to 5: the kind of page, as the manual lists them. */
      readonly scene: number
    }
  }> {}

/** A message that was taken did not arrive. */
export interface KfMsgSendFailEvent
  extends KfEvent<{
    readonly event_type: 'msg_send_fail'
    readonly open_kfid: string
    readonly external_userid: string
    /** The id of the message, as sending it answered. */
    readonly fail_msgid: string
    /**
     * 0 unknown, 1 the account was deleted, 2 the application is closed, 4 over 48 hours, 5 the session is closed, 6 over 5
     * messages, 8 the company is not verified, 10 the customer refuses, 11 no member logged in to the application, 12 this
     * type is forbidden, 13 for security.
     */
    readonly fail_type: number
  }> {}

/** A member began or stopped to receive customers. */
export interface KfServicerStatusChangeEvent
  extends KfEvent<{
    readonly event_type: 'servicer_status_change'
    readonly open_kfid: string
    readonly servicer_userid: string
    /** 1 receiving, 2 stopped. */
    readonly status: number
    /** 0 stopped, 1 for a while; with `status` 2. */
    readonly stop_type?: number
  }> {}

/** A member took, handed on, ended or took up again a session in WeCom; what the API does is not told. */
export interface KfSessionStatusChangeEvent
  extends KfEvent<{
    readonly event_type: 'session_status_change'
    readonly open_kfid: string
    readonly external_userid: string
    /** 1 taken from the pool, 2 handed on, 3 ended, 4 taken up again. */
    readonly change_type: number
    /** With 2, 3 and 4. */
    readonly old_servicer_userid?: string
    /** With 1, 2 and 4. */
    readonly new_servicer_userid?: string
    /** For one `ctx.api.sendKfOnEvent`: with 1 within 48 hours, with 3 within 20 seconds. */
    readonly msg_code?: string
  }> {}

/** A customer took a message back. */
export interface KfUserRecallMsgEvent
  extends KfEvent<{
    readonly event_type: 'user_recall_msg'
    readonly open_kfid: string
    readonly external_userid: string
    readonly recall_msgid: string
  }> {}

/** A member took a message back. */
export interface KfServicerRecallMsgEvent
  extends KfEvent<{
    readonly event_type: 'servicer_recall_msg'
    readonly open_kfid: string
    readonly external_userid: string
    readonly servicer_userid: string
    readonly recall_msgid: string
  }> {}

/** A member refused a customer's messages, or no longer does. */
export interface KfRejectCustomerMsgSwitchChangeEvent
  extends KfEvent<{
    readonly event_type: 'reject_customer_msg_switch_change'
    readonly open_kfid: string
    readonly external_userid: string
    readonly servicer_userid: string
    /** 1 refused, 0 no longer. */
    readonly reject_switch: number
  }> {}

/** Events by `event_type`. */
export interface KfEvents {
  enter_session: KfEnterSessionEvent
  msg_send_fail: KfMsgSendFailEvent
  servicer_status_change: KfServicerStatusChangeEvent
  session_status_change: KfSessionStatusChangeEvent
  user_recall_msg: KfUserRecallMsgEvent
  servicer_recall_msg: KfServicerRecallMsgEvent
  reject_customer_msg_switch_change: KfRejectCustomerMsgSwitchChangeEvent
}

/** What comes in, by the name given to `on`. */
export interface KfInbound extends KfMessages {
  'event.enter_session': KfEnterSessionEvent
  'event.msg_send_fail': KfMsgSendFailEvent
  'event.servicer_status_change': KfServicerStatusChangeEvent
  'event.session_status_change': KfSessionStatusChangeEvent
  'event.user_recall_msg': KfUserRecallMsgEvent
  'event.servicer_recall_msg': KfServicerRecallMsgEvent
  'event.reject_customer_msg_switch_change': KfRejectCustomerMsgSwitchChangeEvent
  /** Any message that has no handler of its own. */
  message: UnknownKfMessage
  /** Any event that has no handler of its own. */
  event: UnknownKfMessage
}

/** How what comes in under `Name` is typed; an event the manual does not describe keeps all its fields. */
export type KfInboundOf<Name> = Name extends keyof KfInbound ? KfInbound[Name] : UnknownKfMessage
