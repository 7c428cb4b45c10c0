import { decodeAesKey, sealEnvelope, sign } from 'youchat/crypto'
import type { Format, HttpRequestRecord, WecomCorpState } from '../protocol.ts'
import { freshness, getRequest, postRequest, writeNodes } from '../push/request.ts'
import type { MessageNodes } from '../xml.ts'

/** A push ready to be sent: its body stays the same in all deliveries. */
export interface WecomPush {
  readonly product: 'wecom'
  readonly corp: WecomCorpState
  /** The suite whose command callback it goes to; undefined for none. */
  readonly suiteId: string | undefined
  /** Null for a push that belongs to no app. */
  readonly agentId: number | null
  readonly mode: 'encrypted'
  readonly format: Format
  readonly url: string | null
  /** FromUserName. */
  readonly openid: string
  readonly message: MessageNodes
  /** The message before encryption. */
  readonly text: string
  readonly encrypted: string
  readonly body: string
}

/** Where a push goes. */
export interface PushTarget {
  readonly corp: WecomCorpState
  readonly agentId: number | null
  readonly url: string | null
  /** The suite it is for, whose id stands in place of the corp's. */
  readonly suiteId?: string
}

/**
 * Writes the body of a push; WeCom has no mode but the encrypted one. Source: path/96466 of the WeCom manual, and its
 * sample code for JSON, whose keys are in lower case.
 */
export function writePush(
  { corp, agentId, url, suiteId }: PushTarget,
  openid: string,
  message: MessageNodes,
): WecomPush {
  const { format } = corp
  const receiveId = suiteId ?? corp.corpId
  const text = writeNodes(format, message)
  const encrypted = sealEnvelope(decodeAesKey(corp.encodingAesKey), text, receiveId)
  const agent = agentId === null ? '' : String(agentId)
  const outside =
    format === 'xml'
      ? { ToUserName: receiveId, AgentID: agent, Encrypt: encrypted }
      : { tousername: receiveId, encrypt: encrypted, agentid: agent }
  return {
    ...{ product: 'wecom', corp, suiteId, agentId, mode: 'encrypted', format, url, openid, message, text, encrypted },
    body: writeNodes(format, outside),
  }
}

/** One delivery of a push: a new timestamp, nonce and signature around the same body. */
export function writeRequest({ corp, encrypted, body }: WecomPush, url: string, now: number): HttpRequestRecord {
  return postRequest(url, signedQuery(corp.token, encrypted, now), body, corp.format)
}

/** The check of a callback URL: unlike the Official Account's, its echostr is encrypted. */
export function writeCheck(corp: WecomCorpState, url: string, encrypted: string, now: number): HttpRequestRecord {
  const query = signedQuery(corp.token, encrypted, now)
  query.set('echostr', encrypted)
  return getRequest(url, query)
}

function signedQuery(token: string, encrypted: string, now: number): URLSearchParams {
  const { timestamp, nonce } = freshness(now)
  return new URLSearchParams({ msg_signature: sign(token, timestamp, nonce, encrypted), timestamp, nonce })
}
