import type { CallOptions } from '../../client/call.ts'
import { type SignedPage, signPage } from '../../client/jssdk.ts'
import { Tickets } from '../../client/tickets.ts'
import { issuedOf } from '../../client/tokens.ts'
import { OAuthMethods } from './oauth.ts'

/** Kinds of tickets: `jsapi` signs pages, `wx_card` signs cards. */
export type TicketKind = 'jsapi' | 'wx_card'

/** What `wx.config` is given, but for the list of functions. */
export interface JssdkConfig extends SignedPage {
  readonly appId: string
}

/** Pages inside WeChat that use its JavaScript functions. */
export abstract class JssdkMethods extends OAuthMethods {
  readonly #tickets = new Tickets<TicketKind>({
    key: (kind) => `ticket:{${this.appId}}:${kind}`,
    issue: async (kind) => {
      const { ticket, expires_in } = await this.raw.ticket.getticket({ type: kind })
      return issuedOf(ticket, expires_in, 'GET /cgi-bin/ticket/getticket')
    },
    store: this.options.store,
    clock: this.clock,
    onValue: (value) => this.secrets.addToken(value),
  })

  /**
   * What a page hands to `wx.config({ ...config, jsApiList })`.
   * @param url The address of the page, as the browser shows it (`location.href`); ask the page for it rather than
   *   putting it together, and answer only for pages of your own.
   * @throws WxConfigError `invalid_url`
   */
  async jssdkConfig(url: string, options?: Pick<CallOptions, 'signal'>): Promise<JssdkConfig> {
    return { appId: this.appId, ...(await signPage(url, () => this.ticket('jsapi', options), this.clock)) }
  }

  /** The ticket to use now, kept and shared like the access token. */
  ticket(kind: TicketKind, options?: Pick<CallOptions, 'signal'>): Promise<string> {
    return this.#tickets.of(kind).current(options?.signal)
  }

  /** Says that a ticket does not work any more; one that has been replaced meanwhile is not touched. */
  expireTicket(kind: TicketKind, ticket: string): Promise<void> {
    return this.#tickets.of(kind).expire(ticket)
  }
}
