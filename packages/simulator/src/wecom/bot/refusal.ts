import type { BotVerdict } from '../../protocol-bot.ts'
import { Refusal } from '../../push/refusals.ts'

/**
 * What WeCom answers in an `errcode`. Those of the long connection are the ones its users report; the manual lists none.
 * Where nothing is known, the general code for the matter is taken.
 */
export const errcodes = {
  invalidMessageType: 40008,
  invalidMediaId: 40007,
  invalidParameter: 40058,
  usedResponseCode: 40029,
  contentTooLong: 45002,
  tooOften: 45009,
  invalidChatid: 93006,
  invalidBotId: 93019,
  invalidReqId: 846605,
  streamExpired: 846608,
  notSubscribed: 846609,
  wrongSecret: 853000,
} as const

const errmsgs: Readonly<Record<number, string>> = {
  40007: 'invalid media_id',
  40008: 'invalid message type',
  40029: 'invalid code',
  40058: 'invalid Request Parameter',
  45002: 'content size out of limit',
  45009: 'api freq out of limit',
  93006: 'invalid chatid',
  93019: 'invalid bot_id',
  846605: 'invalid req_id',
  846608: 'stream message update expired',
  846609: 'aibot websocket not subscribed',
  853000: 'signature incorrect, please check bot secret',
}

/** A reply WeCom does not take: the sentence for its author, and the errcode where it came over a connection or a response_url. */
export class BotRefusal extends Refusal {
  readonly errcode: number

  constructor(errcode: number, en: string, zh: string) {
    super('illegal-body', en, zh)
    this.errcode = errcode
  }
}

/** What WeCom writes beside an errcode. */
export function errmsgOf(errcode: number): string {
  if (errcode === 0) return 'ok'
  const more = `https://open.work.weixin.qq.com/devtool/query?e=${errcode}`
  return `${errmsgs[errcode] ?? 'system error'}, hint: [${hint()}], from ip: 127.0.0.1, more info at ${more}`
}

/** The verdict on a frame or call that was answered with an errcode. */
export function refusedVerdict({ text }: Refusal): BotVerdict {
  return { ok: false, code: 'refused', message: text, warnings: [] }
}

function hint(): string {
  return String(Math.floor(Math.random() * 1e16)).padStart(16, '0')
}
