import { expect, test } from 'vitest'
import { Ring } from './ring.ts'

test('a full ring forgets its oldest entry', () => {
  const ring = new Ring<{ id: string }>(2)
  for (const id of ['a', 'b', 'c']) ring.put({ id })
  expect(ring.list().map((entry) => entry.id)).toEqual(['b', 'c'])
  expect(ring.get('a')).toBeUndefined()
})

test('an entry is replaced where it stands', () => {
  const ring = new Ring<{ id: string; n: number }>(2)
  ring.put({ id: 'a', n: 1 })
  ring.put({ id: 'b', n: 1 })
  ring.put({ id: 'a', n: 2 })
  expect(ring.list()).toEqual([
    { id: 'a', n: 2 },
    { id: 'b', n: 1 },
  ])
})
