import type { Clock } from '../../clock.ts'
import type { BotChatEntry, BotChatType, BotEntryContent, BotFile } from '../../protocol-bot.ts'
import type { BotChats } from './chats.ts'
import { type BotFiles, type StoredFile, shownFile } from './files.ts'
import type { Interactions } from './interactions.ts'
import { BotRefusal, errcodes } from './refusal.ts'
import type { Card } from './reply/card.ts'
import { invalid } from './reply/fields.ts'
import type { BotReply, MediaReply, Situation } from './reply/reply.ts'
import type { StreamPart } from './reply/stream.ts'
import { type StreamState, streamMs, type Turn } from './turn.ts'

/** What answers are shown with. */
export interface AnswersOptions {
  readonly clock: Clock
  readonly chats: BotChats
  readonly files: BotFiles
  readonly interactions: Interactions
  /** The file behind a media id of the long connection; undefined for none of this type. */
  readonly findMedia: (mediaId: string, type: string) => StoredFile | undefined
  readonly fileUrl: (fileId: string) => string
}

/** Where a reply is shown: in answer to something, or on the bot's own account. */
export interface Target {
  readonly chat: string
  readonly chattype: BotChatType
  readonly turn: Turn | null
}

const maxStreamsPerTurn = 20

/** Puts a bot's replies into its chats, after holding them against what went before. */
export class Answers {
  readonly #options: AnswersOptions
  /** task_ids are a bot's own, once each. */
  readonly #taskIds = new Set<string>()

  constructor(options: AnswersOptions) {
    this.#options = options
  }

  /** Refuses a reply that does not fit what went before. @throws BotRefusal */
  check(reply: BotReply, target: Target, situation: Situation): void {
    const { turn } = target
    if (reply.kind === 'stream') this.#checkStream(reply, turn, situation)
    if (reply.kind === 'update') checkUpdate(reply.card, turn)
    if (reply.kind === 'template_card') this.#checkCard(reply.card)
    if (reply.kind === 'media') this.#mediaOf(reply)
    if (situation !== 'response-url' || reply.kind !== 'template_card' || target.chattype === 'single') return
    throw invalid(
      'In a group a response_url takes markdown only; a card may go to single chats.',
      '群聊中的 response_url 只支持 markdown；模板卡片仅支持单聊。',
    )
  }

  /** Whether a reply only goes on with a stream that is shown already. */
  continues(reply: BotReply, turn: Turn | null): boolean {
    return reply.kind === 'stream' && turn?.streams.has(reply.stream.id) === true
  }

  /** Shows a reply that was checked. @param quote Id of the line it quotes. */
  show(reply: BotReply, target: Target, quote: string | null = null): void {
    const { turn } = target
    if (turn !== null && turn.kind !== 'message') turn.answered = true
    if (reply.kind === 'update') this.#update(reply, turn)
    else if (reply.kind === 'stream') this.#stream(reply.stream, reply.card, target)
    else {
      const { kind, content } = this.#lineOf(reply)
      const entry = this.#add(target, { kind, content: quote === null ? content : { ...content, quote } })
      this.#note(turn, 'text' in reply ? reply.text : null, entry)
    }
  }

  /** Seals a stream nobody finished in time. */
  seal(turn: Turn, stream: StreamState): void {
    stream.finished = true
    const content = this.#options.chats.get(turn.chat, stream.entryId)?.content
    if (content === undefined) return
    this.#options.chats.change(turn.chat, stream.entryId, { ...content, finished: true, expired: true })
  }

  clear(): void {
    this.#taskIds.clear()
  }

  save(): readonly string[] {
    return [...this.#taskIds]
  }

  load(saved: readonly string[]): void {
    this.#taskIds.clear()
    for (const id of saved) this.#taskIds.add(id)
  }

  #checkStream(
    { stream, card }: { readonly stream: StreamPart; readonly card?: Card },
    turn: Turn | null,
    situation: Situation,
  ): void {
    if (turn === null) return
    const known = turn.streams.get(stream.id)
    if (situation === 'refresh' && known === undefined) {
      throw invalid(
        'stream.id is not the one this request asks for: repeat the id of its stream.',
        'stream.id 与本次请求中的不一致：请使用请求中 stream.id 的值。',
      )
    }
    if (known !== undefined) this.#checkOpen(known)
    else if (turn.streams.size >= maxStreamsPerTurn) throw invalid('There are too many streams.', '流式消息过多。')
    if (card === undefined) return
    if (turn.cardSent) throw invalid('A card may go with an answer once.', '每条消息只能附带一次模板卡片。')
    this.#checkCard(card)
  }

  #checkOpen(stream: StreamState): void {
    const isLate = this.#options.clock.now() - stream.firstAt >= streamMs
    if (!stream.finished && !isLate) return
    throw new BotRefusal(
      errcodes.streamExpired,
      isLate ? 'The stream began more than six minutes ago.' : 'The stream was finished: nothing can be added.',
      isLate ? '流式消息已超过 6 分钟，不能再更新。' : '流式消息已经结束，不能再更新。',
    )
  }

  #checkCard({ taskId }: Card): void {
    if (taskId === undefined || !this.#taskIds.has(taskId)) return
    throw invalid(
      'Another card of this bot has the same task_id: each needs its own.',
      'task_id 与该机器人的另一张卡片重复：每张卡片的 task_id 必须唯一。',
    )
  }

  #stream(part: StreamPart, card: Card | undefined, target: Target): void {
    const { clock, chats } = this.#options
    const { turn } = target
    const known = turn?.streams.get(part.id)
    const before = known === undefined ? undefined : chats.get(target.chat, known.entryId)
    const images = part.images.map((image, index) =>
      this.#shown(this.#options.files.add(image.bytes, `${index + 1}.${image.format}`)),
    )
    const content: BotEntryContent = {
      ...{ text: part.text, finished: part.finish },
      ...(part.thinking === '' ? {} : { thinking: part.thinking }),
      ...(images.length === 0 ? {} : { images }),
      // Only the first reply sets it.
      ...(known === undefined && part.feedbackId !== undefined ? { feedbackId: part.feedbackId } : {}),
      ...(before?.content.feedbackId === undefined ? {} : { feedbackId: before.content.feedbackId }),
      ...(before?.content.feedback === undefined ? {} : { feedback: before.content.feedback }),
    }
    if (known === undefined) {
      const entry = this.#add(target, { kind: 'stream', content })
      turn?.streams.set(part.id, { id: part.id, entryId: entry.id, firstAt: clock.now(), finished: part.finish })
      this.#note(turn, part.text, entry)
    } else {
      known.finished = part.finish
      chats.change(target.chat, known.entryId, content)
      if (turn !== null) this.#options.interactions.setAnswer(turn.interactionId, part.text, known.entryId)
    }
    if (card === undefined) return
    if (turn !== null) turn.cardSent = true
    this.#note(turn, null, this.#add(target, this.#cardLine(card)))
  }

  #update({ card, userids }: BotReply & { readonly kind: 'update' }, turn: Turn | null): void {
    if (turn?.card == null) return
    const { chats, interactions } = this.#options
    const { entryId } = turn.card
    const before = chats.get(turn.chat, entryId)?.content
    if (before === undefined) return
    const feedback = card.feedbackId === undefined ? {} : { feedbackId: card.feedbackId }
    const single = Object.fromEntries((userids ?? []).map((userid) => [userid, card.json]))
    const { cardsByUserid, ...kept } = before
    const content: BotEntryContent =
      userids === undefined
        ? { ...kept, ...feedback, card: card.json }
        : { ...before, ...feedback, cardsByUserid: { ...cardsByUserid, ...single } }
    chats.change(turn.chat, entryId, content)
    interactions.setAnswer(turn.interactionId, null, entryId)
  }

  #lineOf(reply: Exclude<BotReply, { readonly kind: 'update' | 'stream' }>): Pick<BotChatEntry, 'kind' | 'content'> {
    if (reply.kind === 'template_card') return this.#cardLine(reply.card)
    const { feedbackId } = reply
    if (reply.kind !== 'media') {
      return { kind: reply.kind, content: { text: reply.text, ...(feedbackId === undefined ? {} : { feedbackId }) } }
    }
    const { type, title, description } = reply
    const words = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) }
    return { kind: type, content: { file: this.#shown(this.#mediaOf(reply)), ...words } }
  }

  #cardLine({ json, feedbackId, taskId }: Card): Pick<BotChatEntry, 'kind' | 'content'> {
    if (taskId !== undefined) this.#keepTaskId(taskId)
    return { kind: 'template_card', content: { card: json, ...(feedbackId === undefined ? {} : { feedbackId }) } }
  }

  #keepTaskId(taskId: string): void {
    this.#taskIds.add(taskId)
    for (const oldest of this.#taskIds) {
      if (this.#taskIds.size <= 2000) break
      this.#taskIds.delete(oldest)
    }
  }

  #mediaOf({ mediaId, type }: MediaReply): StoredFile {
    const file = this.#options.findMedia(mediaId, type)
    if (file !== undefined) return file
    throw new BotRefusal(
      errcodes.invalidMediaId,
      `This bot uploaded no ${type} with this media_id, or it is older than three days.`,
      `该机器人没有上传过此 media_id 对应的 ${type}，或已超过三天。`,
    )
  }

  #add({ chat, chattype, turn }: Target, line: Pick<BotChatEntry, 'kind' | 'content'>): BotChatEntry {
    return this.#options.chats.add(chat, chattype, this.#options.clock.now(), {
      ...{ from: 'bot', userid: turn?.userid ?? (chattype === 'single' ? chat : null), ...line },
      interactionId: turn?.interactionId ?? null,
    })
  }

  #note(turn: Turn | null, answer: string | null, entry: BotChatEntry): void {
    if (turn !== null) this.#options.interactions.setAnswer(turn.interactionId, answer, entry.id)
  }

  #shown(file: StoredFile): BotFile {
    return shownFile(file, this.#options.fileUrl)
  }
}

function checkUpdate(card: Card, turn: Turn | null): void {
  if (turn?.card == null || card.taskId === undefined || card.taskId === turn.card.taskId) return
  throw invalid('task_id must be the one of the card that was pressed.', 'task_id 必须与被点击卡片的 task_id 相同。')
}
