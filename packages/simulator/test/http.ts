import { request } from 'node:http'

/** An answer of the control API. */
export interface Answered<T = unknown> {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly json: T
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is; objects go as JSON with its content type. */
  readonly body?: unknown
}

/** Makes a request whose headers, Host included, are wholly the test's. */
export function call<T = unknown>(method: string, url: string, options: CallOptions = {}): Promise<Answered<T>> {
  const { body } = options
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const json = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    // The path is sent as it is: fetch and URL would tidy up `..`.
    const { hostname, port } = new URL(url)
    const path = url.slice(url.indexOf('/', 8))
    const sent = request(
      { method, hostname, port, path, headers: { ...json, ...options.headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString()
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: answer,
            get json() {
              return JSON.parse(answer) as T
            },
          })
        })
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(text)
  })
}
