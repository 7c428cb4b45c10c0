import type { Clock } from '../../clock.ts'

/** What is said when something did not come in time. */
export const late: unique symbol = Symbol('late')

/** What a promise comes to, or `late` when so many milliseconds are over first. No timer stays behind. */
export function within<T>(clock: Clock, ms: number, promise: PromiseLike<T>): Promise<T | typeof late> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(late))
    promise.then(
      (value) => {
        cancel()
        resolve(value)
      },
      (error: unknown) => {
        cancel()
        reject(error)
      },
    )
  })
}
