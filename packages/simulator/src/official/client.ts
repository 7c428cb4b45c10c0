import type { SimulatorCore } from '../simulator.ts'

/** An endpoint as the manual names it, such as `GET /cgi-bin/menu/get`; a query may follow. */
export type EndpointName = `${'GET' | 'POST'} /${string}`

type Body = NonNullable<RequestInit['body']>

/**
 * Calls the platform's API over HTTP as the account's own server would, with an access token of the simulator's own: it
 * is in no counter and leaves the account's tokens as they are.
 * @param body An object goes as JSON; a text, bytes or form goes as it is.
 */
export function requestApi(core: SimulatorCore, endpoint: EndpointName, body?: unknown): Promise<Response> {
  const [method = '', path = ''] = endpoint.split(' ', 2)
  const url = new URL(path, core.baseUrl)
  if (!url.searchParams.has('access_token')) url.searchParams.set('access_token', core.official.store.tokens.lend())
  if (body === undefined) return fetch(url, { method })
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  return fetch(url, { method, body: isRaw ? (body as Body) : JSON.stringify(body) })
}
