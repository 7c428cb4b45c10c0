import type { CallOptions } from '../../client/call.ts'
import { type SignedPage, signPage } from '../../client/jssdk.ts'
import { Tickets } from '../../client/tickets.ts'
import { issuedOf } from '../../client/tokens.ts'
import { WxConfigError } from '../../errors.ts'
import { OAuthMethods } from './oauth.ts'
import { ownerOf } from './tokens.ts'

/** Kinds of tickets: `jsapi` signs pages for the corp, `agent_config` for the application. */
export type TicketKind = 'jsapi' | 'agent_config'

/** What `wx.config` is given, but for the list of functions. */
export interface JssdkConfig extends SignedPage {
  /** The corpid. */
  readonly appId: string
}

/** What `wx.agentConfig` is given, but for the list of functions. */
export interface AgentConfig extends SignedPage {
  readonly corpid: string
  readonly agentid: number
}

/** Pages inside WeCom that use its JavaScript functions. */
export abstract class JssdkMethods extends OAuthMethods {
  readonly #tickets = new Tickets<TicketKind>({
    key: (kind) => this.#ticketKey(kind),
    issue: async (kind) => {
      const [call, endpoint] =
        kind === 'jsapi'
          ? [this.raw.get_jsapi_ticket(), 'GET /cgi-bin/get_jsapi_ticket']
          : [this.raw.ticket.get(), 'GET /cgi-bin/ticket/get']
      const { ticket, expires_in } = await call
      return issuedOf(ticket, expires_in, endpoint)
    },
    store: this.options.store,
    clock: this.clock,
    onValue: (value) => this.secrets.addToken(value),
  })

  /**
   * What a page hands to `wx.config({ beta: true, ...config, jsApiList })`.
   * @param url The address of the page, as the browser shows it (`location.href`); ask the page for it rather than
   *   putting it together, and answer only for pages of your own.
   * @throws WxConfigError `invalid_url`
   */
  async jssdkConfig(url: string, options?: Pick<CallOptions, 'signal'>): Promise<JssdkConfig> {
    return { appId: this.corpId, ...(await this.#signed('jsapi', url, options)) }
  }

  /**
   * What a page hands to `wx.agentConfig({ ...config, jsApiList })`, for the functions that belong to an application.
   * @param url As of `jssdkConfig`.
   * @throws WxConfigError `invalid_url`, `missing_agent_id`
   */
  async agentConfig(url: string, options?: Pick<CallOptions, 'signal'>): Promise<AgentConfig> {
    const { agentId } = this.options
    if (agentId === undefined) {
      throw new WxConfigError('missing_agent_id', 'The page is signed for an application: configure agentId.')
    }
    return {
      corpid: this.corpId,
      agentid: Number(agentId),
      ...(await this.#signed('agent_config', url, options)),
    }
  }

  /**
   * The ticket to use now, kept and shared like the access token: `jsapi` by all applications of the corp.
   * @throws WxApiError 45009 more than 400 an hour for the corp, 100 for an application
   */
  ticket(kind: TicketKind, options?: Pick<CallOptions, 'signal'>): Promise<string> {
    return this.#tickets.of(kind).current(options?.signal)
  }

  /** Says that a ticket does not work any more; one that has been replaced meanwhile is not touched. */
  expireTicket(kind: TicketKind, ticket: string): Promise<void> {
    return this.#tickets.of(kind).expire(ticket)
  }

  #signed(kind: TicketKind, url: string, options: Pick<CallOptions, 'signal'> | undefined): Promise<SignedPage> {
    return signPage(url, () => this.ticket(kind, options), this.clock)
  }

  #ticketKey(kind: TicketKind): string {
    const key = `wecom:ticket:{${this.corpId}}:${kind}`
    return kind === 'jsapi' ? key : `${key}:${ownerOf(this.options)}`
  }
}
