import { both } from '../../bilingual.ts'
import { isObject, optionalNumber, optionalText, readFields, refuse } from '../../input.ts'
import type { BotChatEntry, BotFeedback } from '../../protocol-bot.ts'
import { chatidOf, isChoice } from './messages.ts'
import { listAt } from './reply/card.ts'
import type { Json } from './reply/fields.ts'
import type { Turn } from './turn.ts'

/** What a member does that is no message, as it is pushed. */
export interface MemberEvent {
  readonly chatid: string | undefined
  readonly kind: Exclude<Turn['kind'], 'message'>
  /** The object `event` of the push. */
  readonly event: Json
  readonly card: Turn['card']
  /** The answer that was judged, with what it looks like now. */
  readonly judged: { readonly entryId: string; readonly feedback: BotFeedback } | null
  /** A line that tells of it; null for none. */
  readonly notice: ReturnType<typeof both> | null
}

/** Looks up lines, the newest last. */
type Entries = (chat: string) => readonly BotChatEntry[]

export function readEnter(userid: string, body: unknown): MemberEvent {
  readFields(body, [])
  return {
    ...{ chatid: undefined, kind: 'enter_chat', card: null, judged: null },
    event: { eventtype: 'enter_chat' },
    notice: both(`${userid} entered the chat.`, `${userid} 进入了会话。`),
  }
}

/** Presses a button of a card. @param body `BotPressInput` */
export function readPress(userid: string, body: unknown, entries: Entries): MemberEvent {
  const input = readFields(body, ['entryId', 'key', 'selected', 'chatid'])
  const chatid = chatidOf(input)
  const entry = find(
    entries(chatid ?? userid),
    optionalText(input, 'entryId', 64),
    ({ kind }) => kind === 'template_card',
  )
  const card = entry?.content.cardsByUserid?.[userid] ?? entry?.content.card
  if (entry === undefined || card === undefined) throw refuse('There is no such card in this chat.')
  const selected = input.selected ?? {}
  if (!isChoice(selected)) throw refuse('"selected" holds lists of option ids by the key of their question.')
  const submit = isObject(card.submit_button) ? card.submit_button.key : undefined
  const key = optionalText(input, 'key', 1024) ?? submit
  if (typeof key !== 'string') throw refuse('"key" is missing: this card has no submit button.')
  const inMenu = listAt(card, 'action_menu.action_list').some((action) => action.key === key)
  const isButton = key === submit || listAt(card, 'button_list').some((button) => button.key === key)
  if (!inMenu && !isButton) throw refuse('The card has no button and no menu entry with this key.')
  const taskId = typeof card.task_id === 'string' ? card.task_id : undefined
  const items = inMenu ? [] : selectedItems(card, selected)
  return {
    ...{ chatid, kind: 'template_card_event', card: { entryId: entry.id, taskId }, judged: null },
    event: {
      eventtype: 'template_card_event',
      template_card_event: {
        ...{ card_type: card.card_type, event_key: key, task_id: taskId ?? '' },
        ...(items.length === 0 ? {} : { selected_items: { selected_item: items } }),
      },
    },
    notice: both(`${userid} pressed “${key.slice(0, 40)}”.`, `${userid} 点击了“${key.slice(0, 40)}”。`),
  }
}

function selectedItems(card: Json, selected: Readonly<Record<string, readonly string[]>>): readonly Json[] {
  const one = [card.checkbox, card.button_selection].filter(isObject)
  const questions = [...listAt(card, 'select_list'), ...one]
  for (const [key, ids] of Object.entries(selected)) {
    const question = questions.find((one) => one.question_key === key)
    const known = question === undefined ? [] : listAt(question, 'option_list').map(({ id }) => id)
    if (!ids.every((id) => known.includes(id)) || question === undefined) {
      throw refuse('"selected" names a question or an option the card does not have.')
    }
  }
  return questions.map(({ question_key: key }) => ({
    question_key: key,
    option_ids: { option_id: selected[String(key)] ?? [] },
  }))
}

/** Judges an answer. @param body `BotFeedbackInput` */
export function readFeedback(userid: string, body: unknown, entries: Entries): MemberEvent {
  const input = readFields(body, ['entryId', 'type', 'content', 'reasons', 'chatid'])
  const chatid = chatidOf(input)
  const type = optionalNumber(input, 'type', 1, 3)
  if (type !== 1 && type !== 2 && type !== 3) throw refuse('"type" is 1 (accurate), 2 (inaccurate) or 3 (withdrawn).')
  const content = optionalText(input, 'content', 2000)
  const { reasons } = input
  const isList = Array.isArray(reasons) && reasons.every((one) => [1, 2, 3, 4].includes(one as number))
  if (reasons !== undefined && !isList) throw refuse('"reasons" is a list of 1 to 4.')
  if (type !== 2 && (content !== undefined || reasons !== undefined)) {
    throw refuse('"content" and "reasons" go with type 2 only.')
  }
  const entry = find(
    entries(chatid ?? userid),
    optionalText(input, 'entryId', 64),
    (one) => one.from === 'bot' && one.content.feedbackId !== undefined,
  )
  if (entry === undefined) throw refuse('This answer cannot be judged: the bot gave it no feedback id.')
  const said = content === undefined ? {} : { content }
  return {
    ...{ chatid, kind: 'feedback_event', card: null, notice: null },
    event: {
      eventtype: 'feedback_event',
      feedback_event: {
        ...{ id: entry.content.feedbackId, type, ...said },
        ...(isList ? { inaccurate_reason_list: reasons } : {}),
      },
    },
    judged: { entryId: entry.id, feedback: { type, ...said, ...(isList ? { reasons: reasons as number[] } : {}) } },
  }
}

/** The line with an id, or the newest that fits; undefined where it does not fit. */
function find(
  entries: readonly BotChatEntry[],
  id: string | undefined,
  fits: (entry: BotChatEntry) => boolean,
): BotChatEntry | undefined {
  const fitting = entries.filter(fits)
  return id === undefined ? fitting.at(-1) : fitting.find((entry) => entry.id === id)
}
