import { isObject, isTooDeep } from '../input.ts'
import type { ApiEndpoint, BaseContext, BodyKind } from './endpoint.ts'
import type { ApiProduct } from './product.ts'
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
export function checkCall<C extends BaseContext>(
  endpoint: ApiEndpoint<C>,
  { method, query, bytes }: UncheckedCall,
  { product, api }: { readonly product: ApiProduct<C>; readonly api: C },
): Readonly<Record<string, unknown>> {
  if (endpoint.token !== false) product.checkToken(query, api)
  product.count(endpoint, query, api)
  if (endpoint.anyMethod !== true && method !== endpoint.method) {
    throw new ApiRefusal(endpoint.method === 'GET' ? product.codes.needsGet : product.codes.needsPost)
  }
  return readJson(bytes, endpoint, product)
}

/** What an endpoint takes as its body. */
export function bodyKindOf<C extends BaseContext>({ method, body }: ApiEndpoint<C>): BodyKind {
  return body ?? (method === 'POST' ? 'json' : 'none')
}

function readJson<C extends BaseContext>(
  bytes: Uint8Array,
  endpoint: ApiEndpoint<C>,
  { codes, notJsonText }: ApiProduct<C>,
): Readonly<Record<string, unknown>> {
  const kind = bodyKindOf(endpoint)
  if (kind === 'none' || kind === 'raw') return {}
  if (bytes.length === 0) {
    if (kind === 'optional') return {}
    throw new ApiRefusal(codes.noBody)
  }
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = isTooDeep(text) ? undefined : JSON.parse(text)
  } catch {
    throw new ApiRefusal(codes.notJson, notJsonText)
  }
  if (!isObject(value)) throw new ApiRefusal(codes.notJson, notJsonText)
  const { escapes } = endpoint
  if (escapes !== undefined && /(?<!\\)(?:\\\\)*\\u[0-9a-f]{4}/i.test(text)) throw new ApiRefusal(escapes)
  return value
}
