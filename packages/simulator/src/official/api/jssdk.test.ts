import { expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'

test('only two types there are', async () => {
  const { official } = await startSim()
  for (const query of ['', '?type=', '?type=card']) {
    expect(await official.call(`GET /cgi-bin/ticket/getticket${query}`)).toMatchObject({ errcode: 40097 })
  }
})

test('a ticket stays the same, with the seconds it has left, and is masked in records', async () => {
  const sim = await startSim()
  const get = (type: string) => sim.official.call<{ ticket: string }>(`GET /cgi-bin/ticket/getticket?type=${type}`)
  const first = await get('jsapi')
  expect(first).toEqual({ errcode: 0, errmsg: 'ok', ticket: expect.any(String), expires_in: 7200 })
  expect((await get('wx_card')).ticket).not.toBe(first.ticket)
  await sim.advance(6_899_000)
  expect(await get('jsapi')).toEqual({ ...first, expires_in: 301 })
  await sim.advance(1000)
  const second = await get('jsapi')
  expect(second).toMatchObject({ expires_in: 7200 })
  expect(second.ticket).not.toBe(first.ticket)
  expect(JSON.stringify(sim.calls)).not.toContain(first.ticket)
})
