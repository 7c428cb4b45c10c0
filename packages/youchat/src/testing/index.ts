/**
 * What tests of bots need: pushes signed as the platform signs them, a clock that stands still, and the tests that a
 * store has to pass.
 * @module
 */
export { type ManualClock, manualClock } from './clock.ts'
export { type SignedPush, type SignPushOptions, signPush, signUrlCheck } from './push.ts'
export { type ContractRunner, type StoreContractOptions, storeContract } from './storeContract.ts'
