import type { Clock } from '../../clock.ts'

/** Wakes who waits; a ring that nobody waits for is heard by the next one. */
export class Bell {
  #isRung = false
  #wake: (() => void) | undefined

  ring(): void {
    this.#isRung = true
    this.#wake?.()
  }

  /** Waits for a ring, for so many milliseconds, or until `signal` is aborted; whichever comes first. */
  async wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
    if (!this.#isRung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const stop = (): void => {
          cancel()
          signal.removeEventListener('abort', stop)
          this.#wake = undefined
          resolve()
        }
        const cancel = clock.after(ms, stop)
        signal.addEventListener('abort', stop)
        this.#wake = stop
      })
    }
    this.#isRung = false
  }
}
