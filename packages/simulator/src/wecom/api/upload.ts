import type { Part } from '../../api/multipart.ts'
import { amrMs, formatOf } from '../../store/file-kinds.ts'
import type { NewMedia } from '../../store/media.ts'
import type { WecomMediaKind } from '../store/store.ts'
import { type ApiCall, ApiRefusal } from './context.ts'

const mb = 1024 * 1024
/** Shorter files are none. */
const minBytes = 6
const maxVoiceMs = 60_000

const rules: Readonly<Record<WecomMediaKind, { readonly maxBytes: number; readonly tooLong: number }>> = {
  image: { maxBytes: 10 * mb, tooLong: 40009 },
  voice: { maxBytes: 2 * mb, tooLong: 45001 },
  video: { maxBytes: 10 * mb, tooLong: 40011 },
  file: { maxBytes: 20 * mb, tooLong: 45001 },
}

/** The body of the largest upload and what is around it in a form. */
export const maxUploadBytes: number = 22 * mb

/** The kind an upload says it is of. @throws ApiRefusal 40004 */
export function kindOf({ query }: ApiCall, name = 'type'): WecomMediaKind {
  const kind = query.get(name) ?? ''
  if (kind === 'image' || kind === 'voice' || kind === 'video' || kind === 'file') return kind
  throw new ApiRefusal(40004)
}

/**
 * Checks a file by its size and content. Source: path/90253 of the WeCom manual.
 * @param maxBytes Where it is less than usual.
 * @throws ApiRefusal 40006, 40009, 40011, 45001, 40005, 301017, 45007
 */
export function checkFile(
  { filename = '', bytes }: Part,
  kind: WecomMediaKind,
  maxBytes: number = rules[kind].maxBytes,
): NewMedia<WecomMediaKind> {
  if (bytes.length < minBytes) throw new ApiRefusal(40006)
  if (bytes.length > maxBytes) throw new ApiRefusal(rules[kind].tooLong)
  const content = formatOf(bytes)
  if (kind === 'image' && content !== 'jpg' && content !== 'png') throw new ApiRefusal(40005)
  if (kind === 'voice' && content !== 'amr') throw new ApiRefusal(301017)
  if (kind === 'video' && content !== 'mp4') throw new ApiRefusal(40005)
  if (kind === 'voice' && amrMs(bytes) > maxVoiceMs) throw new ApiRefusal(45007)
  const named = /\.(\w{1,10})$/.exec(filename)?.[1]?.toLowerCase()
  return { kind, bytes, format: kind === 'file' ? (named ?? 'bin') : (content ?? ''), name: filename }
}
