import { describe, expect, test } from 'vitest'
import { mulberry32, mutator } from '../../../../test/mutator.ts'
import {
  encodingAesKey,
  listening,
  type Nodes,
  official,
  pushTo,
  signatureOf,
  suite,
  type TestedProduct,
  token,
  type Way,
  waysOf,
  wecom,
} from '../../../../test/products.ts'
import { sealEnvelope } from '../crypto/envelope.ts'
import { decodeAesKey } from '../crypto/keyring.ts'
import type { XmlContents } from '../xml/write.ts'

const seed = 20_261_124
const fixed = { timestamp: 1_714_112_445, nonce: '415670741' }

/** How many pushes of each way are changed; the code that reads them is the same. */
const amounts = [
  { product: official, name: official.name, perWay: 50_000, inside: 20_000 },
  { product: wecom, name: wecom.name, perWay: 22_500, inside: 5000 },
  { product: suite, name: suite.name, perWay: 2500, inside: 2000 },
]

const pictures = { Count: 2, PicList: { item: [{ PicMd5Sum: 'aa' }, { PicMd5Sum: 'bb' }] } }
const place = { Location_X: '23.1', Location_Y: '113.3', Scale: 15, Label: '广州', MsgId: '5' }

function pushesOf({ message, event }: TestedProduct): XmlContents[] {
  const events = [
    event('change_contact', { ChangeType: 'create_user', UserID: 'a]]>b', Name: '你好 😀', MainDepartment: 1 }),
    event('not_invented_yet', { Nested: { Deep: { Deeper: 'x' } } }),
  ]
  if (message === undefined) return [event('suite_ticket', { SuiteTicket: '<x>&amp;' }), ...events]
  return [
    message('text', { Content: 'a]]>b 你好 😀 <x>&amp;', MsgId: '4561255354251345929', AgentID: 7 }),
    message('location', place),
    event('CLICK', { EventKey: 'V1001' }),
    event('pic_weixin', { EventKey: '6', SendPicsInfo: pictures }),
    ...events,
  ]
}

/** What a push says it is. */
const nameOf = ({ MsgType, Event, InfoType }: Nodes | XmlContents) => JSON.stringify([MsgType, Event, InfoType])

/** The same push in every run: without random bytes in its envelope. */
function fixedPush(product: TestedProduct, push: XmlContents, { mode, format }: Way) {
  const signed = pushTo(product, push, { ...fixed, mode, format })
  if (mode === 'plain') return signed
  const { body: text } = pushTo(product, push, { product: 'official', mode: 'plain', format })
  const random = Buffer.from('0123456789abcdef')
  const sealed = sealEnvelope(decodeAesKey(encodingAesKey), text, product.id, { random })
  const [given = ''] = envelopesIn(signed.body, product)
  const msg_signature = signatureOf(token, String(fixed.timestamp), fixed.nonce, sealed)
  return { ...signed, query: { ...signed.query, msg_signature }, body: signed.body.replace(given, sealed) }
}

/** Whether the signature is right for what is there: then the signed part is the one that was signed. */
function isSigned(query: Nodes, body: string, product: TestedProduct): boolean {
  const { msg_signature, timestamp, nonce } = query
  return envelopesIn(body, product).some((Encrypt) => {
    return signatureOf(token, String(timestamp), String(nonce), Encrypt) === msg_signature
  })
}

function envelopesIn(body: string, { jsonEnvelope: [name] }: TestedProduct): string[] {
  const found: string[] = body.match(/[A-Za-z0-9+/]{64,}={0,2}/g) ?? []
  // JSON may write its characters in other ways.
  if (body.trimStart().startsWith('{')) found.push(String(JSON.parse(body)[name]))
  return found
}

const asQuery = (query: Nodes) =>
  Object.entries(query)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encodeURIComponent(String(one))}`),
    )
    .join('&')

describe.each(amounts)('$name', ({ product, perWay, inside }) => {
  const ways = waysOf(product).filter(({ mode }) => mode !== 'compatible')
  const messages = pushesOf(product)
  const sent = new Set(messages.map(nameOf))

  test.each(ways)(`${perWay} changed pushes, $mode $format`, { timeout: 60_000 }, async ({ mode, format }) => {
    const random = mulberry32(seed + ways.findIndex((way) => way.mode === mode && way.format === format))
    const pushes = messages.map((push) => fixedPush(product, push, { mode, format }))
    const bodies = pushes.map(({ body }) => Buffer.from(body))
    const { below, changeBody, changeQuery } = mutator(random, bodies)

    let seen: Nodes | undefined
    const { app, errors } = listening(product, { mode })
    app.on(['message', 'event'], (req) => {
      seen = req
    })
    const statuses: Record<number, number> = {}
    const wrong: unknown[] = []
    const noticeIf = (bad: boolean, what: string, context: unknown) => {
      if (bad && wrong.length < 5) wrong.push({ what, context })
    }

    for (let i = 0; i < perWay; i++) {
      const at = below(pushes.length)
      let query: Nodes = { ...pushes[at]?.query }
      let body = bodies[at] as Buffer
      for (let changes = 1 + below(3); changes > 0; changes--) {
        if (below(3) === 0 && Object.keys(query).length > 0) query = changeQuery(query)
        else body = changeBody(body)
      }
      const inText = below(2) === 0
      const request = { method: 'POST', query: inText ? asQuery(query) : query, body }
      seen = undefined
      errors.length = 0
      const failed = (error: unknown) => ({ status: 0, body: String(error), headers: {} })
      const reply = await app.handle(request).catch(failed)
      statuses[reply.status] = (statuses[reply.status] ?? 0) + 1
      const context = { i, query, body: body.toString('utf8'), reply }
      noticeIf(![200, 400, 401, 413].includes(reply.status), 'status', context)
      noticeIf(errors.length !== (reply.status === 200 ? 0 : 1), 'hook calls', context)
      noticeIf((seen !== undefined) !== (reply.status === 200), 'a handler ran for a refused push, or none', context)
      if (mode === 'encrypted' && seen !== undefined) {
        noticeIf(!sent.has(nameOf(seen)), 'not one of the pushes sent', context)
        noticeIf(!isSigned(query, context.body, product), 'the signed part was changed', context)
      }
    }
    expect(wrong).toEqual([])
    // The mutations are neither all harmless nor all fatal.
    expect(Object.keys(statuses)).toEqual(['200', '400', '401'])
  })

  test(`${inside} changes inside the envelope, signed anew, are refused or read`, { timeout: 60_000 }, async () => {
    const random = mulberry32(seed)
    const unsigned = { product: 'official', mode: 'plain' } as const
    const bodies = messages.map((push) => Buffer.from(pushTo(product, push, unsigned).body))
    bodies.push(...messages.map((push) => Buffer.from(JSON.stringify(push))))
    const { below, changeBody } = mutator(random, bodies)
    const steps = new Set<string>()
    const app = product.make({
      ...{ token, encodingAesKey, [product.idName]: product.id },
      onError: (_error, { step }) => void steps.add(step),
    })
    // All that reads the push: patterns, the middleware, and a reply that repeats it.
    app.hears(/./, (req) => req.Content)
    app.on(['message', 'event'], (req) => `${nameOf(req)} ${req.CreateTime}`)
    for (let i = 0; i < inside; i++) {
      const text = changeBody(bodies[below(bodies.length)] as Buffer).toString('utf8')
      const reply = await app.handle(pushTo(product, text))
      expect([200, 400]).toContain(reply.status)
    }
    expect([...steps]).toEqual(['message'])
  })
})
