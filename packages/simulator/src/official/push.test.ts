import { expect, test } from 'vitest'
import { type Received, startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { decrypt, node, seeded, sha1Sorted } from '../../test/wechat.ts'
import type { Format, Mode } from '../protocol.ts'
import { openReply } from '../push/open.ts'
import { createAccount } from './account.ts'
import { receiverOf } from './open.ts'

async function pushHi(mode: Mode, format: Format): Promise<{ push: Received; openid: string; text: string }> {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: `${bot.url}?shop=a%20b`, mode, format })
  const alice = await sim.official.follow()
  const { text } = await alice.say('你好 <b> & ]]> "x"')
  return { push: bot.pushes[1] as Received, openid: alice.openid, text }
}

function query({ query }: Received, name: string): string {
  return query.get(name) ?? ''
}

function plainFields(text: string, format: Format): Record<string, unknown> {
  if (format === 'json') return JSON.parse(text) as Record<string, unknown>
  const names = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'MsgId']
  const fields: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, node(text, name)]))
  fields.Content = /<Content>(.*)<\/Content>/.exec(text)?.[1]?.replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  return fields
}

function expectHi(text: string, format: Format, openid: string): void {
  const fields = plainFields(text, format)
  expect(fields).toMatchObject({
    ToUserName: seeded.originalId,
    FromUserName: openid,
    MsgType: 'text',
    Content: '你好 <b> & ]]> "x"',
  })
  expect(String(fields.CreateTime)).toMatch(/^\d{10}$/)
  expect(text).toMatch(format === 'xml' ? /<MsgId>[1-9]\d{18}<\/MsgId>/ : /"MsgId":[1-9]\d{18}[,}]/)
  expect(text).toMatch(format === 'xml' ? /<CreateTime>\d{10}<\/CreateTime>/ : /"CreateTime":\d{10},/)
}

test.each<Format>(['xml', 'json'])('a plain push in %s', async (format) => {
  const { push, openid, text } = await pushHi('plain', format)
  expect([...push.query.keys()]).toEqual(['shop', 'signature', 'timestamp', 'nonce', 'openid'])
  expect(query(push, 'shop')).toBe('a b')
  expect(query(push, 'signature')).toBe(sha1Sorted(seeded.token, query(push, 'timestamp'), query(push, 'nonce')))
  expect(query(push, 'openid')).toBe(openid)
  expect(push.headers['content-type']).toBe(format === 'xml' ? 'text/xml' : 'application/json')
  expect(push.body).toBe(text)
  expectHi(push.body, format, openid)
})

test.each<Format>(['xml', 'json'])('an encrypted push in %s', async (format) => {
  const { push, openid, text } = await pushHi('encrypted', format)
  expect(query(push, 'encrypt_type')).toBe('aes')
  expect(query(push, 'openid')).toBe(openid)
  expect(query(push, 'signature')).toBe(sha1Sorted(seeded.token, query(push, 'timestamp'), query(push, 'nonce')))
  const fields =
    format === 'xml'
      ? { ToUserName: node(push.body, 'ToUserName'), Encrypt: node(push.body, 'Encrypt') }
      : (JSON.parse(push.body) as Record<string, string>)
  expect(Object.keys(fields)).toEqual(['ToUserName', 'Encrypt'])
  expect(fields.ToUserName).toBe(seeded.originalId)
  expect(push.body).not.toContain('Content')
  const encrypted = fields.Encrypt ?? ''
  expect(query(push, 'msg_signature')).toBe(
    sha1Sorted(seeded.token, query(push, 'timestamp'), query(push, 'nonce'), encrypted),
  )
  const inner = decrypt(seeded, encrypted)
  expect(inner).toEqual({ message: text, id: seeded.appId })
  expectHi(inner.message, format, openid)
})

test.each<Format>(['xml', 'json'])('a compatible push in %s has both, in one root', async (format) => {
  const { push, openid, text } = await pushHi('compatible', format)
  expectHi(push.body, format, openid)
  const encrypted =
    format === 'xml' ? node(push.body, 'Encrypt') : (JSON.parse(push.body) as { Encrypt: string }).Encrypt
  expect(decrypt(seeded, encrypted ?? '')).toEqual({ message: text, id: seeded.appId })
  expect(query(push, 'msg_signature')).toBe(
    sha1Sorted(seeded.token, query(push, 'timestamp'), query(push, 'nonce'), encrypted ?? ''),
  )
  if (format === 'xml') expect(push.body.match(/<xml>/g)).toHaveLength(1)
})

test('the official example of an encrypted reply opens', () => {
  const account = createAccount({ appId: 'wxba5fad812f8e6fb9', token: 'AAAAA', encodingAesKey: 'A'.repeat(43) })
  const reply = {
    Encrypt: 'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
    MsgSignature: '1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1',
    TimeStamp: 1713424427,
    Nonce: '415670741',
  }
  expect(openReply(reply, receiverOf(account))).toBe('{"demo_resp":"good luck"}')
})

test('the official examples hold for what these tests compare with', () => {
  expect(sha1Sorted('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696')
  const encrypted =
    '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
  expect(sha1Sorted('AAAAA', '1714112445', '415670741', encrypted)).toBe('046e02f8204d34f8ba5fa3b1db94908f3df2e9b3')
  const secrets = { appId: '', token: 'AAAAA', encodingAesKey: 'A'.repeat(43) }
  expect(decrypt(secrets, encrypted)).toMatchObject({ id: 'wxba5fad812f8e6fb9' })
})

test('every action pushes the nodes of the manual, in the manual’s spelling', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow({ openid: 'alice' })
  await alice.image({ picUrl: 'https://example.com/a.png', mediaId: 'm1' })
  await alice.voice({ recognition: '你好' })
  await alice.voice()
  await alice.video()
  await alice.shortvideo()
  await alice.location({ latitude: 23.1345214, longitude: 113.358803, label: '某地' })
  await alice.link({ title: 'T', url: 'https://example.com/' })
  await alice.click('HELP')
  await alice.view('https://example.com/')
  await alice.scan(123)
  await alice.unfollow()
  await alice.scan('shop_7')
  const bodies = bot.pushes.map(({ body }) => body.replaceAll('\n', ''))
  const nodes = bodies.map((body) => [...body.matchAll(/<([A-Za-z]\w*)>/g)].map((found) => found[1]).slice(5))
  expect(nodes).toEqual([
    ['Event', 'EventKey'],
    ['PicUrl', 'MediaId', 'MsgId'],
    ['MediaId', 'Format', 'MediaId16K', 'Recognition', 'MsgId'],
    ['MediaId', 'Format', 'MediaId16K', 'MsgId'],
    ['MediaId', 'ThumbMediaId', 'MsgId'],
    ['MediaId', 'ThumbMediaId', 'MsgId'],
    ['Location_X', 'Location_Y', 'Scale', 'Label', 'MsgId'],
    ['Title', 'Description', 'Url', 'MsgId'],
    ['Event', 'EventKey'],
    ['Event', 'EventKey', 'MenuId'],
    ['Event', 'EventKey', 'Ticket'],
    ['Event', 'EventKey'],
    ['Event', 'EventKey', 'Ticket'],
  ])
  expect(bodies.map((body) => node(body, 'Event') ?? node(body, 'MsgType'))).toEqual([
    'subscribe',
    'image',
    'voice',
    'voice',
    'video',
    'shortvideo',
    'location',
    'link',
    'CLICK',
    'VIEW',
    'SCAN',
    'unsubscribe',
    'subscribe',
  ])
  expect(bodies[6]).toContain('<Location_X>23.134521</Location_X><Location_Y>113.358803</Location_Y><Scale>15</Scale>')
  expect(node(bodies[8] ?? '', 'EventKey')).toBe('HELP')
  expect(node(bodies[10] ?? '', 'EventKey')).toBe('123')
  expect(node(bodies[12] ?? '', 'EventKey')).toBe('qrscene_shop_7')
  expect(alice.subscribed).toBe(true)
})

test('message ids never repeat', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow()
  const sent = await Promise.all(Array.from({ length: 50 }, () => alice.say('hi')))
  const ids = sent.map(({ message }) => BigInt(message.MsgId as string))
  expect(new Set(ids).size).toBe(50)
  expect(ids.every((id) => id > 2n ** 53n && id < 2n ** 63n)).toBe(true)
})
