import { expect, test } from 'vitest'
import { Lanes } from './lanes.ts'
import { gate } from './world.fixture.ts'

test('a job that fails rejects, and the next of its lane begins', async () => {
  const lanes = new Lanes(1)
  const failed = lanes.add('a', () => {
    throw new Error('at once')
  })
  const rejected = lanes.add('a', async () => Promise.reject(new Error('later')))
  const done: string[] = []
  const last = lanes.add('a', async () => void done.push('a'))
  await expect(failed).rejects.toThrow('at once')
  await expect(rejected).rejects.toThrow('later')
  await last
  expect(done).toEqual(['a'])
})

test('one with much to do holds up nobody: lanes take turns', async () => {
  const lanes = new Lanes(1)
  const done: string[] = []
  const job = (key: string, name: string) => lanes.add(key, async () => void done.push(name))
  await Promise.all([job('a', 'a1'), job('a', 'a2'), job('a', 'a3'), job('b', 'b1'), job('c', 'c1')])
  expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'a3'])
})

test('within the limit lanes run at once, jobs of a lane never', async () => {
  const lanes = new Lanes(2)
  const held = gate()
  const begun: string[] = []
  const job = (key: string, name: string) =>
    lanes.add(key, async () => {
      begun.push(name)
      await held.opened
    })
  const all = Promise.all([job('a', 'a1'), job('a', 'a2'), job('b', 'b1'), job('c', 'c1')])
  await Promise.resolve()
  await Promise.resolve()
  expect(begun).toEqual(['a1', 'b1'])
  held.open()
  await all
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2'])
})
