import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../../../clock.ts'
import { BoundedMap } from '../../../store/bounded-map.ts'
import { formatOf } from '../../../store/file-kinds.ts'
import type { BotFiles, StoredFile } from '../files.ts'
import { BotRefusal, errcodes } from '../refusal.ts'
import { invalid, type Json, textOf } from '../reply/fields.ts'
import { type MediaType, mediaTypes } from '../reply/reply.ts'

interface Upload {
  readonly type: MediaType
  readonly name: string
  readonly totalSize: number
  readonly totalChunks: number
  readonly md5: string | undefined
  readonly until: number
  readonly chunks: Map<number, Buffer>
}

interface Media {
  readonly type: MediaType
  readonly fileId: string
  readonly until: number
}

const megabyte = 1024 * 1024
const maxBytes: Readonly<Record<MediaType, number>> = {
  ...{ image: 10 * megabyte, voice: 2 * megabyte, video: 10 * megabyte, file: 20 * megabyte },
}
const maxChunkBytes = 512 * 1024
const maxChunks = 100
const uploadMs = 30 * 60_000
const mediaMs = 3 * 86_400_000
const maxUploads = 20

/**
 * The files a bot uploads in chunks over its long connection. An upload outlives the connection it began on. Source:
 * path/101463 of the WeCom manual.
 */
export class Uploads {
  readonly #uploads = new BoundedMap<string, Upload>(maxUploads)
  readonly #media = new BoundedMap<string, Media>(1000)
  readonly #clock: Clock
  readonly #files: BotFiles

  constructor(clock: Clock, files: BotFiles) {
    this.#clock = clock
    this.#files = files
  }

  /** @throws BotRefusal */
  init(body: Json): Json {
    const type = mediaTypes.find((one) => one === body.type)
    if (type === undefined) throw invalid(`"type" is one of ${mediaTypes.join(', ')}.`, '“type”错误。')
    const name = textOf(body, 'filename', 'filename', 256)
    const totalSize = wholeOf(body, 'total_size', maxBytes[type])
    const totalChunks = wholeOf(body, 'total_chunks', maxChunks)
    if (totalSize > totalChunks * maxChunkBytes) {
      throw invalid(
        '"total_chunks" is too few: a chunk may have 512 KB.',
        '“total_chunks”过少：每个分片不超过 512 KB。',
      )
    }
    const md5 = body.md5 === undefined ? undefined : textOf(body, 'md5', 'md5', 32).toLowerCase()
    const id = randomBytes(16).toString('hex')
    const until = this.#clock.now() + uploadMs
    this.#uploads.set(id, { type, name, totalSize, totalChunks, md5, until, chunks: new Map() })
    return { upload_id: id }
  }

  /** Takes a chunk, in any order; one that is there already is ignored. @throws BotRefusal */
  chunk(body: Json): void {
    const { chunks, totalChunks } = this.#find(body)
    const index = body.chunk_index
    // The manual's sample counts from 1, WeCom's own library from 0: which one it was is known at the end.
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > totalChunks) {
      throw invalid('"chunk_index" is outside of "total_chunks".', '“chunk_index”超出范围。')
    }
    const data = body.base64_data
    const bytes = typeof data === 'string' ? Buffer.from(data, 'base64') : undefined
    if (bytes === undefined || bytes.length === 0) throw invalid('"base64_data" is missing.', '缺少“base64_data”。')
    if (bytes.length > maxChunkBytes) throw invalid('A chunk may have 512 KB before base64.', '分片不能超过 512 KB。')
    if (!chunks.has(index)) chunks.set(index, bytes)
  }

  /** Puts the chunks together. @throws BotRefusal */
  finish(body: Json): Json {
    const upload = this.#find(body)
    const { type, name, chunks, totalSize, totalChunks, md5 } = upload
    const indices = [...chunks.keys()].sort((a, b) => a - b)
    const first = indices[0] ?? -1
    const isWhole = indices.length === totalChunks && indices.every((index, at) => index === first + at)
    if (!isWhole || first > 1) {
      throw invalid(
        `${indices.length} of ${totalChunks} chunks came: send what is missing.`,
        `已收到 ${indices.length}/${totalChunks} 个分片：请补传缺少的分片。`,
      )
    }
    const bytes = Buffer.concat(indices.map((index) => chunks.get(index) ?? Buffer.alloc(0)))
    if (bytes.length !== totalSize) {
      throw invalid(
        `The file has ${bytes.length} bytes, not ${totalSize}.`,
        `文件为 ${bytes.length} 字节，与 total_size 不符。`,
      )
    }
    if (md5 !== undefined && createHash('md5').update(bytes).digest('hex') !== md5) {
      throw invalid('"md5" is not that of the file.', '“md5”与文件不符。')
    }
    if (type === 'voice' && formatOf(bytes) !== 'amr') throw invalid('A voice is AMR.', '语音只支持 AMR 格式。')
    this.#uploads.delete(String(body.upload_id))
    const mediaId = randomBytes(32).toString('base64url')
    const file = this.#files.add(bytes, name)
    this.#media.set(mediaId, { type, fileId: file.id, until: this.#clock.now() + mediaMs })
    return { type, media_id: mediaId, created_at: String(Math.floor(this.#clock.now() / 1000)) }
  }

  /** The file behind a media id; undefined for none of this type, or after three days. */
  find(mediaId: string, type: string): StoredFile | undefined {
    const media = this.#media.get(mediaId)
    if (media === undefined || media.type !== type || this.#clock.now() >= media.until) return undefined
    return this.#files.get(media.fileId)
  }

  /** The finished files; an upload under way does not go on elsewhere. */
  save(): readonly (readonly [string, Media])[] {
    return this.#media.entries()
  }

  load(saved: readonly (readonly [string, Media])[]): void {
    this.#uploads.clear()
    this.#media.load(saved)
  }

  clear(): void {
    this.#uploads.clear()
    this.#media.clear()
  }

  #find(body: Json): Upload {
    const upload = this.#uploads.get(String(body.upload_id))
    if (upload !== undefined && this.#clock.now() < upload.until) return upload
    throw new BotRefusal(
      errcodes.invalidParameter,
      'There is no such upload of this bot, or it began more than 30 minutes ago.',
      '该机器人没有此上传任务，或已超过 30 分钟。',
    )
  }
}

function wholeOf(body: Json, name: string, max: number): number {
  const value = body[name]
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) return value
  throw invalid(`"${name}" is a whole number from 1 to ${max}.`, `“${name}”应为 1 至 ${max} 的整数。`)
}
