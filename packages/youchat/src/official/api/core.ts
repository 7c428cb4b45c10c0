import {
  ApiBase,
  type ApiOptions,
  type ApiProduct,
  type CallArgumentsOf,
  type CallResultOf,
} from '../../client/apiBase.ts'
import { endpointTables } from '../../client/endpointTables.ts'
import { WxConfigError } from '../../errors.ts'
import type { OfficialCalls } from '../generated/api/calls.ts'
import type { OfficialRaw } from '../generated/api/raw.ts'
import { officialEndpoints } from '../generated/api/table.ts'
import { officialTokens, staleTokenCodes, type TokenProvider } from './tokens.ts'

/** Options of `WxApi`. */
export interface WxApiOptions extends ApiOptions {
  /** The account's appid, `wx` and 16 digits. */
  readonly appId: string
  /** The AppSecret of the console. Not needed beside a `tokenProvider`, unless web OAuth is used. */
  readonly appSecret?: string | undefined
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

/** What `call` takes behind the path: the endpoint's parameters where youchat knows it, anything else where not. */
export type CallArguments<P extends string> = CallArgumentsOf<OfficialCalls, P>

/** What `call` answers with. */
export type CallResult<P extends string> = CallResultOf<OfficialCalls, P>

/** Where QR pictures are. */
export function mpUrlOf({ mpUrl, baseUrl }: WxApiOptions): string {
  return mpUrl ?? baseUrl ?? 'https://mp.weixin.qq.com'
}

const official: ApiProduct<WxApiOptions> = {
  tables: endpointTables(officialEndpoints),
  baseUrl: 'https://api.weixin.qq.com',
  fallbackUrl: 'https://api2.weixin.qq.com',
  mpUrl: mpUrlOf,
  errcodes: async () => (await import('../generated/errcodes.ts')).officialErrcodes,
  staleCodes: staleTokenCodes,
  account: ({ appId }) => appId,
  secret: ({ appSecret }) => appSecret,
  tokens: (options, secrets, run) => officialTokens({ ...options, secrets }, run),
  fill: (name, { appId, appSecret }) => (name === 'appid' ? appId : appSecret),
}

/** What all chapters of `WxApi` stand on: the account, its tokens, and every endpoint. */
export abstract class ApiCore extends ApiBase<OfficialCalls, OfficialRaw, WxApiOptions> {
  readonly appId: string

  /** @throws WxConfigError `missing_app_id`, `invalid_base_url` */
  constructor(options: WxApiOptions) {
    if (!options.appId)
      throw new WxConfigError('missing_app_id', 'No appId is configured: give the one of the console.')
    super(official, options)
    this.appId = options.appId
  }
}
