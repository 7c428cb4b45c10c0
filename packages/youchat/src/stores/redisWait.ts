import { systemClock } from '../clock.ts'
import type { RedisChanges } from './redisChanges.ts'
import type { WaitOptions } from './store.ts'

/** What is waited for, and how. */
export interface RedisWait extends WaitOptions {
  readonly key: string
  readonly seen: string | undefined
  readonly rereadMs: number
  /** Reads the value. */
  readonly read: () => Promise<string | undefined>
}

/**
 * Waits as `Store.waitForChange` says. It reads after it began to watch, and again whenever told to, so that a change
 * between two steps is seen by the next; and every `rereadMs`, because a message may be lost on the way.
 */
export function waitForRedis(changes: RedisChanges, wait: RedisWait): Promise<string | undefined> {
  const { key, seen, signal, timeoutMs, rereadMs, read } = wait
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    let isReading = false
    let isStale = false
    let hasRead = false
    let isOver = false
    let isTimeUp = false
    const undo: (() => void)[] = []
    const end = (settle: () => void) => {
      if (isOver) return
      isOver = true
      for (const step of undo) step()
      settle()
    }
    const fail = (error: unknown) => end(() => reject(error))

    const look = async () => {
      isStale = true
      if (isReading) return
      isReading = true
      while (isStale && !isOver) {
        isStale = false
        try {
          const value = await read()
          hasRead = true
          if (value !== seen || isTimeUp) end(() => resolve(value))
        } catch (error) {
          // Later ones are bridged: Redis may come back before the time is up.
          if (!hasRead) fail(error)
        }
      }
      isReading = false
    }

    const unwatch = changes.watch(key, { look, closed: () => fail(new Error('The Redis store was closed')) })
    const stopTimeout = systemClock.after(timeoutMs, () => {
      isTimeUp = true
      if (hasRead) end(() => resolve(seen))
    })
    let stopReread = () => {}
    const rereadLater = () => {
      stopReread = systemClock.after(rereadMs, () => {
        rereadLater()
        void look()
      })
    }
    const abort = () => fail(signal?.reason)
    signal?.addEventListener('abort', abort)
    undo.push(
      unwatch,
      stopTimeout,
      () => stopReread(),
      () => signal?.removeEventListener('abort', abort),
    )
    rereadLater()
    void look()
  })
}
