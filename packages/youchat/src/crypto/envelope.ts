import { WxConfigError, WxDecryptError } from '../errors.ts'
import { nodeCrypto } from './node.ts'
import { blockBytes, checkLength, paddingOf } from './padding.ts'

const randomBytes = 16
const headBytes = randomBytes + 4

/** What an envelope held. */
export interface OpenedEnvelope {
  /** The message: the bytes of an XML or JSON text, or of WeCom's echostr. */
  readonly message: Buffer
  /** Whom it is for: appid, corpid, suite id, or an empty string. */
  readonly receiveId: string
}

/** What `sealEnvelope` takes besides the message. */
export interface SealOptions {
  /** The 16 bytes put before the message; only tests give them. @default random */
  readonly random?: Uint8Array
}

/**
 * Encrypts a message for the platform: 16 random bytes, the message's length, the message and the receiver's id, padded
 * to 32 bytes, AES-256-CBC, base64.
 * @param aesKey 32 bytes, from `decodeAesKey`
 * @throws WxConfigError `invalid_aes_key`, `invalid_random`
 */
export function sealEnvelope(aesKey: Uint8Array, message: string, receiveId: string, options?: SealOptions): string {
  const messageBytes = Buffer.byteLength(message)
  const length = headBytes + messageBytes + Buffer.byteLength(receiveId)
  const padding = blockBytes - (length % blockBytes)
  const plain = Buffer.allocUnsafe(length + padding)
  const { random } = options ?? {}
  if (random === undefined) takeRandom(plain)
  else if (random.length === randomBytes) plain.set(random)
  else throw new WxConfigError('invalid_random', `An envelope begins with ${randomBytes} bytes, not ${random.length}.`)
  plain.writeUInt32BE(messageBytes, randomBytes)
  plain.write(message, headBytes)
  plain.write(receiveId, headBytes + messageBytes)
  plain.fill(padding, length)
  const cipher = nodeCrypto().createCipheriv('aes-256-cbc', aesKey, ivOf(aesKey)).setAutoPadding(false)
  return cipher.update(plain, undefined, 'base64') + cipher.final('base64')
}

/**
 * Decrypts what the platform sent.
 * @param receiveId The id the envelope must be for; an empty string takes an envelope without one (smart bots), and
 *   undefined leaves the check to the caller.
 * @throws WxConfigError `invalid_aes_key`
 * @throws WxDecryptError `invalid_base64`, `invalid_length`, `invalid_padding`, `receive_id_mismatch`
 */
export function openEnvelope(aesKey: Uint8Array, encrypted: string, receiveId?: string): OpenedEnvelope {
  const cipherText = decodeBase64(encrypted)
  checkLength(cipherText.length, 'message')
  const decipher = nodeCrypto().createDecipheriv('aes-256-cbc', aesKey, ivOf(aesKey)).setAutoPadding(false)
  // Without padding all bytes come from update().
  const plain = decipher.update(cipherText)
  decipher.final()
  const end = plain.length - paddingOf(plain, 'decrypted message')
  const messageEnd = end < headBytes ? Number.POSITIVE_INFINITY : headBytes + plain.readUInt32BE(randomBytes)
  if (messageEnd > end) {
    throw new WxDecryptError(
      'invalid_length',
      'The decrypted message is shorter than it says: is it the right EncodingAESKey?',
    )
  }
  const foundId = plain.toString('utf8', messageEnd, end)
  if (receiveId !== undefined && foundId !== receiveId) {
    throw new WxDecryptError(
      'receive_id_mismatch',
      `The message is for ${describeId(foundId)}, not for ${describeId(receiveId)}: is it the right appId, corpId or suiteId?`,
    )
  }
  return { message: plain.subarray(headBytes, messageEnd), receiveId: foundId }
}

/** The platform takes the key's first half for the initialization vector. */
function ivOf(aesKey: Uint8Array): Uint8Array {
  if (aesKey.length !== 32) {
    throw new WxConfigError('invalid_aes_key', `An AES key has 32 bytes, this one has ${aesKey.length}.`)
  }
  return aesKey.subarray(0, 16)
}

function decodeBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  // Buffer skips what is not base64. Encoding again costs less than a regular expression over the whole text.
  if (text.length % 4 !== 0 || bytes.toString('base64') !== text) {
    throw new WxDecryptError('invalid_base64', 'The encrypted message is not base64.')
  }
  return bytes
}

function describeId(id: string): string {
  return /^[\w-]{1,64}$/.test(id) ? `"${id}"` : id === '' ? 'nobody' : 'something unreadable'
}

// A page of random bytes is cut into slices: asking the system for 16 at a time costs more than the encryption.
let page = Buffer.alloc(0)
let used = 0

function takeRandom(target: Buffer): void {
  if (used + randomBytes > page.length) {
    page = nodeCrypto().randomFillSync(Buffer.allocUnsafeSlow(4096))
    used = 0
  }
  page.copy(target, 0, used, used + randomBytes)
  used += randomBytes
}
