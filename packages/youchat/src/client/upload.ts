import { WxConfigError, type WxErrorOptions } from '../errors.ts'
import { extensionOfBytes, extensionOfType, typeOfName } from './fileTypes.ts'

/** Bytes from wherever: a `Blob` or `File`, a `Buffer`, a web or Node stream. */
export type FileContent = Blob | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array>

/** A file with what the platform is to be told of it. */
export interface NamedFile {
  readonly content: FileContent
  /** Any language; the platform gets it as raw UTF-8. @default made from the content's kind: `file.jpg` */
  readonly filename?: string | undefined
  /** @default from the file name, else from the content */
  readonly contentType?: string | undefined
}

/** What can be uploaded: the path of a file, its content, or its content with a name. */
export type UploadSource = string | URL | FileContent | NamedFile

/** A file ready to be put into a form. */
export interface UploadFile {
  readonly blob: Blob
  readonly filename: string
}

/** More than the platform takes anywhere; what comes as a stream is read up to here. */
export const maxUploadBytes: number = 32 * 1024 * 1024

/**
 * Reads what is to be uploaded. A file given by its path stays on disk until it is sent; a stream is read into memory,
 * because the platform refuses a form without a Content-Length (41005).
 * @throws WxConfigError `upload_missing`, `upload_empty`, `upload_too_large`
 */
export async function openUpload(source: UploadSource): Promise<UploadFile> {
  if (typeof source === 'string' || source instanceof URL) return openPath(source)
  if (typeof source !== 'object' || source === null) throw missing('There is nothing to upload.')
  const named = isNamed(source) ? source : { content: source }
  const blob = await toBlob(named.content)
  check(blob)
  const start = new Uint8Array(await blob.slice(0, 16).arrayBuffer())
  const filename = named.filename ?? nameOf(named.content) ?? `file.${extensionOf(blob, start)}`
  const type = named.contentType || blob.type || typeOfName(filename) || typeOfName(`.${extensionOfBytes(start)}`)
  return { blob: withType(blob, type), filename: baseName(filename) }
}

async function openPath(path: string | URL): Promise<UploadFile> {
  const [{ openAsBlob }, { fileURLToPath }] = await Promise.all([import('node:fs'), import('node:url')])
  const filename = baseName(path instanceof URL ? decoded(path.pathname) : path)
  const type = typeOfName(filename) ?? 'application/octet-stream'
  let blob: Blob
  try {
    blob = await openAsBlob(path instanceof URL ? fileURLToPath(path) : path, { type })
  } catch (cause) {
    throw missing(`The file "${filename}" cannot be read.`, { cause })
  }
  check(blob)
  return { blob, filename }
}

function missing(message: string, options?: WxErrorOptions): WxConfigError {
  return new WxConfigError('upload_missing', message, options)
}

function check(blob: Blob): void {
  if (blob.size === 0) throw new WxConfigError('upload_empty', 'The file to upload is empty.')
  if (blob.size > maxUploadBytes) throw tooLarge()
}

function tooLarge(): WxConfigError {
  return new WxConfigError('upload_too_large', `The file to upload is longer than ${maxUploadBytes} bytes.`)
}

async function toBlob(content: FileContent): Promise<Blob> {
  if (content instanceof Blob) return content
  if (content instanceof Uint8Array || content instanceof ArrayBuffer)
    return new Blob([content as Uint8Array<ArrayBuffer>])
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    // A Node stream that was told an encoding gives text.
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.byteLength
    if (size > maxUploadBytes) throw tooLarge()
    chunks.push(bytes)
  }
  return new Blob(chunks as Uint8Array<ArrayBuffer>[])
}

function withType(blob: Blob, type = 'application/octet-stream'): Blob {
  return blob.type === type ? blob : blob.slice(0, blob.size, type)
}

function extensionOf(blob: Blob, start: Uint8Array): string {
  return extensionOfBytes(start) ?? extensionOfType(blob.type) ?? 'bin'
}

/** A `File` knows its name. */
function nameOf(content: FileContent): string | undefined {
  const name = (content as { name?: unknown }).name
  return typeof name === 'string' && name !== '' ? name : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What stands behind the last slash, of either kind. */
function baseName(path: string): string {
  return path.split(/[/\\]/).pop() || 'file.bin'
}

function isNamed(source: FileContent | NamedFile): source is NamedFile {
  return 'content' in source
}
