import { type Simulator, type SimulatorOptions, startSimulator } from '@youchat/simulator'
import { onTestFinished, vi } from 'vitest'

// Other people's timeouts count in real time, and the machine may be slow.
vi.setConfig({ testTimeout: 60_000 })

/** A simulator for the running test, on a clock that stands still. */
export async function startPlatform(options: SimulatorOptions = {}): Promise<Simulator> {
  const sim = await startSimulator({ clock: 'manual', verify: false, ...options })
  onTestFinished(() => sim.close())
  return sim
}
