import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Soonest } from './soonest.ts'

/** Takes out all that have ended. */
function drain(heap: Soonest<{ endsAt: number }>, now: number): number[] {
  const taken: number[] = []
  for (let item = heap.takeEnded(now); item !== undefined; item = heap.takeEnded(now)) taken.push(item.endsAt)
  return taken
}

test('gives nothing that has not ended', () => {
  const heap = new Soonest<{ endsAt: number }>()
  expect(heap.takeEnded(1)).toBeUndefined()
  heap.push({ endsAt: 2 })
  expect(heap.takeEnded(1)).toBeUndefined()
  expect(heap.size).toBe(1)
  expect(heap.takeEnded(2)).toEqual({ endsAt: 2 })
  expect(heap.size).toBe(0)
})

test('gives what has ended in its order, whatever the order it came in', () => {
  const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 })
  fc.assert(
    fc.property(times, times, fc.integer({ min: 0, max: 50 }), (first, later, now) => {
      const heap = new Soonest(first.map((endsAt) => ({ endsAt })))
      for (const endsAt of later) heap.push({ endsAt })
      const sorted = [...first, ...later].sort((a, b) => a - b)
      expect(drain(heap, now)).toEqual(sorted.filter((endsAt) => endsAt <= now))
      expect(drain(heap, 50)).toEqual(sorted.filter((endsAt) => endsAt > now))
    }),
  )
})
