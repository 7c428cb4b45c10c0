import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { thrown, wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import { memoryStore } from '../../stores/memory.ts'
import { manualClock } from '../../testing/clock.ts'
import type { WxApi } from './api.ts'

const jsapi = 'GET /cgi-bin/get_jsapi_ticket'
const agentConfig = 'GET /cgi-bin/ticket/get'
const url = 'https://app.example/页?a=1#/cart'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
  platform.answers[jsapi] = [1, 2, 3].map((n) => ({ ticket: `ticket-of-the-corp-${n}`, expires_in: 7200 }))
  platform.answers[agentConfig] = [1, 2, 3].map((n) => ({ ticket: `ticket-of-the-agent-${n}`, expires_in: 7200 }))
})

const sha1 = (ticket: string, { nonceStr, timestamp }: { nonceStr: string; timestamp: number }) =>
  createHash('sha1')
    .update(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=https://app.example/页?a=1`)
    .digest('hex')

describe('refused', () => {
  test.each(['', '/cart', 'javascript:alert(1)'])('no address of a page: %j', async (address) => {
    await expect(api.jssdkConfig(address)).rejects.toMatchObject({ code: 'invalid_url' })
    await expect(api.agentConfig(address)).rejects.toMatchObject({ code: 'invalid_url' })
    expect(platform.calls).toEqual([])
  })

  test('no application to sign for', async () => {
    const bare = make({ agentId: undefined })
    await expect(bare.agentConfig(url)).rejects.toMatchObject({ name: 'WxConfigError', code: 'missing_agent_id' })
  })

  test('an answer without a ticket', async () => {
    platform.answers[jsapi] = { ticket: '' }
    await expect(api.jssdkConfig(url)).rejects.toMatchObject({ code: 'unexpected_answer' })
  })
})

test('a page is signed for the corp and for the application, each with its ticket', async () => {
  const config = await api.jssdkConfig(url)
  expect(config).toEqual({
    appId: 'ww1',
    timestamp: expect.any(Number),
    nonceStr: expect.stringMatching(/^[0-9a-f]{24}$/),
    signature: sha1('ticket-of-the-corp-1', config),
  })
  const agent = await api.agentConfig(url)
  expect(agent).toMatchObject({ corpid: 'ww1', agentid: 7, signature: sha1('ticket-of-the-agent-1', agent) })
  expect(platform.to(agentConfig)[0]?.query).toEqual({ type: 'agent_config' })
})

test('tickets are in no error', async () => {
  const tickets = [await api.ticket('jsapi'), await api.ticket('agent_config')]
  platform.answers['GET /cgi-bin/agent/list'] = { errcode: 40093, errmsg: `invalid ${tickets}` }
  const error = await thrown(api.listAgents())
  expect(error).toMatchObject({ errcode: 40093 })
  for (const ticket of tickets) expect(inspect(error, { depth: 9 })).not.toContain(ticket)
})

describe('tickets are kept', () => {
  test('until shortly before their end', async () => {
    const clock = manualClock()
    api = make({ clock })
    const tickets = await Promise.all(Array.from({ length: 20 }, () => api.ticket('jsapi')))
    expect(new Set(tickets).size).toBe(1)
    clock.advance(7_201_000)
    expect(await api.ticket('jsapi')).toBe('ticket-of-the-corp-2')
    await api.expireTicket('jsapi', 'ticket-of-the-corp-1')
    expect(await api.ticket('jsapi')).toBe('ticket-of-the-corp-2')
    await api.expireTicket('jsapi', 'ticket-of-the-corp-2')
    expect(await api.ticket('jsapi')).toBe('ticket-of-the-corp-3')
  })

  test('for all applications of the corp, or for the one', async () => {
    const store = memoryStore()
    const hr = make({ store })
    const hrAgain = make({ store })
    const crm = make({ store, agentId: 8, corpSecret: 'secret-of-another-application' })
    const other = make({ store, corpId: 'ww2' })
    expect(await hr.ticket('jsapi')).toBe('ticket-of-the-corp-1')
    expect(await hrAgain.ticket('jsapi')).toBe('ticket-of-the-corp-1')
    expect(await crm.ticket('jsapi')).toBe('ticket-of-the-corp-1')
    expect(await other.ticket('jsapi')).toBe('ticket-of-the-corp-2')
    expect(await hr.ticket('agent_config')).toBe('ticket-of-the-agent-1')
    expect(await hrAgain.ticket('agent_config')).toBe('ticket-of-the-agent-1')
    expect(await crm.ticket('agent_config')).toBe('ticket-of-the-agent-2')
  })
})
