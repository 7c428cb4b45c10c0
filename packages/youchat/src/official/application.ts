import type { Mode } from '../callback/account.ts'
import { pushEnvelope, type UnknownPush } from '../callback/message.ts'
import type { ApplicationOptions, Received } from '../callback/options.ts'
import { nameOf, type Product, pascalCase, textOf } from '../callback/product.ts'
import { type Answer, writeReply } from '../callback/reply.ts'
import { Lru } from '../lru.ts'
import type { AccountConfig, CallAccount } from './account.ts'
import { WxApi } from './api/api.ts'
import type { WxApiOptions } from './api/core.ts'
import { OfficialContext } from './context.ts'
import { OfficialHandlers } from './generated/handlers.ts'
import { officialTable } from './generated/table.ts'

/** Options of `WxApplication`. */
export interface WxApplicationOptions extends ApplicationOptions, AccountConfig {
  /** Further options of `ctx.api`, such as `baseUrl`. */
  readonly apiOptions?: Omit<WxApiOptions, 'appId' | 'appSecret' | 'store' | 'clock'> | undefined
}

const official: Product = {
  table: officialTable,
  envelope: pushEnvelope,
  nameOf,
  textOf,
  receiveIdOf: ({ appId }: AccountConfig) => appId,
  receiveIdName: 'appId',
  isAlwaysEncrypted: false,
  deliveries: 3,
  jsonEnvelope: pascalCase,
  writeReply,
}

/** How many accounts have a client ready. */
const maxClients = 1000

/**
 * Answers what people send to an Official Account (公众号, 服务号).
 *
 * Give it an account (`new WxApplication({ token, appId, encodingAesKey })`, class fields, or the last argument of
 * `process`) and say what answers what: override `on…` methods, assign `handlers` and `eventHandlers`, or register with
 * `on`, `hears` and `use`. Then hand it requests with `process`, `handle`, or an adapter such as `youchat/express`.
 * @throws WxConfigError `invalid_aes_key`
 */
export class WxApplication extends OfficialHandlers {
  /** The account's id. */
  appId: string | undefined = undefined
  /** The AppSecret of the console: what `ctx.api` calls the platform with. */
  appSecret: string | undefined = undefined
  /** How pushes travel. @default 'encrypted' with an `encodingAesKey`, else 'plain' */
  mode: Mode | undefined = undefined
  readonly #options: WxApplicationOptions
  /** By appid and secret. */
  readonly #clients = new Lru<string, WxApi>(maxClients)

  constructor(options: WxApplicationOptions = {}) {
    super(options, official, OfficialHandlers.prototype)
    this.#options = options
  }

  /** @internal */
  protected createContext(req: UnknownPush, received: Received<CallAccount>): OfficialContext {
    const { raw, account, given, params } = received
    const { receiveId: appId } = account
    const appSecret = this.#secretOf(given)
    return new OfficialContext(req, raw, { appId }, params, () => this.#client(appId, appSecret))
  }

  /** @internal */
  protected override lateSender(
    ctx: OfficialContext,
    given: CallAccount | undefined,
  ): ((answer: Answer) => Promise<void>) | undefined {
    const { late, apiOptions } = this.#options
    const canSend = late === 'send' || this.#secretOf(given) !== undefined || apiOptions?.tokenProvider !== undefined
    return canSend ? (answer) => ctx.send(answer) : undefined
  }

  #secretOf(given: CallAccount | undefined): string | undefined {
    return given?.appSecret ?? this.#options.appSecret ?? this.appSecret
  }

  #client(appId: string, appSecret: string | undefined): WxApi {
    const key = `${appId} ${appSecret}`
    const { store, clock, apiOptions } = this.#options
    return this.#clients.getOrMake(key, () => new WxApi({ ...apiOptions, appId, appSecret, store, clock }))
  }
}
