import { describe, expect, test } from 'vitest'
import { lots, type OpenidPage, offsetList, openidList } from './pages.ts'

const numbered = (from: number, count: number) => Array.from({ length: count }, (_, index) => `o${from + index}`)

/** The list of `total` openids as the platform pages it; `asked` notes from where it was asked for. */
function platformList(total: number) {
  const asked: (string | undefined)[] = []
  const page = async (cursor: string | undefined): Promise<OpenidPage> => {
    asked.push(cursor)
    const from = cursor === undefined ? 0 : Number(cursor.slice(1)) + 1
    const openid = numbered(from, Math.min(10_000, total - from))
    if (openid.length === 0) return { count: 0, next_openid: '' }
    return { count: openid.length, data: { openid }, next_openid: openid.at(-1) as string }
  }
  return { asked, page }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('openidList', () => {
  test.each([
    [0, [undefined]],
    [1, [undefined]],
    [9_999, [undefined]],
    // A full page may be the last one; only the platform knows.
    [10_000, [undefined, 'o9999']],
    [10_001, [undefined, 'o9999']],
    [25_000, [undefined, 'o9999', 'o19999']],
  ])('%i openids', async (total, asked) => {
    const list = platformList(total)
    expect(await all(openidList('GET /x', undefined, list.page))).toEqual(numbered(0, total))
    expect(list.asked).toEqual(asked)
  })

  test('a page is asked for when it is needed, not before', async () => {
    const list = platformList(25_000)
    const openids = openidList('GET /x', undefined, list.page)
    expect(list.asked).toHaveLength(0)
    for await (const openid of openids) if (openid === 'o9999') break
    expect(list.asked).toHaveLength(1)
  })

  test('goes on from where another one ended', async () => {
    const list = platformList(10_002)
    expect(await all(openidList('GET /x', 'o9999', list.page))).toEqual(['o10000', 'o10001'])
    expect(list.asked).toEqual(['o9999'])
  })

  test('a full page with nowhere to go on is the last one', async () => {
    const page = async () => ({ count: 10_000, data: { openid: ['a', 'b'] }, next_openid: '' })
    expect(await all(openidList('GET /x', undefined, page))).toEqual(['a', 'b'])
    const { next_openid: _left, ...without } = await page()
    expect(await all(openidList('GET /x', undefined, async () => without))).toEqual(['a', 'b'])
  })

  test('a full count without openids ends the list', async () => {
    const page = async () => ({ count: 10_000, next_openid: 'x' })
    expect(await all(openidList('GET /x', undefined, page))).toEqual([])
  })

  test.each([
    ['the same place again', ['a', 'a'], undefined, 2],
    ['the place it began at', ['a'], 'a', 1],
    ['a circle', ['a', 'b', 'a'], undefined, 3],
  ])('never ends: %s', async (_what, places, from, pages) => {
    let asked = 0
    const seen: string[] = []
    const page = async () => ({ count: 10_000, data: { openid: [`${asked}`] }, next_openid: places[asked++] as string })
    const reading = async () => {
      for await (const openid of openidList('GET /cgi-bin/user/get', from, page)) seen.push(openid)
    }
    await expect(reading()).rejects.toMatchObject({
      name: 'WxTransportError',
      code: 'unexpected_answer',
      endpoint: 'GET /cgi-bin/user/get',
    })
    expect([asked, seen.length]).toEqual([pages, pages])
  })

  test('a refusal in the middle reaches the reader', async () => {
    const refusal = new Error('quota')
    const list = platformList(25_000)
    const page = async (cursor: string | undefined) => {
      if (cursor === 'o9999') throw refusal
      return list.page(cursor)
    }
    let read = 0
    const reading = async () => {
      for await (const _openid of openidList('GET /x', undefined, page)) read++
    }
    await expect(reading()).rejects.toBe(refusal)
    expect(read).toBe(10_000)
  })
})

describe('offsetList', () => {
  test.each([
    [0, [0]],
    [1, [0]],
    [20, [0]],
    [21, [0, 20]],
    [45, [0, 20, 40]],
  ])('%i items, 20 at a time', async (total, offsets) => {
    const asked: number[] = []
    const list = offsetList(async (offset, count) => {
      asked.push(offset)
      expect(count).toBe(20)
      return { item: numbered(offset, Math.min(count, total - offset)), total_count: total }
    })
    expect(await all(list)).toEqual(numbered(0, total))
    expect(asked).toEqual(offsets)
  })

  test('a page with less than it could have is followed by the rest', async () => {
    const list = offsetList(async (offset) => ({ item: numbered(offset, Math.min(7, 16 - offset)), total_count: 16 }))
    expect(await all(list)).toEqual(numbered(0, 16))
  })

  test.each([[undefined], [null], [[]]])('a count that is too high, with %j in place of items, ends', async (item) => {
    let asked = 0
    const list = offsetList<string>(async () => {
      if (++asked > 1) throw new Error('It goes on.')
      return item === undefined ? { total_count: 100 } : { item, total_count: 100 }
    })
    expect(await all(list)).toEqual([])
    expect(asked).toBe(1)
  })
})

describe('lots', () => {
  test('of a list, a Set, a generator and a stream', async () => {
    async function* stream() {
      yield* numbered(0, 5)
    }
    const expected = [['o0', 'o1'], ['o2', 'o3'], ['o4']]
    expect(await all(lots(numbered(0, 5), 2))).toEqual(expected)
    expect(await all(lots(new Set(numbered(0, 5)), 2))).toEqual(expected)
    expect(await all(lots(numbered(0, 5).values(), 2))).toEqual(expected)
    expect(await all(lots(stream(), 2))).toEqual(expected)
  })

  test('no empty lot, neither of nothing nor at the end', async () => {
    expect(await all(lots([], 50))).toEqual([])
    expect(await all(lots(numbered(0, 4), 2))).toEqual([
      ['o0', 'o1'],
      ['o2', 'o3'],
    ])
  })

  test('no more is read than the lots that are taken', async () => {
    let read = 0
    function* endless() {
      for (;;) yield `o${read++}`
    }
    for await (const lot of lots(endless(), 100)) {
      expect(lot).toHaveLength(100)
      break
    }
    expect(read).toBe(100)
  })

  test('one openid without a list is not taken letter by letter', async () => {
    // @ts-expect-error A text can be iterated, but is never what was meant.
    const letters = lots('oAbc', 50)
    await expect(all(letters)).rejects.toMatchObject({ name: 'WxConfigError', code: 'invalid_params' })
  })
})
