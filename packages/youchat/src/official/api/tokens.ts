import type { Run } from '../../client/client.ts'
import type { Endpoint } from '../../client/endpoint.ts'
import { redacted } from '../../client/layers/redact.ts'
import type { Secrets } from '../../client/secrets.ts'
import { type Issued, TokenKeeper, type TokenSource } from '../../client/tokens.ts'
import type { Clock } from '../../clock.ts'
import { WxConfigError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'

/** Codes with which the Official Account says that an access token is stale (platform's guide on access_token). */
export const staleTokenCodes: readonly number[] = [40001, 40014, 42001]

/** What a central token server answers: the platform's own form. */
export interface ProvidedToken {
  readonly access_token: string
  /** What is left of its life, in seconds. @default 60, after which the provider is asked again */
  readonly expires_in?: number | undefined
}

/**
 * Gets access tokens from elsewhere, such as a central token server.
 * @param request `rejected` is the token the platform has just refused, where that is the reason for asking.
 */
export type TokenProvider = (request: { readonly rejected: string | undefined }) => Promise<ProvidedToken>

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
  // The braces keep a token and its lease on one node of a Redis cluster.
  const onValue = (value: string) => secrets.add(value)
  return new TokenKeeper({ key: `token:{${appId}}:${kind}`, issue: issuer(options, run), store, clock, onValue })
}

function issuer(options: OfficialTokenOptions, run: Run): (rejected: string | undefined) => Promise<Issued> {
  const { appId, appSecret, tokenProvider, tokenKind } = options
  if (tokenProvider) {
    return async (rejected) => {
      try {
        return issued({ expires_in: 60, ...(await tokenProvider({ rejected })) })
      } catch (error) {
        throw redacted(error, options.secrets, 'tokenProvider')
      }
    }
  }
  const credentials = () => {
    if (appSecret === undefined) {
      throw new WxConfigError(
        'missing_app_secret',
        'Calls need an access token: give the appSecret, or a tokenProvider.',
      )
    }
    return { grant_type: 'client_credential', appid: appId, secret: appSecret }
  }
  if (tokenKind === 'classic') return async () => issued(await run(classic, credentials()))
  return async (rejected) => {
    const params = credentials()
    const answer = issued(await run(stable, params))
    if (answer.value !== rejected) return answer
    // The platform both refuses this token and hands it out again. It may be forced 20 times a day, 30 seconds apart;
    // when that is used up, nobody is made to wait for it.
    return run(stable, { ...params, force_refresh: true }, { attempts: 1 }).then(issued, () => answer)
  }
}

function issued(answer: unknown): Issued {
  const { access_token, expires_in } = answer as Readonly<Record<string, unknown>>
  const expiresInSeconds = Number(expires_in)
  if (typeof access_token !== 'string' || access_token === '' || !(expiresInSeconds > 0)) {
    throw new WxConfigError('invalid_token', 'What was asked for an access token answered without one.')
  }
  return { value: access_token, expiresInSeconds }
}
