import { describe, expect, test } from 'vitest'
import { lotsOf, type Receivers, receiverParams } from './receivers.ts'

const sent = (to: unknown) => lotsOf(to as Receivers).map(receiverParams)
const ids = (count: number) => Array.from({ length: count }, (_, i) => `u${i}`)
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe('refused', () => {
  test.each([
    ['', 'no_receivers'],
    [[], 'no_receivers'],
    [[''], 'no_receivers'],
    ['||', 'no_receivers'],
    [{}, 'no_receivers'],
    [{ users: [], parties: [], tags: [] }, 'no_receivers'],
    [{ users: undefined }, 'no_receivers'],
    [null, 'invalid_receivers'],
    [undefined, 'invalid_receivers'],
    [7, 'invalid_receivers'],
    [[undefined], 'invalid_receivers'],
    [['zhangsan', null], 'invalid_receivers'],
    [{ users: [7] }, 'invalid_receivers'],
    [{ parties: ['sales'] }, 'invalid_receivers'],
    [{ parties: [1.5] }, 'invalid_receivers'],
    [{ parties: [-1] }, 'invalid_receivers'],
    [{ parties: [Number.NaN] }, 'invalid_receivers'],
    [{ tags: [null] }, 'invalid_receivers'],
    [{ tags: '1,2' }, 'invalid_receivers'],
    [['@all', 'zhangsan'], 'invalid_receivers'],
    ['zhangsan|@all', 'invalid_receivers'],
    [['@ALL', 'zhangsan'], 'invalid_receivers'],
    [{ users: '@all', parties: 1 }, 'invalid_receivers'],
    [{ users: ['@all'], tags: [1] }, 'invalid_receivers'],
  ])('%j: %s', (to, code) => {
    expect(() => sent(to)).toThrow(expect.objectContaining({ name: 'WxConfigError', code }))
  })
})

describe('taken', () => {
  test.each([
    ['zhangsan', { touser: 'zhangsan' }],
    [['zhangsan', 'lisi'], { touser: 'zhangsan|lisi' }],
    ['zhangsan|lisi', { touser: 'zhangsan|lisi' }],
    ['@all', { touser: '@all' }],
    [['@all'], { touser: '@all' }],
    [
      { users: 'zhangsan', parties: 2, tags: '7' },
      { touser: 'zhangsan', toparty: '2', totag: '7' },
    ],
    [
      { parties: [2, '3'], tags: '7|8' },
      { toparty: '2|3', totag: '7|8' },
    ],
    // A userid whose case differs is the same member's, as the manual says.
    [['ZhangSan', 'zhangsan', 'lisi', 'ZHANGSAN'], { touser: 'ZhangSan|lisi' }],
    [{ parties: [2, '2', '02'] }, { toparty: '2' }],
    [[' zhangsan ', ''], { touser: 'zhangsan' }],
  ])('%j', (to, params) => expect(sent(to)).toEqual([params]))
})

describe('in lots', () => {
  const counts = (to: Receivers) =>
    lotsOf(to).map(({ users, parties, tags }) => [users.length, parties.length, tags.length])

  test('1000 members, 100 departments and 100 tags are one', () => {
    expect(counts({ users: ids(1000), parties: numbers(100), tags: numbers(100) })).toEqual([[1000, 100, 100]])
  })

  test('each kind by itself, none left out and none twice', () => {
    const to = { users: ids(2001), parties: numbers(101), tags: numbers(100) }
    expect(counts(to)).toEqual([
      [1000, 100, 100],
      [1000, 1, 0],
      [1, 0, 0],
    ])
    expect(lotsOf(to).flatMap(({ users }) => users)).toEqual(to.users)
    expect(lotsOf(to).flatMap(({ parties }) => parties)).toEqual(to.parties)
  })

  test('who is there twice does not make another one', () => {
    expect(counts([...ids(1000), ...ids(1000).map((id) => id.toUpperCase())])).toEqual([[1000, 0, 0]])
  })
})
