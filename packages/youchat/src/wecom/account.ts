import type { CallKeys, AccountConfig as Keys } from '../callback/account.ts'

/** A WeCom application (应用): what proves that a push comes from the platform and is for it, and what it calls with. */
export interface AccountConfig extends Keys {
  /** The id of the corp (企业 ID). It is compared with the one inside the envelope. */
  readonly corpId?: string | undefined
  /** The Secret of the application: what `ctx.api` calls the platform with. */
  readonly corpSecret?: string | undefined
  /** The AgentId of the application. @default that of the push */
  readonly agentId?: number | string | undefined
  /**
   * What envelopes end with where it is not the corpId: the empty string for a third-party application of a person.
   * @default the corpId
   */
  readonly receiveId?: string | undefined
  /** The corpid of the provider of a third-party application: the check of the URL is for that. */
  readonly providerCorpId?: string | undefined
}

/** An account given to one call of `process` or `handle`; what it leaves out is taken from the application. */
export interface CallAccount extends AccountConfig, CallKeys {}
