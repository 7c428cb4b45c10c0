import type { Run } from '../../client/client.ts'
import type { Endpoint } from '../../client/endpoint.ts'
import type { Secrets } from '../../client/secrets.ts'
import { issued, issueFrom, type ProvidedToken } from '../../client/tokenProvider.ts'
import { TokenKeeper, type TokenKeeperOptions, type TokenSource } from '../../client/tokens.ts'
import type { Clock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxConfigError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'

/** Codes with which WeCom says that an access token is stale. 40001 is a wrong secret there, which no fresh token mends. */
export const staleTokenCodes: readonly number[] = [40014, 42001]

/** What a `TokenProvider` is asked. */
export interface TokenRequest {
  /** Whose token is wanted. */
  readonly corpId: string
  /** Of which application, where that is configured. */
  readonly agentId: number | string | undefined
  /** The token the platform has just refused, where that is the reason for asking. */
  readonly rejected: string | undefined
}

/** Gets access tokens from elsewhere, such as a central token server. It has 30 seconds. */
export type TokenProvider = (request: TokenRequest) => Promise<ProvidedToken>

/** What the tokens of one application are made from. */
export interface WecomTokenOptions {
  readonly corpId: string
  readonly corpSecret?: string | undefined
  readonly agentId?: number | string | undefined
  readonly tokenProvider?: TokenProvider | undefined
  readonly store?: Store | undefined
  readonly clock?: Clock | undefined
  readonly secrets: Secrets
}

const gettoken: Endpoint = {
  method: 'GET',
  path: '/cgi-bin/gettoken',
  query: ['corpid', 'corpsecret'],
  token: 'none',
  isRepeatable: true,
}

/** The access token of an application, shared through the store. @param run Calls without an access token. */
export function wecomTokens(options: WecomTokenOptions, run: Run): TokenSource {
  const { store, clock, secrets } = options
  const onValue = (value: string) => secrets.addToken(value)
  return new TokenKeeper({ key: store ? keyOf(options) : '', issue: issuer(options, run), store, clock, onValue })
}

/** One corp has as many tokens as secrets. The braces keep a token and its lease on one node of a Redis cluster. */
function keyOf(options: WecomTokenOptions): string {
  return `wecom:token:{${options.corpId}}:${ownerOf(options)}`
}

/** Whose a token or ticket is. What is in a store may be seen by others, so a secret is named by its hash. */
export function ownerOf(
  options: Pick<WecomTokenOptions, 'corpId' | 'corpSecret' | 'agentId' | 'tokenProvider'>,
): string {
  const { corpId, corpSecret, agentId, tokenProvider } = options
  if (tokenProvider) return `provided:${agentId ?? ''}`
  return nodeCrypto().createHash('sha256').update(`${corpId} ${corpSecret}`).digest('hex').slice(0, 16)
}

function issuer(options: WecomTokenOptions, run: Run): TokenKeeperOptions['issue'] {
  const { corpId, corpSecret, agentId, tokenProvider, secrets } = options
  if (tokenProvider) return issueFrom((rejected) => tokenProvider({ corpId, agentId, rejected }), secrets)
  return async () => {
    if (corpSecret === undefined) {
      const message = "Calls need an access token: give the application's corpSecret, or a tokenProvider."
      throw new WxConfigError('missing_corp_secret', message)
    }
    const answer = (await run(gettoken, { corpid: corpId, corpsecret: corpSecret })) as Record<string, unknown>
    // The same token is handed out until its end, so in its last second what is left may round to nothing.
    return issued({ ...answer, expires_in: Math.max(1, Number(answer.expires_in)) })
  }
}
