import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ApiCore as OfficialCore } from '../official/api/core.ts'
import { ApiCore as WecomCore } from '../wecom/api/core.ts'

class OfficialApi extends OfficialCore {}
class WecomApi extends WecomCore {}

interface Schema {
  type?: string | string[]
  const?: string
  enum?: (string | number)[]
  contentMediaType?: string
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  $ref?: string
  'x-from-config'?: string
}

interface Operation {
  security?: unknown[]
  servers?: { url: string }[]
  parameters?: { name: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

interface Chapter {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

interface Seen {
  method: string
  path: string
  query: Record<string, string>
  host: string
  type: string
  body: Buffer
}

interface Api {
  readonly raw: unknown
  call(path: 'GET /x', params?: Record<string, unknown>): Promise<unknown>
}

/** What the two products differ in. */
interface Product {
  readonly spec: string
  readonly count: number
  readonly make: (url: string, mpUrl: string) => Api
  /** What is filled in where it is left out. */
  readonly own: Readonly<Record<string, string | number>>
}

const tokenProvider = async () => ({ access_token: 'the-token' })
const products: readonly Product[] = [
  {
    spec: 'official-account',
    count: 302,
    make: (baseUrl, mpUrl) => new OfficialApi({ appId: 'wx1', appSecret: 'the-secret', tokenProvider, baseUrl, mpUrl }),
    own: { appid: 'wx1', secret: 'the-secret', appsecret: 'the-secret' },
  },
  {
    spec: 'wecom',
    count: 643,
    make: (baseUrl) =>
      new WecomApi({ corpId: 'ww1', corpSecret: 'the-secret', agentId: '1000002', tokenProvider, baseUrl }),
    own: { corpid: 'ww1', corpsecret: 'the-secret', agentid: 1000002 },
  },
]

function endpointsOf(spec: string) {
  const folder = new URL(`../../../../spec/${spec}/`, import.meta.url)
  return readdirSync(folder)
    .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Chapter)
    .flatMap((chapter) =>
      Object.entries(chapter.paths ?? {}).flatMap(([key, methods]) =>
        Object.entries(methods).map(([method, operation]) => {
          const [path, action] = key.split('#') as [string, string | undefined]
          return { chapter, method: method.toUpperCase(), path, action, operation }
        }),
      ),
    )
}

let server: Server
/** Where QR pictures are asked for. */
let pictures: Server
let seen: Seen[] = []

beforeAll(async () => {
  const record: RequestListener = async (req, res) => {
    const url = new URL(req.url ?? '', 'http://x')
    seen.push({
      method: req.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      host: req.headers.host ?? '',
      type: req.headers['content-type'] ?? '',
      body: await buffer(req),
    })
    res.end('{"errcode":0,"errmsg":"ok"}')
  }
  server = createServer(record)
  pictures = createServer(record)
  for (const one of [server, pictures]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  pictures.close()
})

function addressOf(one: Server): string {
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`
}

/** Something of the type that a schema asks for. */
function sample(schema: Schema, chapter: Chapter, depth = 0): unknown {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop() ?? ''
    return depth > 6 ? {} : sample(chapter.components?.schemas?.[name] as Schema, chapter, depth + 1)
  }
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.contentMediaType)
    return { content: Buffer.from('文件'), filename: '发票 1.pdf', contentType: 'application/pdf' }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'array') return [sample(schema.items as Schema, chapter, depth + 1)]
  if (type === 'object') {
    const fields = Object.entries(schema.properties ?? {})
    return Object.fromEntries(fields.map(([name, field]) => [name, sample(field, chapter, depth + 1)]))
  }
  return { integer: 7, number: 1.5, boolean: true }[type ?? ''] ?? '文 &?#'
}

/** The function at an endpoint's path in `raw`. */
function functionAt(api: Api, path: string, action: string | undefined): (params: object) => Promise<unknown> {
  const segments = [...path.replace('/cgi-bin/', '/').split('/').slice(1), ...(action ? [action] : [])]
  return segments.reduce((level, segment) => (level as Record<string, unknown>)[segment], api.raw) as never
}

describe.each(products)('$spec', ({ spec, count, make, own }) => {
  const endpoints = endpointsOf(spec)
  let api: Api

  beforeAll(() => {
    api = make(addressOf(server), addressOf(pictures))
  })

  test(`the manual has ${count} endpoints`, () => {
    expect(endpoints).toHaveLength(count)
  })

  test.each(
    endpoints.map(
      (endpoint) =>
        [
          `${endpoint.method} ${endpoint.path}${endpoint.action ? `?action=${endpoint.action}` : ''}`,
          endpoint,
        ] as const,
    ),
  )('%s', async (key, { chapter, method, path, action, operation }) => {
    const query = (operation.parameters ?? []).map(({ name, schema }) => [name, sample(schema, chapter)] as const)
    const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
    const isBinary = type === 'application/octet-stream'
    const fields = (
      isBinary ? { body: sample({ contentMediaType: type }, chapter) } : content ? sample(content.schema, chapter) : {}
    ) as Record<string, unknown>
    const params = { ...fields, ...Object.fromEntries(query) }
    const expectedQuery = {
      ...(operation.security?.length === 0 ? {} : { access_token: 'the-token' }),
      ...Object.fromEntries(query.map(([name, value]) => [name, String(value)])),
    }

    for (const call of [
      functionAt(api, path, action),
      (params: object) => api.call(key as 'GET /x', params as Record<string, unknown>),
    ]) {
      seen = []
      await call(params)
      expect(seen).toHaveLength(1)
      const [request] = seen as [Seen]
      expect([request.method, request.path, request.query]).toEqual([method, path, expectedQuery])
      expect(`http://${request.host}`).toBe(addressOf(operation.servers === undefined ? server : pictures))
      if (type === undefined) {
        expect(request.body).toHaveLength(0)
      } else if (type === 'application/json') {
        expect(request.type).toBe('application/json; charset=utf-8')
        expect(JSON.parse(request.body.toString())).toEqual(fields)
        expect(request.body.toString()).not.toContain('\\u')
      } else if (isBinary) {
        expect([request.type, request.body.toString()]).toEqual(['application/pdf', '文件'])
      } else {
        expect(type).toBe('multipart/form-data')
        await expectForm(request, content?.schema as Schema, fields)
      }
    }

    const inQuery = (operation.parameters ?? []).filter(({ schema }) => schema['x-from-config'])
    const inBody = Object.entries(content?.schema.properties ?? {}).filter(([, schema]) => schema['x-from-config'])
    const left = new Set([...inQuery.map(({ name }) => name), ...inBody.map(([name]) => name)])
    if (left.size > 0) {
      seen = []
      await functionAt(
        api,
        path,
        action,
      )(Object.fromEntries(Object.entries(params).filter(([name]) => !left.has(name))))
      for (const { name } of inQuery) expect(seen[0]?.query[name]).toBe(String(own[name]))
      const body = inBody.length > 0 ? JSON.parse(String(seen[0]?.body)) : {}
      for (const [name] of inBody) expect(body[name]).toBe(own[name])
    }
  })
})

/** Each part as it is meant to be: files with raw UTF-8 names and their type, the rest as text. */
async function expectForm(request: Seen, schema: Schema, fields: Record<string, unknown>) {
  const wire = request.body.toString()
  const form = await new Response(request.body as BodyInit, { headers: { 'content-type': request.type } }).formData()
  expect([...form.keys()].sort()).toEqual(Object.keys(fields).sort())
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const part = form.get(name)
    if (field.contentMediaType) {
      expect([(part as File).name, (part as File).type, await (part as File).text()]).toEqual([
        '发票 1.pdf',
        'application/pdf',
        '文件',
      ])
      expect(wire).toContain(`name="${name}"; filename="发票 1.pdf"\r\nContent-Type: application/pdf`)
    } else {
      expect(part).toBe(typeof fields[name] === 'string' ? fields[name] : JSON.stringify(fields[name]))
    }
  }
}
