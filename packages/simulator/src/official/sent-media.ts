import type { Picture } from '../pictures.ts'
import { formatOf } from './store/file-kinds.ts'
import { type MediaKind, type MediaLibrary, type NewMedia, newMediaId } from './store/media.ts'
import { sampleMedia, sampleSpeex } from './store/samples.ts'

/** What people can send; `speex` is a voice in the format of its `MediaId16K`. */
export type SentKind = MediaKind | 'speex'

/**
 * Keeps what a person sent, as the platform does before it pushes the message.
 * @param id Made up where it is undefined; a file that is there already stays.
 * @param picture Its content; a sample where it is left out.
 */
export function keepSent(media: MediaLibrary, kind: SentKind, id: string = newMediaId(), picture?: Picture): string {
  if (media.get(id) === undefined) media.addTemporary(contentOf(kind, picture), id)
  return id
}

function contentOf(kind: SentKind, picture: Picture | undefined): NewMedia {
  if (kind === 'speex') return sampleSpeex
  const sample = sampleMedia(kind)
  if (picture === undefined) return sample
  const format = formatOf(picture.bytes) ?? sample.format
  return { kind, bytes: picture.bytes, format, name: `picture.${format}` }
}
