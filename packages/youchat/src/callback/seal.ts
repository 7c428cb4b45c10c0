import { sealEnvelope } from '../crypto/envelope.ts'
import { sign } from '../crypto/signature.ts'
import { writeXml } from '../xml/write.ts'
import type { Format } from './message.ts'
import type { ReplySeal } from './open.ts'

/** Encrypts and signs a reply. One that says nothing stays as it is: the platform takes it unencrypted. */
export function sealReply(text: string, format: Format, seal: ReplySeal, now: number): string {
  if (text === '' || text === 'success') return text
  const Encrypt = sealEnvelope(seal.aesKey, text, seal.receiveId)
  const TimeStamp = Math.floor(now / 1000)
  const MsgSignature = sign(seal.token, String(TimeStamp), seal.nonce, Encrypt)
  const envelope = { Encrypt, MsgSignature, TimeStamp, Nonce: seal.nonce }
  return format === 'json' ? JSON.stringify(envelope) : writeXml(envelope)
}
