/** One endpoint of the platform's API, as the generated tables have it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST'
  /** Such as `/cgi-bin/user/info`. */
  readonly path: string
  /** Names of the parameters that travel in the query; all others are the body. */
  readonly query?: readonly string[]
  /** Query parameters the endpoint always has. */
  readonly fixed?: Readonly<Record<string, string>>
  /** How the body travels. `binary` sends the parameter `body` as it is. @default 'json' of a POST, 'none' of a GET */
  readonly body?: 'none' | 'json' | 'multipart' | 'binary'
  /** Of a form, the parts that are files; a part that is an object travels as JSON. */
  readonly files?: readonly string[]
  /** `media`: the answer may be a file; it is JSON where the platform has something to say. @default 'json' */
  readonly answer?: 'json' | 'media'
  /** Parameters that are the account's own id and secret, filled in where they are left out. */
  readonly account?: readonly string[]
  /** `none`: no access token is put into the query. @default 'access_token' */
  readonly token?: 'none'
  /** Another host than the API's: where QR pictures are. */
  readonly host?: 'mp.weixin.qq.com'
  /** Only reads, or may be said twice: sent again when the outcome of the first time is unknown. */
  readonly isRepeatable?: true
}

/** The endpoints in the lines of a generated table: method, path, what else there is as JSON, and `repeatable`. */
export function endpointsOf(table: string): Endpoint[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, method, path, more = '{}', isRepeatable] =
        /^(GET|POST) (\S+)(?: (\{.*\}))?( repeatable)?$/.exec(line) ?? []
      return { method, path, ...JSON.parse(more), ...(isRepeatable && { isRepeatable: true }) } as Endpoint
    })
}

/** What a JSON body says it is. */
export const jsonType = 'application/json; charset=utf-8'
