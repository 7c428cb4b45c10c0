/**
 * The same pieces, with `finish` told once how they ended: whole, or given up, which is also when `signal` is aborted
 * before anybody asked for them.
 */
export function watched(
  pieces: AsyncIterable<string>,
  finish: (isWhole: boolean) => Promise<void>,
  signal: AbortSignal,
): AsyncIterable<string> {
  let isFinished = false
  const end = async (isWhole: boolean): Promise<void> => {
    if (isFinished) return
    isFinished = true
    signal.removeEventListener('abort', abort)
    await finish(isWhole)
  }
  const abort = (): void => {
    end(false).catch(() => {})
  }
  signal.addEventListener('abort', abort)
  if (signal.aborted) abort()
  return {
    [Symbol.asyncIterator]() {
      const iterator = pieces[Symbol.asyncIterator]()
      return {
        async next() {
          try {
            const result = await iterator.next()
            if (result.done) await end(true)
            return result
          } catch (error) {
            await end(false)
            throw error
          }
        },
        async return() {
          await end(false)
          return (await iterator.return?.()) ?? { done: true, value: undefined }
        },
      }
    },
  }
}
