import type { Clock } from '../clock.ts'
import { WxTimeoutError } from '../errors.ts'

/** What is watched, and who hears of it. */
export interface Deadline {
  readonly clock: Clock
  readonly holdMs: number
  /** Told when the time is up, before the promise is given up. */
  readonly onTimeout: (error: WxTimeoutError) => void
  /** Told of a failure that comes after the time was up, which nobody else would hear of. */
  readonly onLateError: (error: unknown) => void
}

/**
 * Waits for `work` as long as the platform does.
 * @throws WxTimeoutError `handler_timeout`
 */
export function beforeDeadline<T>(work: PromiseLike<T>, deadline: Deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    let late = false
    const cancel = deadline.clock.after(deadline.holdMs, () => {
      late = true
      const error = new WxTimeoutError(
        'handler_timeout',
        `The handler had not answered after ${deadline.holdMs} ms; the platform waits 5000 ms.`,
      )
      deadline.onTimeout(error)
      reject(error)
    })
    Promise.resolve(work).then(
      (value) => {
        cancel()
        resolve(value)
      },
      (error: unknown) => {
        cancel()
        if (late) deadline.onLateError(error)
        else reject(error)
      },
    )
  })
}
