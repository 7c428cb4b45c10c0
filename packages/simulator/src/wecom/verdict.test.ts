import { describe, expect, test } from 'vitest'
import { replyTo, seal, corp as seeded, textTo } from '../../test/wecom.ts'
import type { Outcome } from '../exchange.ts'
import type { Format } from '../protocol.ts'
import { completeMessage } from '../push/message.ts'
import type { Judgement } from '../push/verdict.ts'
import type { MessageNodes } from '../xml.ts'
import { createCorp } from './corp.ts'
import { writePush } from './push.ts'
import { judge } from './verdict.ts'

const url = 'http://127.0.0.1:3000/wecom'

interface Given {
  readonly format?: Format
  readonly message?: MessageNodes
  readonly status?: number
}

function judgeBody(body: string, { format = 'xml', message = hello, status = 200 }: Given = {}): Judgement {
  const { corp } = createCorp({ format })
  const whole = completeMessage(message, corp.corpId, 'alice', 1_714_112_445_000)
  const push = writePush({ corp, agentId: seeded.agentId, url }, 'alice', whole)
  const bytes = Buffer.from(body)
  const response = { status, headers: {}, body, bodyBytes: bytes.length }
  const outcome: Outcome = { kind: 'response', body: bytes, tooLongFor: null, response }
  return judge(push, url, outcome)
}

function expectRefused({ verdict, reply }: Judgement, code: string, en: RegExp): void {
  expect(verdict).toMatchObject({ ok: false, code })
  expect(verdict.message.en).toMatch(en)
  expect(verdict.message.zh).toMatch(/[\u4e00-\u9fff]/)
  expect(reply).toBeNull()
}

const hello: MessageNodes = { MsgType: 'text', Content: 'hi' }
const event = (name: string): MessageNodes => ({ MsgType: 'event', Event: name, EventKey: '' })
const sealed = (nodes: string): string => seal(replyTo('alice', nodes))
const button = '<MsgType>update_button</MsgType><Button><ReplaceName>Done</ReplaceName></Button>'
const card = '<MsgType>update_template_card</MsgType><TemplateCard><CardType>text_notice</CardType></TemplateCard>'

describe('what is no answer', () => {
  test.each<[string, string, Given, string, RegExp]>([
    ['success', 'success', {}, 'illegal-body', /status 200 with an empty body/],
    ['success in quotes', '"success"', {}, 'illegal-body', /empty body/],
    ['a plain reply', textTo('alice', 'x'), {}, 'illegal-envelope', /not encrypted/],
    ['status 204', '', { status: 204 }, 'status', /only status 200/],
    ['status 201', '', { status: 201 }, 'status', /only status 200/],
    ['a page', '<html><title>Oops</title></html>', {}, 'illegal-body', /web page.*Oops/],
    ['text', 'hello', {}, 'illegal-body', /plain text \(“hello”\).*or nothing/],
    ['JSON where XML is set', seal('{}', 'json'), {}, 'illegal-body', /is JSON, but the corp takes XML/],
    ['XML where JSON is set', sealed(button), { format: 'json' }, 'illegal-body', /is XML, but the corp takes JSON/],
    ['JSON without end', `{"a":${'['.repeat(100_000)}`, { format: 'json' }, 'illegal-body', /too many levels/],
    ['nothing in an envelope', seal(''), {}, 'illegal-envelope', /holds no reply/],
    ['success in an envelope', seal('success'), {}, 'illegal-envelope', /holds no reply/],
    ['another corp', seal(textTo('alice', 'x'), 'xml', 'ww9'), {}, 'illegal-envelope', /corpid, ww0000000000000001/],
    [
      'a wrong signature',
      seal(textTo('alice', 'x')).replace(/<TimeStamp>\d+/, '<TimeStamp>1'),
      {},
      'illegal-envelope',
      /MsgSignature is wrong/,
    ],
    ['no signature', '<xml><Encrypt>x</Encrypt></xml>', {}, 'illegal-envelope', /no MsgSignature/],
  ])('%s', (_name, body, given, code, en) => {
    expectRefused(judgeBody(body, given), code, en)
  })
})

describe('replies that break a rule', () => {
  test.each<[string, string, MessageNodes, RegExp]>([
    [
      'names not swapped',
      seal(
        textTo(seeded.corpId, 'x').replace(`<FromUserName><![CDATA[${seeded.corpId}`, '<FromUserName><![CDATA[alice'),
      ),
      hello,
      /swap them/,
    ],
    ['another receiver', seal(textTo('bob', 'x')), hello, /ToUserName is “bob”, it must be alice/],
    ['the type of the other product', sealed('<MsgType>music</MsgType>'), hello, /“music” is unknown/],
    ['transfer_customer_service', sealed('<MsgType>transfer_customer_service</MsgType>'), hello, /is unknown/],
    ['an empty text', seal(textTo('alice', '')), hello, /Content is empty/],
    ['a long text', seal(textTo('alice', '好'.repeat(683))), hello, /2049 bytes/],
    ['an image without id', sealed('<MsgType>image</MsgType><Image></Image>'), hello, /no Image\/MediaId/],
    ['a button where none was pressed', sealed(button), hello, /update_button answers template_card_event/],
    ['a card where none was pressed', sealed(card), event('click'), /no card to change/],
    [
      'a task card to a template card',
      sealed('<MsgType>update_taskcard</MsgType><TaskCard><ReplaceName>x</ReplaceName></TaskCard>'),
      event('template_card_event'),
      /taskcard_click/,
    ],
    [
      'a button without text',
      sealed('<MsgType>update_button</MsgType><Button></Button>'),
      event('template_card_event'),
      /no Button\/ReplaceName/,
    ],
    [
      'a card that is none',
      sealed('<MsgType>update_template_card</MsgType>'),
      event('template_card_event'),
      /no TemplateCard/,
    ],
  ])('%s', (_name, body, message, en) => {
    expectRefused(judgeBody(body, { message }), 'illegal-body', en)
  })
})

test('an empty body says nothing', () => {
  expect(judgeBody('')).toMatchObject({ verdict: { ok: true, code: 'nothing' }, reply: null, replyText: '' })
})

test.each(['xml', 'json'] as const)('a sealed text in %s is a reply', (format) => {
  const reply =
    format === 'xml' ? textTo('alice', '你好') : JSON.stringify({ ...names, MsgType: 'text', Content: '你好' })
  const judged = judgeBody(seal(reply, format), { format })
  expect(judged).toMatchObject({ verdict: { ok: true, code: 'reply', warnings: [] }, reply: { Content: '你好' } })
  expect(judged.replyText).toBe(reply)
})

const names = { ToUserName: 'alice', FromUserName: seeded.corpId, CreateTime: 1_713_424_427 }

test('an envelope in JSON may have large letters too', () => {
  const reply = JSON.stringify({ ...names, MsgType: 'text', Content: 'x' })
  const small = JSON.parse(seal(reply, 'json')) as Record<string, unknown>
  const large = JSON.stringify({
    ...{ Encrypt: small.encrypt, MsgSignature: small.msgsignature, TimeStamp: small.timestamp, Nonce: small.nonce },
  })
  expect(judgeBody(large, { format: 'json' }).verdict.code).toBe('reply')
})

test.each(['subscribe', 'enter_agent', 'LOCATION', 'click', 'view', 'view_miniprogram', 'scancode_waitmsg'])(
  'a reply to %s is shown',
  (name) => {
    expect(judgeBody(seal(textTo('alice', 'x')), { message: event(name) }).reply).toMatchObject({ Content: 'x' })
  },
)

test.each(['unsubscribe', 'scancode_push', 'pic_weixin', 'batch_job_result'])('nobody gets a reply to %s', (name) => {
  const { verdict, reply } = judgeBody(seal(textTo('alice', 'x')), { message: event(name) })
  expect(reply).toBeNull()
  expect(verdict).toMatchObject({ ok: true, code: 'nothing' })
  expect(verdict.warnings[0]?.en).toMatch(/Nobody gets a reply/)
})

test('a card is changed by the answer to the event of its button', () => {
  for (const name of ['template_card_event', 'template_card_menu_event']) {
    expect(judgeBody(sealed(button), { message: event(name) }).verdict.code).toBe('reply')
    expect(judgeBody(sealed(card), { message: event(name) }).verdict.code).toBe('reply')
  }
})

test('eight articles are shown, also in answer to a message', () => {
  const item =
    '<item><Title>T</Title><Description></Description><PicUrl></PicUrl><Url>https://example.com/</Url></item>'
  const news = (count: number): string =>
    sealed(`<MsgType>news</MsgType><ArticleCount>${count}</ArticleCount><Articles>${item.repeat(count)}</Articles>`)
  expect(judgeBody(news(8)).verdict.warnings).toEqual([])
  const nine = judgeBody(news(9))
  expect(nine.reply).toMatchObject({ ArticleCount: 8 })
  expect(nine.verdict.warnings[0]?.en).toMatch(/Only 8 of 9/)
})
