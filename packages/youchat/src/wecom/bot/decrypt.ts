import { nodeCrypto } from '../../crypto/node.ts'
import { blockBytes, checkLength, paddingOf } from '../../crypto/padding.ts'
import { WxConfigError } from '../../errors.ts'

/**
 * The 32 bytes of a key: an EncodingAESKey, or the `aeskey` of one file, with or without its last `=`.
 * @throws WxConfigError `invalid_aes_key`
 */
export function decodeFileKey(key: string): Uint8Array {
  const bytes = Buffer.from(key, 'base64')
  if (!/^[A-Za-z0-9+/]{43}=?$/.test(key) || bytes.length !== 32) {
    throw new WxConfigError('invalid_aes_key', 'The aeskey of the file is not the base64 of 32 bytes.')
  }
  return bytes
}

/**
 * Decrypts a file on its way: AES-256-CBC, the initialization vector being the key's first half, padded to 32 bytes and
 * without the header that messages have. Source: path/100719 of the WeCom manual.
 *
 * The stream fails with a WxDecryptError `invalid_length` or `invalid_padding` at its end, so what came before is only
 * to be trusted once it has ended.
 */
export function decryption(key: Uint8Array): TransformStream<Uint8Array, Uint8Array> {
  const decipher = nodeCrypto().createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  let size = 0
  // What may be padding.
  let held: Buffer = Buffer.alloc(0)
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength
      const plain = Buffer.concat([held, decipher.update(chunk)])
      const end = Math.max(0, plain.length - blockBytes)
      held = plain.subarray(end)
      if (end > 0) controller.enqueue(plain.subarray(0, end))
    },
    flush(controller) {
      checkLength(size, 'file')
      decipher.final()
      const content = held.subarray(0, held.length - paddingOf(held, 'file'))
      if (content.length > 0) controller.enqueue(content)
    },
  })
}

/**
 * The same where one of several keys is the right one, which shows at the end only: the file is kept in memory.
 * @param keys More than one, the likeliest first.
 */
export function tryDecryption(keys: readonly Uint8Array[]): TransformStream<Uint8Array, Uint8Array> {
  const chunks: Uint8Array[] = []
  return new TransformStream({
    transform(chunk) {
      chunks.push(chunk)
    },
    async flush(controller) {
      const failures: unknown[] = []
      for (const key of keys) {
        try {
          const plain = new Response(
            new Blob(chunks as Uint8Array<ArrayBuffer>[]).stream().pipeThrough(decryption(key)),
          )
          controller.enqueue(new Uint8Array(await plain.arrayBuffer()))
          return
        } catch (error) {
          failures.push(error)
        }
      }
      throw failures[0]
    },
  })
}
