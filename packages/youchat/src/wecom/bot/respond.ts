import { readAnswer } from '../../client/answer.ts'
import { redacted } from '../../client/layers/redact.ts'
import { readUpTo } from '../../client/readUpTo.ts'
import { Secrets } from '../../client/secrets.ts'
import type { Fetch } from '../../client/send.ts'
import type { Clock } from '../../clock.ts'
import { WxReplyError, WxTransportError } from '../../errors.ts'
import { writeJson } from '../../json/write.ts'
import type { AiBotRespondOptions } from './context.ts'
import { checkFeedbackId, checkText } from './limits.ts'
import { cardPacket, type Packet } from './plan.ts'
import type { WxAiBotCardResponse } from './responses.ts'
import type { UnknownAiBotPush } from './types.ts'

const endpoint = 'POST /cgi-bin/aibot/response'
const lifeMs = 3_600_000
const timeoutMs = 15_000
const maxAnswerBytes = 1_048_576

/** How `responder` sends. */
export interface ResponderOptions {
  readonly fetch: Fetch
  readonly clock: Clock
}

/** A message that no push waits for, in the platform's words. @throws WxReplyError */
export function messagePacket(content: string | WxAiBotCardResponse, options: AiBotRespondOptions): Packet {
  const id = checkFeedbackId(options.feedbackId)
  const feedback = id === undefined ? {} : { feedback: { id } }
  if (typeof content !== 'string') {
    if (content?.kind !== 'card') throw new WxReplyError('wrong_reply', 'What is sent is neither a text nor a card.')
    return cardPacket({ ...content.card, ...feedback })
  }
  if (content === '') throw new WxReplyError('empty_text', 'The text to send is empty.')
  return { msgtype: 'markdown', markdown: { content: checkText(content), ...feedback } }
}

/**
 * Sends to the `response_url` of a push: once, within an hour, plain JSON. Source: path/101138 of the WeCom manual.
 * @param req The push, just received.
 */
export function responder(
  req: UnknownAiBotPush,
  { fetch, clock }: ResponderOptions,
): (content: string | WxAiBotCardResponse, options: AiBotRespondOptions) => Promise<void> {
  const expiresAt = clock.now() + lifeMs
  const { response_url: url } = req
  let isUsed = false
  return async (content, options) => {
    if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      throw new WxReplyError('no_response_url', 'The platform gave this push no address for a later answer.')
    }
    const packet = messagePacket(content, options)
    if (packet.msgtype === 'template_card' && req.chattype !== 'single') {
      throw new WxReplyError('wrong_reply', 'A card can be sent later in single chats only.')
    }
    if (isUsed) throw new WxReplyError('response_url_used', 'A push can be answered later once only.')
    if (clock.now() >= expiresAt) {
      throw new WxReplyError('response_url_expired', 'A push can be answered later for an hour only.')
    }
    isUsed = true
    try {
      await post(fetch, clock, url, writeJson(packet))
    } catch (error) {
      if (error instanceof WxTransportError && error.outcome === 'not_sent') isUsed = false
      throw error
    }
  }
}

async function post(fetch: Fetch, clock: Clock, url: string, body: string): Promise<void> {
  const controller = new AbortController()
  const late = new WxTransportError('timeout', `${endpoint}: no answer after ${timeoutMs} ms.`, {
    endpoint,
    outcome: 'unknown',
  })
  const cancel = clock.after(timeoutMs, () => controller.abort(late))
  try {
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const { signal } = controller
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    const bytes = await readUpTo(response.body, maxAnswerBytes, tooLong)
    // What the platform answers is not in its manual; nothing at all is taken for success.
    if (response.ok && bytes.byteLength === 0) return
    readAnswer(bytes, { endpoint, status: response.status })
  } catch (error) {
    if (error === late) throw late
    throw clean(error, url)
  } finally {
    cancel()
  }
}

/** The code in the address lets whoever has it answer. */
function clean(error: unknown, url: string): unknown {
  const { search, searchParams } = new URL(url)
  const found = redacted(error, new Secrets([url, search.slice(1), ...searchParams.values()]), endpoint)
  if (!(found instanceof WxTransportError) || found.code !== 'unexpected') return found
  const { cause } = found
  const code = codeOf(cause)
  const outcome = code !== undefined && unsent.test(code) ? 'not_sent' : 'unknown'
  const name = outcome === 'not_sent' ? 'connection_failed' : 'connection_lost'
  return new WxTransportError(name, found.message, { endpoint, outcome, cause })
}

const unsent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*)$/

function codeOf(error: unknown): string | undefined {
  for (let at = error as { code?: unknown; cause?: unknown } | undefined; at != null; at = at.cause as typeof at) {
    if (typeof at.code === 'string') return at.code
  }
  return undefined
}

function tooLong(): Error {
  return new WxTransportError('answer_too_large', `${endpoint}: the answer is longer than ${maxAnswerBytes} bytes.`, {
    endpoint,
    outcome: 'unknown',
  })
}
