import type { CallOptions } from '../../client/call.ts'
import { issuedOf, TokenKeeper } from '../../client/tokens.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxConfigError } from '../../errors.ts'
import { OAuthMethods } from './oauth.ts'

/** Kinds of tickets: `jsapi` signs pages, `wx_card` signs cards. */
export type TicketKind = 'jsapi' | 'wx_card'

/** What goes into the signature of a page. */
export interface JssdkSignature {
  readonly ticket: string
  readonly nonceStr: string
  /** Unix time in seconds. */
  readonly timestamp: number
  /** The address of the page as the browser shows it; what follows `#` does not count. */
  readonly url: string
}

/** What `wx.config` is given, but for the list of functions. */
export interface JssdkConfig {
  readonly appId: string
  readonly timestamp: number
  readonly nonceStr: string
  readonly signature: string
}

/** The signature of a page: SHA-1 over its four values, sorted by name and not URL-encoded. */
export function signJssdk({ ticket, nonceStr, timestamp, url }: JssdkSignature): string {
  const page = url.split('#', 1)[0]
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
  return nodeCrypto().createHash('sha1').update(text).digest('hex')
}

/** Pages inside WeChat that use its JavaScript functions. */
export abstract class JssdkMethods extends OAuthMethods {
  readonly #tickets = new Map<TicketKind, TokenKeeper>()

  /**
   * What a page hands to `wx.config({ ...config, jsApiList })`.
   * @param url The address of the page, as the browser shows it (`location.href`); ask the page for it rather than
   *   putting it together, and answer only for pages of your own.
   * @throws WxConfigError `invalid_url`
   */
  async jssdkConfig(url: string, options?: Pick<CallOptions, 'signal'>): Promise<JssdkConfig> {
    if (!/^https?:\/\//.test(url)) {
      throw new WxConfigError('invalid_url', 'The page to sign must be a whole address, with http:// or https://.')
    }
    const timestamp = Math.floor(this.clock.now() / 1000)
    const nonceStr = nodeCrypto().randomBytes(12).toString('hex')
    const signature = signJssdk({ ticket: await this.ticket('jsapi', options), nonceStr, timestamp, url })
    return { appId: this.appId, timestamp, nonceStr, signature }
  }

  /** The ticket to use now, kept and shared like the access token. */
  ticket(kind: TicketKind, options?: Pick<CallOptions, 'signal'>): Promise<string> {
    return this.#keeper(kind).current(options?.signal)
  }

  /** Says that a ticket does not work any more; one that has been replaced meanwhile is not touched. */
  expireTicket(kind: TicketKind, ticket: string): Promise<void> {
    return this.#keeper(kind).expire(ticket)
  }

  #keeper(kind: TicketKind): TokenKeeper {
    let keeper = this.#tickets.get(kind)
    if (keeper === undefined) {
      keeper = new TokenKeeper({
        key: `ticket:{${this.appId}}:${kind}`,
        issue: async () => {
          const { ticket, expires_in } = await this.raw.ticket.getticket({ type: kind })
          return issuedOf(ticket, expires_in, 'GET /cgi-bin/ticket/getticket')
        },
        store: this.options.store,
        clock: this.clock,
        onValue: (value) => this.secrets.addToken(value),
      })
      this.#tickets.set(kind, keeper)
    }
    return keeper
  }
}
