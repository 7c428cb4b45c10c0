import type { SimulatorCore } from './simulator.ts'

/** Does something that may change the state and that no event tells of. */
export function touching<T>(core: SimulatorCore, act: () => T): T {
  core.touch()
  return act()
}
