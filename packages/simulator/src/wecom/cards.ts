import { SimulatorError } from '../errors.ts'
import { isObject, optionalText, readFields, refuse, requiredText } from '../input.ts'
import type { WecomCardState, WecomChatEntry, WecomSelection } from '../protocol.ts'
import { event } from '../push/actions.ts'
import type { MessageNodes } from '../xml.ts'

type Json = Readonly<Record<string, unknown>>

/** What a member pressed on a card. */
export interface Press {
  readonly key: string
  readonly selected: readonly WecomSelection[]
}

/** Kinds of the API whose content is a card that can be pressed. */
const cardKinds = ['template_card', 'interactive_taskcard', 'taskcard']

/** The card of a line of a chat when it is sent; undefined for what is no card. */
export function cardOf(kind: string, content: Json): WecomCardState | undefined {
  if (!cardKinds.includes(kind)) return undefined
  const card = content[kind] ?? content.template_card
  if (!isObject(card)) return undefined
  return { state: 'open', taskId: typeof card.task_id === 'string' ? card.task_id : '', card }
}

/**
 * What is pressed, held against what the card has.
 * @param body `WecomPressInput` without what names the card
 * @throws SimulatorError `bad_request`, `card_answered`
 */
export function readPress(body: unknown, { card, state, taskId, replaceName }: WecomCardState): Press {
  const input = readFields(body, ['key', 'selected'])
  const key = requiredText(input, 'key', 1024)
  if (taskId === '') throw refuse('This card has no task_id, so nothing on it can be pressed.')
  const isMenu = menuKeys(card).includes(key)
  if (!isMenu && state === 'updated' && replaceName !== undefined) {
    throw new SimulatorError(409, 'card_answered', `The app set the button to “${replaceName}”; it is pressed no more.`)
  }
  const keys = [...buttonKeys(card), ...menuKeys(card)]
  if (!keys.includes(key)) throw refuse(`This card has no button "${key.slice(0, 40)}"; it has: ${keys.join(', ')}.`)
  return { key, selected: readSelections(input.selected, card) }
}

/** The event of a press. Source: path/90240 of the WeCom manual. */
export function pressEvent(
  { card, taskId }: WecomCardState,
  { key, selected }: Press,
  newCode: () => string,
): MessageNodes {
  if (!('card_type' in card)) return event('taskcard_click', { EventKey: key, TaskId: taskId })
  const isMenu = menuKeys(card).includes(key)
  return event(isMenu ? 'template_card_menu_event' : 'template_card_event', {
    ...{ EventKey: key, TaskId: taskId, CardType: String(card.card_type), ResponseCode: newCode() },
    ...(isMenu || selected.length === 0
      ? {}
      : {
          SelectedItems: {
            SelectedItem: selected.map(({ questionKey, optionIds }) => ({
              QuestionKey: questionKey,
              OptionIds: { OptionId: optionIds },
            })),
          },
        }),
  })
}

/** A card after the text of its button was replaced. */
export function withButton(card: WecomCardState, replaceName: string): WecomCardState {
  return { ...card, state: 'updated', replaceName }
}

/** A card after another took its place. @param next In the spelling of the API. */
export function replacedBy({ taskId, pressed }: WecomCardState, next: Json): WecomCardState {
  return {
    ...{ state: 'updated', card: next },
    taskId: typeof next.task_id === 'string' ? next.task_id : taskId,
    ...(pressed === undefined ? {} : { pressed }),
  }
}

/** The newest card of a chat that `found` fits. @throws SimulatorError `unknown_card` */
export function findCard(
  entries: readonly WecomChatEntry[],
  found: (entry: WecomChatEntry, card: WecomCardState) => boolean,
): WecomChatEntry & { readonly card: WecomCardState } {
  for (const entry of [...entries].reverse()) {
    const { card } = entry
    if (card !== undefined && entry.recalled !== true && found(entry, card)) return { ...entry, card }
  }
  throw new SimulatorError(404, 'unknown_card', 'There is no such card in this chat.')
}

/**
 * The TemplateCard of a reply in the spelling of the API: `MainTitle` becomes `main_title`. What the API has as a list
 * is one, also where XML has a single node.
 */
export function apiCard(nodes: Json): Json {
  return Object.fromEntries(
    Object.entries(nodes).map(([name, value]) => {
      const key = name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`)
      return [key, key.endsWith('_list') && !Array.isArray(value) ? [apiValue(value)] : apiValue(value)]
    }),
  )
}

function apiValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(apiValue)
  return isObject(value) ? apiCard(value) : value
}

function buttonKeys(card: Json): readonly string[] {
  // `btn` is that of the older task cards.
  return [...listOf(card.button_list), card.submit_button, ...listOf(card.btn)].flatMap((button) =>
    isObject(button) && typeof button.key === 'string' ? [button.key] : [],
  )
}

function menuKeys(card: Json): readonly string[] {
  return (isObject(card.action_menu) ? listOf(card.action_menu.action_list) : []).flatMap((action) =>
    isObject(action) && typeof action.key === 'string' ? [action.key] : [],
  )
}

/** The lists and votes of a card: the ids each offers, by its question_key. */
function questionsOf(card: Json): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [card.checkbox, card.button_selection, ...listOf(card.select_list)]
      .filter(isObject)
      .map((question) => [
        String(question.question_key),
        listOf(question.option_list).flatMap((option) => (isObject(option) ? [String(option.id)] : [])),
      ]),
  )
}

function readSelections(value: unknown, card: Json): readonly WecomSelection[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > 100) throw refuse('"selected" must be a list of up to 100 choices.')
  const questions = questionsOf(card)
  return value.map((given) => {
    if (!isObject(given)) throw refuse('A choice is an object with questionKey and optionIds.')
    const input = readFields(given, ['questionKey', 'optionIds'])
    const questionKey = optionalText(input, 'questionKey', 1024) ?? ''
    const options = questions.get(questionKey)
    if (options === undefined) {
      throw refuse(`This card asks no "${questionKey.slice(0, 40)}"; it asks: ${[...questions.keys()].join(', ')}.`)
    }
    const { optionIds } = input
    if (!Array.isArray(optionIds) || !optionIds.every((id) => typeof id === 'string' && options.includes(id))) {
      throw refuse(`"optionIds" of "${questionKey}" must be a list of these: ${options.join(', ')}.`)
    }
    return { questionKey, optionIds }
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
