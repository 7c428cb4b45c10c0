import { anything, type JsonSchema, list, nullable, object, ref, text, time, whole, words, yes } from './schema.ts'

const chatid: Readonly<Record<string, JsonSchema>> = { 'chatid?': text }
const chattype = words('single', 'group')

/** What the control API reads and writes about smart bots, as `protocol-bot.ts` has it. */
export const botSchemas: Readonly<Record<string, JsonSchema>> = {
  Bot: object({
    ...{
      botId: text,
      name: text,
      secret: text,
      token: text,
      encodingAesKey: text,
      mode: words('callback', 'connection'),
    },
    ...{ callbackUrl: nullable(text), verification: nullable(ref('Verification')), socketUrl: text, connected: yes },
    ...{ connectedAt: nullable(time), pollMs: whole, withheldAcks: whole },
  }),
  Bots: object({ bots: list(ref('Bot')) }),
  BotChats: object({ chats: list(object({ chat: text, chattype, at: time })) }),
  BotChat: object({
    entries: list(
      object({
        ...{ id: text, at: time, from: words('member', 'bot', 'system'), userid: nullable(text), kind: text },
        ...{ content: anything, interactionId: nullable(text) },
      }),
    ),
  }),
  BotFrame: object({
    ...{ kind: words('frame'), id: text, at: time, from: words('platform', 'bot'), cmd: nullable(text) },
    ...{ reqId: nullable(text), text, bytes: whole, errcode: nullable(whole), verdict: nullable(ref('Verdict')) },
    ...{ 'ackWithheld?': yes, interactionId: nullable(text) },
  }),
  BotFrames: object({ frames: list(ref('BotFrame')) }),
  BotInteraction: object({
    ...{ id: text, botId: text, at: time, userid: text, chat: text, chattype, kind: text },
    ...{ via: words('callback', 'connection'), message: anything, state: words('running', 'done') },
    ...{ steps: list(anything), omitted: whole, verdict: nullable(ref('Verdict')), answer: nullable(text) },
    entryIds: list(text),
  }),
  BotInteractions: object({ interactions: list(ref('BotInteraction')) }),
  BotCallbackInput: object({ 'url?': nullable(text), 'mode?': words('callback', 'connection') }),
  BotCallbackAnswer: object({ bot: ref('Bot'), verification: nullable(ref('Verification')) }),
  BotDisconnected: object({ disconnected: yes }),
  BotFaultInput: object({ withholdAcks: whole }),
  BotSay: object({ ...chatid, text, 'quote?': text }),
  BotFile: object({ 'data?': text, 'name?': text }),
  BotVoice: object({ 'text?': text }),
  BotMixed: object({ ...chatid, items: list(object({ 'text?': text, 'image?': text })), 'quote?': text }),
  BotPress: object({
    ...{ ...chatid, 'entryId?': text, 'key?': text },
    'selected?': { type: 'object', additionalProperties: list(text) },
  }),
  BotFeedback: object({ ...chatid, 'entryId?': text, type: whole, 'content?': text, 'reasons?': list(whole) }),
}
