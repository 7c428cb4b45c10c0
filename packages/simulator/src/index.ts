/**
 * The WeChat platform on your machine.
 *
 * ```ts
 * import { startSimulator } from '@youchat/simulator'
 *
 * const sim = await startSimulator({ callbackUrl: 'http://127.0.0.1:3000/wechat' })
 * const alice = await sim.official.follow()
 * const { reply } = await alice.say('hi')
 * await sim.close()
 * ```
 */

export { SimulatorError } from './errors.ts'
export { type OfficialSimulator, type Simulator, type SimulatorOptions, startSimulator } from './library.ts'
export type { OfficialAccountOptions } from './official/account.ts'
export type { EndpointName } from './official/client.ts'
export type { PersonInput } from './official/people.ts'
export {
  type ImageInput,
  type LinkInput,
  type LocationInput,
  SimulatedPerson,
  type VideoInput,
  type VoiceInput,
} from './person.ts'
export type * from './protocol.ts'
export type { Listener } from './simulator.ts'
export type { SimulatorSnapshot } from './snapshot.ts'
