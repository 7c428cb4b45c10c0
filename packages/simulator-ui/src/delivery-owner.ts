import type { Delivery, MenuButton, SimulatorState } from '../../simulator/src/protocol.ts'
import { personName } from './wecom/names.ts'

/** Name of whoever set a delivery off; what stands in FromUserName where nobody has it. */
export function ownerName({ product, openid }: Delivery, sim: SimulatorState | null): string {
  if (sim === null) return openid
  if (product === 'wecom') return personName(openid, sim.wecom)
  return sim.official.people.find((person) => person.openid === openid)?.nickname ?? openid
}

/** The menu whose buttons a delivery may name by their keys. */
export function menuOf({ product, agentId }: Delivery, sim: SimulatorState | null): readonly MenuButton[] {
  if (product === 'wecom') return sim?.wecom.agents.find((agent) => agent.agentId === agentId)?.menu ?? []
  return sim?.official.account.menu ?? []
}
