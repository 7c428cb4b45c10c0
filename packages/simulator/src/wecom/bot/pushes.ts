import { randomBytes } from 'node:crypto'
import type { Json } from './reply/fields.ts'
import type { Turn } from './turn.ts'

/** What every push begins with. Sources: path/100719 and 101027 of the WeCom manual. */
export function pushHead(botId: string, { kind, at, chat, chattype, userid }: Turn): Json {
  return {
    msgid: newMsgid(),
    ...(kind === 'message' ? {} : { create_time: Math.floor(at / 1000) }),
    aibotid: botId,
    ...(chattype === 'group' ? { chatid: chat } : {}),
    // The manual's sample of enter_chat has no type of chat.
    ...(kind === 'enter_chat' ? {} : { chattype }),
    from: { userid },
  }
}

/** The request for news of a stream. */
export function refreshPush(botId: string, turn: Turn, streamId: string): Json {
  return { ...pushHead(botId, turn), msgtype: 'stream', stream: { id: streamId } }
}

/** What a connection hears when another took over: nobody sent it. Source: path/101463 of the WeCom manual. */
export function disconnectedPush(botId: string, now: number): Json {
  return {
    ...{ msgid: newMsgid(), create_time: Math.floor(now / 1000), aibotid: botId },
    ...{ msgtype: 'event', event: { eventtype: 'disconnected_event' } },
  }
}

function newMsgid(): string {
  return randomBytes(16).toString('hex')
}
