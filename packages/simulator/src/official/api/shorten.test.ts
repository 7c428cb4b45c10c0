import { expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'

test('what is missing, too long, or for too long is refused', async () => {
  const { official } = await startSim()
  const gen = async (body: object) => (await official.call('POST /cgi-bin/shorten/gen', body)).errcode
  expect(await gen({})).toBe(41011)
  expect(await gen({ long_data: '一'.repeat(1366) })).toBe(9410010)
  expect(await gen({ long_data: 'x', expire_seconds: 2_592_001 })).toBe(9410011)
  expect(await gen({ long_data: 'x', expire_seconds: 0 })).toBe(9410011)
  expect(await official.call('POST /cgi-bin/shorten/fetch', { short_key: 'none' })).toMatchObject({ errcode: 9410012 })
  expect(await official.call('POST /cgi-bin/shorturl', { action: 'long2short' })).toMatchObject({ errcode: 45103 })
})

test('a key leads to its text until it expires', async () => {
  const { official, advance, now } = await startSim()
  const created = Math.floor(now() / 1000)
  const gen = { long_data: '一'.repeat(1365), expire_seconds: 100 }
  const { short_key } = await official.call('POST /cgi-bin/shorten/gen', gen)
  await advance(30_000)
  expect(await official.call('POST /cgi-bin/shorten/fetch', { short_key })).toMatchObject({
    ...{ long_data: gen.long_data, create_time: created, expire_seconds: 70 },
  })
  await advance(70_000)
  expect(await official.call('POST /cgi-bin/shorten/fetch', { short_key })).toMatchObject({ errcode: 9410012 })
})
