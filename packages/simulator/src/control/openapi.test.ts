import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, onTestFinished, test } from 'vitest'
import { startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { textReply } from '../../test/wechat.ts'
import { followerActions } from '../official/actions.ts'
import { SimulatorCore } from '../simulator.ts'
import { memberActions as botActions } from '../wecom/bot/bot.ts'
import { controlRoutes } from './all.ts'
import { descriptions } from './descriptions.ts'
import { fileRoutes } from './files.ts'
import { describeControlApi } from './openapi.ts'
import { controlSchemas } from './schemas.ts'
import { kfActionNames, memberActionNames } from './wecom.ts'

const redocly = fileURLToPath(new URL('../../../../node_modules/@redocly/cli/bin/cli.js', import.meta.url))

/** What `:action` can be, by the path before it. */
const actionsOf: Readonly<Record<string, readonly string[]>> = {
  '/_sim/official/users/:openid': ['follow', 'unfollow', 'scan', ...Object.keys(followerActions)],
  '/_sim/wecom/members/:userid': memberActionNames,
  '/_sim/wecom/kf/customers/:externalUserid': kfActionNames,
  '/_sim/wecom/bots/:botId/members/:userid': botActions,
}

test('every call is described, and nothing else', () => {
  const core = new SimulatorCore()
  const events = { handle: () => new Response(), close: () => {} }
  const routed = [...fileRoutes(core), ...controlRoutes(core, events)].flatMap(({ method, path }) => {
    const found = Object.entries(actionsOf).find(([place]) => path === `${place}/:action`)
    const actions = found?.[1] ?? ['']
    return actions.map((action) => `${method} ${path.replace(':action', action)}`)
  })
  core.close()
  expect(Object.keys(descriptions).sort()).toEqual([...new Set(routed)].sort())
})

test('it is OpenAPI 3.1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'openapi.json')
  await writeFile(file, JSON.stringify(describeControlApi('http://127.0.0.1:6420')))
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const rules = ['--extends=spec', '--format=json']
  const run = promisify(execFile)(process.execPath, [redocly, 'lint', file, ...rules], { cwd: folder, env })
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  expect(JSON.parse(stdout).totals).toMatchObject({ errors: 0, warnings: 0 })
}, 60_000)

test('what is answered is what is described, to the last field', async () => {
  const bot = await startBot(() => textReply('alice', 'hello'))
  const sim = await startSim({ callbackUrl: bot.url, verify: true, oauthDomains: ['example.com'] })
  const document = (await (await fetch(`${sim.url}/_sim/openapi.json`)).json()) as {
    openapi: string
    servers: readonly { url: string }[]
  }
  expect([document.openapi, document.servers[0]?.url]).toEqual(['3.1.0', sim.url])
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema({ $id: 'api', components: { schemas: closed(controlSchemas) } })
  const check = (name: string, value: unknown): void => {
    const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` })
    expect([name, validate(value), validate.errors]).toEqual([name, true, null])
  }
  const users = '/_sim/official/users'
  const wecom = '/_sim/wecom'
  const calls: readonly (readonly [string, unknown?])[] = [
    [`POST ${users}`, { openid: 'alice' }],
    [`POST ${users}/:openid/follow`],
    [`POST ${users}/:openid/say`, { text: 'hi' }],
    [`POST ${users}/:openid/location`, { latitude: 1, longitude: 2 }],
    ['POST /_sim/faults', { match: '/cgi-bin/user/', errcode: -1 }],
    ['PUT /_sim/official/crowd', { count: 3 }],
    ['POST /_sim/clock', { advanceMs: 1000 }],
    ['PUT /_sim/official/menu', { button: [{ name: 'A', sub_button: [{ name: 'B', type: 'click', key: 'K' }] }] }],
    ['PUT /_sim/callback', { mode: 'encrypted' }],
    ['PUT /_sim/callback', { product: 'wecom', agentId: 1_000_001, url: bot.url }],
    [`POST ${wecom}/members`, { userid: 'alice', department: [1] }],
    [`POST ${wecom}/members/:userid/enter`],
    [`POST ${wecom}/members/:userid/say`, { text: 'hi' }],
    [`POST ${wecom}/members/:userid/scan`, { key: 'k', result: 'r', type: 'barcode', wait: true }],
    [`POST ${wecom}/members/:userid/leave`, {}],
    [`POST ${wecom}/push`, { message: { MsgType: 'event', Event: 'batch_job_result' } }],
    [`PUT ${wecom}/menu`, { button: [{ name: 'B', type: 'click', key: 'K' }] }],
    [`POST ${wecom}/kf/customers`, { externalUserid: 'ann' }],
    [`POST ${wecom}/kf/customers/:externalUserid/say`, { text: 'hi' }],
    [`POST ${wecom}/bots/:botId/members/:userid/say`, { text: 'hi' }],
    [`POST ${wecom}/bots/:botId/faults`, { withholdAcks: 0 }],
    [`PUT ${wecom}/bots/:botId/callback`, { mode: 'connection' }],
    [`POST ${wecom}/tokens/revoke`],
  ]
  await sim.official.call('GET /cgi-bin/user/get')
  await sim.official.call('GET /cgi-bin/menu/get')
  const isOne = /:id$|:chatid$/
  const gets = Object.keys(descriptions).filter((name) => name.startsWith('GET ') && !isOne.test(name))
  for (const [name, body] of [...calls, ...gets.map((one) => [one] as const)]) {
    const { answer = '' } = descriptions[name] ?? {}
    if (answer.includes('/')) continue
    const [method = '', path = ''] = fill(name).split(' ')
    const init = { method, headers: { 'content-type': 'application/json' } }
    const given = body === undefined ? init : { ...init, body: JSON.stringify(body) }
    const { body: input } = descriptions[name] ?? {}
    if (input !== undefined && body !== undefined) check(input, body)
    check(answer, await (await fetch(sim.url + path, given)).json())
  }
  check('Error', await (await fetch(`${sim.url}/_sim/nothing`)).json())
})

const places: Readonly<Record<string, string>> = {
  ...{ openid: 'alice', userid: 'alice', agentid: '1000001', externalUserid: 'ann', botId: 'aib0000000000000001' },
  ...{ openKfId: 'wkTest00000000000000000000000001', chat: 'alice' },
}

/** The name of a call with somebody who is there in it. */
function fill(name: string): string {
  const table = name.includes('/wecom/tables') ? 'members' : 'users'
  return name.replaceAll(/:(\w+)/g, (_, part: string) => places[part] ?? table)
}

/** The schemas with no field besides those they name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]))
  return 'properties' in schema && 'type' in schema ? { ...inner, additionalProperties: false } : inner
}
