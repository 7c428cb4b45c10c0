import type { Clock } from '../clock.ts'

/** How long the platform works on what it answers later, on the simulator's clock. */
export const jobMs: number = 1000

/** Work as data, so that it can be kept: `kind` says who knows how it ends. */
export interface Job {
  readonly kind: string
}

interface SavedJob {
  readonly job: Job
  readonly due: number
}

/** Work that ends after the answer of the call that began it. */
export class Jobs {
  readonly #clock: Clock
  readonly #running = new Map<SavedJob, () => void>()
  /** Ends a job. */
  finish: (job: Job) => void = () => {}

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Ends a job one second from now, unless the simulator is reset or closed before. */
  begin(job: Job): void {
    this.#start({ job, due: this.#clock.now() + jobMs })
  }

  save(): readonly SavedJob[] {
    return [...this.#running.keys()]
  }

  load(saved: readonly SavedJob[]): void {
    this.clear()
    for (const one of saved) this.#start(one)
  }

  clear(): void {
    for (const cancel of this.#running.values()) cancel()
    this.#running.clear()
  }

  #start(one: SavedJob): void {
    const cancel = this.#clock.setTimer(Math.max(0, one.due - this.#clock.now()), () => {
      this.#running.delete(one)
      this.finish(one.job)
    })
    this.#running.set(one, cancel)
  }
}
