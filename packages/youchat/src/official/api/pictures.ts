import type { MediaLimit } from '../../client/mediaSource.ts'
import type { MediaKind } from './media.ts'

/** What the platform takes of each kind (its page on temporary media). */
export const mediaLimits: Readonly<Record<MediaKind, MediaLimit>> = {
  image: { type: 'image/', maxBytes: 10 * 1024 * 1024 },
  voice: { type: 'audio/', maxBytes: 2 * 1024 * 1024 },
  video: { type: 'video/', maxBytes: 10 * 1024 * 1024 },
  thumb: { type: 'image/', maxBytes: 64 * 1024 },
}
