import { expect, test } from 'vitest'
import { contacts, startCorp } from '../../../test/corp.ts'

const corpTicket = 'GET /cgi-bin/get_jsapi_ticket'
const agentTicket = 'GET /cgi-bin/ticket/get?type=agent_config'

test('two tickets, each the same while it lives', async () => {
  const { call, sim } = await startCorp()
  const first = await call(corpTicket)
  expect(first).toEqual({ errcode: 0, errmsg: 'ok', ticket: expect.any(String), expires_in: 7200 })
  const own = await call(agentTicket)
  expect(own.ticket).not.toBe(first.ticket)
  await sim.advance(3_600_000)
  expect(await call(corpTicket)).toMatchObject({ ticket: first.ticket, expires_in: 3600 })
  expect(await call(agentTicket)).toMatchObject({ ticket: own.ticket })
  await sim.advance(3_600_000)
  expect((await call(corpTicket)).ticket).not.toBe(first.ticket)
})

test('refusals', async () => {
  const { call } = await startCorp()
  expect(await call('GET /cgi-bin/ticket/get?type=jsapi')).toMatchObject({ errcode: 91040 })
  expect(await call('GET /cgi-bin/ticket/get')).toMatchObject({ errcode: 91040 })
  expect(await call(agentTicket, undefined, contacts)).toMatchObject({ errcode: 48002 })
})

test('400 an hour of the corp, 100 of an app', async () => {
  const { call, sim, token } = await startCorp()
  await sim.advance(3_600_000 - (sim.now() % 3_600_000))
  const access = `access_token=${await token()}`
  const codes = async (endpoint: string, count: number) => {
    const answers = Array.from({ length: count }, () => call(`${endpoint}${access}`))
    return (await Promise.all(answers)).filter(({ errcode }) => errcode === 45009).length
  }
  expect(await codes(`${agentTicket}&`, 101)).toBe(1)
  expect(await codes(`${corpTicket}?`, 401)).toBe(1)
  await sim.advance(3_600_000)
  expect((await call(agentTicket)).errcode).toBe(0)
})
