import {
  ApiBase,
  type ApiOptions,
  type ApiProduct,
  type CallArgumentsOf,
  type CallResultOf,
} from '../../client/apiBase.ts'
import { endpointTables } from '../../client/endpointTables.ts'
import { WxConfigError } from '../../errors.ts'
import type { WecomCalls } from '../generated/api/calls.ts'
import type { WecomRaw } from '../generated/api/raw.ts'
import { wecomEndpoints } from '../generated/api/table.ts'
import { staleTokenCodes, type TokenProvider, wecomTokens } from './tokens.ts'

/** Options of `WxApi`. */
export interface WxApiOptions extends ApiOptions {
  /** The id of the corp (企业 ID), `ww` or `wx` and 16 digits. */
  readonly corpId: string
  /**
   * The Secret of the application, as the console shows it. Each has a token of its own, and reaches what the
   * application may see. Not needed beside a `tokenProvider`.
   */
  readonly corpSecret?: string | undefined
  /** The AgentId of the application: sent where an endpoint asks for it and the call leaves it out. */
  readonly agentId?: number | string | undefined
  /** Asks a central token server instead of the platform. */
  readonly tokenProvider?: TokenProvider | undefined
  /** Where members agree to web OAuth. @default 'https://open.weixin.qq.com', or a given `baseUrl` */
  readonly openUrl?: string | undefined
  /** Where QR codes to log in by are. @default 'https://login.work.weixin.qq.com', or a given `baseUrl` */
  readonly loginUrl?: string | undefined
}

/** What `call` takes behind the path: the endpoint's parameters where youchat knows it, anything else where not. */
export type CallArguments<P extends string> = CallArgumentsOf<WecomCalls, P>

/** What `call` answers with. */
export type CallResult<P extends string> = CallResultOf<WecomCalls, P>

const wecom: ApiProduct<WxApiOptions> = {
  tables: endpointTables(wecomEndpoints),
  baseUrl: 'https://qyapi.weixin.qq.com',
  errcodes: async () => (await import('../generated/errcodes.ts')).wecomErrcodes,
  staleCodes: staleTokenCodes,
  account: ({ corpId }) => corpId,
  secret: ({ corpSecret }) => corpSecret,
  tokens: (options, secrets, run) => wecomTokens({ ...options, secrets }, run),
  fill,
}

function fill(name: string, { corpId, corpSecret, agentId }: WxApiOptions): string | number | undefined {
  if (name === 'corpid') return corpId
  if (name === 'corpsecret') return corpSecret
  if (agentId === undefined) {
    const message = 'The endpoint asks which application is meant: configure agentId, or give agentid with the call.'
    throw new WxConfigError('missing_agent_id', message)
  }
  // Within JSON the platform takes a number only.
  return Number(agentId)
}

/** What all chapters of `WxApi` stand on: the corp, the application, its token, and every endpoint. */
export abstract class ApiCore extends ApiBase<WecomCalls, WecomRaw, WxApiOptions> {
  readonly corpId: string

  /** @throws WxConfigError `missing_corp_id`, `invalid_agent_id`, `invalid_base_url` */
  constructor(options: WxApiOptions) {
    const { corpId, agentId } = options
    if (!corpId) throw new WxConfigError('missing_corp_id', 'No corpId is configured: give the one of the console.')
    if (agentId !== undefined && !/^\d+$/.test(String(agentId))) {
      throw new WxConfigError('invalid_agent_id', 'The agentId is a number: give the AgentId of the console.')
    }
    super(wecom, options)
    this.corpId = corpId
  }
}
