/** What every push of a smart bot carries. Property names are the platform's, to the letter. */
export interface AiBotPush {
  /** Different for each push; a push that is delivered again keeps it. */
  readonly msgid: string
  readonly msgtype: string
  readonly aibotid: string
  /** The group's id; not there in a single chat. */
  readonly chatid?: string
  readonly chattype?: 'single' | 'group'
  /** Who sent it. */
  readonly from: AiBotSender
  /** Where one answer may be sent within an hour; `ctx.respond` does it. Not there on the long connection. */
  readonly response_url?: string
  /** Unix time in seconds; messages do not always have it. */
  readonly create_time?: number
}

/** Who sent a push. */
export interface AiBotSender {
  /** The member's userid; of bots created under newer rules an encrypted one. */
  readonly userid: string
  /** The corp of the member, where it is not the bot's own. */
  readonly corpid?: string
}

/** A push of a type this version does not know: everything is there, unconverted, under its name. */
export interface UnknownAiBotPush extends AiBotPush {
  readonly event?: { readonly eventtype: string; readonly [field: string]: unknown }
  readonly [field: string]: unknown
}

/** An encrypted file of a message; `ctx.download` fetches and decrypts it. */
export interface AiBotFile {
  /** Where the file is, for five minutes. */
  readonly url: string
  /** The key of this file alone, in base64; only on the long connection. */
  readonly aeskey?: string
}

/** A text. */
export interface AiBotText {
  /** In groups it begins with the `@` and name of the bot. */
  readonly content: string
}

/** A voice message, as text: the platform hands out no sound. */
export interface AiBotVoice {
  readonly content: string
}

/** A part of a message of texts and pictures. */
export type AiBotMixedItem =
  | { readonly msgtype: 'text'; readonly text: AiBotText }
  | { readonly msgtype: 'image'; readonly image: AiBotFile }

/** Texts and pictures in their order. */
export interface AiBotMixed {
  readonly msg_item: readonly AiBotMixedItem[]
}

/** The message a text or mixed message quotes. In a group it is the only way for a file to reach the bot. */
export type AiBotQuote =
  | { readonly msgtype: 'text'; readonly text: AiBotText }
  | { readonly msgtype: 'image'; readonly image: AiBotFile }
  | { readonly msgtype: 'mixed'; readonly mixed: AiBotMixed }
  | { readonly msgtype: 'voice'; readonly voice: AiBotVoice }
  | { readonly msgtype: 'file'; readonly file: AiBotFile }
  | { readonly msgtype: 'video'; readonly video: AiBotFile }

/** A text, in a single chat or with the bot's name in a group. */
export interface AiBotTextRequest extends AiBotPush {
  readonly msgtype: 'text'
  readonly text: AiBotText
  readonly quote?: AiBotQuote
}

/** A picture; in single chats only. */
export interface AiBotImageRequest extends AiBotPush {
  readonly msgtype: 'image'
  readonly image: AiBotFile
}

/** Texts and pictures in one message. */
export interface AiBotMixedRequest extends AiBotPush {
  readonly msgtype: 'mixed'
  readonly mixed: AiBotMixed
  readonly quote?: AiBotQuote
}

/** A voice message as text; in single chats only. */
export interface AiBotVoiceRequest extends AiBotPush {
  readonly msgtype: 'voice'
  readonly voice: AiBotVoice
}

/** A file of up to 100 MB; in single chats only. */
export interface AiBotFileRequest extends AiBotPush {
  readonly msgtype: 'file'
  readonly file: AiBotFile
}

/** A video; in single chats only. */
export interface AiBotVideoRequest extends AiBotPush {
  readonly msgtype: 'video'
  readonly video: AiBotFile
}

/** The platform asks for the news of a streamed reply. The bot answers these itself; no handler sees one. */
export interface AiBotStreamRequest extends AiBotPush {
  readonly msgtype: 'stream'
  readonly stream: { readonly id: string }
}

/** A member opens the single chat with the bot for the first time that day. */
export interface AiBotEnterChatEvent extends AiBotPush {
  readonly msgtype: 'event'
  readonly event: { readonly eventtype: 'enter_chat' }
}

/** What was chosen in a card. */
export interface AiBotSelectedItem {
  readonly question_key: string
  readonly option_ids: { readonly option_id: readonly string[] }
}

/** A button, a choice or a menu of a card was used. */
export interface AiBotCardEvent extends AiBotPush {
  readonly msgtype: 'event'
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** The manual spells some names without underscores too; those with them are always there. */
    readonly template_card_event: {
      readonly card_type: string
      /** The key of the button or menu entry. */
      readonly event_key: string
      readonly task_id: string
      readonly selected_items?: { readonly selected_item: readonly AiBotSelectedItem[] }
    }
  }
}

/** A member judged a reply that was sent with a feedback id. Nothing can be answered. */
export interface AiBotFeedbackEvent extends AiBotPush {
  readonly msgtype: 'event'
  readonly event: {
    readonly eventtype: 'feedback_event'
    readonly feedback_event: {
      /** The feedback id of the reply. */
      readonly id: string
      /** 1 right, 2 wrong, 3 taken back. */
      readonly type: number
      /** What the member wrote about a wrong reply. */
      readonly content?: string
      /** Of a wrong reply: 1 irrelevant, 2 incomplete, 3 wrong content, 4 wrong analysis of data. */
      readonly inaccurate_reason_list?: readonly number[]
    }
  }
}

/** Another long connection of the same bot took the place of this one, which is closed and stays so. */
export interface AiBotDisconnectedEvent extends Omit<AiBotPush, 'from'> {
  readonly msgtype: 'event'
  readonly event: { readonly eventtype: 'disconnected_event' }
}

/** Messages by `msgtype`. */
export interface AiBotMessages {
  text: AiBotTextRequest
  image: AiBotImageRequest
  mixed: AiBotMixedRequest
  voice: AiBotVoiceRequest
  file: AiBotFileRequest
  video: AiBotVideoRequest
}

/** Events by `eventtype`. */
export interface AiBotEvents {
  enter_chat: AiBotEnterChatEvent
  template_card_event: AiBotCardEvent
  feedback_event: AiBotFeedbackEvent
  disconnected_event: AiBotDisconnectedEvent
}

/** Every push by the name given to `on`. */
export interface AiBotPushes extends AiBotMessages {
  'event.enter_chat': AiBotEnterChatEvent
  'event.template_card_event': AiBotCardEvent
  'event.feedback_event': AiBotFeedbackEvent
  'event.disconnected_event': AiBotDisconnectedEvent
  /** Any message that has no handler of its own. */
  message: AiBotMessages[keyof AiBotMessages] | UnknownAiBotPush
  /** Any event that has no handler of its own. */
  event: UnknownAiBotPush
}
