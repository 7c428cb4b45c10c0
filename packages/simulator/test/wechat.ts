/**
 * The platform's signature and encryption a second time, by node:crypto alone: what the tests hold the simulator
 * against must not share its code.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

export interface Secrets {
  readonly appId: string
  readonly token: string
  readonly encodingAesKey: string
}

/** The seeded account. */
export const seeded: Secrets & { readonly originalId: string } = {
  appId: 'wx0000000000000001',
  originalId: 'gh_000000000001',
  token: 'test-token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}

export function sha1Sorted(...parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

export function decrypt(
  { encodingAesKey }: Pick<Secrets, 'encodingAesKey'>,
  encrypted: string,
): { message: string; id: string } {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
  const plain = padded.subarray(0, padded.length - (padded.at(-1) ?? 0))
  const length = plain.readUInt32BE(16)
  return { message: plain.subarray(20, 20 + length).toString(), id: plain.subarray(20 + length).toString() }
}

export function encrypt({ encodingAesKey, appId }: Secrets, message: string): string {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(message))
  const bytes = Buffer.concat([randomBytes(16), length, Buffer.from(message), Buffer.from(appId)])
  const pad = 32 - (bytes.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(Buffer.concat([bytes, Buffer.alloc(pad, pad)])), cipher.final()]).toString(
    'base64',
  )
}

/** A sealed reply, in the format of the account. */
export function envelope(secrets: Secrets, reply: string, format: 'xml' | 'json' = 'xml'): string {
  const sealed = encrypt(secrets, reply)
  const time = '1713424427'
  const nonce = '415670741'
  const signature = sha1Sorted(secrets.token, time, nonce, sealed)
  return format === 'json'
    ? JSON.stringify({ Encrypt: sealed, MsgSignature: signature, TimeStamp: Number(time), Nonce: nonce })
    : `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${time}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}

/** Text of a node, by search: enough for messages without nesting. */
export function node(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`).exec(xml)
  return found ? (found[1] ?? found[2]) : undefined
}

/** A text reply with the names swapped. */
export function textReply(openid: string, content: string): string {
  return replyXml(openid, `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content>`)
}

/** A reply with the names swapped and any further nodes. */
export function replyXml(openid: string, nodes: string): string {
  return `<xml><ToUserName><![CDATA[${openid}]]></ToUserName><FromUserName><![CDATA[${seeded.originalId}]]></FromUserName><CreateTime>1714112445</CreateTime>${nodes}</xml>`
}
