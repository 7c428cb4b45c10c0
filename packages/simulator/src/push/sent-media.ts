import type { Picture } from '../pictures.ts'
import { formatOf } from '../store/file-kinds.ts'
import { type MediaKind, type MediaLibrary, type NewMedia, newMediaId } from '../store/media.ts'

/** What people can send; `speex` is a voice in the format of its `MediaId16K`. */
export type SentKind = MediaKind | 'speex'

/**
 * Keeps what a person sent, as the platform does before it pushes the message.
 * @param sample Its kind, and its content where no picture is given.
 * @param id Made up where it is undefined; a file that is there already stays.
 */
export function keepSent<K extends string>(
  media: MediaLibrary<K>,
  sample: NewMedia<K>,
  id: string = newMediaId(),
  picture?: Picture,
): string {
  if (media.get(id) === undefined) media.addTemporary(picture === undefined ? sample : withPicture(sample, picture), id)
  return id
}

function withPicture<K extends string>(sample: NewMedia<K>, { bytes }: Picture): NewMedia<K> {
  const format = formatOf(bytes) ?? sample.format
  return { kind: sample.kind, bytes, format, name: `picture.${format}` }
}
