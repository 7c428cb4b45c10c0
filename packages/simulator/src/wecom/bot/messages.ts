import { type Input, isObject, optionalText, readFields, refuse, requiredText } from '../../input.ts'
import type { BotChatEntry, BotEntryContent, BotMixedItem } from '../../protocol-bot.ts'
import { readData, type SentType, type StoredFile } from './files.ts'
import type { Json } from './reply/fields.ts'

/** What a member sends, as it is pushed and as it is shown. */
export interface SentMessage {
  /** The group it is sent to; undefined for the bot alone. */
  readonly chatid: string | undefined
  /** `msgtype`, the object named like it, and a quote. */
  readonly fields: Json
  readonly line: { readonly kind: BotChatEntry['kind']; readonly content: BotEntryContent }
}

/** What reading a message needs from the bot. */
export interface MessageContext {
  readonly userid: string
  readonly botName: string
  readonly addFile: (bytes: Uint8Array, name: string, type?: string) => StoredFile
  /** Where the bot fetches a file: `{ url }`, over a long connection with its `aeskey`. */
  readonly link: (file: StoredFile) => Json
  readonly shown: (file: StoredFile) => NonNullable<BotEntryContent['file']>
  readonly findEntry: (chat: string, id: string) => BotChatEntry | undefined
  /** The file of a line. */
  readonly findFile: (url: string) => StoredFile | undefined
}

/** What members send to a bot. */
export const messageActions: Readonly<Record<MessageAction, (body: unknown, context: MessageContext) => SentMessage>> =
  {
    ...{ say, voice, mixed },
    ...{ image: file('image'), file: file('file'), video: file('video') },
  }
export type MessageAction = 'say' | 'image' | 'file' | 'video' | 'voice' | 'mixed'

const maxText = 20_000
const maxItems = 20

function say(body: unknown, context: MessageContext): SentMessage {
  const input = readFields(body, ['text', 'chatid', 'quote'])
  const chatid = chatidOf(input)
  const text = named(requiredText(input, 'text', maxText), chatid, context.botName)
  const quoted = quoteOf(input, chatid, context)
  return {
    chatid,
    fields: { msgtype: 'text', text: { content: text }, ...quoted.fields },
    line: { kind: 'text', content: { text, ...quoted.content } },
  }
}

/** Files go to the bot alone: a group passes on only what names the bot. */
function file(type: SentType): (body: unknown, context: MessageContext) => SentMessage {
  return (body, { addFile, link, shown }) => {
    const input = readFields(body, ['data', 'name'])
    const given = readData(optionalText(input, 'data', 1024 * 1024), type)
    const stored = addFile(given.bytes, optionalText(input, 'name', 200) ?? given.name, given.type)
    return {
      chatid: undefined,
      fields: { msgtype: type, [type]: link(stored) },
      line: { kind: type, content: { file: shown(stored) } },
    }
  }
}

function voice(body: unknown): SentMessage {
  const text = optionalText(readFields(body, ['text']), 'text', maxText) ?? '你好'
  return {
    chatid: undefined,
    fields: { msgtype: 'voice', voice: { content: text } },
    line: { kind: 'voice', content: { text } },
  }
}

function mixed(body: unknown, context: MessageContext): SentMessage {
  const input = readFields(body, ['items', 'chatid', 'quote'])
  const chatid = chatidOf(input)
  const { items } = input
  if (!Array.isArray(items) || items.length === 0 || items.length > maxItems) {
    throw refuse(`"items" is a list of 1 to ${maxItems}, each { text } or { image }.`)
  }
  const parts = items.map((item) => readItem(item, context))
  if (chatid !== undefined) nameIn(parts, chatid, context.botName)
  const quoted = quoteOf(input, chatid, context)
  return {
    chatid,
    fields: { msgtype: 'mixed', mixed: { msg_item: itemsOf(parts, context) }, ...quoted.fields },
    line: { kind: 'mixed', content: { items: parts, ...quoted.content } },
  }
}

function readItem(item: unknown, { addFile, shown }: MessageContext): BotMixedItem {
  const input = readFields(item, ['text', 'image'])
  if ((input.text === undefined) === (input.image === undefined)) throw refuse('An item is { text } or { image }.')
  if (input.text !== undefined) return { text: requiredText(input, 'text', maxText) }
  const { bytes, name, type } = readData(requiredText(input, 'image', 1024 * 1024), 'image')
  return { file: shown(addFile(bytes, name, type)) }
}

function itemsOf(parts: readonly BotMixedItem[], context: MessageContext): readonly Json[] {
  return parts.map((part) =>
    part.file === undefined
      ? { msgtype: 'text', text: { content: part.text } }
      : { msgtype: 'image', image: relink(part.file.url, context) },
  )
}

function nameIn(parts: BotMixedItem[], chatid: string, botName: string): void {
  const at = parts.findIndex(({ text }) => text !== undefined)
  if (at === -1) parts.unshift({ text: named('', chatid, botName) })
  else parts[at] = { text: named(parts[at]?.text ?? '', chatid, botName) }
}

/** In a group a text begins with the bot’s name: without it the bot would not hear of it. */
function named(text: string, chatid: string | undefined, botName: string): string {
  return chatid === undefined || text.includes(`@${botName}`) ? text : `@${botName} ${text}`
}

interface Quoted {
  readonly fields: Json
  readonly content: BotEntryContent
}

function quoteOf(input: Input, chatid: string | undefined, context: MessageContext): Quoted {
  const id = optionalText(input, 'quote', 64)
  if (id === undefined) return { fields: {}, content: {} }
  const entry = context.findEntry(chatid ?? context.userid, id)
  const quote = entry === undefined ? undefined : quotedFields(entry, context)
  if (quote === undefined)
    throw refuse('"quote" is the id of a message of this chat; cards and notices are not quoted.')
  return { fields: { quote }, content: { quote: id } }
}

function quotedFields({ kind, content }: BotChatEntry, context: MessageContext): Json | undefined {
  if (kind === 'text' || kind === 'markdown' || kind === 'stream') {
    return { msgtype: 'text', text: { content: content.text ?? '' } }
  }
  if (kind === 'mixed') return { msgtype: 'mixed', mixed: { msg_item: itemsOf(content.items ?? [], context) } }
  if (kind === 'voice') return { msgtype: 'voice', voice: { content: content.text ?? '' } }
  if (kind === 'template_card' || kind === 'notice' || content.file === undefined) return undefined
  return { msgtype: kind, [kind]: relink(content.file.url, context) }
}

/** A new link to a file that is there already. */
function relink(url: string, { findFile, link }: MessageContext): Json {
  const found = findFile(url)
  if (found === undefined) throw refuse('The file of this message is no longer kept.')
  return link(found)
}

/** The group of an action; undefined for the bot alone. @throws SimulatorError `bad_request` */
export function chatidOf(input: Input): string | undefined {
  const chatid = optionalText(input, 'chatid', 64)
  if (chatid === undefined || /^[\w.@-]+$/.test(chatid)) return chatid
  throw refuse('"chatid" is made of letters, digits, _, -, . and @.')
}

/** Whether something is an object of texts, as chosen options are. */
export function isChoice(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return (
    isObject(value) &&
    Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
  )
}
