import type { Parameter, RawChapter, RawOperation, Schema } from './openapi.ts'
import { camel, pascal, wrap } from './print.ts'

/** An endpoint, as the printers need it. */
export interface Endpoint {
  /** `operationId`: what its types begin with. */
  readonly type: string
  readonly method: 'GET' | 'POST'
  /** The path that is requested. */
  readonly path: string
  /** Its name in the map of calls: method and path, and the action where several share a path. */
  readonly key: string
  /** The way to it in `raw`. */
  readonly segments: readonly string[]
  readonly operation: RawOperation
  readonly query: readonly Parameter[]
  readonly fixed: Readonly<Record<string, string>>
  readonly body: 'none' | 'json' | 'multipart' | 'binary'
  /** What travels in the body; of `binary`, nothing that has fields. */
  readonly fields: Schema
  readonly files: readonly string[]
  readonly answer: 'json' | 'media'
  /** The JSON it answers with; left out where that is no more than errcode and errmsg. */
  readonly result: Schema | undefined
}

/** A chapter, as the printers need it. */
export interface Chapter {
  /** Such as `messageCustom`: its file, and the start of the name of its table. */
  readonly name: string
  readonly source: string
  readonly endpoints: readonly Endpoint[]
  readonly schemas: Readonly<Record<string, Schema>>
}

const bodyKinds = {
  'application/json': 'json',
  'multipart/form-data': 'multipart',
  'application/octet-stream': 'binary',
} as const

/** Turns a file of the spec into what the printers need. */
export function toChapter(raw: RawChapter): Chapter {
  const endpoints = Object.entries(raw.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => toEndpoint(method.toUpperCase(), path, operation)),
  )
  return { name: camel(raw.name), source: raw.source, endpoints, schemas: raw.components?.schemas ?? {} }
}

function toEndpoint(method: string, fullPath: string, operation: RawOperation): Endpoint {
  if (method !== 'GET' && method !== 'POST')
    throw new Error(`${method} ${fullPath}: the platform knows GET and POST only`)
  const [path = '', action] = fullPath.split('#')
  const parameters = operation.parameters ?? []
  const fixed = Object.fromEntries(
    parameters.flatMap(({ name, schema }) => (schema.const === undefined ? [] : [[name, schema.const]])),
  )
  if (action !== fixed.action) throw new Error(`${method} ${fullPath}: the parameter action says ${fixed.action}`)
  const [body, fields] = readBody(operation)
  const query = parameters.filter(({ schema }) => schema.const === undefined)
  const twice = query.find(({ name }) => fields.properties?.[name] !== undefined)
  if (twice) throw new Error(`${method} ${fullPath}: ${twice.name} is both in the query and in the body`)
  const content = operation.responses['200'].content ?? {}
  return {
    type: pascal(operation.operationId),
    method,
    path,
    key: `${method} ${path}${action === undefined ? '' : `?action=${action}`}`,
    segments: [
      ...path
        .replace(/^\/cgi-bin\//, '/')
        .slice(1)
        .split('/'),
      ...(action === undefined ? [] : [action]),
    ],
    operation,
    query,
    fixed,
    body,
    fields,
    files: Object.entries(fields.properties ?? {}).flatMap(([name, field]) => (field.contentMediaType ? [name] : [])),
    answer: Object.keys(content).some((type) => type !== 'application/json') ? 'media' : 'json',
    result: content['application/json']?.schema,
  }
}

function readBody({ requestBody, operationId }: RawOperation): [Endpoint['body'], Schema] {
  const [entry] = Object.entries(requestBody?.content ?? {})
  if (entry === undefined) return ['none', {}]
  const [type, { schema }] = entry
  const kind = bodyKinds[type as keyof typeof bodyKinds]
  if (kind === undefined) throw new Error(`${operationId}: no body of type ${type} is known`)
  if (kind !== 'binary') return [kind, schema]
  const body: Schema = { ...schema, ...(requestBody?.description ? { description: requestBody.description } : {}) }
  return [kind, { type: 'object', required: ['body'], properties: { body } }]
}

/** Whether it can be called without parameters. */
export function needsParams(endpoint: Endpoint): boolean {
  const properties = endpoint.fields.properties ?? {}
  const inBody = (endpoint.fields.required ?? []).some((name) => !properties[name]?.['x-from-config'])
  return inBody || endpoint.query.some(({ required, schema }) => required && !schema['x-from-config'])
}

/** Whether it takes any. */
export function takesParams(endpoint: Endpoint): boolean {
  return endpoint.query.length > 0 || Object.keys(endpoint.fields.properties ?? {}).length > 0
}

/** The type of its parameters. */
export function paramsType(endpoint: Endpoint): string {
  return takesParams(endpoint) ? `${endpoint.type}Params` : 'NoParams'
}

/** The type of its answer. A file may be answered, or JSON in its place where the spec describes it. */
export function resultType(endpoint: Endpoint): string {
  const json = endpoint.result === undefined ? 'ApiResult' : `${endpoint.type}Result`
  if (endpoint.answer === 'json') return json
  return endpoint.result === undefined ? 'Download' : `Download | ${json}`
}

const unreviewed = 'Known from one source only: compare it with the manual before you rely on a detail.'

/** The doc comment of a call: what it does in English and Chinese, the request, and where the manual has it. */
export function callDoc({ operation, key }: Endpoint): string[] {
  const lines = [`${operation.summary}. ${operation['x-summary-zh']}。`]
  if (operation.description) lines.push('', ...wrap(operation.description))
  if (operation['x-unreviewed']) lines.push('', ...wrap(unreviewed))
  lines.push('', `\`${key}\``)
  const errcodes = operation['x-errcodes'] ?? []
  if (errcodes.length > 0) lines.push(...wrap(`@throws WxApiError ${errcodes.join(', ')}`))
  if (operation.externalDocs) lines.push(`@see ${operation.externalDocs.url}`)
  if (operation.deprecated) lines.push('@deprecated The platform has retired it.')
  return lines
}
