import { Download, type DownloadParts } from '../../client/download.ts'
import { redacted } from '../../client/layers/redact.ts'
import { Secrets } from '../../client/secrets.ts'
import type { Fetch } from '../../client/send.ts'
import { WxConfigError, WxRequestError, WxTransportError } from '../../errors.ts'
import { decodeFileKey, decryption, tryDecryption } from './decrypt.ts'
import type { AiBotFile } from './types.ts'

/** How files are fetched. */
export interface MediaOptions {
  /** The keys files without one of their own may be encrypted with. */
  readonly keys: readonly Uint8Array[]
  readonly fetch: Fetch
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}

/** As errors call it: the address itself lets whoever has it read the file. */
const endpoint = 'GET file of a message'

/** A decrypted file of a message. Reading it rejects with a WxDecryptError where it was changed on its way. */
class AiBotDownload extends Download {
  /** Unknown until it is read: what is said is the length of the encrypted file. */
  declare readonly size: undefined
  declare readonly stream: ReadableStream<Uint8Array>

  constructor(parts: DownloadParts, key: Uint8Array, others: readonly Uint8Array[]) {
    super(parts)
    this.size = undefined
    this.stream = this.stream.pipeThrough(others.length === 0 ? decryption(key) : tryDecryption([key, ...others]))
  }
}

/**
 * Fetches and decrypts a file of a message, within the five minutes that its address is good for.
 * @throws WxTransportError `http_status`, `connection_failed`, `answer_too_large`
 * @throws WxConfigError `invalid_aes_key`, `missing_aes_key`
 */
export async function downloadFile(file: AiBotFile, options: MediaOptions): Promise<Download> {
  const { maxBytes, keys } = options
  const [key, ...others] = file.aeskey === undefined ? keys : [decodeFileKey(file.aeskey)]
  if (key === undefined) {
    throw new WxConfigError('missing_aes_key', 'The file has no aeskey, and the bot has no encodingAesKey to open it.')
  }
  const response = await get(file.url, options)
  if (!response.ok) {
    await response.body?.cancel()
    const message = `${endpoint}: the answer has HTTP status ${response.status}. A file can be fetched for five minutes.`
    throw new WxTransportError('http_status', message, { endpoint, outcome: 'unknown', status: response.status })
  }
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel()
    const message = `${endpoint}: the file is longer than ${maxBytes} bytes.`
    throw new WxTransportError('answer_too_large', message, { endpoint, outcome: 'unknown' })
  }
  const stream = response.body ?? (new Response('').body as ReadableStream<Uint8Array>)
  return new AiBotDownload({ endpoint, headers: response.headers, stream, maxBytes }, key, others)
}

async function get(url: string, { fetch, signal }: MediaOptions): Promise<Response> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new WxRequestError('invalid_url', 'The file has no address that can be fetched.')
  }
  try {
    return await fetch(url, { method: 'GET', ...(signal ? { signal } : {}) })
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    const { search } = new URL(url)
    const secrets = new Secrets([url, search.slice(1)])
    const cause = redacted(error, secrets, endpoint)
    throw new WxTransportError('connection_failed', `${endpoint}: no connection.`, {
      endpoint,
      outcome: 'unknown',
      cause,
    })
  }
}
