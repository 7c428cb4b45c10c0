/**
 * A durable queue for slow handlers of youchat.
 * @module
 */
export { type DurableQueue, durable } from './durable.ts'
export type { PushJobData } from './job.ts'
export type { AccountLimits, CloseOptions, DurableOptions, WorkOptions } from './options.ts'
