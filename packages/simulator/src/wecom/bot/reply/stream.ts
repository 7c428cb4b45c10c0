import { createHash } from 'node:crypto'
import { both } from '../../../bilingual.ts'
import { isObject } from '../../../input.ts'
import type { Bilingual } from '../../../protocol.ts'
import { formatOf } from '../../../store/file-kinds.ts'
import { feedbackOf, invalid, type Json, objectOf, textOf } from './fields.ts'

/** One snapshot of a streamed answer: its content replaces what was shown. */
export interface StreamPart {
  readonly id: string
  readonly finish: boolean
  /** Without what stood in `<think></think>`. */
  readonly text: string
  readonly thinking: string
  readonly images: readonly StreamImage[]
  readonly feedbackId?: string
  readonly warnings: readonly Bilingual[]
}

export interface StreamImage {
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpg'
}

const maxImages = 10
const maxImageBytes = 10 * 1024 * 1024
const maxIdBytes = 256

/** @param takesImages Whether `msg_item` is read; over the long connection it is not. @throws BotRefusal */
export function readStream(body: Json, takesImages: boolean): StreamPart {
  const stream = objectOf(body, 'stream')
  const id = textOf(stream, 'id', 'stream.id', maxIdBytes)
  if (id === '') throw invalid('"stream.id" is empty.', '“stream.id”为空。')
  if (stream.finish !== undefined && typeof stream.finish !== 'boolean') {
    throw invalid('"stream.finish" is true or false, not a text or number.', '“stream.finish”应为布尔值。')
  }
  const finish = stream.finish === true
  const content = stream.content === undefined ? '' : textOf(stream, 'content', 'stream.content')
  const feedbackId = feedbackOf(stream, 'stream')
  const warnings: Bilingual[] = []
  if (stream.msg_item !== undefined && !takesImages) {
    warnings.push(both('msg_item is not read over the long connection.', '长连接不支持 msg_item，图片不会显示。'))
  }
  return {
    ...{ id, finish, ...splitThinking(content) },
    images: takesImages && stream.msg_item !== undefined ? readImages(stream.msg_item, finish) : [],
    ...(feedbackId === undefined ? {} : { feedbackId }),
    warnings,
  }
}

/** What stands in `<think></think>`, and the rest; a block still open goes on to the end. */
export function splitThinking(content: string): { readonly text: string; readonly thinking: string } {
  const parts = content.split('<think>')
  let text = parts[0] ?? ''
  const thinking: string[] = []
  for (const part of parts.slice(1)) {
    const end = part.indexOf('</think>')
    thinking.push(end === -1 ? part : part.slice(0, end))
    if (end !== -1) text += part.slice(end + '</think>'.length)
  }
  return { text: thinking.length === 0 ? content : text.replace(/^\n+/, ''), thinking: thinking.join('\n') }
}

function readImages(value: unknown, finish: boolean): readonly StreamImage[] {
  if (!Array.isArray(value) || value.length > maxImages) {
    throw invalid(`"msg_item" is a list of up to ${maxImages}.`, `“msg_item”最多 ${maxImages} 项。`)
  }
  if (value.length > 0 && !finish) {
    throw invalid('"msg_item" goes with finish: true only.', '“msg_item”只能在 finish 为 true 时发送。')
  }
  return value.map(readImage)
}

function readImage(item: unknown): StreamImage {
  if (!isObject(item) || item.msgtype !== 'image' || !isObject(item.image)) {
    throw invalid('A part of msg_item is {msgtype: "image", image: {base64, md5}}.', 'msg_item 的每一项应为图片。')
  }
  const { base64, md5 } = item.image
  const bytes = typeof base64 === 'string' ? Buffer.from(base64, 'base64') : Buffer.alloc(0)
  const format = formatOf(bytes)
  if (format !== 'png' && format !== 'jpg') {
    throw invalid('A picture of msg_item is JPG or PNG, in base64.', 'msg_item 的图片应为 base64 编码的 JPG 或 PNG。')
  }
  if (bytes.length > maxImageBytes) throw invalid('A picture may have 10 MB.', '图片不能超过 10 MB。')
  if (createHash('md5').update(bytes).digest('hex') !== String(md5).toLowerCase()) {
    throw invalid('"md5" must be that of the picture before base64.', '“md5”应为 base64 编码前图片内容的 md5。')
  }
  return { bytes, format }
}
