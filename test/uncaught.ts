import { afterEach, beforeEach, expect } from 'vitest'

/** Lets all that is ready run, without a clock. */
export const settle = (): Promise<void> => new Promise<void>((resolve) => void setImmediate(resolve))

/**
 * Fails each test of a file in which a rejected promise is caught by nobody: that ends a Node process, and with it the
 * answers to everybody else.
 * @returns what was not caught so far; a test may take it out.
 */
export function watchUncaught(): unknown[] {
  const uncaught: unknown[] = []
  let usual: NodeJS.UnhandledRejectionListener[] = []
  const note = (reason: unknown) => void uncaught.push(reason)
  beforeEach(() => {
    uncaught.length = 0
    usual = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note)
  })
  afterEach(async () => {
    await settle()
    process.removeAllListeners('unhandledRejection')
    for (const listener of usual) process.on('unhandledRejection', listener)
    expect(uncaught).toEqual([])
  })
  return uncaught
}
