import type { Part } from '../../api/multipart.ts'
import { ApiRefusal } from '../../api/refusal.ts'
import { readUpload as readAny, type Upload } from '../../api/upload.ts'
import { amrMs, type FileFormat, formatOf } from '../../store/file-kinds.ts'
import type { MediaKind, NewMedia } from '../../store/media.ts'
import type { ApiCall } from './endpoint.ts'

/** What an upload may be. */
export interface UploadRule {
  readonly formats: readonly FileFormat[]
  readonly maxBytes: number
  /** Code of a file that is longer. */
  readonly tooLong: number
}

const mb = 1024 * 1024
const image = { maxBytes: 10 * mb, tooLong: 40009 }
const voice = { maxBytes: 2 * mb, tooLong: 40010 }
const video: UploadRule = { formats: ['mp4'], maxBytes: 10 * mb, tooLong: 40011 }
const thumb: UploadRule = { formats: ['jpg'], maxBytes: 64 * 1024, tooLong: 40012 }
const maxVoiceMs = 60_000

/** What may be uploaded for three days. */
export const temporaryRules: Readonly<Record<MediaKind, UploadRule>> = {
  image: { ...image, formats: ['png', 'jpg', 'gif'] },
  voice: { ...voice, formats: ['amr', 'mp3'] },
  video,
  thumb,
}

/** What may be uploaded for good. */
export const permanentRules: Readonly<Record<MediaKind, UploadRule>> = {
  image: { ...image, formats: ['bmp', 'png', 'jpg', 'gif'] },
  voice: { ...voice, formats: ['mp3', 'wma', 'wav', 'amr'] },
  video,
  thumb,
}

/** What may stand in articles. */
export const pictureRule: UploadRule = { formats: ['jpg', 'png'], maxBytes: mb, tooLong: 40009 }

/** The `type` of an upload. @throws ApiRefusal 40004 */
export function kindOf(call: ApiCall): MediaKind {
  const kind = call.query.get('type')
  if (kind === 'image' || kind === 'voice' || kind === 'video' || kind === 'thumb') return kind
  throw new ApiRefusal(40004)
}

/** The parts of an upload. @throws ApiRefusal 44001, 41005 */
export function readUpload(call: ApiCall): Upload {
  return readAny(call, 41005)
}

/**
 * Checks a file by its name, size and content.
 * @throws ApiRefusal 44001, 40005, 40009–40012, 40137, 45007
 */
export function checkFile({ filename = '', bytes }: Part, kind: MediaKind, rule: UploadRule): NewMedia {
  if (bytes.length === 0) throw new ApiRefusal(44001)
  if (bytes.length >= rule.maxBytes + 1) throw new ApiRefusal(rule.tooLong)
  const content = formatOf(bytes)
  const named = /\.(\w+)$/.exec(filename)?.[1]?.toLowerCase().replace('jpeg', 'jpg')
  const isPicture = kind === 'image' || kind === 'thumb'
  if (named !== undefined && !rule.formats.some((format) => format === named)) throw new ApiRefusal(40005)
  // A voice or video nobody knows passes; a picture is looked at.
  const format = isPicture ? content : (content ?? named)
  if (!rule.formats.some((one) => one === format)) throw new ApiRefusal(isPicture ? 40137 : 40005)
  if (format === 'amr' && amrMs(bytes) > maxVoiceMs) throw new ApiRefusal(45007)
  return { kind, bytes, format: format ?? '', name: filename }
}
