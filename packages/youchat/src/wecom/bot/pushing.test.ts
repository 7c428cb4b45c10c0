import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { manualClock } from '../../testing/clock.ts'
import { bench } from './testkit/platform.ts'
import { card } from './testkit/pushes.ts'
import { advanceUntil } from './testkit/steps.ts'

const setup = bench(() => manualClock())

describe('messages can be pushed', () => {
  test('of every kind', async () => {
    const { connect, platform } = setup()
    const connection = connect()
    await connection.sendMarkdown('c', '**hi**', { feedbackId: 'f', chatType: 'group' })
    await connection.sendCard('c', card)
    await connection.sendImage('c', 'm')
    await connection.sendFile('c', 'm')
    await connection.sendVoice('c', 'm')
    await connection.sendVideo('c', 'm', { title: 't', description: 'd', chatType: 'single' })
    const sent = platform.of('aibot_send_msg')
    expect(sent.map(({ body }) => body)).toEqual([
      { chatid: 'c', chat_type: 2, msgtype: 'markdown', markdown: { content: '**hi**', feedback: { id: 'f' } } },
      { chatid: 'c', msgtype: 'template_card', template_card: card },
      { chatid: 'c', msgtype: 'image', image: { media_id: 'm' } },
      { chatid: 'c', msgtype: 'file', file: { media_id: 'm' } },
      { chatid: 'c', msgtype: 'voice', voice: { media_id: 'm' } },
      { chatid: 'c', chat_type: 1, msgtype: 'video', video: { media_id: 'm', title: 't', description: 'd' } },
    ])
    expect(new Set(sent.map(({ headers }) => headers.req_id)).size).toBe(6)
  })

  test('what the platform refuses, or does not acknowledge, rejects', async () => {
    const { connect, clock, platform } = setup()
    const connection = connect()
    await connection.ready
    platform.ack = () => ({ errcode: 45009, errmsg: 'api freq out of limit, hint: [123456], from ip: 1.2.3.4' })
    await expect(connection.sendMarkdown('c', 'hi')).rejects.toMatchObject({ name: 'WxApiError', errcode: 45009 })
    platform.ack = () => undefined
    const unanswered = connection.sendMarkdown('c', 'hi')
    await platform.got('aibot_send_msg', 2)
    clock.advance(5000)
    await expect(unanswered).rejects.toMatchObject({ code: 'timeout', outcome: 'unknown', endpoint: 'aibot_send_msg' })
    const lost = connection.sendMarkdown('c', 'hi')
    await platform.got('aibot_send_msg', 3)
    platform.socket.terminate()
    await expect(lost).rejects.toMatchObject({ code: 'connection_lost', outcome: 'unknown' })
    platform.close()
    let failure: unknown
    connection.sendMarkdown('c', 'hi').catch((error: unknown) => {
      failure = error
    })
    await advanceUntil(clock, () => failure !== undefined)
    expect(failure).toMatchObject({ code: 'connection_failed', outcome: 'not_sent' })
  })

  test('what is over a limit never leaves', async () => {
    const { connect, platform } = setup()
    const connection = connect()
    await connection.ready
    await expect(connection.sendMarkdown('c', '字'.repeat(6827))).rejects.toMatchObject({ code: 'text_too_long' })
    await expect(connection.sendMarkdown('c', '')).rejects.toMatchObject({ code: 'empty_text' })
    await expect(connection.sendCard('c', { ...card, card_action: undefined } as never)).rejects.toMatchObject({
      code: 'invalid_card',
    })
    expect(platform.of('aibot_send_msg')).toEqual([])
  })
})

describe('files can be uploaded', () => {
  function uploading() {
    const made = setup()
    made.platform.ack = ({ cmd }) =>
      cmd === 'aibot_upload_media_init'
        ? { body: { upload_id: 'u1' } }
        : cmd === 'aibot_upload_media_finish'
          ? { body: { type: 'file', media_id: 'm1', created_at: '1700000000' } }
          : {}
    return made
  }

  test('in pieces of 512 KB, from 0 on', async () => {
    const { connect, platform } = uploading()
    const content = randomBytes(512 * 1024 * 2 + 1)
    const media = await connect().uploadMedia('file', { content, filename: '报告.pdf' })
    expect(media).toEqual({ type: 'file', media_id: 'm1', created_at: 1_700_000_000 })
    expect(platform.of('aibot_upload_media_init')[0]?.body).toEqual({
      type: 'file',
      filename: '报告.pdf',
      total_size: content.length,
      total_chunks: 3,
      md5: createHash('md5').update(content).digest('hex'),
    })
    const chunks = platform.of('aibot_upload_media_chunk').map(({ body }) => body)
    expect(chunks.map(({ chunk_index }) => chunk_index)).toEqual([0, 1, 2])
    const joined = Buffer.concat(chunks.map(({ base64_data }) => Buffer.from(String(base64_data), 'base64')))
    expect(joined.equals(content)).toBe(true)
    expect(platform.of('aibot_upload_media_finish')[0]?.body).toEqual({ upload_id: 'u1' })
  })

  test('goes on behind a break of the connection', async () => {
    const { connect, clock, platform } = uploading()
    const connection = connect()
    await connection.ready
    let isBroken = false
    const { ack } = platform
    platform.ack = (frame) => {
      if (frame.cmd !== 'aibot_upload_media_chunk' || isBroken) return ack(frame)
      isBroken = true
      platform.socket.terminate()
      return undefined
    }
    let media: unknown
    void connection.uploadMedia('file', randomBytes(600_000)).then((found) => {
      media = found
    })
    await advanceUntil(clock, () => media !== undefined, 250)
    expect(media).toMatchObject({ media_id: 'm1' })
  })

  test('what is too large, empty or refused rejects', async () => {
    const { connect, platform } = uploading()
    const connection = connect()
    await connection.ready
    const amr = connection.uploadMedia('voice', Buffer.alloc(2 * 1024 * 1024 + 1))
    await expect(amr).rejects.toMatchObject({ code: 'upload_too_large' })
    await expect(connection.uploadMedia('file', Buffer.alloc(0))).rejects.toMatchObject({ code: 'upload_empty' })
    expect(platform.of('aibot_upload_media_init')).toEqual([])
    platform.ack = () => ({ errcode: 40058, errmsg: 'invalid' })
    await expect(connection.uploadMedia('file', randomBytes(5))).rejects.toMatchObject({ errcode: 40058 })
    platform.ack = () => ({})
    await expect(connection.uploadMedia('file', randomBytes(5))).rejects.toMatchObject({ code: 'unexpected_answer' })
  })
})
