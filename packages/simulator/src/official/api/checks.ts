import { isObject, isTooDeep } from '../../input.ts'
import type { ApiContext, BodyKind, Endpoint } from './endpoint.ts'
import { ApiRefusal } from './refusal.ts'

/** A call before the common checks. */
export interface UncheckedCall {
  readonly method: string
  readonly query: URLSearchParams
  readonly bytes: Uint8Array
}

/**
 * The checks every call passes, in the order the platform makes them: token missing, token wrong, quota, method, empty
 * body, body that is not JSON. What they leave is for the endpoint.
 * @returns the JSON of the body, `{}` where the endpoint takes none
 * @throws ApiRefusal
 */
export function checkCall(
  endpoint: Endpoint,
  { method, query, bytes }: UncheckedCall,
  context: ApiContext,
): Readonly<Record<string, unknown>> {
  if (endpoint.token !== false) checkToken(query.get('access_token'), context)
  checkQuota(endpoint, context)
  if (endpoint.anyMethod !== true && method !== endpoint.method) {
    throw new ApiRefusal(endpoint.method === 'GET' ? 43001 : 43002)
  }
  return readJson(bytes, bodyKindOf(endpoint), endpoint.escapes)
}

/** Whether the access token of a call works. @throws ApiRefusal 41001, 40014, 40001, 42001 */
function checkToken(token: string | null, { store }: ApiContext): void {
  if (token === null || token === '') throw new ApiRefusal(41001)
  if (!/^[\w-]{1,512}$/.test(token)) throw new ApiRefusal(40014)
  const state = store.tokens.check(token)
  if (state !== 'valid') throw new ApiRefusal(state === 'expired' ? 42001 : 40001)
}

function checkQuota({ path, dailyLimit, dailyErrcode, minuteLimit }: Endpoint, { store }: ApiContext): void {
  const refused = store.quotas.use(path, dailyLimit, minuteLimit)
  if (refused !== null) throw new ApiRefusal(refused === 'minute' ? 45011 : (dailyErrcode ?? 45009))
}

/** What an endpoint takes as its body. */
export function bodyKindOf({ method, body }: Endpoint): BodyKind {
  return body ?? (method === 'POST' ? 'json' : 'none')
}

function readJson(bytes: Uint8Array, kind: BodyKind, escapes: number | undefined): Readonly<Record<string, unknown>> {
  if (kind === 'none' || kind === 'raw') return {}
  if (bytes.length === 0) {
    if (kind === 'optional') return {}
    throw new ApiRefusal(44002)
  }
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = isTooDeep(text) ? undefined : JSON.parse(text)
  } catch {
    throw new ApiRefusal(47001)
  }
  if (!isObject(value)) throw new ApiRefusal(47001)
  if (escapes !== undefined && /(?<!\\)(?:\\\\)*\\u[0-9a-f]{4}/i.test(text)) throw new ApiRefusal(escapes)
  return value
}
