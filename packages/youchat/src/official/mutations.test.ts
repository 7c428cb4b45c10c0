import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealEnvelope } from '../crypto/envelope.ts'
import { decodeAesKey } from '../crypto/keyring.ts'
import { manualClock, signPush } from '../testing/index.ts'
import { type Push, WxApplication } from './index.ts'

const account = { token: 'mutation-token', appId: 'wx0123456789abcdef', encodingAesKey: 'm'.repeat(43) }
const seed = 20_261_124
const perKind = 50_000

/** A small generator of random numbers that gives the same ones everywhere. */
function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const head = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_714_112_445 }
const messages = [
  { ...head, MsgType: 'text', Content: 'a]]>b 你好 😀 <x>&amp;', MsgId: '4561255354251345929' },
  { ...head, MsgType: 'location', Location_X: '23.1', Location_Y: '113.3', Scale: 15, Label: '广州', MsgId: '5' },
  { ...head, MsgType: 'event', Event: 'CLICK', EventKey: 'V1001' },
  {
    ...head,
    MsgType: 'event',
    Event: 'pic_weixin',
    EventKey: '6',
    SendPicsInfo: { Count: 2, PicList: { item: [{ PicMd5Sum: 'aa' }, { PicMd5Sum: 'bb' }] } },
  },
  { ...head, MsgType: 'event', Event: 'not_invented_yet', Nested: { Deep: { Deeper: 'x' } } },
]

type Kind = { readonly mode: 'plain' | 'encrypted'; readonly format: 'xml' | 'json' }
const kinds: Kind[] = [
  { mode: 'plain', format: 'xml' },
  { mode: 'plain', format: 'json' },
  { mode: 'encrypted', format: 'xml' },
  { mode: 'encrypted', format: 'json' },
]

/** Everything that may change on the way is changed here, one to three times a push. */
function mutator(random: () => number, bodies: readonly Buffer[]) {
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const snippets = [
    '<xml>',
    '</xml>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a>',
    '&#0;',
    '&x;',
    '<a/>',
    '{',
    '}',
    '[',
    '"',
    '\\u',
    '\\',
    ',',
    'null',
    '1e999',
    '-',
    '\0',
    '\ufeff',
    '<Encrypt>',
    '</Encrypt>',
    '"Encrypt":',
    '"__proto__":{}',
    '<!--',
    '-->',
    '<?x?>',
  ]

  function changeBody(body: Buffer): Buffer {
    const at = below(body.length + 1)
    const end = Math.min(body.length, at + below(40))
    switch (below(8)) {
      case 0: {
        const copy = Buffer.from(body)
        if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] as number) ^ (1 << below(8))
        return copy
      }
      case 1:
        return body.subarray(0, at)
      case 2:
        return body.subarray(at)
      case 3:
        return Buffer.concat([body.subarray(0, end), body.subarray(at)])
      case 4:
        return Buffer.concat([body.subarray(0, at), body.subarray(end)])
      case 5:
        return Buffer.concat([body.subarray(0, at), Buffer.from(pick(snippets)), body.subarray(at)])
      case 6: {
        const other = pick(bodies)
        return Buffer.concat([body.subarray(0, at), other.subarray(below(other.length))])
      }
      default: {
        const copy = Buffer.from(body)
        for (let i = at; i < end; i++) copy[i] = below(256)
        return copy
      }
    }
  }

  function changeQuery(query: Record<string, unknown>): Record<string, unknown> {
    const names = Object.keys(query)
    const [one, two] = [pick(names), pick(names)]
    const value = String(query[one])
    switch (below(7)) {
      case 0:
        return { ...query, [one]: query[two], [two]: query[one] }
      case 1: {
        const { [one]: _, ...rest } = query
        return rest
      }
      case 2:
        return { ...query, [one]: [query[one], query[one]] }
      case 3:
        return { ...query, [one]: value.slice(0, below(value.length)) }
      case 4: {
        const at = below(value.length)
        return {
          ...query,
          [one]: value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << below(8))) + value.slice(at + 1),
        }
      }
      case 5:
        return { ...query, [one]: pick([null, 0, true, {}, [], '', '\0', 'é'.repeat(40), '%']) }
      default:
        // The border between two neighbours of the signed text is moved.
        return { ...query, [one]: value.slice(0, -1), [two]: value.slice(-1) + String(query[two]) }
    }
  }
  return { below, changeBody, changeQuery }
}

const sha1 = (...parts: string[]) => createHash('sha1').update(parts.sort().join('')).digest('hex')
const fixed = { timestamp: 1_714_112_445, nonce: '415670741' }

/** The same push in every run: without random bytes in its envelope. */
function pushOf(message: (typeof messages)[number], { mode, format }: Kind) {
  const plain = signPush(message, { ...account, ...fixed, mode: 'plain', format })
  if (mode === 'plain') return plain
  const key = decodeAesKey(account.encodingAesKey)
  const Encrypt = sealEnvelope(key, plain.body, account.appId, { random: Buffer.from('0123456789abcdef') })
  const msg_signature = sha1(account.token, String(fixed.timestamp), fixed.nonce, Encrypt)
  const nodes = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>`
  const body = format === 'xml' ? nodes : JSON.stringify({ ToUserName: 'gh_1', Encrypt })
  return { ...plain, query: { ...plain.query, encrypt_type: 'aes', msg_signature }, body }
}

/** Whether the signature is right for what is there: then the signed part is the one that was signed. */
function isSigned(query: Record<string, unknown>, body: string): boolean {
  const { msg_signature, timestamp, nonce } = query
  return envelopesIn(body).some((Encrypt) => {
    return sha1(account.token, String(timestamp), String(nonce), Encrypt) === msg_signature
  })
}

function envelopesIn(body: string): string[] {
  const found: string[] = body.match(/[A-Za-z0-9+/]{64,}={0,2}/g) ?? []
  // JSON may write its characters in other ways.
  if (body.trimStart().startsWith('{')) found.push(String(JSON.parse(body).Encrypt))
  return found
}

const asQuery = (query: Record<string, unknown>) =>
  Object.entries(query)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encodeURIComponent(String(one))}`),
    )
    .join('&')

test.each(kinds)(`${perKind} changed pushes, $mode $format`, { timeout: 60_000 }, async ({ mode, format }) => {
  const random = mulberry32(seed + kinds.findIndex((kind) => kind.mode === mode && kind.format === format))
  const pushes = messages.map((message) => pushOf(message, { mode, format }))
  const bodies = pushes.map(({ body }) => Buffer.from(body))
  const { below, changeBody, changeQuery } = mutator(random, bodies)

  let seen: Push | undefined
  let hooks = 0
  const app = new WxApplication({ deliveries: 1, ...account, mode, clock: manualClock(), onError: () => void hooks++ })
  app.on(['message', 'event'], (req) => {
    seen = req
  })
  const statuses: Record<number, number> = {}
  const wrong: unknown[] = []
  const noticeIf = (bad: boolean, what: string, context: unknown) => {
    if (bad && wrong.length < 5) wrong.push({ what, context })
  }

  for (let i = 0; i < perKind; i++) {
    const at = below(pushes.length)
    let query: Record<string, unknown> = { ...pushes[at]?.query }
    let body = bodies[at] as Buffer
    for (let changes = 1 + below(3); changes > 0; changes--) {
      if (below(3) === 0 && Object.keys(query).length > 0) query = changeQuery(query)
      else body = changeBody(body)
    }
    const inText = below(2) === 0
    const request = { method: 'POST', query: inText ? asQuery(query) : query, body }
    seen = undefined
    hooks = 0
    const reply = await app.handle(request).catch((error: unknown) => ({ status: 0, body: String(error), headers: {} }))
    statuses[reply.status] = (statuses[reply.status] ?? 0) + 1
    const context = { i, query, body: body.toString('utf8'), reply }
    noticeIf(![200, 400, 401, 413].includes(reply.status), 'status', context)
    noticeIf(hooks !== (reply.status === 200 ? 0 : 1), 'hook calls', context)
    noticeIf(
      (seen !== undefined) !== (reply.status === 200),
      'a handler ran for a refused push, or none for a good one',
      context,
    )
    if (mode === 'encrypted' && seen !== undefined) {
      const { MsgType, Event } = seen as Push & { readonly Event?: string }
      const sent = messages.some(
        (message) => message.MsgType === MsgType && (message as { Event?: string }).Event === Event,
      )
      noticeIf(!sent, 'not one of the messages sent', context)
      noticeIf(!isSigned(query, context.body), 'the signed part was changed', context)
    }
  }
  expect(wrong).toEqual([])
  // The mutations are neither all harmless nor all fatal.
  expect(Object.keys(statuses)).toEqual(['200', '400', '401'])
})

test('changes inside the envelope, signed anew, are refused or read, never thrown', { timeout: 60_000 }, async () => {
  const random = mulberry32(seed)
  const bodies = messages.map((message) => Buffer.from(signPush(message, { ...account, mode: 'plain' }).body))
  bodies.push(...messages.map((message) => Buffer.from(JSON.stringify(message))))
  const { below, changeBody } = mutator(random, bodies)
  const steps: Record<string, number> = {}
  const app = new WxApplication({
    ...account,
    onError: (_error, { step }) => {
      steps[step] = (steps[step] ?? 0) + 1
    },
  })
  // All that reads the push: patterns, the middleware, and a reply that repeats it.
  app.hears(/./, (req) => req.Content)
  app.on(['message', 'event'], (req) => `${req.MsgType} ${req.CreateTime}`)
  for (let i = 0; i < 20_000; i++) {
    const text = changeBody(bodies[below(bodies.length)] as Buffer).toString('utf8')
    const reply = await app.handle(signPush(text, account))
    expect([200, 400]).toContain(reply.status)
  }
  expect(Object.keys(steps)).toEqual(['message'])
})
