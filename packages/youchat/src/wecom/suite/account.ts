import type { CallKeys, AccountConfig as Keys } from '../../callback/account.ts'

/** A suite: a third-party application (第三方应用) that its provider offers to many corps. */
export interface SuiteConfig extends Keys {
  /** The SuiteID. It is compared with the one inside the envelope. */
  readonly suiteId?: string | undefined
  /** The corpid of the provider: the check of the URL may be for that instead. */
  readonly providerCorpId?: string | undefined
}

/** A suite given to one call of `process` or `handle`; what it leaves out is taken from the application. */
export interface CallAccount extends SuiteConfig, CallKeys {}
