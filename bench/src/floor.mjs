// The floor: what one text push costs when it is written by hand for this one purpose. Every check a careful server
// makes is kept, so that a ratio to it says what a library adds and not what the floor leaves out.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hash as hashOnce,
  randomFillSync,
  timingSafeEqual,
} from 'node:crypto'

const hash = hashOnce ?? ((name, text) => createHash(name).update(text).digest('hex'))

const maxBytes = 1_048_576
const blockBytes = 32
const headBytes = 20

export class Refusal extends Error {
  constructor(code, status) {
    super(code)
    this.code = code
    this.status = status
  }
}

/** Answers a plaintext push: `(query, body) => reply`. */
export function plainFloor({ token }, answer) {
  return (query, body) => {
    const signature = parameter(query, 'signature')
    const timestamp = parameter(query, 'timestamp')
    const nonce = parameter(query, 'nonce')
    once(query, 'msg_signature')
    once(query, 'echostr')
    once(query, 'openid')
    const encryptType = once(query, 'encrypt_type')
    checkSize(body)
    if (!same(sha1([token, timestamp, nonce]), signature)) throw new Refusal('signature', 401)
    if (encryptType !== undefined && encryptType !== 'raw') throw new Refusal('encrypted', 400)
    return reply(body, answer)
  }
}

/** Answers an encrypted push with an encrypted reply. */
export function encryptedFloor({ token, appId, encodingAesKey }, answer) {
  const key = Buffer.from(encodingAesKey, 'base64')
  const iv = key.subarray(0, 16)
  return (query, body) => {
    const signature = parameter(query, 'msg_signature')
    const timestamp = parameter(query, 'timestamp')
    const nonce = parameter(query, 'nonce')
    once(query, 'signature')
    once(query, 'echostr')
    once(query, 'openid')
    once(query, 'encrypt_type')
    checkSize(body)
    const encrypted = readNodes(body).Encrypt
    if (!encrypted) throw new Refusal('no_encrypt', 400)
    if (!same(sha1([token, timestamp, nonce, encrypted]), signature)) throw new Refusal('signature', 401)
    const text = reply(decrypt(key, iv, encrypted, appId), answer)
    const sealed = encrypt(key, iv, text, appId)
    const now = String(Math.floor(Date.now() / 1000))
    return (
      `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt>` +
      `<MsgSignature><![CDATA[${sha1([token, now, nonce, sealed])}]]></MsgSignature>` +
      `<TimeStamp>${now}</TimeStamp><Nonce>${cdata(nonce)}</Nonce></xml>`
    )
  }
}

function parameter(query, name) {
  const value = once(query, name)
  if (value === undefined || value === '') throw new Refusal('missing', 401)
  return value
}

/** A parser makes a list of a repeated parameter. */
function once(query, name) {
  const value = query[name]
  if (value !== undefined && typeof value !== 'string') throw new Refusal('repeated', 401)
  return value
}

function checkSize(body) {
  if (body.length * 3 > maxBytes && Buffer.byteLength(body) > maxBytes) throw new Refusal('too_large', 413)
}

function sha1(parts) {
  return hash('sha1', parts.sort().join(''))
}

function same(expected, given) {
  const left = Buffer.from(expected)
  const right = Buffer.from(given)
  return left.length === right.length && timingSafeEqual(left, right)
}

function reply(xml, answer) {
  const push = readNodes(xml)
  if (push.MsgType !== 'text') return ''
  const text = answer(push)
  return (
    `<xml><ToUserName>${cdata(push.FromUserName)}</ToUserName><FromUserName>${cdata(push.ToUserName)}</FromUserName>` +
    `<CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
    `<Content>${cdata(text)}</Content></xml>`
  )
}

function cdata(text) {
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** The nodes below the root in one scan forward: text or CDATA, no attributes, no nesting; all else is refused. */
function readNodes(xml) {
  if (!xml.startsWith('<xml>')) throw new Refusal(xml.includes('<!DOCTYPE') ? 'dtd' : 'xml', 400)
  const nodes = {}
  let at = 5
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start === -1 || (start > at && xml.slice(at, start).trim() !== '')) throw new Refusal('xml', 400)
    const mark = xml.charCodeAt(start + 1)
    if (mark === 0x2f) {
      if (!xml.startsWith('</xml>', start) || xml.slice(start + 6).trim() !== '') throw new Refusal('xml', 400)
      return nodes
    }
    if (mark === 0x21) throw new Refusal('dtd', 400)
    if (mark === 0x3f) throw new Refusal('instruction', 400)
    const open = xml.indexOf('>', start)
    if (open === -1) throw new Refusal('xml', 400)
    const name = xml.slice(start + 1, open)
    if (name === '__proto__' || nodes[name] !== undefined) throw new Refusal('xml', 400)
    let value = ''
    let from = open + 1
    while (xml.startsWith('<![CDATA[', from)) {
      const end = xml.indexOf(']]>', from + 9)
      if (end === -1) throw new Refusal('xml', 400)
      value += xml.slice(from + 9, end)
      from = end + 3
    }
    const close = xml.indexOf('<', from)
    if (close > from) value += entities(xml.slice(from, close))
    if (close === -1 || xml.charCodeAt(close + 1) !== 0x2f || !xml.startsWith(name, close + 2)) {
      throw new Refusal('xml', 400)
    }
    at = close + 3 + name.length
    if (xml.charCodeAt(at - 1) !== 0x3e) throw new Refusal('xml', 400)
    nodes[name] = value
  }
}

const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function entities(text) {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]{0,16};)?/g, (_, reference = '') => {
    const value = named[reference.slice(0, -1)]
    if (value === undefined) throw new Refusal('entity', 400)
    return value
  })
}

function decrypt(key, iv, encrypted, appId) {
  const bytes = Buffer.from(encrypted, 'base64')
  if (bytes.length === 0 || bytes.length % blockBytes !== 0 || bytes.toString('base64') !== encrypted) {
    throw new Refusal('length', 400)
  }
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const plain = decipher.update(bytes)
  decipher.final()
  const end = plain.length - paddingOf(plain)
  const messageEnd = end < headBytes ? Number.POSITIVE_INFINITY : headBytes + plain.readUInt32BE(16)
  if (messageEnd > end) throw new Refusal('length', 400)
  if (plain.toString('utf8', messageEnd, end) !== appId) throw new Refusal('app_id', 400)
  return plain.toString('utf8', headBytes, messageEnd)
}

function paddingOf(plain) {
  const padding = plain[plain.length - 1]
  let wrong = padding < 1 || padding > blockBytes ? 1 : 0
  for (let i = 1; i <= blockBytes; i++) if (i <= padding) wrong |= plain[plain.length - i] ^ padding
  if (wrong !== 0) throw new Refusal('padding', 400)
  return padding
}

function encrypt(key, iv, text, appId) {
  const bytes = Buffer.byteLength(text)
  const length = headBytes + bytes + Buffer.byteLength(appId)
  const padding = blockBytes - (length % blockBytes)
  const plain = Buffer.allocUnsafe(length + padding)
  takeRandom(plain)
  plain.writeUInt32BE(bytes, 16)
  plain.write(text, headBytes)
  plain.write(appId, headBytes + bytes)
  plain.fill(padding, length)
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  return cipher.update(plain, undefined, 'base64') + cipher.final('base64')
}

// The system is asked for a page of random bytes at a time; 16 at a time cost more than the encryption.
let page = Buffer.alloc(0)
let used = 0

function takeRandom(target) {
  if (used + 16 > page.length) {
    page = randomFillSync(Buffer.allocUnsafeSlow(4096))
    used = 0
  }
  page.copy(target, 0, used, used + 16)
  used += 16
}
