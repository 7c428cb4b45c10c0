/** An endpoint as the manual names it, such as `GET /cgi-bin/menu/get`; a query may follow. */
export type EndpointName = `${'GET' | 'POST'} /${string}`

type Body = NonNullable<RequestInit['body']>

/** Calls an endpoint over HTTP, with a token where the query has none. */
export function sendApi(
  baseUrl: string,
  endpoint: EndpointName,
  body: unknown,
  token: () => string,
): Promise<Response> {
  const [method = '', path = ''] = endpoint.split(' ', 2)
  const url = new URL(baseUrl + path)
  if (!url.searchParams.has('access_token')) url.searchParams.set('access_token', token())
  if (body === undefined) return fetch(url, { method })
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  return fetch(url, { method, body: isRaw ? (body as Body) : JSON.stringify(body) })
}
