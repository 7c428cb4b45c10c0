import { openUpload, type UploadSource } from '../../client/upload.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxConfigError, WxTransportError } from '../../errors.ts'
import type { Ack } from './link.ts'

/** What can be sent by its media id. */
export type AiBotMediaKind = 'file' | 'image' | 'voice' | 'video'

/** A file the platform keeps for three days. */
export interface AiBotUploadedMedia {
  readonly type: AiBotMediaKind
  readonly media_id: string
  /** Unix time in seconds. */
  readonly created_at: number
}

const chunkBytes = 512 * 1024
const megabyte = 1024 * 1024
const maxBytes: Readonly<Record<AiBotMediaKind, number>> = {
  file: 20 * megabyte,
  image: 10 * megabyte,
  voice: 2 * megabyte,
  video: 10 * megabyte,
}

/**
 * Uploads a file in pieces of 512 KB. Source: path/101463 of the WeCom manual, whose text leaves open whether pieces are
 * counted from 0 or from 1; the platform's own package counts from 0.
 * @param request Sends a frame and waits for its acknowledgement.
 */
export async function uploadInChunks(
  kind: AiBotMediaKind,
  source: UploadSource,
  request: (cmd: string, body: unknown) => Promise<Ack>,
): Promise<AiBotUploadedMedia> {
  const { blob, filename } = await openUpload(source)
  if (!Object.hasOwn(maxBytes, kind))
    throw new WxConfigError('invalid_params', 'A file is a file, image, voice or video.')
  if (blob.size > maxBytes[kind]) {
    const message = `The file to upload has ${blob.size} bytes, as ${kind} the platform takes ${maxBytes[kind]}.`
    throw new WxConfigError('upload_too_large', message)
  }
  const bytes = Buffer.from(await blob.arrayBuffer())
  const total_chunks = Math.ceil(bytes.length / chunkBytes)
  const md5 = nodeCrypto().createHash('md5').update(bytes).digest('hex')
  const init = { type: kind, filename, total_size: bytes.length, total_chunks, md5 }
  const upload_id = textIn(await request('aibot_upload_media_init', init), 'upload_id', 'aibot_upload_media_init')
  for (let chunk_index = 0; chunk_index < total_chunks; chunk_index++) {
    const piece = bytes.subarray(chunk_index * chunkBytes, (chunk_index + 1) * chunkBytes)
    await repeated(() =>
      request('aibot_upload_media_chunk', { upload_id, chunk_index, base64_data: piece.toString('base64') }),
    )
  }
  const cmd = 'aibot_upload_media_finish'
  const ack = await request(cmd, { upload_id })
  const created_at = Number((ack.body as { created_at?: unknown } | undefined)?.created_at)
  return { type: kind, media_id: textIn(ack, 'media_id', cmd), created_at }
}

/** The platform ignores a piece it has, and an upload outlives a connection. */
async function repeated(send: () => Promise<Ack>): Promise<Ack> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof WxTransportError)) throw error
    return send()
  }
}

function textIn({ body }: Ack, name: string, endpoint: string): string {
  const value = (body as Record<string, unknown> | undefined | null)?.[name]
  if (typeof value === 'string' && value !== '') return value
  const message = `${endpoint}: the platform answered without ${name}.`
  throw new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
}
