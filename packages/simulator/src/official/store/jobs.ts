import type { Clock } from '../../clock.ts'

/** How long the platform works on what it answers later, on the simulator's clock. */
export const jobMs: number = 1000

/** Work that ends after the answer of the call that began it. */
export class Jobs {
  readonly #clock: Clock
  readonly #cancels = new Set<() => void>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Calls `finish` one second from now, unless the simulator is reset or closed before. */
  begin(finish: () => void): void {
    const cancel = this.#clock.setTimer(jobMs, () => {
      this.#cancels.delete(cancel)
      finish()
    })
    this.#cancels.add(cancel)
  }

  clear(): void {
    for (const cancel of this.#cancels) cancel()
    this.#cancels.clear()
  }
}
