import { expect, test } from 'vitest'
import { contacts, startCorp } from '../../../test/corp.ts'

test('an app is what it was set to be', async () => {
  const { call } = await startCorp()
  const agentid = 1000001
  const given = { agentid, name: 'Lunch', description: 'What to eat', report_location_flag: 1, isreportenter: 0 }
  const web = { redirect_domain: 'lunch.example', home_url: 'https://lunch.example/' }
  expect(await call('POST /cgi-bin/agent/set', { ...given, ...web })).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(await call('GET /cgi-bin/agent/get?agentid=1000001')).toMatchObject({ ...given, ...web, close: 0 })
  expect(await call('POST /cgi-bin/agent/set', { agentid, name: 'Dinner' })).toMatchObject({ errcode: 0 })
  expect(await call('GET /cgi-bin/agent/get?agentid=1000001')).toMatchObject({ ...given, ...web, name: 'Dinner' })
  expect(await call('GET /cgi-bin/agent/list')).toMatchObject({ agentlist: [{ agentid, name: 'Dinner' }] })
})

test.each([
  [{ agentid: 9 }, 40056],
  [{ name: '' }, 45022],
  [{ name: '名'.repeat(33) }, 45022],
  [{ description: 'd'.repeat(121) }, 45004],
  [{ home_url: 'lunch' }, 40094],
  [{ logo_mediaid: 'x' }, 40007],
])('agent/set %j: %i', async (wrong, errcode) => {
  const { call } = await startCorp()
  expect(await call('POST /cgi-bin/agent/set', { agentid: 1000001, ...wrong })).toMatchObject({ errcode })
})

test('only with the app’s own secret', async () => {
  const { call } = await startCorp()
  expect(await call('GET /cgi-bin/agent/get?agentid=1000001', undefined, contacts)).toMatchObject({ errcode: 301002 })
  expect(await call('GET /cgi-bin/agent/list', undefined, contacts)).toMatchObject({ errcode: 48002 })
  expect(await call('GET /cgi-bin/agent/get')).toMatchObject({ errcode: 41011 })
})
