/**
 * What tests of bots need: pushes signed as the platform signs them, and a clock that stands still.
 * @module
 */
export { type ManualClock, manualClock } from './clock.ts'
export { type SignedPush, type SignPushOptions, signPush, signUrlCheck } from './push.ts'
