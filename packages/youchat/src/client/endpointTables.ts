import { WxConfigError } from '../errors.ts'
import { once } from '../once.ts'
import { nameOf } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { arrange, type Level } from './raw.ts'

/** The endpoints of a product, arranged for both ways of calling them. */
export interface EndpointTables {
  /** For `raw`: by the segments of their paths. */
  readonly level: Level
  /** For `call`: by method and path, and by the action where several share a path. */
  readonly byName: ReadonlyMap<string, Endpoint>
}

/** Tables that are made once, when first needed. */
export function endpointTables(list: () => readonly Endpoint[]): () => EndpointTables {
  return once(() => {
    const endpoints = list()
    return { level: arrange(endpoints), byName: new Map(endpoints.map((endpoint) => [keyOf(endpoint), endpoint])) }
  })
}

function keyOf(endpoint: Endpoint): string {
  const action = endpoint.fixed?.action
  return action === undefined ? nameOf(endpoint) : `${nameOf(endpoint)}?action=${action}`
}

/**
 * The row of an endpoint that no table has: a GET takes its parameters in the query, a POST as JSON.
 * @param query Names of the parameters of a POST that travel in the query.
 * @throws WxConfigError `invalid_path`
 */
export function unknownEndpoint(path: string, query: readonly string[] | undefined): Endpoint {
  const [, method, rest, fixed] = /^(GET|POST) (\/[^?#]*)(?:\?(.*))?$/.exec(path) ?? []
  if (rest === undefined) {
    throw new WxConfigError('invalid_path', 'A call is named by method and path, such as "GET /cgi-bin/user/get".')
  }
  return {
    method: method as Endpoint['method'],
    path: rest,
    ...(query === undefined ? {} : { query }),
    ...(fixed === undefined ? {} : { fixed: Object.fromEntries(new URLSearchParams(fixed)) }),
  }
}
