import { WxTransportError } from '../errors.ts'
import { extensionOfType } from './fileTypes.ts'

/** What a `Download` is made of. */
export interface DownloadParts {
  /** Such as `GET /cgi-bin/media/get`. */
  readonly endpoint: string
  readonly headers: Headers
  readonly stream: ReadableStream<Uint8Array>
  readonly maxBytes: number
}

/** A file the platform sends. It is read once: as a stream, as bytes, or into a file. */
export class Download {
  /** As the platform names it, without any folder; made from the content type where it has none. */
  readonly filename: string
  /** Such as `image/jpeg`. */
  readonly contentType: string
  /** In bytes, where the platform says it. */
  readonly size: number | undefined
  /** The content. Reading rejects with a WxTransportError where the connection breaks. */
  readonly stream: ReadableStream<Uint8Array>

  constructor({ endpoint, headers, stream, maxBytes }: DownloadParts) {
    this.contentType = headers.get('content-type') || 'application/octet-stream'
    this.filename =
      filenameOf(headers.get('content-disposition')) ?? `file.${extensionOfType(this.contentType) ?? 'bin'}`
    const length = headers.get('content-length')
    // Of a compressed answer it would be the length on the wire.
    this.size = length === null || headers.has('content-encoding') ? undefined : Number(length)
    this.stream = guarded(stream, endpoint, maxBytes)
  }

  /**
   * Reads all of it into memory.
   * @throws WxTransportError `download_failed`, `answer_too_large`
   */
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await new Response(this.stream).arrayBuffer())
  }

  /**
   * Reads all of it into memory, with its type.
   * @throws WxTransportError `download_failed`, `answer_too_large`
   */
  async blob(): Promise<Blob> {
    return new Blob([(await this.bytes()) as Uint8Array<ArrayBuffer>], { type: this.contentType })
  }

  /**
   * Writes it to a file, whole or not at all: it grows under another name beside `path` and is renamed when complete.
   * @param path The file, replaced if it exists; or, ending in a slash, the folder to put it into under `filename`.
   * @returns The path written.
   * @throws WxTransportError `download_failed`, `answer_too_large`
   */
  async save(path: string): Promise<string> {
    const [{ createWriteStream }, { rename, rm }, { pipeline }] = await Promise.all([
      import('node:fs'),
      import('node:fs/promises'),
      import('node:stream/promises'),
    ])
    const target = /[/\\]$/.test(path) ? path + this.filename : path
    const growing = `${target}.${Math.random().toString(36).slice(2)}.part`
    try {
      await pipeline(this.stream, createWriteStream(growing, { flags: 'wx' }))
      await rename(growing, target)
    } catch (error) {
      await rm(growing, { force: true })
      throw error
    }
    return target
  }
}

/** The stream, within its bound, failing with our errors only. */
function guarded(stream: ReadableStream<Uint8Array>, endpoint: string, maxBytes: number): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  let size = 0
  return new ReadableStream({
    async pull(controller) {
      let next: Awaited<ReturnType<typeof reader.read>>
      try {
        next = await reader.read()
      } catch (cause) {
        const message = `${endpoint}: the connection broke before all of the file had arrived.`
        throw new WxTransportError('download_failed', message, { endpoint, outcome: 'unknown', cause })
      }
      if (next.done) return controller.close()
      size += next.value.byteLength
      if (size > maxBytes) {
        reader.cancel().catch(() => {})
        const message = `${endpoint}: the file is longer than ${maxBytes} bytes.`
        throw new WxTransportError('answer_too_large', message, { endpoint, outcome: 'unknown' })
      }
      controller.enqueue(next.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/** The name in a Content-Disposition, which the platform writes as raw UTF-8; never a path, never hidden. */
export function filenameOf(disposition: string | null): string | undefined {
  if (disposition === null) return undefined
  const extended = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(disposition)?.[1]
  const plain =
    /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1] ?? /filename\s*=\s*([^;"]+)/i.exec(disposition)?.[1]
  const name = extended === undefined ? utf8(plain ?? '') : percentDecoded(extended)
  const base = name.split(/[/\\]/).pop() ?? ''
  const clean = base
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/^\.+/, '')
  return clean === '' ? undefined : clean
}

/** Header bytes reach JavaScript as Latin-1. */
function utf8(latin1: string): string {
  const bytes = Uint8Array.from(latin1, (char) => char.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return latin1
  }
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
