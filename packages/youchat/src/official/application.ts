import type { Mode } from '../callback/account.ts'
import type { ApplicationOptions, Received } from '../callback/application.ts'
import { pushEnvelope, type UnknownPush } from '../callback/message.ts'
import { nameOf, type Product, pascalCase, textOf } from '../callback/product.ts'
import { writeReply } from '../callback/reply.ts'
import type { Store } from '../stores/store.ts'
import type { AccountConfig, CallAccount } from './account.ts'
import { WxApi } from './api/api.ts'
import type { WxApiOptions } from './api/core.ts'
import { OfficialContext } from './context.ts'
import { OfficialHandlers } from './generated/handlers.ts'
import { officialTable } from './generated/table.ts'

/** Options of `WxApplication`. */
export interface WxApplicationOptions extends ApplicationOptions, AccountConfig {
  /** Where the processes that serve the account share its token and tickets; see `WxApiOptions`. */
  readonly store?: Store | undefined
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
  jsonEnvelope: pascalCase,
  writeReply,
}

/** How many accounts have a client ready; the one unused for longest makes room. */
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
  /** By appid and secret, the one used last at the end. */
  readonly #clients = new Map<string, WxApi>()

  constructor(options: WxApplicationOptions = {}) {
    super(options, official, OfficialHandlers.prototype)
    this.#options = options
  }

  /** @internal */
  protected createContext(req: UnknownPush, received: Received<CallAccount>): OfficialContext {
    const { raw, account, given, params } = received
    const { receiveId: appId } = account
    const appSecret = given?.appSecret ?? this.#options.appSecret ?? this.appSecret
    return new OfficialContext(req, raw, { appId }, params, () => this.#client(appId, appSecret))
  }

  #client(appId: string, appSecret: string | undefined): WxApi {
    const key = `${appId} ${appSecret}`
    const { store, clock, apiOptions } = this.#options
    const client = this.#clients.get(key) ?? new WxApi({ ...apiOptions, appId, appSecret, store, clock })
    this.#clients.delete(key)
    this.#clients.set(key, client)
    const [oldest] = this.#clients.keys()
    if (this.#clients.size > maxClients && oldest !== undefined) this.#clients.delete(oldest)
    return client
  }
}
