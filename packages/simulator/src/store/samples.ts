import jpeg from 'jpeg-js'
import type { MediaKind, NewMedia } from './media.ts'

const side = 48

/** A green tile as JPEG. */
function tile(): Uint8Array {
  const data = Buffer.alloc(side * side * 4)
  for (let at = 0; at < data.length; at += 4) data.writeUInt32BE(0x07c160ff, at)
  return jpeg.encode({ width: side, height: side, data }, 90).data
}

/** One second of AMR frames that hold no speech. */
const silence = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(50, 0x7c)])

/** The head of an MP4 file: enough to be told as one, not to be played. */
const clip = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42'),
  Buffer.from([0, 0, 0, 0]),
  Buffer.from('mp42isom'),
  Buffer.from([0, 0, 0, 8]),
  Buffer.from('free'),
])

const samples: Readonly<Record<MediaKind, NewMedia>> = {
  image: { kind: 'image', format: 'jpg', bytes: tile(), name: 'sample.jpg' },
  thumb: { kind: 'thumb', format: 'jpg', bytes: tile(), name: 'sample.jpg' },
  voice: { kind: 'voice', format: 'amr', bytes: silence, name: 'sample.amr' },
  video: { kind: 'video', format: 'mp4', bytes: clip, name: 'sample.mp4' },
}

/** What is sent where nothing was chosen. */
export function sampleMedia(kind: MediaKind): NewMedia {
  return samples[kind]
}

/** The same voice as sample in the format of the JS-SDK, 16 kHz: silence too. */
export const sampleSpeex: NewMedia = { kind: 'voice', format: 'speex', bytes: Buffer.alloc(60), name: 'sample.speex' }
