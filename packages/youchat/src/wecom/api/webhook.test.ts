import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../../../../../test/free-port.ts'
import { thrown, wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import { manualClock } from '../../testing/clock.ts'
import { WxWebhook, type WxWebhookOptions } from './webhook.ts'

const key = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'
const send = 'POST /cgi-bin/webhook/send'
const upload = 'POST /cgi-bin/webhook/upload_media'
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])

const { platform } = wecomAtRecorder()
let robot: WxWebhook

beforeEach(() => {
  platform.answers[upload] = { type: 'file', media_id: 'up1', created_at: '1380000000' }
  robot = make()
})

function make(options: WxWebhookOptions = {}) {
  return new WxWebhook(`${platform.url}/cgi-bin/webhook/send?key=${key}`, options)
}

const sent = () => platform.to(send).map(({ json }) => json)

describe('refused', () => {
  test.each([
    '',
    'short',
    'with space and more',
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=',
    `https://qyapi.weixin.qq.com/cgi-bin/other?key=${key}`,
    `ftp://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`,
  ])('no robot: %s', (address) => {
    const refused = { name: 'WxConfigError', code: 'invalid_webhook', message: expect.not.stringContaining('aaaaaaaa') }
    expect(() => new WxWebhook(address)).toThrow(expect.objectContaining(refused))
  })

  test('by the platform, with the key in nothing that is seen', async () => {
    platform.answers[send] = { errcode: 93000, errmsg: `invalid webhook url ${key} ${send}?key=${key}` }
    const error = await thrown(robot.sendText('hi'))
    expect(error).toMatchObject({ name: 'WxApiError', errcode: 93000, endpoint: send })
    expect(inspect([error, robot], { depth: 9, showHidden: true })).not.toContain(key)
  })

  test('where nobody is: with no key either', async () => {
    const nowhere = make({ baseUrl: `http://127.0.0.1:${await freePort()}`, retry: { attempts: 1 } })
    const error = await thrown(nowhere.sendText('hi'))
    expect(error).toMatchObject({ name: 'WxTransportError', outcome: 'not_sent' })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(key)
  })

  test('a picture of more than 2 MB, an empty one, one that is not there', async () => {
    await expect(robot.sendImage(Buffer.alloc(2 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'upload_too_large' })
    await expect(robot.sendImage(Buffer.alloc(0))).rejects.toMatchObject({ code: 'upload_empty' })
    await expect(robot.sendFile('/no/such/file')).rejects.toMatchObject({ code: 'upload_missing' })
    expect(platform.calls).toEqual([])
  })

  test('a file whose upload answers without an id', async () => {
    platform.answers[upload] = {}
    await expect(robot.sendFile(png)).rejects.toMatchObject({ code: 'unexpected_answer', endpoint: upload })
    expect(sent()).toEqual([])
  })
})

describe('each kind under its own name, without an access token', () => {
  test('texts, links, cards', async () => {
    await robot.sendText('广州今日天气')
    await robot.sendText({ content: 'hi', mentioned_list: ['al', '@all'] })
    await robot.sendMarkdown('**a**')
    await robot.sendMarkdownV2('# a')
    await robot.sendNews([{ title: 'a', url: 'https://a.example' }])
    await robot.sendTemplateCard({ card_type: 'text_notice', card_action: { type: 1, url: 'https://a.example' } })
    expect(sent()).toEqual([
      { msgtype: 'text', text: { content: '广州今日天气' } },
      { msgtype: 'text', text: { content: 'hi', mentioned_list: ['al', '@all'] } },
      { msgtype: 'markdown', markdown: { content: '**a**' } },
      { msgtype: 'markdown_v2', markdown_v2: { content: '# a' } },
      { msgtype: 'news', news: { articles: [{ title: 'a', url: 'https://a.example' }] } },
      {
        msgtype: 'template_card',
        template_card: { card_type: 'text_notice', card_action: { type: 1, url: 'https://a.example' } },
      },
    ])
    expect(platform.calls.every(({ path, query }) => path === send && query.key === key)).toBe(true)
  })

  test('a picture within the message, with its sum', async () => {
    await robot.sendImage(png)
    const md5 = createHash('md5').update(png).digest('hex')
    expect(sent()).toEqual([{ msgtype: 'image', image: { base64: png.toString('base64'), md5 } }])
  })

  test('files are uploaded first', async () => {
    await robot.sendFile({ content: Buffer.from('report'), filename: '周报.txt' })
    await robot.sendVoice(Buffer.from('#!AMR\n......'))
    expect(platform.to(upload).map(({ query }) => query)).toEqual([
      { key, type: 'file' },
      { key, type: 'voice' },
    ])
    expect(platform.to(upload)[0]?.text).toContain('filename="周报.txt"')
    expect(sent()).toEqual([
      { msgtype: 'file', file: { media_id: 'up1' } },
      { msgtype: 'voice', voice: { media_id: 'up1' } },
    ])
  })

  test('a text does not overtake the file sent before it', async () => {
    await Promise.all([robot.sendFile(png), robot.sendText('that was the report')])
    expect(sent().map(({ msgtype }) => msgtype)).toEqual(['file', 'text'])
  })

  test('by the key alone, at a host that is given', async () => {
    await new WxWebhook(key, { baseUrl: platform.url }).sendText('hi')
    expect(platform.to(send)).toMatchObject([{ query: { key } }])
  })
})

describe('no more than the platform takes', () => {
  /** A clock that tells when somebody waits for a minute; an attempt is given up after less. */
  function watched() {
    const clock = manualClock()
    let tell = () => {}
    let heard = new Promise<void>((resolve) => {
      tell = resolve
    })
    return {
      ...clock,
      after(ms: number, run: () => void) {
        if (ms > 20_000) tell()
        return clock.after(ms, run)
      },
      async somebodyWaits() {
        await heard
        heard = new Promise((resolve) => {
          tell = resolve
        })
      },
    }
  }

  test('the 21st waits for its minute, and all keep their order', async () => {
    const clock = watched()
    robot = make({ clock, timeoutMs: 10_000 })
    const sends = Array.from({ length: 25 }, (_, i) => robot.sendText(`${i}`))
    await clock.somebodyWaits()
    expect(sent()).toHaveLength(20)
    clock.advance(60_000)
    await Promise.all(sends)
    expect(sent().map(({ text }) => (text as { content: string }).content)).toEqual(
      Array.from({ length: 25 }, (_, i) => `${i}`),
    )
  })

  test('blocked all the same, it waits for the block to end and sends that message again, first', async () => {
    platform.answers[send] = [{ errcode: 45009, errmsg: 'api freq out of limit' }, {}]
    const clock = watched()
    robot = make({ clock, timeoutMs: 10_000 })
    const sends = [robot.sendText('a'), robot.sendFile(png)]
    await clock.somebodyWaits()
    expect(sent()).toHaveLength(1)
    clock.advance(60_000)
    await Promise.all(sends)
    expect(sent().map(({ msgtype }) => msgtype)).toEqual(['text', 'text', 'file'])
    expect(platform.to(upload)).toHaveLength(1)
  })

  test('blocked for ever, it says so in the end; the file is uploaded once', async () => {
    platform.answers[send] = { errcode: 45009, errmsg: 'api freq out of limit' }
    const clock = watched()
    robot = make({ clock, timeoutMs: 10_000 })
    const refused = expect(robot.sendFile(png)).rejects.toMatchObject({ name: 'WxApiError', errcode: 45009 })
    for (let i = 0; i < 2; i++) {
      await clock.somebodyWaits()
      clock.advance(60_000)
    }
    await refused
    expect(sent()).toHaveLength(3)
    expect(platform.to(upload)).toHaveLength(1)
  })

  test('given up while blocked; and too many that wait', async () => {
    platform.answers[send] = { errcode: 45009, errmsg: 'api freq out of limit' }
    const clock = watched()
    robot = make({ clock, timeoutMs: 10_000, maxWaiting: 0 })
    const controller = new AbortController()
    const reason = new Error('enough')
    const given = robot.sendText('a', { signal: controller.signal })
    await expect(robot.sendText('b')).rejects.toMatchObject({ code: 'queue_full', outcome: 'not_sent' })
    await clock.somebodyWaits()
    controller.abort(reason)
    await expect(given).rejects.toBe(reason)
    expect(sent()).toHaveLength(1)
  })
})
