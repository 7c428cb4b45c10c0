import { pushEnvelope, type UnknownPush } from '../callback/message.ts'
import type { ApplicationOptions, Received } from '../callback/options.ts'
import { lowerCase, nameOf, type Product, textOf } from '../callback/product.ts'
import { type Answer, writeReply } from '../callback/reply.ts'
import { Lru } from '../lru.ts'
import type { AccountConfig, CallAccount } from './account.ts'
import { WxApi } from './api/api.ts'
import type { WxApiOptions } from './api/core.ts'
import { WecomContext } from './context.ts'
import { WecomHandlers } from './generated/handlers.ts'
import { wecomTable } from './generated/table.ts'

/** Options of `WxApplication`. */
export interface WxApplicationOptions extends ApplicationOptions, AccountConfig {
  /** The Secrets of several applications behind one callback URL, by AgentId: `ctx.api` takes that of the push. */
  readonly agents?: Readonly<Record<number | string, { readonly corpSecret: string }>> | undefined
  /** Further options of `ctx.api`, such as `baseUrl`. */
  readonly apiOptions?: Omit<WxApiOptions, 'corpId' | 'corpSecret' | 'agentId' | 'store' | 'clock'> | undefined
}

const wecom: Product = {
  table: wecomTable,
  envelope: pushEnvelope,
  // The platform itself sends some events, such as kf_msg_or_event.
  mayLack: (name, { MsgType }) => name === 'FromUserName' && MsgType === 'event',
  nameOf,
  textOf,
  receiveIdOf: ({ receiveId, corpId }: AccountConfig) => receiveId ?? corpId,
  urlReceiveIdOf: ({ providerCorpId }: AccountConfig) => providerCorpId,
  receiveIdName: 'corpId',
  isAlwaysEncrypted: true,
  deliveries: 3,
  jsonEnvelope: lowerCase,
  writeReply,
}

/** How many applications have a client ready. */
const maxClients = 1000

/**
 * Answers what members of a corp send to a WeCom application (企业微信应用), and hears of what changes in the corp. Pushes
 * and replies are always encrypted.
 *
 * Give it an application (`new WxApplication({ token, corpId, encodingAesKey })`, class fields, or the last argument of
 * `process`) and say what answers what: override `on…` methods, assign `handlers` and `eventHandlers`, or register with
 * `on`, `hears` and `use`. Several applications may share a URL: `req.AgentID` and `ctx.account.agentId` say which is
 * meant; where their tokens and keys differ, give lists.
 * @throws WxConfigError `invalid_aes_key`
 */
export class WxApplication extends WecomHandlers {
  /** The id of the corp. */
  corpId: string | undefined = undefined
  /** The Secret of the application: what `ctx.api` calls the platform with. */
  corpSecret: string | undefined = undefined
  /** The AgentId of the application. */
  agentId: number | string | undefined = undefined

  readonly #options: WxApplicationOptions
  /** By corp, secret and application. */
  readonly #clients = new Lru<string, WxApi>(maxClients)

  constructor(options: WxApplicationOptions = {}) {
    super(options, wecom, WecomHandlers.prototype)
    this.#options = options
  }

  /** @internal */
  protected createContext(req: UnknownPush, { raw, account, given, params }: Received<CallAccount>): WecomContext {
    // A third-party application receives pushes for many corps.
    const corpId = given?.corpId ?? this.#options.corpId ?? this.corpId ?? account.receiveId
    const configured = given?.agentId ?? this.#options.agentId ?? this.agentId
    const agentId = agentOf(req) ?? (configured === undefined ? undefined : Number(configured))
    const corpSecret = (): string | undefined => this.#secretOf(agentId, given)
    return new WecomContext(req, raw, { corpId, agentId }, params, () =>
      this.#client({ corpId, corpSecret: corpSecret(), agentId }),
    )
  }

  /** @internal */
  protected override lateSender(
    ctx: WecomContext,
    given: CallAccount | undefined,
  ): ((answer: Answer) => Promise<void>) | undefined {
    const { agentId } = ctx.account
    const { late, apiOptions } = this.#options
    const hasToken = this.#secretOf(agentId, given) !== undefined || apiOptions?.tokenProvider !== undefined
    const canSend = late === 'send' || (agentId !== undefined && hasToken)
    return canSend ? (answer) => ctx.send(answer) : undefined
  }

  #secretOf(agentId: number | undefined, given: CallAccount | undefined): string | undefined {
    const own = agentId === undefined ? undefined : this.#options.agents?.[agentId]?.corpSecret
    return given?.corpSecret ?? own ?? this.#options.corpSecret ?? this.corpSecret
  }

  #client(who: Pick<WxApiOptions, 'corpId' | 'corpSecret' | 'agentId'>): WxApi {
    const key = JSON.stringify([who.corpId, who.corpSecret, who.agentId])
    const { store, clock, apiOptions } = this.#options
    return this.#clients.getOrMake(key, () => new WxApi({ ...apiOptions, ...who, store, clock }))
  }
}

/** The application a push names; pushes for the whole corp leave the node empty or out. */
function agentOf({ AgentID }: UnknownPush): number | undefined {
  const agentId = AgentID === '' ? Number.NaN : Number(AgentID)
  return Number.isSafeInteger(agentId) && agentId > 0 ? agentId : undefined
}
