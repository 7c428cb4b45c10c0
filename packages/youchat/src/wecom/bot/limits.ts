import { nodeCrypto } from '../../crypto/node.ts'
import { WxReplyError } from '../../errors.ts'

/** The most bytes of UTF-8 that the text of a reply may have. Source: path/101031 of the WeCom manual. */
export const maxContentBytes = 20_480
const maxPictures = 10
const maxPictureBytes = 10 * 1024 * 1024

/** A picture as it travels in a stream. */
export interface Picture {
  readonly base64: string
  readonly md5: string
}

/** @throws WxReplyError `invalid_reply`, `text_too_long` */
export function checkText(content: unknown): string {
  if (typeof content !== 'string') throw new WxReplyError('invalid_reply', 'The text of a reply is not a text.')
  const bytes = content.length > maxContentBytes / 3 ? Buffer.byteLength(content) : 0
  if (bytes > maxContentBytes) {
    throw new WxReplyError(
      'text_too_long',
      `The text has ${bytes} bytes in UTF-8, the platform takes ${maxContentBytes}: send it in parts.`,
    )
  }
  return content
}

/** @throws WxReplyError `invalid_feedback_id` */
export function checkFeedbackId(id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  const bytes = typeof id === 'string' ? Buffer.byteLength(id) : 0
  if (bytes < 1 || bytes > 256) {
    throw new WxReplyError('invalid_feedback_id', `A feedback id has 1 to 256 bytes, this one has ${bytes}.`)
  }
  return id
}

/**
 * Checks pictures and writes them down for a stream.
 * @throws WxReplyError `invalid_reply`, `too_many_images`, `image_too_large`, `invalid_image`
 */
export function writePictures(images: readonly Uint8Array[]): readonly Picture[] {
  if (!Array.isArray(images)) throw new WxReplyError('invalid_reply', 'The images of a reply are not a list.')
  if (images.length > maxPictures) {
    throw new WxReplyError('too_many_images', `A reply takes ${maxPictures} images, this one has ${images.length}.`)
  }
  return images.map(writePicture)
}

function writePicture(bytes: Uint8Array): Picture {
  if (!(bytes instanceof Uint8Array)) throw new WxReplyError('invalid_reply', 'An image of the reply is not bytes.')
  if (bytes.byteLength > maxPictureBytes) {
    throw new WxReplyError(
      'image_too_large',
      `An image has ${bytes.byteLength} bytes, the platform takes ${maxPictureBytes}.`,
    )
  }
  if (!isJpg(bytes) && !isPng(bytes)) {
    throw new WxReplyError('invalid_image', 'An image of the reply is neither JPG nor PNG.')
  }
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { base64: whole.toString('base64'), md5: nodeCrypto().createHash('md5').update(whole).digest('hex') }
}

function isJpg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)
}
