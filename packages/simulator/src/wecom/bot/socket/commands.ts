import type { BotVerdict } from '../../../protocol-bot.ts'
import type { Target } from '../answers.ts'
import type { Bot } from '../bot.ts'
import { BotRefusal, errcodes } from '../refusal.ts'
import { invalid, type Json } from '../reply/fields.ts'
import { readReply, type Situation } from '../reply/reply.ts'
import { eventMs, replyMs, type Turn } from '../turn.ts'
import { shownVerdict } from '../verdicts.ts'

/** What a command comes to: the body of its ack, and what it had to do with. */
export interface Done {
  readonly body?: Json
  readonly verdict?: BotVerdict
}

/** A command of a bot that is subscribed. */
export interface Command {
  readonly bot: Bot
  readonly reqId: string
  readonly body: Json
  /** What the platform pushed with this req_id over this connection; undefined for nothing. */
  readonly turn: Turn | undefined
}

type Handler = (command: Command) => Done

/** The commands of a bot that is subscribed. Source: path/101463 of the WeCom manual. @throws BotRefusal */
export const commands: Readonly<Record<string, Handler>> = {
  ping: () => ({}),
  aibot_respond_msg: (command) => respond(command, 'message', 'socket-message'),
  aibot_respond_welcome_msg: (command) => respond(command, 'enter_chat', 'enter_chat'),
  aibot_respond_update_msg: (command) => respond(command, 'template_card_event', 'template_card_event'),
  aibot_send_msg: push,
  aibot_upload_media_init: ({ bot, body }) => {
    if (!bot.uploadRates.take(''))
      throw tooOften('A bot may upload 30 files a minute and 1000 an hour.', '上传过于频繁。')
    return { body: bot.uploads.init(body) }
  },
  aibot_upload_media_chunk: ({ bot, body }) => {
    bot.uploads.chunk(body)
    return {}
  },
  aibot_upload_media_finish: ({ bot, body }) => ({ body: bot.uploads.finish(body) }),
}

function respond({ bot, body, turn }: Command, kind: Turn['kind'], situation: Situation): Done {
  if (turn === undefined) {
    throw new BotRefusal(
      errcodes.invalidReqId,
      'Nothing was pushed with this req_id over this connection: repeat the one of the callback; after a reconnect it is void.',
      '本连接上没有推送过此 req_id：请使用回调中的 req_id；重连之后旧的 req_id 失效。',
    )
  }
  if (turn.kind !== kind) {
    throw new BotRefusal(
      errcodes.invalidReqId,
      `This command does not answer a ${turn.kind}.`,
      `该命令不能用于回复 ${turn.kind}。`,
    )
  }
  const age = bot.clock.now() - turn.at
  if (age >= (kind === 'message' ? replyMs : eventMs) || (kind !== 'message' && turn.answered)) {
    throw new BotRefusal(
      errcodes.invalidReqId,
      kind === 'message' ? 'The message is older than 24 hours.' : 'An event is answered once, within 5 seconds.',
      kind === 'message' ? '消息已超过 24 小时，不能回复。' : '事件只能在 5 秒内回复一次。',
    )
  }
  return show(bot, body, { ...turn, turn }, situation)
}

function push({ bot, body }: Command): Done {
  const { chatid, chat_type: chatType } = body
  if (typeof chatid !== 'string') throw invalid('"chatid" is missing.', '缺少“chatid”。')
  if (chatType !== undefined && chatType !== 0 && chatType !== 1 && chatType !== 2) {
    throw invalid(
      '"chat_type" is 1 for a single chat, 2 for a group, 0 to let WeCom see.',
      '“chat_type”应为 0、1 或 2。',
    )
  }
  const chattype = bot.wroteIn(chatid)
  const wanted = chatType === 1 ? 'single' : chatType === 2 ? 'group' : chattype
  if (chattype === undefined || wanted !== chattype) {
    throw new BotRefusal(
      errcodes.invalidChatid,
      'Nobody wrote to the bot in such a chat: it may push only where somebody wrote before.',
      '没有成员在此会话中给机器人发过消息：只能向已有消息的会话主动推送。',
    )
  }
  return show(bot, body, { chat: chatid, chattype, turn: null }, 'push')
}

function show(bot: Bot, body: Json, target: Target, situation: Situation): Done {
  const reply = readReply(body, situation)
  bot.answers.check(reply, target, situation)
  // A stream counts once: how refreshes count is not told, and with each of them no stream would end.
  if (!bot.answers.continues(reply, target.turn) && !bot.chatRates.take(target.chat)) {
    throw tooOften(
      'A chat takes 30 messages a minute and 1000 an hour, replies and pushes together.',
      '每个会话每分钟最多 30 条、每小时最多 1000 条消息（回复与推送合计）。',
    )
  }
  bot.answers.show(reply, target)
  return { verdict: shownVerdict(reply.warnings) }
}

/** The refusal of what happens too often. */
export function tooOften(en: string, zh: string): BotRefusal {
  return new BotRefusal(errcodes.tooOften, en, zh)
}
