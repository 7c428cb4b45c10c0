import { type CallOptions, nameOf, type Params } from '../../client/call.ts'
import { type ClientOptions, type ClientParts, createClient, type Run } from '../../client/client.ts'
import type { Endpoint } from '../../client/endpoint.ts'
import { arrange, createRaw, type Level } from '../../client/raw.ts'
import { Secrets } from '../../client/secrets.ts'
import type { TokenSource } from '../../client/tokens.ts'
import { type Clock, systemClock } from '../../clock.ts'
import { WxConfigError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import type { OfficialCalls } from '../generated/api/calls.ts'
import type { OfficialRaw } from '../generated/api/raw.ts'
import { officialEndpoints } from '../generated/api/table.ts'
import { officialTokens, staleTokenCodes, type TokenProvider } from './tokens.ts'

/** Options of `WxApi`. */
export interface WxApiOptions extends ClientOptions {
  /** The account's appid, `wx` and 16 digits. */
  readonly appId: string
  /** The AppSecret of the console. Not needed beside a `tokenProvider`, unless web OAuth is used. */
  readonly appSecret?: string | undefined
  /**
   * Where the processes that use the account share its token and tickets: `redisStore(client)` of `youchat/redis`.
   * @default each process for itself
   */
  readonly store?: Store | undefined
  /**
   * The endpoint access tokens come from. `classic` kills the former token 5 minutes after each new one, whoever asks.
   * @default 'stable'
   */
  readonly tokenKind?: 'stable' | 'classic' | undefined
  /** Asks a central token server instead of the platform. */
  readonly tokenProvider?: TokenProvider | undefined
  /** Where QR pictures are. @default 'https://mp.weixin.qq.com', or a given `baseUrl` */
  readonly mpUrl?: string | undefined
  /** Where people agree to web OAuth. @default 'https://open.weixin.qq.com', or a given `baseUrl` */
  readonly openUrl?: string | undefined
}

/** Further things to say about a call by its path: a query beside the body, for paths youchat does not know. */
export interface PathCallOptions extends CallOptions {
  readonly query?: Readonly<Record<string, string | number>> | undefined
}

type Path = `GET /${string}` | `POST /${string}`

/** What `call` takes behind the path: the endpoint's parameters where youchat knows it, anything else where not. */
export type CallArguments<P extends string> = P extends keyof OfficialCalls
  ? Record<string, never> extends OfficialCalls[P]['params']
    ? [params?: OfficialCalls[P]['params'], options?: CallOptions]
    : [params: OfficialCalls[P]['params'], options?: CallOptions]
  : [params?: Params, options?: PathCallOptions]

/** What `call` answers with. */
export type CallResult<P extends string> = P extends keyof OfficialCalls
  ? OfficialCalls[P]['result']
  : Record<string, unknown>

let tables: { readonly level: Level; readonly byName: ReadonlyMap<string, Endpoint> } | undefined

/** Made once, when first needed. */
function endpointTables() {
  if (tables === undefined) {
    const endpoints = officialEndpoints()
    tables = { level: arrange(endpoints), byName: new Map(endpoints.map((endpoint) => [keyOf(endpoint), endpoint])) }
  }
  return tables
}

function keyOf(endpoint: Endpoint): string {
  const action = endpoint.fixed?.action
  return action === undefined ? nameOf(endpoint) : `${nameOf(endpoint)}?action=${action}`
}

/** What all chapters of `WxApi` stand on: the account, its tokens, and every endpoint. */
export abstract class ApiCore {
  readonly appId: string
  // Private, so that logging a client shows no secret.
  readonly #options: WxApiOptions
  readonly #secrets: Secrets
  readonly #run: Run
  readonly #tokens: TokenSource
  #raw: OfficialRaw | undefined

  /** @throws WxConfigError `missing_app_id`, `invalid_base_url` */
  constructor(options: WxApiOptions) {
    if (!options.appId)
      throw new WxConfigError('missing_app_id', 'No appId is configured: give the one of the console.')
    this.#options = options
    this.appId = options.appId
    this.#secrets = new Secrets([options.appSecret])
    const parts = clientParts(options, this.#secrets)
    const tokenRun = createClient(options, parts)
    this.#tokens = officialTokens({ ...options, secrets: this.#secrets }, tokenRun)
    const run = createClient(options, parts, { source: this.#tokens, staleCodes: staleTokenCodes })
    this.#run = (endpoint, params, callOptions) => run(endpoint, filled(endpoint, params, options), callOptions)
  }

  /** @internal */
  protected get options(): WxApiOptions {
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
   * Every endpoint of the platform by its path: `/cgi-bin/message/custom/send` is `raw.message.custom.send(params)`.
   * Parameters and answers are the manual's.
   */
  get raw(): OfficialRaw {
    this.#raw ??= createRaw(endpointTables().level, (endpoint, params, options) =>
      this.#run(endpoint, params, options),
    ) as unknown as OfficialRaw
    return this.#raw
  }

  /**
   * Calls an endpoint by method and path, `api.call('GET /cgi-bin/user/info', { openid })`; also one that youchat does
   * not know: then a GET takes its parameters in the query, a POST as JSON.
   * @throws WxApiError, WxTransportError
   */
  call<P extends Path>(path: P, ...[params, options]: CallArguments<P>): Promise<CallResult<P>> {
    const { query, ...rest } = (options ?? {}) as PathCallOptions
    const endpoint = endpointTables().byName.get(path) ?? unknownEndpoint(path, query)
    return this.#run(endpoint, { ...query, ...params }, rest) as Promise<CallResult<P>>
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

/** The parameters, with the account's id and secret where the endpoint wants them and the caller left them out. */
function filled(
  endpoint: Endpoint,
  params: Params | undefined,
  { appId, appSecret }: WxApiOptions,
): Params | undefined {
  if (endpoint.account === undefined) return params
  const own = endpoint.account.map((name) => [name, name === 'appid' ? appId : appSecret] as const)
  return { ...Object.fromEntries(own), ...params }
}

function unknownEndpoint(path: string, query: PathCallOptions['query']): Endpoint {
  const [, method, rest, fixed] = /^(GET|POST) (\/[^?#]*)(?:\?(.*))?$/.exec(path) ?? []
  if (rest === undefined) {
    throw new WxConfigError('invalid_path', 'A call is named by method and path, such as "GET /cgi-bin/user/info".')
  }
  return {
    method: method as Endpoint['method'],
    path: rest,
    ...(query === undefined ? {} : { query: Object.keys(query) }),
    ...(fixed === undefined ? {} : { fixed: Object.fromEntries(new URLSearchParams(fixed)) }),
  }
}

function clientParts(options: WxApiOptions, secrets: Secrets): ClientParts {
  const { baseUrl, fallbackUrl } = options
  const api = origin(baseUrl ?? 'https://api.weixin.qq.com')
  const fallback = fallbackUrl === undefined && baseUrl === undefined ? 'https://api2.weixin.qq.com' : fallbackUrl
  return {
    account: options.appId,
    baseUrls: fallback ? [api, origin(fallback)] : [api],
    mpUrl: origin(options.mpUrl ?? baseUrl ?? 'https://mp.weixin.qq.com'),
    secrets,
    errcodes: async () => (await import('../generated/errcodes.ts')).officialErrcodes,
  }
}

/** An address without the slash at its end. */
export function origin(url: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new WxConfigError('invalid_base_url', 'An address of the platform must begin with http:// or https://.')
  }
  return url.replace(/\/+$/, '')
}
