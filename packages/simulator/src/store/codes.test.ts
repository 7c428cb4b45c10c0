import { expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { Codes } from './codes.ts'

function start(limit?: number) {
  const clock = new Clock('manual')
  const options = { lifeMs: 1000, bytes: 24, ...(limit === undefined ? {} : { limit }) }
  return { clock, options, codes: new Codes<{ who: string }>(clock, options) }
}

test('a code works once, another until its time is over', async () => {
  const { clock, codes } = start()
  const [once, often] = [codes.issue({ who: 'a' }), codes.issue({ who: 'b' })]
  expect(codes.use(once)).toMatchObject({ who: 'a' })
  expect(codes.use(once)).toBe('used')
  expect(codes.get(often)).toMatchObject({ who: 'b' })
  expect(codes.get(often)).toMatchObject({ who: 'b' })
  await clock.advance(999)
  expect(codes.get(often)).toMatchObject({ who: 'b' })
  await clock.advance(1)
  expect([codes.get(often), codes.use(often), codes.use(once)]).toEqual(['expired', 'expired', 'used'])
  expect(codes.find(often)).toMatchObject({ who: 'b', used: false })
  clock.close()
})

test('what nobody was given is unknown, and so is what was forgotten', () => {
  const { clock, codes } = start(2)
  const issued = ['a', 'b', 'c'].map((who) => codes.issue({ who }))
  expect(new Set(issued).size).toBe(3)
  expect([codes.use(''), codes.get('nonsense'), codes.use(issued[0] ?? '')]).toEqual(['unknown', 'unknown', 'unknown'])
  expect(codes.use(issued[2] ?? '')).toMatchObject({ who: 'c' })
  codes.clear()
  expect(codes.get(issued[1] ?? '')).toBe('unknown')
  clock.close()
})

test('one that was used or is old gives a new one, with all its time', async () => {
  const { clock, codes } = start()
  const first = codes.issue({ who: 'a' })
  await clock.advance(900)
  const used = codes.use(first)
  if (typeof used === 'string') throw new Error(used)
  const second = codes.issue(used)
  await clock.advance(900)
  expect(codes.use(second)).toMatchObject({ who: 'a' })
  clock.close()
})

test('a copy of them knows which were used, and until when the others work', async () => {
  const { clock, options, codes } = start()
  const [one, two] = [codes.issue({ who: 'a' }), codes.issue({ who: 'b' })]
  codes.use(one)
  await clock.advance(500)
  const copy = new Codes<{ who: string }>(clock, options)
  copy.load(JSON.parse(JSON.stringify(codes.save())))
  expect(copy.use(one)).toBe('used')
  await clock.advance(500)
  expect(copy.use(two)).toBe('expired')
  clock.close()
})
