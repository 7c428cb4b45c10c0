import { expect, it } from 'vitest'
import { type Columns, choose, closeColumn, keepKnown, openBeside } from './columns.ts'

const none: Columns = { selected: null, columns: [] }
const two: Columns = { selected: 'b', columns: ['a', 'b'] }

it('puts who is chosen in the place of the current one, unless they are there', () => {
  expect(choose(none, 'a')).toEqual({ selected: 'a', columns: ['a'] })
  expect(choose(two, 'c')).toEqual({ selected: 'c', columns: ['a', 'c'] })
  expect(choose(two, 'a')).toEqual({ selected: 'a', columns: ['a', 'b'] })
})

it('opens up to three chats, and the oldest makes room', () => {
  const three = openBeside(two, 'c')
  expect(three).toEqual({ selected: 'c', columns: ['a', 'b', 'c'] })
  expect(openBeside(three, 'd')).toEqual({ selected: 'd', columns: ['b', 'c', 'd'] })
  expect(openBeside(three, 'a')).toEqual({ selected: 'a', columns: ['a', 'b', 'c'] })
  expect(openBeside(none, 'a')).toEqual({ selected: 'a', columns: ['a'] })
})

it('goes to the chat beside the one that is closed, and keeps the last', () => {
  expect(closeColumn(two, 'b')).toEqual({ selected: 'a', columns: ['a'] })
  expect(closeColumn(two, 'a')).toEqual({ selected: 'b', columns: ['b'] })
  expect(closeColumn({ selected: 'a', columns: ['a'] }, 'a')).toEqual({ selected: 'a', columns: ['a'] })
})

it('drops who is gone, and chooses somebody where there is anybody', () => {
  expect(keepKnown(two, ['a', 'c'])).toEqual({ selected: 'a', columns: ['a'] })
  expect(keepKnown(two, ['c'])).toEqual({ selected: 'c', columns: ['c'] })
  expect(keepKnown(two, [])).toEqual(none)
  expect(keepKnown(two, ['a', 'b']).columns).toBe(two.columns)
})
