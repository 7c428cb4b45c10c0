import { onTestFinished } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../src/library.ts'

/** A simulator for the running test, on a clock that stands still; the callback is not checked unless asked. */
export async function startSim(options: SimulatorOptions = {}): Promise<Simulator> {
  const sim = await startSimulator({ clock: 'manual', verify: false, ...options })
  onTestFinished(() => sim.close())
  return sim
}
