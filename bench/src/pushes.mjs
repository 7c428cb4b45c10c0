// The pushes every contestant is given, and the check of what it answers. Written on node:crypto alone and shared with
// no contestant, so that a mistake of one does not hide itself here.
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

export const account = {
  token: 'benchToken2024',
  appId: 'wxba5fad812f8e6fb9',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
}

const key = Buffer.from(account.encodingAesKey, 'base64')

/** `count` text pushes, the same for the same seed: lengths, alphabets and names vary. */
export function makePushes({ encrypted, count = 500, seed = 20240501 }) {
  const random = generator(seed)
  return Array.from({ length: count }, () => makePush(random, encrypted))
}

function makePush(random, encrypted) {
  const to = `gh_${letters(random, 12)}`
  const from = `o${letters(random, 27)}`
  const content = contentOf(random)
  const timestamp = String(1_700_000_000 + below(random, 50_000_000))
  const nonce = String(below(random, 1e9))
  const id = `2${String(below(random, 1e9)).padStart(9, '0')}${String(below(random, 1e7)).padStart(7, '0')}`
  const message =
    `<xml><ToUserName><![CDATA[${to}]]></ToUserName>\n<FromUserName><![CDATA[${from}]]></FromUserName>\n` +
    `<CreateTime>${timestamp}</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n` +
    `<Content><![CDATA[${content}]]></Content>\n<MsgId>${id}</MsgId>\n</xml>`
  const query = { signature: sha1(account.token, timestamp, nonce), timestamp, nonce, openid: from }
  let body = message
  if (encrypted) {
    const sealed = seal(message, random)
    query.encrypt_type = 'aes'
    query.msg_signature = sha1(account.token, timestamp, nonce, sealed)
    body = `<xml>\n    <ToUserName><![CDATA[${to}]]></ToUserName>\n    <Encrypt><![CDATA[${sealed}]]></Encrypt>\n</xml>`
  }
  return { query, querystring: new URLSearchParams(query).toString(), body, to, from, content }
}

/** Says what is wrong with a reply that should echo a push; undefined when nothing is. */
export function wrongReply(push, reply, encrypted) {
  let text = String(reply)
  if (encrypted) {
    const sealed = nodeText(text, 'Encrypt')
    const signature = nodeText(text, 'MsgSignature')
    if (sealed === undefined) return 'the reply is not encrypted'
    if (signature !== sha1(account.token, nodeText(text, 'TimeStamp'), nodeText(text, 'Nonce'), sealed)) {
      return 'the reply is signed wrongly'
    }
    const opened = open(sealed)
    if (opened.appId !== account.appId) return 'the reply holds another appid'
    text = opened.message
  }
  const seen = {
    to: nodeText(text, 'ToUserName'),
    from: nodeText(text, 'FromUserName'),
    text: nodeText(text, 'Content'),
  }
  if (seen.to !== push.from || seen.from !== push.to) return 'the names are not swapped'
  if (nodeText(text, 'MsgType') !== 'text') return 'the reply is no text'
  if (seen.text !== push.content)
    return `the reply says ${JSON.stringify(seen.text)} for ${JSON.stringify(push.content)}`
  return undefined
}

function nodeText(xml, name) {
  const inner = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]?.trim()
  if (inner === undefined) return undefined
  const cdata = [...inner.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map((match) => match[1])
  return cdata.length > 0 ? cdata.join('') : inner
}

export function sha1(...parts) {
  return createHash('sha1').update(parts.sort().join('')).digest('hex')
}

/** Encrypts as the platform does; `change` may break the padded bytes first, for the tests. */
export function seal(message, random = generator(1), { appId = account.appId, change = (plain) => plain } = {}) {
  const body = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const unpadded = Buffer.concat([Buffer.from(letters(random, 16)), length, body, Buffer.from(appId)])
  const padding = 32 - (unpadded.length % 32)
  const plain = change(Buffer.concat([unpadded, Buffer.alloc(padding, padding)]))
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64')
}

function open(sealed) {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()])
  const end = plain.length - plain[plain.length - 1]
  const messageEnd = 20 + plain.readUInt32BE(16)
  return { message: plain.toString('utf8', 20, messageEnd), appId: plain.toString('utf8', messageEnd, end) }
}

/** Mulberry32: small, and the same everywhere. */
export function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function below(random, limit) {
  return Math.floor(random() * limit)
}

function letters(random, count) {
  const all = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  return Array.from({ length: count }, () => all[below(random, all.length)]).join('')
}

const words = [
  'hello',
  '你好',
  '今天天气怎么样',
  'order',
  '订单',
  'price < 5 & more',
  '谢谢',
  '👍',
  'C++',
  '"quoted"',
  '查询',
]

/** Mostly short, some long, as people write. */
function contentOf(random) {
  const count = random() < 0.1 ? 20 + below(random, 40) : 1 + below(random, 8)
  return Array.from({ length: count }, () => words[below(random, words.length)]).join(' ')
}
