import { sealEnvelope } from '../crypto/envelope.ts'
import { sign } from '../crypto/signature.ts'
import { writeXml } from '../xml/write.ts'
import type { Format } from './message.ts'
import type { ReplySeal } from './open.ts'
import type { EnvelopeNames } from './product.ts'

/**
 * Encrypts and signs a reply. One that says nothing stays as it is: the platform takes it unencrypted.
 * @param names What the parts are called in JSON.
 */
export function sealReply(text: string, format: Format, seal: ReplySeal, names: EnvelopeNames, now: number): string {
  if (text === '' || text === 'success') return text
  const Encrypt = sealEnvelope(seal.aesKey, text, seal.receiveId)
  const TimeStamp = Math.floor(now / 1000)
  const MsgSignature = sign(seal.token, String(TimeStamp), seal.nonce, Encrypt)
  const { nonce } = seal
  if (format === 'xml') return writeXml({ Encrypt, MsgSignature, TimeStamp, Nonce: nonce })
  return JSON.stringify({
    [names.Encrypt]: Encrypt,
    [names.MsgSignature]: MsgSignature,
    [names.TimeStamp]: TimeStamp,
    [names.Nonce]: nonce,
  })
}
