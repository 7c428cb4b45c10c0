import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decrypt, encrypt, getSignature } from '@wecom/crypto'
import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import { onTestFinished } from 'vitest'
import { nodeCallback } from 'youchat/node'
import {
  type UnknownPush,
  WxApplication,
  WxImageResponse,
  WxNewsResponse,
  WxTemplateCardResponse,
  WxTextResponse,
  WxUpdateButtonResponse,
} from 'youchat/wecom'

/** The seeded corp. */
export const corp = {
  token: 'test-token',
  corpId: 'ww0000000000000001',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
export type Corp = typeof corp

/** What a program says to a push, in the words of no library. */
type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image'; readonly mediaId: string }
  | { readonly kind: 'news'; readonly title: string; readonly description: string }
  | { readonly kind: 'button'; readonly name: string }
  | { readonly kind: 'card'; readonly title: string; readonly taskId: string }
  | undefined

/** What a text is answered with, before the text itself. */
export const said = '你好 😀\n“引号” & <a href="https://example.com/?a=1&b=2">链接</a> ]]> end'

/** The one program both servers run. */
function answerTo(push: Readonly<Record<string, unknown>>): Said {
  switch (push.MsgType === 'event' ? push.Event : push.MsgType) {
    case 'text':
      return { kind: 'text', text: `${said}: ${push.Content}` }
    case 'image':
      return { kind: 'image', mediaId: String(push.MediaId) }
    case 'location':
      return { kind: 'news', title: String(push.Label), description: `${push.Location_X},${push.Location_Y}` }
    case 'enter_agent':
    case 'click':
      return { kind: 'text', text: `event ${push.EventKey}` }
    case 'template_card_event':
      if (push.EventKey === 'button') return { kind: 'button', name: '已同意 & 存档' }
      return { kind: 'card', title: '换了一张 “卡片”', taskId: String(push.TaskId) }
    default:
      return undefined
  }
}

/** A running server, and each push as it read it after decryption. */
export interface Server {
  readonly url: string
  readonly read: readonly string[]
}

/** Serves on a free port for the running test. */
export async function listen(read: readonly string[], listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wecom`, read }
}

/** Reads XML, each text as it stands. */
export const parser = new XMLParser({ parseTagValue: false })
const builder = new XMLBuilder({ cdataPropName: 'cdata' })

/** What a careful developer writes by hand: the encryption of Tencent's package, the XML of another. */
export function startByHand({ token, corpId, encodingAesKey }: Corp): Promise<Server> {
  const read: string[] = []
  return listen(read, async (request, response): Promise<unknown> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const query = new URL(request.url ?? '/', 'http://server').searchParams
    const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? '']
    const isJson = body.startsWith('{')
    const sealed: string =
      query.get('echostr') ?? (isJson ? JSON.parse(body).encrypt : parser.parse(body).xml?.Encrypt) ?? ''
    if (getSignature(token, timestamp, nonce, sealed) !== query.get('msg_signature')) {
      return response.writeHead(401).end()
    }
    const { message, id } = decrypt(encodingAesKey, sealed)
    if (id !== corpId) return response.writeHead(401).end()
    if (query.has('echostr')) return response.end(message)
    read.push(message)
    const push = isJson ? JSON.parse(message) : parser.parse(message).xml
    const answer = answerTo(push)
    if (answer === undefined) return response.end()
    const nodes = {
      ...{ ToUserName: push.FromUserName, FromUserName: push.ToUserName, CreateTime: Math.floor(Date.now() / 1000) },
      ...nodesOf(answer),
    }
    const encrypted = encrypt(
      encodingAesKey,
      isJson ? JSON.stringify(nodes) : builder.build({ xml: marked(nodes) }),
      id,
    )
    const now = Math.floor(Date.now() / 1000)
    const signature = getSignature(token, now, nonce, encrypted)
    return response.end(
      isJson
        ? JSON.stringify({ encrypt: encrypted, msgsignature: signature, timestamp: now, nonce })
        : builder.build({ xml: { Encrypt: encrypted, MsgSignature: signature, TimeStamp: now, Nonce: nonce } }),
    )
  })
}

function nodesOf(answer: Exclude<Said, undefined>): object {
  switch (answer.kind) {
    case 'text':
      return { MsgType: 'text', Content: answer.text }
    case 'image':
      return { MsgType: 'image', Image: { MediaId: answer.mediaId } }
    case 'news': {
      const article = { Title: answer.title, Description: answer.description, PicUrl: picture, Url: page }
      return { MsgType: 'news', ArticleCount: 1, Articles: { item: [article] } }
    }
    case 'button':
      return { MsgType: 'update_button', Button: { ReplaceName: answer.name } }
    case 'card': {
      const card = { CardType: 'text_notice', MainTitle: { Title: answer.title }, TaskId: answer.taskId }
      return { MsgType: 'update_template_card', TemplateCard: { ...card, CardAction: { Type: 1, Url: page } } }
    }
  }
}

const page = 'https://example.com/?a=1&b=2'
const picture = 'https://example.com/图.jpg'

/** Texts as CDATA, which the builder splits where they hold its end. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return { cdata: value.split(/(?<=]])(?=>)/) }
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, marked(child)]))
}

/** The same on `youchat/wecom`. */
export function startOurs(account: Corp): Promise<Server> {
  const read: string[] = []
  const app = new WxApplication({ ...account, onError: () => {} })
  app.use((ctx, next) => {
    read.push(ctx.raw)
    return next()
  })
  app.on(['message', 'event'], (req) => {
    const answer = answerTo(req as UnknownPush)
    switch (answer?.kind) {
      case undefined:
        return null
      case 'text':
        return new WxTextResponse(answer.text, req)
      case 'image':
        return new WxImageResponse({ MediaId: answer.mediaId }, req)
      case 'news':
        return new WxNewsResponse(
          [{ Title: answer.title, Description: answer.description, PicUrl: picture, Url: page }],
          req,
        )
      case 'button':
        return new WxUpdateButtonResponse(answer.name, req)
      case 'card': {
        const card = { card_type: 'text_notice', main_title: { title: answer.title }, task_id: answer.taskId }
        return new WxTemplateCardResponse({ ...card, card_action: { type: 1, url: page } }, req)
      }
    }
  })
  return listen(read, nodeCallback(app))
}
