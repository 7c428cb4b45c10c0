import { createCipheriv, randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { refuse } from '../../input.ts'
import type { BotFile } from '../../protocol-bot.ts'
import { contentTypeOf, formatOf } from '../../store/file-kinds.ts'
import { sampleMedia } from '../../store/samples.ts'

/** A file of a chat, in the clear. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** A way to fetch a file for five minutes, encrypted. */
interface Link {
  readonly fileId: string
  readonly aesKey: Buffer
  readonly until: number
}

/** What a bot fetches under a link: the file's bytes, encrypted. */
export interface EncryptedFile {
  readonly name: string
  readonly bytes: Buffer
}

interface SavedFiles {
  readonly files: readonly (Omit<StoredFile, 'bytes'> & { readonly bytes: string })[]
}

const maxFiles = 200
const maxTotalBytes = 64 * 1024 * 1024
const maxLinks = 1000
/** How long a link of a message may be fetched. Source: path/100719 of the WeCom manual. */
const linkMs = 5 * 60_000
/** The platform pads to 32 bytes, not to the cipher's 16. */
const blockBytes = 32

/** The files members and a bot sent each other: the page sees them as they are, the bot gets encrypted links. */
export class BotFiles {
  readonly #files = new Map<string, StoredFile>()
  readonly #links = new Map<string, Link>()
  readonly #clock: Clock
  #totalBytes = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id)
  }

  add(bytes: Uint8Array, name: string, type?: string): StoredFile {
    const format = formatOf(bytes)
    const known = format === undefined ? 'application/octet-stream' : contentTypeOf(format)
    const file = { id: randomBytes(12).toString('hex'), name, type: type ?? known, bytes: Buffer.from(bytes) }
    this.#put(file)
    return file
  }

  /** A link to a file, as a message carries it. @param aesKey 32 bytes */
  link(file: StoredFile, aesKey: Buffer): string {
    const id = randomBytes(16).toString('hex')
    this.#links.set(id, { fileId: file.id, aesKey, until: this.#clock.now() + linkMs })
    for (const oldest of this.#links.keys()) {
      if (this.#links.size <= maxLinks) break
      this.#links.delete(oldest)
    }
    return id
  }

  /** What is behind a link; undefined where it leads nowhere, `expired` after its five minutes. */
  fetch(linkId: string): EncryptedFile | 'expired' | undefined {
    const link = this.#links.get(linkId)
    const file = this.#files.get(link?.fileId ?? '')
    if (link === undefined || file === undefined) return undefined
    if (this.#clock.now() >= link.until) return 'expired'
    return { name: file.name, bytes: encryptFile(file.bytes, link.aesKey) }
  }

  save(): SavedFiles {
    return { files: [...this.#files.values()].map((file) => ({ ...file, bytes: file.bytes.toString('base64') })) }
  }

  load(saved: SavedFiles): void {
    this.clear()
    for (const file of saved.files) this.#put({ ...file, bytes: Buffer.from(file.bytes, 'base64') })
  }

  clear(): void {
    this.#files.clear()
    this.#links.clear()
    this.#totalBytes = 0
  }

  #put(file: StoredFile): void {
    this.#files.set(file.id, file)
    this.#totalBytes += file.bytes.length
    for (const [id, { bytes }] of this.#files) {
      if (this.#files.size <= maxFiles && this.#totalBytes <= maxTotalBytes) break
      this.#files.delete(id)
      this.#totalBytes -= bytes.length
    }
  }
}

/** The bytes of a file as WeCom serves them to a bot: no head, only padding. Source: path/100719 of the WeCom manual. */
export function encryptFile(bytes: Uint8Array, aesKey: Buffer): Buffer {
  const padding = blockBytes - (bytes.length % blockBytes)
  const cipher = createCipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(bytes), cipher.update(Buffer.alloc(padding, padding)), cipher.final()])
}

/** A file as a line of the chat shows it. */
export function shownFile({ id, name, type, bytes }: StoredFile, url: (id: string) => string): BotFile {
  return { url: url(id), name, type, bytes: bytes.length }
}

/** What members send as a file. */
export type SentType = 'image' | 'file' | 'video'

/**
 * The bytes of a `data:` address, or a sample where none is given.
 * @throws SimulatorError `bad_request`
 */
export function readData(
  data: string | undefined,
  type: SentType,
): { readonly bytes: Uint8Array; readonly name: string; readonly type?: string } {
  if (data === undefined || data === 'sample') {
    if (type === 'file') return { bytes: Buffer.from('A sample file.\n'), name: 'sample.txt', type: 'text/plain' }
    const { bytes, name } = sampleMedia(type)
    return { bytes, name: name ?? `sample.${type}` }
  }
  const found = /^data:([\w.+-]+\/[\w.+-]+);base64,([A-Za-z0-9+/]+={0,2})$/.exec(data)
  if (found === null) throw refuse('A file is a data: address in base64, such as data:image/png;base64,iVBO….')
  const [, mediaType = '', base64 = ''] = found
  const bytes = Buffer.from(base64, 'base64')
  const format = formatOf(bytes)
  if (type === 'image' && !['png', 'jpg', 'gif', 'bmp'].includes(format ?? '')) throw refuse('This is no picture.')
  return { bytes, name: `${type}.${format ?? mediaType.split('/')[1]}`, type: mediaType }
}
