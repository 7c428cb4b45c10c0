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
export type { EndpointName } from './push/client.ts'
export type { Listener } from './simulator.ts'
export type { SimulatorSnapshot } from './snapshot.ts'
export type { BotOptions } from './wecom/bot/settings.ts'
export { type BotAnswer, SimulatedBot, SimulatedBotChat } from './wecom/bot/simulated-bot.ts'
export type { WecomAgentOptions, WecomOptions } from './wecom/corp.ts'
export { SimulatedCustomer } from './wecom/customer.ts'
export type { WecomCallOptions, WecomSimulator, WecomStartOptions } from './wecom/library.ts'
export { SimulatedMember } from './wecom/member.ts'
