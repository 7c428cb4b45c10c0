import { decrypt } from '@wecom/crypto'
import { expect, test } from 'vitest'
import { startSim } from '../../test/start.ts'
import { node, sha1Sorted } from '../../test/wechat.ts'
import { corp, encryptedOf, type OpenedPush, startWecomBot, textTo } from '../../test/wecom.ts'
import type { Format } from '../protocol.ts'

/** The names of the nodes of a push in XML, without those every push has. */
function nodesOf({ text }: OpenedPush): readonly (string | undefined)[] {
  const common = ['xml', 'ToUserName', 'FromUserName', 'CreateTime', 'MsgType']
  return [...text.matchAll(/<([A-Za-z]\w*)>/g)].map((found) => found[1]).filter((name) => !common.includes(name ?? ''))
}

test.each<Format>(['xml', 'json'])('a push in %s', async (format) => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: `${bot.url}?shop=a%20b`, format } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const { text, mode } = await alice.say('你好 <b> & ]]> "x"')
  const { received } = bot.opened.at(-1) as OpenedPush
  expect([...received.query.keys()]).toEqual(['shop', 'msg_signature', 'timestamp', 'nonce'])
  expect(received.headers['content-type']).toBe(format === 'xml' ? 'text/xml' : 'application/json')
  const encrypted = encryptedOf(received.body)
  const [timestamp, nonce] = [received.query.get('timestamp') ?? '', received.query.get('nonce') ?? '']
  expect(received.query.get('msg_signature')).toBe(sha1Sorted(corp.token, timestamp, nonce, encrypted))
  if (format === 'xml') {
    expect([...received.body.matchAll(/<([A-Za-z]\w*)>/g)].map((found) => found[1])).toEqual([
      'xml',
      'ToUserName',
      'AgentID',
      'Encrypt',
    ])
    expect([node(received.body, 'ToUserName'), node(received.body, 'AgentID')]).toEqual([corp.corpId, '1000001'])
  } else {
    expect(JSON.parse(received.body)).toEqual({ tousername: corp.corpId, encrypt: encrypted, agentid: '1000001' })
  }
  expect(mode).toBe('encrypted')
  expect(decrypt(corp.encodingAesKey, encrypted)).toMatchObject({ message: text, id: corp.corpId })
  expect(text).toMatch(format === 'xml' ? /<MsgId>[1-9]\d{18}<\/MsgId>/ : /"MsgId":[1-9]\d{18}[,}]/)
  expect(text).toMatch(format === 'xml' ? /<AgentID>1000001<\/AgentID>/ : /"AgentID":1000001[,}]/)
  if (format === 'json') {
    const { MsgId: _, ...fields } = JSON.parse(text) as Record<string, unknown>
    expect(fields).toMatchObject({
      ...{ ToUserName: corp.corpId, FromUserName: 'alice', MsgType: 'text', AgentID: 1_000_001 },
      Content: '你好 <b> & ]]> "x"',
    })
  }
})

test('every action pushes the nodes of the manual, in the manual’s spelling', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const before = bot.opened.length
  await alice.enter()
  await alice.image({ picUrl: 'https://example.com/a.png', mediaId: 'm1' })
  await alice.voice()
  await alice.video()
  await alice.location({ latitude: 23.1345214, longitude: 113.358803, label: '某地' })
  await alice.location({ latitude: 1, longitude: 2, fromWechat: true })
  await alice.link({ title: 'T', url: 'https://example.com/' })
  await alice.click('HELP')
  await alice.view('https://example.com/')
  await alice.scan({ key: 'S', result: 'r' })
  await alice.scan({ key: 'S', result: 'r', wait: true, type: 'barcode' })
  await alice.reportLocation({ latitude: 1, longitude: 2 })
  const pushes = bot.opened.slice(before)
  expect(pushes.map(nodesOf)).toEqual([
    ['Event', 'EventKey', 'AgentID'],
    ['PicUrl', 'MediaId', 'MsgId', 'AgentID'],
    ['MediaId', 'Format', 'MsgId', 'AgentID'],
    ['MediaId', 'ThumbMediaId', 'MsgId', 'AgentID'],
    ['Location_X', 'Location_Y', 'Scale', 'Label', 'AppType', 'MsgId', 'AgentID'],
    ['Location_X', 'Location_Y', 'Scale', 'Label', 'MsgId', 'AgentID'],
    ['Title', 'Description', 'Url', 'PicUrl', 'MsgId', 'AgentID'],
    ['Event', 'EventKey', 'AgentID'],
    ['Event', 'EventKey', 'AgentID'],
    ['Event', 'EventKey', 'ScanCodeInfo', 'ScanType', 'ScanResult', 'AgentID'],
    ['Event', 'EventKey', 'ScanCodeInfo', 'ScanType', 'ScanResult', 'AgentID'],
    ['Event', 'Latitude', 'Longitude', 'Precision', 'AppType', 'AgentID'],
  ])
  expect(pushes.map((push) => push.node('Event') ?? push.node('MsgType'))).toEqual([
    ...['enter_agent', 'image', 'voice', 'video', 'location', 'location', 'link', 'click', 'view'],
    ...['scancode_push', 'scancode_waitmsg', 'LOCATION'],
  ])
  expect(new Set(pushes.map((push) => push.node('FromUserName')))).toEqual(new Set(['alice']))
  expect(pushes[4]?.node('AppType')).toBe('wxwork')
})

test('what a member sends can be fetched by its media id', async () => {
  const sim = await startSim()
  const alice = await sim.wecom.member()
  const { message } = await alice.image()
  const file = await sim.wecom.request(`GET /cgi-bin/media/get?media_id=${message.MediaId}`)
  expect(file.headers.get('content-type')).toMatch(/^image\//)
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100)
})

test('each app has its own callback and AgentID', async () => {
  const [one, two] = [await startWecomBot(() => textTo('alice', 'one')), await startWecomBot()]
  const agents = [
    { agentId: 7, secret: 'a' },
    { agentId: 8, secret: 'b' },
  ]
  const sim = await startSim({ wecom: { agents } })
  await sim.wecom.setCallback({ agentId: 7, url: one.url })
  await sim.wecom.setCallback({ agentId: 8, url: two.url })
  const alice = await sim.wecom.member({ userid: 'alice' })
  await alice.in(8).say('hi')
  expect(one.opened.map((push) => push.node('Event'))).toEqual(['subscribe'])
  expect(two.opened.map((push) => push.node('AgentID'))).toEqual(['8', '8'])
  expect((await alice.say('hi')).reply).toMatchObject({ Content: 'one' })
  expect(alice.chat().at(-1)).toMatchObject({ from: 'account', content: { Content: 'one' } })
  expect(
    alice
      .in(8)
      .chat()
      .map(({ from }) => from),
  ).toEqual(['system', 'person'])
})

test('the contacts’ callback is told who came and who left; AgentID is empty', async () => {
  const bot = await startWecomBot()
  const contacts = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  await sim.wecom.setCallback({ agentId: 'contact', url: contacts.url })
  const alice = await sim.wecom.member({ userid: 'alice', name: 'Alice', mobile: '13800000000' })
  await alice.quit()
  expect(contacts.opened.map((push) => push.node('ChangeType'))).toEqual(['create_user', 'delete_user'])
  expect(contacts.opened.map((push) => push.node('FromUserName'))).toEqual(['sys', 'sys'])
  expect(contacts.opened.map((push) => push.node('AgentID'))).toEqual([undefined, undefined])
  expect(node(contacts.opened[0]?.received.body ?? '', 'AgentID')).toBe('')
  expect(['UserID', 'Name', 'Department', 'Mobile'].map((name) => contacts.opened[0]?.node(name))).toEqual([
    'alice',
    'Alice',
    '1',
    '13800000000',
  ])
  expect(bot.opened.map((push) => push.node('Event'))).toEqual(['subscribe', 'unsubscribe'])
  expect(() => sim.wecom.findMember('alice')).toThrow(/userid alice/)
})

test('any push at all, also one of nobody', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const nodes = { MsgType: 'event', Event: 'batch_job_result', BatchJob: { JobId: 'j', ErrCode: 0 } }
  const { openid, agentId } = await sim.wecom.push({ message: nodes })
  expect([openid, agentId]).toEqual(['sys', null])
  expect(['FromUserName', 'JobId', 'ErrCode', 'AgentID'].map((name) => bot.opened[0]?.node(name))).toEqual([
    'sys',
    'j',
    '0',
    undefined,
  ])
  await expect(sim.wecom.push({ message: { MsgType: 'event' } })).rejects.toMatchObject({ code: 'bad_request' })
  await expect(sim.wecom.push({ agentId: 5, message: nodes })).rejects.toMatchObject({ code: 'unknown_agent' })
})
