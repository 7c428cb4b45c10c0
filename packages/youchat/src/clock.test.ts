import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from './clock.ts'

describe('the machine’s clock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('tells the time', () => {
    vi.setSystemTime(1_700_000_000_123)
    expect(systemClock.now()).toBe(1_700_000_000_123)
  })

  it('runs once, when it is time', () => {
    const run = vi.fn()
    systemClock.after(4500, run)
    vi.advanceTimersByTime(4499)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs nothing that was called off, however often', () => {
    const run = vi.fn()
    const cancel = systemClock.after(4500, run)
    cancel()
    cancel()
    vi.advanceTimersByTime(10_000)
    expect(run).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])('does not run at once after %d ms', (ms) => {
    const run = vi.fn()
    systemClock.after(ms, run)
    vi.advanceTimersByTime(60_000)
    expect(run).not.toHaveBeenCalled()
  })
})
