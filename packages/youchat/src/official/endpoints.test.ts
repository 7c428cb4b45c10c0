import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Endpoint } from '../client/endpoint.ts'
import { officialEndpoints } from './generated/api/table.ts'
import { officialErrcodes } from './generated/errcodes.ts'

interface Operation {
  operationId: string
  summary: string
  'x-summary-zh': string
  'x-errcodes'?: number[]
  'x-repeatable'?: boolean
  deprecated?: boolean
  security?: unknown[]
  servers?: { url: string }[]
  parameters?: { name: string; in: string; schema: { const?: string } }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content?: Record<string, unknown> }>
}

const spec = new URL('../../../../spec/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, spec), 'utf8')
const folder = new URL('official-account/', spec)
const operations = readdirSync(folder).flatMap((file) => {
  const { paths } = parse(read(`official-account/${file}`)) as { paths: Record<string, Record<string, Operation>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, operation })),
  )
})
const byKey = new Map(operations.map(({ key, operation }) => [key, operation]))
const rows = officialEndpoints()

/** As the spec names it: several endpoints on one path are told apart behind a `#`. */
function keyOf({ method, path, fixed }: Endpoint): string {
  return `${method} ${path}${fixed?.action === undefined ? '' : `#${fixed.action}`}`
}

test('the table has each of the 302 endpoints once, and no others', () => {
  expect(rows).toHaveLength(302)
  expect(rows.map(keyOf).sort()).toEqual([...byKey.keys()].sort())
  expect(new Set(rows.map(keyOf)).size).toBe(302)
})

test('each call builds its own rows, so nobody can change those of others', () => {
  expect(officialEndpoints()).not.toBe(rows)
  expect(officialEndpoints()).toEqual(rows)
})

test.each(rows.map((row) => [keyOf(row), row] as const))('%s is what the spec says', (key, row) => {
  const operation = byKey.get(key) as Operation
  const parameters = operation.parameters ?? []
  const isFixed = ({ schema }: { schema: { const?: string } }) => schema.const !== undefined
  expect(parameters.filter((one) => one.in !== 'query')).toEqual([])
  expect(row.query ?? []).toEqual(parameters.filter((one) => !isFixed(one)).map(({ name }) => name))
  expect(row.fixed ?? {}).toEqual(
    Object.fromEntries(parameters.filter(isFixed).map(({ name, schema }) => [name, schema.const])),
  )
  const body = { json: 'application/json', multipart: 'multipart/form-data', binary: 'application/octet-stream' }
  const kind = row.body ?? (row.method === 'POST' ? 'json' : 'none')
  expect(kind === 'none' ? [] : [body[kind]]).toEqual(Object.keys(operation.requestBody?.content ?? {}))
  const answers = Object.keys(operation.responses['200']?.content ?? {})
  expect(row.answer === 'media').toBe(answers.some((type) => type !== 'application/json'))
  expect(row.token).toBe(operation.security?.length === 0 ? 'none' : undefined)
  expect(row.host).toBe(operation.servers?.[0]?.url.replace('https://', ''))
  expect(row.isRepeatable).toBe(operation['x-repeatable'])
})

test('calls that make, send, add or delete something are not sent again by themselves', () => {
  const again = rows.filter((row) => row.isRepeatable).map(keyOf)
  const verbs = /[/#](create|new|add|send|push|set|update|del|cancel|consume|upload|submit|bind|clear)[^/#]*$/
  expect(again.filter((key) => verbs.test(key)).sort()).toEqual([
    // Deleting the menu twice does no more than once.
    'GET /cgi-bin/menu/delete',
    // Answers with a link, whatever its name says.
    'POST /card/invoice/seturl',
    // Setting the same twice does no more than once.
    'POST /cgi-bin/draft/update',
    'POST /cgi-bin/groups/members/update',
    'POST /cgi-bin/groups/update',
    'POST /cgi-bin/menu/create',
    'POST /cgi-bin/tags/update',
    'POST /cgi-bin/user/info/updateremark',
  ])
  for (const key of ['/cgi-bin/message/custom/send', '/cgi-bin/message/mass/sendall', '/card/giftcard/order/refund']) {
    expect(again).not.toContain(`POST ${key}`)
  }
  for (const key of ['GET /cgi-bin/user/info', 'POST /cgi-bin/tags/getidlist', 'POST /datacube/getusersummary']) {
    expect(again).toContain(key)
  }
})

test('the interface of raw and the map of calls have each of them', () => {
  const generated = (file: string) => readFileSync(new URL(`generated/api/${file}`, import.meta.url), 'utf8')
  const named = (text: string, pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, key]) => key?.replace('?action=', '#'))),
  ]
  const keys = rows.map(keyOf).sort()
  expect(named(generated('calls.ts'), /^ {2}'(.+)': \{ params: /gm).sort()).toEqual(keys)
  expect(named(generated('raw.ts'), /^ +\* `((?:GET|POST) .+)`$/gm).sort()).toEqual(keys)
  expect(generated('raw.ts').match(/\(params\??: /g)).toHaveLength(302)
})

test('the tokens of people and of the account are not mixed up', () => {
  const without = rows.filter((row) => row.token === 'none').map(keyOf)
  expect(without.sort()).toEqual([
    'GET /cgi-bin/showqrcode',
    'GET /cgi-bin/token',
    'GET /sns/auth',
    'GET /sns/oauth2/access_token',
    'GET /sns/oauth2/refresh_token',
    'GET /sns/userinfo',
    'POST /cgi-bin/clear_quota/v2',
    'POST /cgi-bin/stable_token',
  ])
  expect(rows.find((row) => row.path === '/sns/userinfo')?.query).toContain('access_token')
})

test('every endpoint is described in English and in Chinese', () => {
  for (const { key, operation } of operations) {
    expect(operation.summary, key).toMatch(/^[A-Z].{8,}[^.]$/)
    expect(operation['x-summary-zh'], key).toMatch(/\p{Script=Han}{3}|[\p{Script=Han}].*\p{Script=Han}/u)
  }
  expect(new Set(operations.map(({ operation }) => operation['x-summary-zh'])).size).toBe(302)
})

test('the codes endpoints warn of are all explained', () => {
  const codes = new Set(operations.flatMap(({ operation }) => operation['x-errcodes'] ?? []))
  expect(codes.size).toBeGreaterThan(100)
  expect([...codes].filter((code) => officialErrcodes[code] === undefined)).toEqual([])
})

test('the error codes are those of this product and of both', () => {
  const all = parse(read('errcodes.yaml')) as { code: number; product: string; meaning: string }[]
  expect(all).toHaveLength(528)
  const own = all.filter(({ product }) => product !== 'wecom')
  expect(Object.keys(officialErrcodes).map(Number).sort()).toEqual(own.map(({ code }) => code).sort())
  expect(officialErrcodes[-1]).toEqual(['platform busy or internal failure', 'Retry up to 3 times with growing delay.'])
  // WeCom's 40001 is something else.
  expect(officialErrcodes[40001]?.[0]).toContain('access_token')
  expect(officialErrcodes[81013]).toBeUndefined()
})
