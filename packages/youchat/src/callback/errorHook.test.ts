import { afterEach, expect, test, vi } from 'vitest'
import { tellHook } from './errorHook.ts'

const written = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => void written.mockClear())

test.each<[what: string, tell: () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('broken')
    },
  ],
  ['rejects', () => Promise.reject(new Error('broken'))],
])('a hook that %s is written to the console, and takes nothing with it', async (_, tell) => {
  expect(tellHook(tell)).toBeUndefined()
  await Promise.resolve()
  expect(written.mock.calls).toEqual([
    ['youchat: the error hook failed:', expect.objectContaining({ message: 'broken' })],
  ])
})

test.each([undefined, null, 'text', {}, Promise.resolve()])('one that gives %j is told, and no more', async (given) => {
  const told = vi.fn(() => given)
  tellHook(told)
  await Promise.resolve()
  expect([told.mock.calls.length, written.mock.calls.length]).toEqual([1, 0])
})
