import { WxConfigError } from '../errors.ts'
import { writeJson } from '../json/write.ts'
import type { Params } from './call.ts'
import { type Endpoint, jsonType } from './endpoint.ts'
import type { UploadFile } from './upload.ts'

/** What a body can be. */
export type RequestBody = string | Blob | FormData

/** A request to the platform, ready for `fetch`. */
export interface WireRequest {
  readonly url: string
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: RequestBody }
}

/**
 * Writes the request of a call: which parameters travel where is in the endpoint's row.
 * @param params Files as `readUploads` has opened them.
 * @throws WxConfigError `invalid_params`
 */
export function writeRequest(
  endpoint: Endpoint,
  params: Params,
  baseUrl: string,
  accessToken: string | undefined,
): WireRequest {
  const query = new URLSearchParams(endpoint.fixed)
  if (accessToken !== undefined) query.set('access_token', accessToken)
  const rest: Record<string, unknown> = {}
  const kind = endpoint.body ?? (endpoint.method === 'POST' ? 'json' : 'none')
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || endpoint.fixed?.[name] !== undefined) continue
    if (endpoint.query?.includes(name) || kind === 'none') query.set(name, queryValue(endpoint, name, value))
    else rest[name] = value
  }
  const search = query.size === 0 ? '' : `?${query}`
  const { headers, body } = writeBody(endpoint, kind, rest)
  const init = { method: endpoint.method, headers: { accept: 'application/json, */*', ...headers } }
  return { url: baseUrl + endpoint.path + search, init: body === undefined ? init : { ...init, body } }
}

function writeBody(
  endpoint: Endpoint,
  kind: NonNullable<Endpoint['body']>,
  fields: Params,
): { headers?: Record<string, string>; body?: RequestBody } {
  if (kind === 'none') return {}
  if (kind === 'json') return { headers: { 'content-type': jsonType }, body: writeJson(fields) }
  if (kind === 'binary') {
    const { blob } = fields.body as UploadFile
    return { headers: { 'content-type': blob.type }, body: blob }
  }
  return writeForm(endpoint, fields)
}

/** A form with files. FormData writes a file's name as raw UTF-8, which is all the platform understands. */
function writeForm(endpoint: Endpoint, fields: Params): { body?: RequestBody } {
  if (Object.keys(fields).length === 0) return {}
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (endpoint.files?.includes(name)) {
      const { blob, filename } = value as UploadFile
      form.append(name, blob, filename)
    } else {
      form.append(name, typeof value === 'string' ? value : writeJson(value))
    }
  }
  return { body: form }
}

function queryValue(endpoint: Endpoint, name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  const message = `${endpoint.method} ${endpoint.path}: the parameter "${name}" travels in the query, so it must be a text or a number.`
  throw new WxConfigError('invalid_params', message)
}
