import { WxResponse } from '../callback/reply.ts'
import type { Answered } from '../callback/responses.ts'
import type { XmlContents } from '../xml/write.ts'

/** A piece of music. */
export interface WxMusic {
  readonly Title?: string
  readonly Description?: string
  readonly MusicUrl?: string
  /** Played instead of `MusicUrl` over Wi-Fi. */
  readonly HQMusicUrl?: string
  /** Media id of the cover; the only node the platform requires. */
  readonly ThumbMediaId: string
}

/** Answers with music. */
export class WxMusicResponse extends WxResponse {
  readonly MsgType = 'music'
  readonly Music: WxMusic

  constructor(music: WxMusic, req: Answered) {
    super(req)
    this.Music = music
  }

  protected nodes(): XmlContents {
    const { Title, Description, MusicUrl, HQMusicUrl, ThumbMediaId } = this.Music
    return { Music: { Title, Description, MusicUrl, HQMusicUrl, ThumbMediaId } }
  }
}

/** Hands the person over to customer service, to anybody or to one account. */
export class WxTransferResponse extends WxResponse {
  readonly MsgType = 'transfer_customer_service'
  /** The customer-service account, `name@gh_…`; undefined for anybody. */
  readonly KfAccount: string | undefined

  constructor(req: Answered, transInfo?: { readonly KfAccount: string }) {
    super(req)
    this.KfAccount = transInfo?.KfAccount
  }

  protected nodes(): XmlContents {
    return this.KfAccount === undefined ? {} : { TransInfo: { KfAccount: this.KfAccount } }
  }
}

/** Hands an ordinary message over to WeChat's own AI reply, where the account has it. */
export class WxTransferAiResponse extends WxResponse {
  readonly MsgType = 'transfer_biz_ai_ivr'

  protected nodes(): XmlContents {
    return {}
  }
}
