import type { Run } from '../../client/client.ts'
import type { Endpoint } from '../../client/endpoint.ts'
import type { Secrets } from '../../client/secrets.ts'
import { issued, issueFrom, type ProvidedToken } from '../../client/tokenProvider.ts'
import { TokenKeeper, type TokenKeeperOptions, type TokenSource } from '../../client/tokens.ts'
import { type Clock, systemClock } from '../../clock.ts'
import { WxConfigError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import { ForceLimit } from './forceLimit.ts'

/** Codes with which the Official Account says that an access token is stale (platform's guide on access_token). */
export const staleTokenCodes: readonly number[] = [40001, 40014, 42001]

/** What a `TokenProvider` is asked. */
export interface TokenRequest {
  /** Whose token is wanted. */
  readonly appId: string
  /** The token the platform has just refused, where that is the reason for asking. */
  readonly rejected: string | undefined
}

/** Gets access tokens from elsewhere, such as a central token server. It has 30 seconds. */
export type TokenProvider = (request: TokenRequest) => Promise<ProvidedToken>

/** What the tokens of one account are made from. */
export interface OfficialTokenOptions {
  readonly appId: string
  readonly appSecret?: string | undefined
  readonly tokenKind?: 'stable' | 'classic' | undefined
  readonly tokenProvider?: TokenProvider | undefined
  readonly store?: Store | undefined
  readonly clock?: Clock | undefined
  readonly secrets: Secrets
}

const stable: Endpoint = { method: 'POST', path: '/cgi-bin/stable_token', token: 'none', isRepeatable: true }
const classic: Endpoint = { method: 'GET', path: '/cgi-bin/token', token: 'none', isRepeatable: true }

/** The access token of an account, shared through the store. @param run Calls without an access token. */
export function officialTokens(options: OfficialTokenOptions, run: Run): TokenSource {
  const { appId, store, clock, secrets } = options
  const kind = options.tokenProvider ? 'provided' : (options.tokenKind ?? 'stable')
  const onValue = (value: string) => secrets.addToken(value)
  // The braces keep a token and its lease on one node of a Redis cluster.
  return new TokenKeeper({ key: `token:{${appId}}:${kind}`, issue: issuer(options, run), store, clock, onValue })
}

function issuer(options: OfficialTokenOptions, run: Run): TokenKeeperOptions['issue'] {
  const { appId, tokenProvider, tokenKind, secrets } = options
  if (tokenProvider) return issueFrom((rejected) => tokenProvider({ appId, rejected }), secrets)
  if (tokenKind === 'classic') return async () => issued(await run(classic, credentials(options)))
  return stableIssuer(options, run)
}

function stableIssuer(options: OfficialTokenOptions, run: Run): TokenKeeperOptions['issue'] {
  const { appId, store, clock = systemClock } = options
  const forces = new ForceLimit(`token:{${appId}}:forced`, store, clock)
  return async (rejected) => {
    const params = credentials(options)
    const answer = issued(await run(stable, params))
    // The platform may both refuse a token and hand it out again; then it is asked for another, within its limits.
    if (answer.value !== rejected || !(await forces.take())) return answer
    const once = { attempts: 1, isRepeatable: false }
    return run(stable, { ...params, force_refresh: true }, once).then(issued, () => answer)
  }
}

function credentials({ appId, appSecret }: OfficialTokenOptions) {
  if (appSecret === undefined) {
    throw new WxConfigError('missing_app_secret', 'Calls need an access token: give the appSecret, or a tokenProvider.')
  }
  return { grant_type: 'client_credential', appid: appId, secret: appSecret }
}
