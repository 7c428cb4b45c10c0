import type { CallKeys, AccountConfig as Keys, Mode } from '../callback/account.ts'

/** An Official Account: what proves that a push comes from the platform and is for it, and what it calls with. */
export interface AccountConfig extends Keys {
  /** The account's id. It is compared with the one inside the envelope. */
  readonly appId?: string | undefined
  /** The AppSecret of the console: what `ctx.api` calls the platform with. */
  readonly appSecret?: string | undefined
  /** @default 'encrypted' with an `encodingAesKey`, else 'plain' */
  readonly mode?: Mode | undefined
}

/** An account given to one call of `process` or `handle`; what it leaves out is taken from the application. */
export interface CallAccount extends AccountConfig, CallKeys {}
