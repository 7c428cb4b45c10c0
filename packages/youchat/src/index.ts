/**
 * What all parts of youchat share: errors, clocks and stores. Applications and API clients are in `youchat/official`.
 * @module
 */
export type { BaseContext, SessionData } from './callback/baseContext.ts'
// For those who build on youchat
export type { Step } from './callback/options.ts'
export {
  type PushState,
  type PushStates,
  pushStates,
  Replies,
  type ReplyPatience,
  type ReplyState,
} from './callback/replies.ts'
export { type RunsElsewhere, runsOf, type StoredRun } from './callback/runStored.ts'
export type { Interest, RunRequest, Runs, StoredPush } from './callback/runs.ts'
export { type SessionOptions, session } from './callback/session.ts'
export { type Clock, systemClock } from './clock.ts'
export {
  isWxError,
  WxApiError,
  type WxApiErrorDetails,
  WxConfigError,
  WxDecryptError,
  WxError,
  type WxErrorOptions,
  WxReplyError,
  WxRequestError,
  WxSignatureError,
  WxTimeoutError,
  WxTransportError,
  type WxTransportErrorDetails,
} from './errors.ts'
export { GuardedStore } from './stores/guarded.ts'
export { type MemoryStoreOptions, memoryStore } from './stores/memory.ts'
export type { Store, WaitOptions } from './stores/store.ts'
