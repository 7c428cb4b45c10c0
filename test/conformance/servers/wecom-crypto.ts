import { decrypt, encrypt, getSignature } from '@wecom/crypto'
import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import type { Message, Reply, Serve, ServerAccount } from '../server.ts'

const parser = new XMLParser({ parseTagValue: false })
const builder = new XMLBuilder({ cdataPropName: 'text' })

/** What a careful developer puts together: the signature and the encryption of one package, the XML of another. */
export const wecomCrypto: Serve = (account, respond) => async (request, response) => {
  try {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const query = Object.fromEntries(new URL(request.url ?? '/', 'http://server').searchParams)
    response.end(answered(account, query, Buffer.concat(chunks).toString(), respond))
  } catch (error) {
    response.writeHead(error instanceof Refused ? 401 : 500).end()
  }
}

type Query = Readonly<Record<string, string>>

class Refused extends Error {}

function answered(account: ServerAccount, query: Query, body: string, respond: (message: Message) => Reply): string {
  const { token, encodingAesKey, appId } = account
  const { timestamp = '', nonce = '', signature, msg_signature, echostr } = query
  const check = (given: string | undefined, sealed: string) => {
    if (getSignature(token, timestamp, nonce, sealed) !== given) throw new Refused()
  }
  if (echostr !== undefined || encodingAesKey === undefined) {
    check(signature, '')
    return echostr ?? written(parser.parse(body).xml, respond)
  }
  const sealed: string = parser.parse(body).xml.Encrypt
  check(msg_signature, sealed)
  const { message, id } = decrypt(encodingAesKey, sealed)
  if (id !== appId) throw new Refused()
  const reply = written(parser.parse(message).xml, respond)
  if (reply === 'success') return reply
  const encrypted = encrypt(encodingAesKey, reply, appId)
  const now = Math.floor(Date.now() / 1000)
  const replySignature = getSignature(token, now, nonce, encrypted)
  return builder.build({ xml: { Encrypt: encrypted, MsgSignature: replySignature, TimeStamp: now, Nonce: nonce } })
}

function written(message: Message, respond: (message: Message) => Reply): string {
  const reply = respond(message)
  if (reply.kind === 'nothing') return 'success'
  const head = {
    ToUserName: message.FromUserName,
    FromUserName: message.ToUserName,
    CreateTime: Math.floor(Date.now() / 1000),
  }
  return builder.build({ xml: { ...head, ...nodesOf(reply) } })
}

function nodesOf(reply: Exclude<Reply, { kind: 'nothing' }>): object {
  switch (reply.kind) {
    case 'text':
      return { MsgType: 'text', Content: { text: reply.text } }
    case 'image':
      return { MsgType: 'image', Image: { MediaId: reply.mediaId } }
    case 'voice':
      return { MsgType: 'voice', Voice: { MediaId: reply.mediaId } }
    case 'video': {
      const { mediaId, title, description } = reply
      return { MsgType: 'video', Video: { MediaId: mediaId, Title: title, Description: description } }
    }
    case 'news': {
      const item = reply.articles.map(({ title, description, picurl, url }) => ({
        Title: { text: title },
        Description: { text: description },
        PicUrl: { text: picurl },
        Url: { text: url },
      }))
      return { MsgType: 'news', ArticleCount: item.length, Articles: { item } }
    }
    case 'transfer':
      return {
        MsgType: 'transfer_customer_service',
        ...(reply.account === undefined ? {} : { TransInfo: { KfAccount: reply.account } }),
      }
  }
}
