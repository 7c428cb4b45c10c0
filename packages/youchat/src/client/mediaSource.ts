import type { Clock } from '../clock.ts'
import { WxConfigError, WxTransportError } from '../errors.ts'
import type { CallOptions } from './call.ts'
import { filenameOf } from './download.ts'
import { extensionOfBytes, typeOfName } from './fileTypes.ts'
import { readUpTo } from './readUpTo.ts'
import type { Fetch } from './send.ts'
import type { FileContent, NamedFile, UploadSource } from './upload.ts'

/**
 * A picture, a recording or the like to be sent: a text that begins with `http://` or `https://`, or a URL, is the address
 * of a file, which is fetched and uploaded; any other text is a media id, never a path; content, with or without a name,
 * is uploaded.
 *
 * Give no address that somebody sent you: it may lead into your own network.
 */
export type MediaSource = string | URL | FileContent | NamedFile

/** What the platform takes of a kind of files. */
export interface MediaLimit {
  /** How its Content-Type begins; empty of a file of any type, which then keeps its name. */
  readonly type: string
  readonly maxBytes: number
}

/** What is needed to make a media id of a `MediaSource`. */
export interface MediaTools<Kind extends string> {
  readonly upload: (type: Kind, file: UploadSource, options?: CallOptions) => Promise<{ readonly media_id: string }>
  readonly limits: Readonly<Record<Kind, MediaLimit>>
  readonly fetch: Fetch
  readonly clock: Clock
}

/** How long an address may take to give all of its file, in milliseconds. */
const fetchMs = 10_000
const maxRedirects = 3
/** Types of hosts that do not know what they hold. */
const vague = /^(?:$|(?:application|binary)\/octet-stream$)/
const endpoint = 'POST /cgi-bin/media/upload'

/**
 * The media id of what is to be sent, uploaded now where it is not one already.
 * @throws WxConfigError `invalid_params`, and those of `uploadMedia`
 * @throws WxTransportError of an address: `timeout`, `download_failed`, `answer_too_large`
 */
export async function resolveMedia<Kind extends string>(
  kind: Kind,
  source: MediaSource,
  tools: MediaTools<Kind>,
  options?: CallOptions,
): Promise<string> {
  const isAddress = source instanceof URL || (typeof source === 'string' && /^https?:\/\//i.test(source))
  if (typeof source === 'string' && !isAddress) {
    if (source === '') throw new WxConfigError('invalid_params', `The media id of the ${kind} is empty.`)
    return source
  }
  const file = isAddress ? await fetchMedia(kind, source, tools, options) : (source as FileContent | NamedFile)
  return (await tools.upload(kind, file, options)).media_id
}

async function fetchMedia<Kind extends string>(
  kind: Kind,
  address: string | URL,
  { fetch, clock, limits }: MediaTools<Kind>,
  { signal: given, timeoutMs = fetchMs }: CallOptions = {},
): Promise<Blob | NamedFile> {
  const url = fetchable(address)
  if (url === undefined) {
    const message = `The address of the ${kind} must be a whole one, with http:// or https:// and without a password.`
    throw new WxConfigError('invalid_params', message)
  }
  // The rest of an address may hold secrets.
  const what = `${endpoint}: the ${kind} at ${url.host}`
  given?.throwIfAborted()
  const late = new AbortController()
  const cancel = clock.after(timeoutMs, () =>
    late.abort(failure('timeout', `${what} has not come within ${timeoutMs} milliseconds.`)),
  )
  const { signal } = late
  const stop = () => late.abort(given?.reason)
  given?.addEventListener('abort', stop, { once: true })
  try {
    const response = await follow(url, fetch, signal, what)
    const { type, maxBytes } = limits[kind]
    const tooLong = () => failure('answer_too_large', `${what} is longer than ${maxBytes} bytes.`)
    const bytes = await readUpTo(response.body, maxBytes, tooLong)
    const content = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: checkedType(type, response, bytes, what) })
    return type === '' ? { content, filename: nameOf(response, url) } : content
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof WxTransportError) throw error
    // What was thrown may hold the address; its code is harmless.
    const { code = '' } = ((error as Error | null)?.cause ?? {}) as { code?: string }
    throw failure('download_failed', `${what} cannot be fetched${code && ` (${code})`}.`)
  } finally {
    cancel()
    given?.removeEventListener('abort', stop)
  }
}

/** What `fetch` takes; of an address with a password it would complain aloud. */
function fetchable(address: string | URL, base?: URL): URL | undefined {
  const url = URL.canParse(String(address), base?.href) ? new URL(address, base) : undefined
  return url && /^https?:$/.test(url.protocol) && url.username + url.password === '' ? url : undefined
}

/** Fetches a file and follows its redirects, of which `fetch` by itself would allow twenty. */
async function follow(start: URL, fetch: Fetch, signal: AbortSignal, what: string): Promise<Response> {
  let url = start
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url.href, { redirect: 'manual', signal })
    if (response.ok) return response
    response.body?.cancel().catch(() => {})
    const { status } = response
    const location = status > 300 && status < 400 ? response.headers.get('location') : null
    const next = location === null ? undefined : fetchable(location, url)
    if (next === undefined) throw failure('download_failed', `${what} was answered with HTTP status ${status}.`, status)
    if (redirects === maxRedirects) throw failure('download_failed', `${what} is redirected more than three times.`)
    url = next
  }
}

/** The Content-Type, or where the host knows none, what the first bytes say. */
function checkedType(wanted: string, response: Response, bytes: Uint8Array, what: string): string {
  const said = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const type = vague.test(said) ? (typeOfName(`.${extensionOfBytes(bytes)}`) ?? said) : said
  if (type.startsWith(wanted)) return type
  throw failure('download_failed', `${what} is not ${wanted}* but ${type || 'of unknown type'}.`)
}

/** As the host names the file, else as its address ends. */
function nameOf({ headers }: Response, { pathname }: URL): string | undefined {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  // Written like a header of its own, in which anything may be escaped.
  return filenameOf(headers.get('content-disposition')) ?? filenameOf(`filename*=utf-8''${last}`)
}

/** The upload it was for has not been sent. */
function failure(code: string, message: string, status?: number): WxTransportError {
  return new WxTransportError(code, message, { endpoint, outcome: 'not_sent', status })
}
