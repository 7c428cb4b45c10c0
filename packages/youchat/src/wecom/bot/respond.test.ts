import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '../../testing/clock.ts'
import { type AiBotContext, WxAiBot, WxAiBotCardResponse } from './index.ts'
import { account, card, sealAiBotPush } from './testkit/pushes.ts'

let server: Server
let origin: string
let got: { url: string | undefined; type: string | undefined; body: unknown }[] = []
let answer: (req: IncomingMessage, res: ServerResponse) => void

beforeEach(async () => {
  got = []
  answer = (_req, res) => res.end('{"errcode":0,"errmsg":"ok"}')
  server = createServer(async (req, res) => {
    let body = ''
    for await (const chunk of req) body += chunk
    got.push({ url: req.url, type: req.headers['content-type'], body: JSON.parse(body) as unknown })
    answer(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const clock = manualClock()

async function context(more: object = {}): Promise<AiBotContext> {
  let found: AiBotContext | undefined
  const bot = new WxAiBot({ ...account, clock }).on('text', (_req, ctx) => {
    found = ctx
  })
  const push = {
    msgid: '1',
    aibotid: 'a',
    chattype: 'single',
    from: { userid: 'u' },
    msgtype: 'text',
    text: { content: 'hi' },
    response_url: `${origin}/cgi-bin/aibot/response?response_code=VERY-SECRET`,
    ...more,
  }
  await bot.handle(sealAiBotPush(push, account))
  return found as AiBotContext
}

function texts(error: unknown): string {
  const { stack, message, cause } = error as Error
  return `${message}${stack}${JSON.stringify(error)}${cause === undefined ? '' : texts(cause)}`
}

test('Markdown goes to the address as plain JSON', async () => {
  const ctx = await context()
  await ctx.respond('**done**', { feedbackId: 'f' })
  expect(got).toEqual([
    {
      url: '/cgi-bin/aibot/response?response_code=VERY-SECRET',
      type: 'application/json; charset=utf-8',
      body: { msgtype: 'markdown', markdown: { content: '**done**', feedback: { id: 'f' } } },
    },
  ])
})

test('a card goes in single chats only, and the attempt in a group does not use the address up', async () => {
  await (await context()).respond(new WxAiBotCardResponse(card))
  expect(got[0]?.body).toEqual({ msgtype: 'template_card', template_card: card })
  const group = await context({ chattype: 'group', chatid: 'g' })
  await expect(group.respond(new WxAiBotCardResponse(card))).rejects.toMatchObject({ code: 'wrong_reply' })
  await group.respond('text')
  expect(got).toHaveLength(2)
})

describe('it fails', () => {
  test('a second time, also while the first is on its way', async () => {
    const ctx = await context()
    const both = await Promise.allSettled([ctx.respond('1'), ctx.respond('2')])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    await expect(ctx.respond('3')).rejects.toMatchObject({ code: 'response_url_used', name: 'WxReplyError' })
    expect(got).toHaveLength(1)
  })

  test('after an hour', async () => {
    const ctx = await context()
    clock.advance(3_600_000)
    await expect(ctx.respond('1')).rejects.toMatchObject({ code: 'response_url_expired' })
    const early = await context()
    clock.advance(3_599_999)
    await early.respond('1')
    expect(got).toHaveLength(1)
  })

  test('where the push has no address', async () => {
    for (const response_url of [undefined, '', 'file:///x']) {
      const ctx = await context({ response_url })
      await expect(ctx.respond('1')).rejects.toMatchObject({ code: 'no_response_url' })
    }
  })

  test('with a text that is empty or too long, or with no reply', async () => {
    const ctx = await context()
    await expect(ctx.respond('')).rejects.toMatchObject({ code: 'empty_text' })
    await expect(ctx.respond('字'.repeat(6827))).rejects.toMatchObject({ code: 'text_too_long' })
    await expect(ctx.respond(5 as unknown as string)).rejects.toMatchObject({ code: 'wrong_reply' })
    expect(got).toEqual([])
  })

  test('where the platform refuses; the code of the address is in no part of the error', async () => {
    answer = (_req, res) => res.end('{"errcode":40008,"errmsg":"invalid message type VERY-SECRET"}')
    const error = await (await context()).respond('1').catch((error) => error)
    expect(error).toMatchObject({ name: 'WxApiError', errcode: 40008, endpoint: 'POST /cgi-bin/aibot/response' })
    expect(texts(error)).not.toContain('VERY-SECRET')
  })

  test('where it is not reached; then the address is still good', async () => {
    const ctx = await context()
    server.close()
    for (let i = 0; i < 2; i++) {
      const error = await ctx.respond('1').catch((error) => error)
      expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent' })
      expect(texts(error)).not.toContain('VERY-SECRET')
    }
  })

  test('where the connection breaks, or the answer does not come: nobody knows, so it is used up', async () => {
    answer = (req) => req.socket.destroy()
    const broken = await context()
    const error = await broken.respond('1').catch((error) => error)
    expect(error).toMatchObject({ code: 'connection_lost', outcome: 'unknown' })
    expect(texts(error)).not.toContain('VERY-SECRET')
    await expect(broken.respond('1')).rejects.toMatchObject({ code: 'response_url_used' })

    const arrived = new Promise<void>((resolve) => {
      answer = () => resolve()
    })
    const slow = (await context()).respond('1')
    await arrived
    clock.advance(15_000)
    await expect(slow).rejects.toMatchObject({ code: 'timeout' })
  })

  test('where a page answers, and not where nothing does', async () => {
    answer = (_req, res) => res.end('<html>')
    await expect((await context()).respond('1')).rejects.toMatchObject({ code: 'not_json' })
    answer = (_req, res) => res.writeHead(502).end()
    await expect((await context()).respond('1')).rejects.toMatchObject({ code: 'http_status', status: 502 })
    answer = (_req, res) => res.end()
    await (await context()).respond('1')
  })
})
