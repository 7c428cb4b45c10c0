import { redacted } from './layers/redact.ts'
import type { Secrets } from './secrets.ts'
import { type Issued, issuedOf, type TokenKeeperOptions } from './tokens.ts'

/** What a central token server answers: the platform's own form. */
export interface ProvidedToken {
  readonly access_token: string
  /** What is left of its life, in seconds. @default 60, after which the provider is asked again */
  readonly expires_in?: number | undefined
}

/** Asks somebody else in place of the platform; what that throws is cleaned of secrets. */
export function issueFrom(
  provide: (rejected: string | undefined) => Promise<ProvidedToken>,
  secrets: Secrets,
): TokenKeeperOptions['issue'] {
  return async (rejected) => {
    try {
      const { access_token, expires_in = 60 } = await provide(rejected)
      return issuedOf(access_token, expires_in, 'tokenProvider')
    } catch (error) {
      throw redacted(error, secrets, 'tokenProvider')
    }
  }
}

/**
 * The token in an answer of the platform.
 * @throws WxTransportError `unexpected_answer`
 */
export function issued(answer: unknown): Issued {
  const { access_token, expires_in } = answer as Readonly<Record<string, unknown>>
  return issuedOf(access_token, expires_in, 'the token endpoint')
}
