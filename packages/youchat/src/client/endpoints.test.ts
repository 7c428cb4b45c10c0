import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { officialEndpoints } from '../official/generated/api/table.ts'
import { officialErrcodes } from '../official/generated/errcodes.ts'
import { wecomEndpoints } from '../wecom/generated/api/table.ts'
import { wecomErrcodes } from '../wecom/generated/errcodes.ts'
import type { Endpoint } from './endpoint.ts'

interface Operation {
  operationId: string
  summary: string
  'x-summary-zh': string
  'x-errcodes'?: number[]
  'x-repeatable'?: boolean
  'x-unreviewed'?: boolean
  deprecated?: boolean
  security?: unknown[]
  servers?: { url: string }[]
  parameters?: { name: string; in: string; schema: { const?: string } }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content?: Record<string, unknown> }>
}

const spec = new URL('../../../../spec/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, spec), 'utf8')
function operationsOf(folder: string) {
  return readdirSync(new URL(`${folder}/`, spec)).flatMap((file) => {
    const { paths } = parse(read(`${folder}/${file}`)) as { paths: Record<string, Record<string, Operation>> }
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, operation })),
    )
  })
}

const allErrcodes = parse(read('errcodes.yaml')) as { code: number; product: string; meaning: string }[]

const products = [
  {
    product: 'official-account',
    folder: 'official',
    list: officialEndpoints,
    errcodes: officialErrcodes,
    count: 302,
    warnedOf: 100,
    withoutToken: [
      'GET /cgi-bin/showqrcode',
      'GET /cgi-bin/token',
      'GET /sns/auth',
      'GET /sns/oauth2/access_token',
      'GET /sns/oauth2/refresh_token',
      'GET /sns/userinfo',
      'POST /cgi-bin/clear_quota/v2',
      'POST /cgi-bin/stable_token',
    ],
  },
  {
    product: 'wecom',
    folder: 'wecom',
    list: wecomEndpoints,
    errcodes: wecomErrcodes,
    count: 643,
    warnedOf: 100,
    withoutToken: ['GET /cgi-bin/gettoken', 'POST /cgi-bin/webhook/send', 'POST /cgi-bin/webhook/upload_media'],
  },
] as const

/** As the spec names it: several endpoints on one path are told apart behind a `#`. */
function keyOf({ method, path, fixed }: Endpoint): string {
  return `${method} ${path}${fixed?.action === undefined ? '' : `#${fixed.action}`}`
}

/** The keys of the rows that are sent again by themselves. */
function repeated(rows: readonly Endpoint[]): string[] {
  return rows.filter((row) => row.isRepeatable).map(keyOf)
}

describe.each(products)('$product', ({ product, folder, list, errcodes, count, warnedOf, withoutToken }) => {
  const operations = operationsOf(product)
  const byKey = new Map(operations.map(({ key, operation }) => [key, operation]))
  const rows = list()

  test('the table has each endpoint once, and no others', () => {
    expect(rows).toHaveLength(count)
    expect(rows.map(keyOf).sort()).toEqual([...byKey.keys()].sort())
    expect(new Set(rows.map(keyOf)).size).toBe(count)
  })

  test('each call builds its own rows, so nobody can change those of others', () => {
    expect(list()).not.toBe(rows)
    expect(list()).toEqual(rows)
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

  test('the interface of raw and the map of calls have each of them', () => {
    const generated = (file: string) =>
      readFileSync(new URL(`../${folder}/generated/api/${file}`, import.meta.url), 'utf8')
    const named = (text: string, pattern: RegExp) => [
      ...new Set([...text.matchAll(pattern)].map(([, key]) => key?.replace('?action=', '#'))),
    ]
    const keys = rows.map(keyOf).sort()
    expect(named(generated('calls.ts'), /^ {2}'(.+)': \{ params: /gm).sort()).toEqual(keys)
    expect(named(generated('raw.ts'), /^ +\* `((?:GET|POST) .+)`$/gm).sort()).toEqual(keys)
    expect(generated('raw.ts').match(/\(params\??: /g)).toHaveLength(count)
  })

  test('what is called without an access token', () => {
    const without = rows.filter((row) => row.token === 'none').map(keyOf)
    expect(without.sort()).toEqual(withoutToken)
  })

  test('every endpoint is described in English and in Chinese', () => {
    for (const { key, operation } of operations) {
      expect(operation.summary, key).toMatch(/^[A-Z].{8,}[^.]$/)
      expect(operation['x-summary-zh'], key).toMatch(/\p{Script=Han}{3}|[\p{Script=Han}].*\p{Script=Han}/u)
    }
    expect(new Set(operations.map(({ operation }) => operation['x-summary-zh'])).size).toBe(count)
  })

  test('the codes endpoints warn of are all explained', () => {
    const codes = new Set(operations.flatMap(({ operation }) => operation['x-errcodes'] ?? []))
    expect(codes.size).toBeGreaterThan(warnedOf)
    expect([...codes].filter((code) => errcodes[code] === undefined)).toEqual([])
  })

  test('the error codes are those of this product and of both', () => {
    const own = allErrcodes.filter((one) => one.product === product || one.product === 'both')
    expect(Object.keys(errcodes).map(Number).sort()).toEqual(own.map(({ code }) => code).sort())
    expect(errcodes[-1]).toEqual(['platform busy or internal failure', 'Retry up to 3 times with growing delay.'])
  })
})

test('a code may mean something else in the other product', () => {
  expect(allErrcodes).toHaveLength(528)
  expect(officialErrcodes[40001]?.[0]).toContain('access_token')
  expect(wecomErrcodes[40001]?.[0]).toBe('secret invalid')
  expect(officialErrcodes[81013]).toBeUndefined()
  expect(wecomErrcodes[81013]?.[0]).toContain('all receivers invalid')
  expect(wecomErrcodes[40164]).toBeUndefined()
})

describe('calls that make, send, add or delete something are not sent again by themselves', () => {
  test('official-account', () => {
    const again = repeated(officialEndpoints())
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
    for (const key of [
      '/cgi-bin/message/custom/send',
      '/cgi-bin/message/mass/sendall',
      '/card/giftcard/order/refund',
    ]) {
      expect(again).not.toContain(`POST ${key}`)
    }
    for (const key of ['GET /cgi-bin/user/info', 'POST /cgi-bin/tags/getidlist', 'POST /datacube/getusersummary']) {
      expect(again).toContain(key)
    }
  })

  test('wecom', () => {
    const again = repeated(wecomEndpoints())
    // What only sets something to a value may be said twice.
    const verbs =
      /[/_](create|add|send|del|delete|cancel|upload|submit|import|remove|transfer|book|call|approve|reject|dismiss|invite|batch_(add|del|create|delete))/
    const reads = /\/(get|(get|list|set)_[^/]*)$|_result$/
    expect(again.filter((key) => verbs.test(key) && !reads.test(key)).sort()).toEqual([
      // Deleting the menu twice does no more than once.
      'GET /cgi-bin/menu/delete',
      // Answers with a link, whatever its name says.
      'POST /cgi-bin/kf/add_contact_way',
      // Replaces all of the menu.
      'POST /cgi-bin/menu/create',
      // Having a tag twice is having it once.
      'POST /cgi-bin/tag/addtagusers',
      'POST /cgi-bin/tag/deltagusers',
    ])
    // Renamed, the former name is not found the second time; the code of a login works once.
    for (const key of ['POST /cgi-bin/user/update', 'POST /cgi-bin/message/send', 'GET /cgi-bin/auth/getuserinfo']) {
      expect(again).not.toContain(key)
    }
    for (const key of ['GET /cgi-bin/user/get', 'POST /cgi-bin/message/recall', 'POST /cgi-bin/kf/sync_msg']) {
      expect(again).toContain(key)
    }
  })
})

test('in the Official Account, the tokens of people are not mixed up with that of the account', () => {
  expect(officialEndpoints().find((row) => row.path === '/sns/userinfo')?.query).toContain('access_token')
})

test('what is known from one source only says so where it is used', () => {
  const raw = readFileSync(new URL('../wecom/generated/api/raw.ts', import.meta.url), 'utf8')
  const unreviewed = operationsOf('wecom').filter(({ operation }) => operation['x-unreviewed'])
  expect(unreviewed).toHaveLength(128)
  expect(raw.match(/Known from one source only/g)).toHaveLength(128)
  expect(unreviewed.map(({ key }) => key)).not.toContain('POST /cgi-bin/message/send')
})
