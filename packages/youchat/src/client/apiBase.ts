import { type Clock, systemClock } from '../clock.ts'
import type { Store } from '../stores/store.ts'
import type { CallOptions, Params } from './call.ts'
import { type ClientOptions, type ClientParts, createClient, type Run } from './client.ts'
import type { Endpoint } from './endpoint.ts'
import { type EndpointTables, unknownEndpoint } from './endpointTables.ts'
import type { Errcodes } from './layers/hint.ts'
import { origin } from './origin.ts'
import { createRaw } from './raw.ts'
import { Secrets } from './secrets.ts'
import type { TokenSource } from './tokens.ts'

/** Options the APIs of both products have. */
export interface ApiOptions extends ClientOptions {
  /**
   * Where the processes that use the account share its token and tickets: `redisStore(client)` of `youchat/redis`.
   * @default each process for itself
   */
  readonly store?: Store | undefined
}

/** What one product has that the other has not, or has differently. */
export interface ApiProduct<Options extends ApiOptions> {
  readonly tables: () => EndpointTables
  /** Where calls go unless the options say otherwise. */
  readonly baseUrl: string
  /** Where they go while that cannot be reached. */
  readonly fallbackUrl?: string
  /** Where QR pictures are, if not with the rest. */
  readonly mpUrl?: (options: Options) => string | undefined
  readonly errcodes: () => Promise<Errcodes>
  /** Codes that say that an access token is stale. */
  readonly staleCodes: readonly number[]
  /** The appid or corpid. */
  readonly account: (options: Options) => string
  readonly secret: (options: Options) => string | undefined
  /** @param run Calls without an access token. */
  readonly tokens: (options: Options, secrets: Secrets, run: Run) => TokenSource
  /** What is sent for a parameter that is the account's own, where the caller leaves it out. */
  readonly fill: (name: string, options: Options) => unknown
}

/** Further things to say about a call by its path: a query beside the body, for paths youchat does not know. */
export interface PathCallOptions extends CallOptions {
  readonly query?: Readonly<Record<string, string | number>> | undefined
}

/** How `call` names an endpoint. */
export type CallPath = `GET /${string}` | `POST /${string}`

type ParamsOf<Calls, P extends keyof Calls> = Calls[P] extends { params: infer T } ? T : never

/** What `call` takes behind the path: the endpoint's parameters where youchat knows it, anything else where not. */
export type CallArgumentsOf<Calls, P extends string> = P extends keyof Calls
  ? Record<string, never> extends ParamsOf<Calls, P>
    ? [params?: ParamsOf<Calls, P>, options?: CallOptions]
    : [params: ParamsOf<Calls, P>, options?: CallOptions]
  : [params?: Params, options?: PathCallOptions]

/** What `call` answers with. */
export type CallResultOf<Calls, P extends string> = P extends keyof Calls
  ? Calls[P] extends { result: infer T }
    ? T
    : never
  : Record<string, unknown>

/** What the API of either product stands on: the account, its tokens, and every endpoint. */
export abstract class ApiBase<Calls, Raw, Options extends ApiOptions> {
  // Private, so that logging a client shows no secret.
  readonly #product: ApiProduct<Options>
  readonly #options: Options
  readonly #secrets: Secrets
  readonly #run: Run
  readonly #tokens: TokenSource
  #raw: Raw | undefined

  /** @throws WxConfigError `invalid_base_url` */
  constructor(product: ApiProduct<Options>, options: Options) {
    this.#product = product
    this.#options = options
    this.#secrets = new Secrets([product.secret(options)])
    const parts = clientParts(product, options, this.#secrets)
    this.#tokens = product.tokens(options, this.#secrets, createClient(options, parts))
    const run = createClient(options, parts, { source: this.#tokens, staleCodes: product.staleCodes })
    this.#run = async (endpoint, params, callOptions) =>
      run(endpoint, filled(product, options, endpoint, params), callOptions)
  }

  /** @internal */
  protected get options(): Options {
    return this.#options
  }

  /** @internal */
  protected get clock(): Clock {
    return this.#options.clock ?? systemClock
  }

  /** @internal */
  protected get secrets(): Secrets {
    return this.#secrets
  }

  /**
   * Every endpoint of the platform by its path: `/cgi-bin/menu/create` is `raw.menu.create(params)`. Parameters and
   * answers are the manual's.
   */
  get raw(): Raw {
    this.#raw ??= createRaw(this.#product.tables().level, (endpoint, params, options) =>
      this.#run(endpoint, params, options),
    ) as unknown as Raw
    return this.#raw
  }

  /**
   * Calls an endpoint by method and path, `api.call('GET /cgi-bin/user/get', params)`; also one that youchat does not
   * know: then a GET takes its parameters in the query, a POST as JSON.
   * @throws WxApiError, WxTransportError
   */
  call<P extends CallPath>(path: P, ...[params, options]: CallArgumentsOf<Calls, P>): Promise<CallResultOf<Calls, P>> {
    const { query, ...rest } = (options ?? {}) as PathCallOptions
    const endpoint = this.#product.tables().byName.get(path) ?? unknownEndpoint(path, query && Object.keys(query))
    return this.#run(endpoint, { ...query, ...(params as Params) }, rest) as Promise<CallResultOf<Calls, P>>
  }

  /** The access token to use now, for what youchat does not call itself. Do not store it: ask again each time. */
  accessToken(options?: Pick<CallOptions, 'signal'>): Promise<string> {
    return this.#tokens.current(options?.signal)
  }

  /** Says that the platform refused an access token; one that has been replaced meanwhile is not touched. */
  expireAccessToken(token: string): Promise<void> {
    return this.#tokens.expire(token)
  }
}

/** The parameters, with the account's own where the endpoint wants them and the caller left them out. */
function filled<Options extends ApiOptions>(
  product: ApiProduct<Options>,
  options: Options,
  endpoint: Endpoint,
  params: Params | undefined,
): Params | undefined {
  const missing = endpoint.account?.filter((name) => params?.[name] === undefined) ?? []
  if (missing.length === 0) return params
  return { ...params, ...Object.fromEntries(missing.map((name) => [name, product.fill(name, options)])) }
}

function clientParts<Options extends ApiOptions>(
  product: ApiProduct<Options>,
  options: Options,
  secrets: Secrets,
): ClientParts {
  const { baseUrl, fallbackUrl } = options
  const api = origin(baseUrl ?? product.baseUrl)
  const fallback = fallbackUrl === undefined && baseUrl === undefined ? product.fallbackUrl : fallbackUrl
  return {
    account: product.account(options),
    baseUrls: fallback ? [api, origin(fallback)] : [api],
    mpUrl: origin(product.mpUrl?.(options) ?? api),
    secrets,
    errcodes: product.errcodes,
  }
}
