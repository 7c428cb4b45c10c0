/**
 * A callback of WeCom built on `@wecom/crypto`, which shares no code with the simulator: what it can read and what is
 * taken of it holds for others' servers too.
 */

import type { ServerResponse } from 'node:http'
import { decrypt, encrypt, getSignature } from '@wecom/crypto'
import { type Bot, type Received, startBot } from './bot.ts'
import { node } from './wechat.ts'

/** The seeded corp. */
export const corp = {
  corpId: 'ww0000000000000001',
  agentId: 1_000_001,
  token: 'test-token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const

/** A push as it was before encryption. */
export interface OpenedPush {
  readonly text: string
  /** Text of a node, by search; undefined for none. */
  readonly node: (name: string) => string | undefined
  readonly received: Received
}

/** What such a callback answers to a push: a reply before encryption, '' for nothing; undefined leaves it open. */
export type WecomAnswer = (push: OpenedPush, number: number, response: ServerResponse) => string | undefined

/** A callback and what it was sent, decrypted. */
export interface WecomBot extends Bot {
  readonly opened: readonly OpenedPush[]
}

/** Starts a callback for the running test. It refuses with 403 what is not signed or not of the corp. */
export async function startWecomBot(answer: WecomAnswer = () => ''): Promise<WecomBot> {
  const opened: OpenedPush[] = []
  const bot = await startBot(
    (push, number, response) => {
      const encrypted = encryptedOf(push.body)
      const inner = open(push, encrypted)
      if (inner === undefined) {
        response.statusCode = 403
        return 'not of WeCom'
      }
      const one: OpenedPush = { text: inner, node: (name) => nodeOf(inner, name), received: push }
      opened.push(one)
      const reply = answer(one, number, response)
      if (reply === undefined) return undefined
      return reply === '' ? '' : seal(reply, push.body.startsWith('{') ? 'json' : 'xml')
    },
    (get) => open(get, get.query.get('echostr') ?? '') ?? 'not of WeCom',
  )
  return { ...bot, opened }
}

/** A sealed reply. */
export function seal(reply: string, format: 'xml' | 'json' = 'xml', id: string = corp.corpId): string {
  const sealed = encrypt(corp.encodingAesKey, reply, id)
  const [time, nonce] = ['1713424427', '415670741']
  const signature = getSignature(corp.token, time, nonce, sealed)
  // The sample code of WeCom for JSON writes small letters.
  return format === 'json'
    ? JSON.stringify({ encrypt: sealed, msgsignature: signature, timestamp: Number(time), nonce })
    : `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${time}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}

/** A reply to a member, with any further nodes. */
export function replyTo(userid: string, nodes: string): string {
  return `<xml><ToUserName><![CDATA[${userid}]]></ToUserName><FromUserName><![CDATA[${corp.corpId}]]></FromUserName><CreateTime>1713424427</CreateTime>${nodes}</xml>`
}

/** A text reply to a member. */
export function textTo(userid: string, content: string): string {
  return replyTo(userid, `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content>`)
}

/** The encrypted part of a push's body, XML or JSON. */
export function encryptedOf(body: string): string {
  return (body.startsWith('{') ? (JSON.parse(body) as { encrypt?: string }).encrypt : node(body, 'Encrypt')) ?? ''
}

function open({ query }: Received, encrypted: string): string | undefined {
  const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? '']
  if (getSignature(corp.token, timestamp, nonce, encrypted) !== query.get('msg_signature')) return undefined
  const { message, id } = decrypt(corp.encodingAesKey, encrypted)
  return id === corp.corpId ? message : undefined
}

function nodeOf(text: string, name: string): string | undefined {
  if (!text.startsWith('{')) return node(text, name)
  const found = new RegExp(`"${name}":("[^"]*"|[\\d.]+)`).exec(text)?.[1]
  return found?.startsWith('"') ? (JSON.parse(found) as string) : found
}
