// Printed by tools/codegen from spec/official-account/message-custom.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/message/custom/send`. */
export interface MessageCustomSendParams {
  /** The user's openid. */
  readonly touser: string
  /** Says which of the fields of that name is sent. */
  readonly msgtype: 'text' | 'image' | 'voice' | 'video' | 'music' | 'news' | 'mpnews' | 'mpnewsarticle' | 'msgmenu' | 'wxcard' | 'miniprogrampage'
  readonly text?: {
    /** At most 2048 bytes; `\n` begins a new line, links are `<a href>`. */
    readonly content: string
  } | undefined
  readonly news?: {
    /** One; more are refused (45008). */
    readonly articles: readonly {
      readonly title?: string | undefined
      readonly description?: string | undefined
      readonly url?: string | undefined
      readonly picurl?: string | undefined
    }[]
  } | undefined
  readonly mpnewsarticle?: {
    readonly article_id: string
  } | undefined
  readonly image?: {
    /** Of temporary or permanent media. */
    readonly media_id: string
  } | undefined
  readonly voice?: {
    /** Of temporary or permanent media. */
    readonly media_id: string
  } | undefined
  readonly video?: {
    /** Of temporary or permanent media. */
    readonly media_id: string
    /** Of temporary or permanent media. */
    readonly thumb_media_id: string
    readonly title?: string | undefined
    readonly description?: string | undefined
  } | undefined
  readonly music?: {
    /** Of temporary or permanent media. */
    readonly thumb_media_id: string
    readonly musicurl: string
    readonly hqmusicurl?: string | undefined
    readonly title?: string | undefined
    readonly description?: string | undefined
  } | undefined
  readonly wxcard?: {
    readonly card_id: string
  } | undefined
  readonly msgmenu?: {
    readonly head_content?: string | undefined
    readonly list: readonly {
      /** Comes back as bizmsgmenuid when the user taps it. */
      readonly id: string
      readonly content: string
    }[]
    readonly tail_content?: string | undefined
  } | undefined
  readonly miniprogrampage?: {
    /** Of temporary or permanent media. */
    readonly thumb_media_id: string
    readonly title: string
    /** The mini program's; it must be linked with the account. */
    readonly appid: string
    readonly pagepath: string
  } | undefined
  /** Shows the message as that of a customer service account. */
  readonly customservice?: {
    readonly kf_account?: string | undefined
  } | undefined
  /** @deprecated The platform has retired it. */
  readonly mpnews?: {
    /** Of temporary or permanent media. */
    readonly media_id: string
  } | undefined
  /** Marks the message as written by AI. */
  readonly aimsgcontext?: {
    readonly is_ai_msg: 0 | 1
  } | undefined
}

/** Parameters of `POST /cgi-bin/message/custom/typing`. */
export interface MessageCustomTypingParams {
  readonly touser: string
  readonly command: 'Typing' | 'CancelTyping'
}

/** The rows of this chapter. */
export function messageCustomEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/message/custom/send
POST /cgi-bin/message/custom/typing
`)
}
