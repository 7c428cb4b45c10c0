import { decrypt, getSignature } from '@wecom/crypto'
import type { Delivery, Format, Simulator } from '@youchat/simulator'
import { describe, expect, test } from 'vitest'
import { startPlatform } from './platform.ts'
import { corp, listen, parser, type Server, said, startByHand, startOurs } from './wecom-servers.ts'

/** Sends what comes in to all servers and hands back the answer of the first. */
async function startTee(servers: readonly Server[]): Promise<{ url: string; answers: (readonly string[])[] }> {
  const answers: (readonly string[])[] = []
  const { url } = await listen([], async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = 'GET', headers } = request
    const { search } = new URL(request.url ?? '/', 'http://tee')
    const init = { method, headers: { 'content-type': headers['content-type'] ?? '' } }
    const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) }
    const all = await Promise.all(
      servers.map(async (server) => {
        const answer = await fetch(server.url + search, { ...init, ...body })
        return { status: answer.status, text: await answer.text() }
      }),
    )
    answers.push(all.map(({ status, text }) => (status === 200 ? text : `status ${status}`)))
    response.writeHead(all[0]?.status ?? 500).end(all[0]?.text)
  })
  return { url, answers }
}

/** A reply after decryption, without what is different each time. */
function opened(answer: string, format: Format): unknown {
  if (answer === '') return undefined
  const { encrypt: small, Encrypt: sealed = small, ...outside } = nodesIn(answer, format)
  const { message, id } = decrypt(corp.encodingAesKey, String(sealed))
  const time = String(outside.TimeStamp ?? outside.timestamp)
  const nonce = String(outside.Nonce ?? outside.nonce)
  const signature = outside.MsgSignature ?? outside.msgsignature
  expect([id, signature]).toEqual([corp.corpId, getSignature(corp.token, time, nonce, String(sealed))])
  const { CreateTime, ...nodes } = nodesIn(message, format)
  expect(Number(CreateTime)).toBeGreaterThan(1_700_000_000)
  return JSON.parse(JSON.stringify(nodes, (_name, value) => (typeof value === 'number' ? String(value) : value)))
}

function nodesIn(text: string, format: Format): Readonly<Record<string, unknown>> {
  return format === 'json' ? JSON.parse(text) : parser.parse(text).xml
}

/** What a member and the console do, one after the other. */
async function act(sim: Simulator): Promise<readonly Delivery[]> {
  const alice = await sim.wecom.member({ userid: 'alice', name: '爱丽丝 & Co' })
  const card = async (task_id: string, key: string): Promise<Delivery> => {
    const template_card = {
      ...{ card_type: 'button_interaction', main_title: { title: '请假' }, task_id },
      button_list: [{ text: '同意', key }],
    }
    const sent = { touser: 'alice', msgtype: 'template_card', agentid: alice.agentId, template_card }
    expect(await sim.wecom.call('POST /cgi-bin/message/send', sent)).toMatchObject({ errcode: 0 })
    return alice.press({ taskId: task_id, key })
  }
  const asked = [
    await alice.enter(),
    await alice.say('在吗？ 😀 "quotes" & <b>tags</b> ]]> end'),
    await alice.image(),
    await alice.location({ latitude: 23.134521, longitude: 113.358803, label: '广州市 “海珠区” & 塔' }),
    await alice.click('TODAY & <b>'),
    await card('t1', 'button'),
    await card('t2', 'card'),
  ]
  await alice.reportLocation({ latitude: 23.1, longitude: -113.25 })
  await alice.scan({ key: 'k', result: 'https://example.com/?a=1&b=2', wait: true })
  await alice.view('https://example.com/?a=1&b=2')
  await alice.voice()
  await alice.quit()
  return asked
}

const pushed = [
  'change_contact',
  ...['subscribe', 'enter_agent', 'text', 'image', 'location', 'click', 'template_card_event', 'template_card_event'],
  ...['LOCATION', 'scancode_waitmsg', 'view', 'voice', 'unsubscribe', 'change_contact'],
]

describe.each<Format>(['xml', 'json'])('%s: a server on @wecom/crypto and one on youchat', (format) => {
  test.each(['@wecom/crypto', 'youchat'])('read and answer the same; %s is judged', async (judged) => {
    const servers = [await startByHand(corp), await startOurs(corp)]
    const [first, second] = judged === 'youchat' ? servers.reverse() : servers
    const { url, answers } = await startTee(servers)
    const sim = await startPlatform({ wecom: { format } })
    expect((await sim.wecom.setCallback({ url })).verification).toMatchObject({ ok: true })
    expect(new Set(answers.flat()).size).toBe(1)
    answers.length = 0

    const asked = await act(sim)
    expect(asked.map(({ verdict }) => [verdict?.ok, verdict?.code, verdict?.warnings])).toEqual(
      asked.map(() => [true, 'reply', []]),
    )
    expect(sim.deliveries.filter(({ verdict, attempts }) => verdict?.ok !== true || attempts.length > 1)).toEqual([])

    expect(first?.read).toEqual(second?.read)
    const names = first?.read.map((text) => nodesIn(text, format)).map(({ Event, MsgType }) => Event ?? MsgType)
    expect(names?.toSorted()).toEqual(pushed.toSorted())
    const replies = answers.map((pair) => pair.map((answer) => opened(answer, format)))
    expect(replies.filter(([one]) => one !== undefined)).toHaveLength(asked.length)
    for (const [one, other] of replies) expect(one).toEqual(other)
    expect(JSON.stringify(replies)).toContain(JSON.stringify(said).slice(1, -1))
  })

  test.each([
    ['another token', { token: 'another' }],
    ['another key', { encodingAesKey: [...corp.encodingAesKey].reverse().join('') }],
    ['another corp', { corpId: 'ww0000000000000002' }],
  ])('%s: both refuse the check and every push', async (_what, other) => {
    for (const start of [startByHand, startOurs]) {
      const { url, read } = await start({ ...corp, ...other })
      const sim = await startPlatform({ wecom: { format } })
      expect((await sim.wecom.setCallback({ url })).verification).toMatchObject({ ok: false })
      const alice = await sim.wecom.member()
      expect((await alice.say('在吗')).verdict?.ok).toBe(false)
      expect(read).toEqual([])
    }
  })
})
