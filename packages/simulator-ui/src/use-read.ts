import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from './context.ts'

/** What was read last; `value` stays while it is read again, and after a reading that failed. */
export interface Reading<T> {
  readonly value: T | null
  readonly error: string | null
}

/** Events that come close together lead to one reading. */
const gatherMs = 250

/**
 * Reads something of the simulator, and again whenever anything happened there.
 * @param key What is read: another key forgets what was read before.
 */
export function useRead<T>(read: () => Promise<T>, key: string): Reading<T> & { readonly again: () => void } {
  const { state } = useApp()
  const [reading, setReading] = useState<Reading<T> & { readonly key: string }>({ key, value: null, error: null })
  const again = useRef<(waitMs: number) => void>(() => {})

  useEffect(() => {
    let ended = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let newest = 0
    async function run(): Promise<void> {
      timer = undefined
      const number = ++newest
      try {
        const value = await read()
        if (!ended && number === newest) setReading({ key, value, error: null })
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (!ended && number === newest) {
          setReading((before) => ({ key, value: before.key === key ? before.value : null, error: message }))
        }
      }
    }
    again.current = (waitMs) => {
      timer ??= setTimeout(() => void run(), waitMs)
    }
    void run()
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [key])

  useEffect(() => {
    if (state.revision > 0) again.current(gatherMs)
  }, [state.revision, state.epoch])

  const current = reading.key === key ? reading : { value: null, error: null }
  return { value: current.value, error: current.error, again: () => again.current(0) }
}
