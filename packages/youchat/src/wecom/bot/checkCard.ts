import { WxReplyError } from '../../errors.ts'
import type { AiBotCard } from './cards.ts'

/** A list of a card, where it stands, and how many entries it may have; the platform cuts off the rest unsaid. */
type Count = readonly [path: string, min: number, max: number]

const counts: readonly Count[] = [
  ['action_menu.action_list', 1, 3],
  ['horizontal_content_list', 0, 6],
  ['jump_list', 0, 3],
  ['vertical_content_list', 0, 4],
  ['button_list', 1, 6],
  ['select_list', 1, 3],
  ['select_list.option_list', 1, 10],
  ['button_selection.option_list', 1, 10],
  ['checkbox.option_list', 1, 20],
]

/** Texts of a card with the most bytes they may have. */
const lengths: readonly (readonly [path: string, max: number])[] = [
  ['task_id', 128],
  ['action_menu.action_list.key', 1024],
  ['button_list.key', 1024],
  ['submit_button.key', 1024],
  ['button_selection.question_key', 1024],
  ['select_list.question_key', 1024],
  ['checkbox.question_key', 1024],
  ['button_selection.option_list.id', 128],
  ['select_list.option_list.id', 128],
  ['checkbox.option_list.id', 128],
  ['jump_list.question', 200],
]

/** What each kind needs; of those behind a bar one. */
const required: Readonly<Record<string, readonly string[]>> = {
  text_notice: ['card_action', 'main_title.title|sub_title_text'],
  news_notice: ['main_title', 'card_action', 'card_image|image_text_area'],
  button_interaction: ['main_title', 'button_list', 'task_id'],
  vote_interaction: ['main_title', 'checkbox', 'submit_button', 'task_id'],
  multiple_interaction: ['main_title', 'select_list', 'submit_button'],
}

/**
 * Checks what the platform refuses, or cuts off without a word. Source: path/101032 of the WeCom manual.
 * @throws WxReplyError `invalid_card`
 */
export function checkCard(card: AiBotCard): void {
  const needs = Object.hasOwn(required, card?.card_type) ? required[card.card_type] : undefined
  if (needs === undefined) throw invalid(`has no card_type of ${Object.keys(required).join(', ')}`)
  for (const need of needs) {
    if (!need.split('|').some((path) => valuesAt(card, path).some(isThere))) {
      throw invalid(`of type ${card.card_type} needs ${need.replace('|', ' or ')}`)
    }
  }
  if (card.action_menu !== undefined && !isThere(card.task_id)) throw invalid('with an action_menu needs a task_id')
  for (const [path, min, max] of counts) {
    for (const list of valuesAt(card, path)) {
      const count = Array.isArray(list) ? list.length : -1
      if (count < min || count > max) throw invalid(`has ${count} entries in ${path}; it may have ${min} to ${max}`)
    }
  }
  for (const [path, max] of lengths) {
    for (const text of valuesAt(card, path)) {
      const bytes = Buffer.byteLength(String(text))
      if (bytes > max) throw invalid(`has ${bytes} bytes in ${path}; it may have ${max}`)
    }
  }
  if (card.task_id !== undefined && !/^[\w@-]+$/.test(card.task_id)) {
    throw invalid('has a task_id with other characters than letters, digits and _-@')
  }
}

/** What stands at a path, in each entry of a list on its way. */
function valuesAt(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value]
  for (const name of path.split('.')) {
    found = found
      .flatMap((one): unknown[] => (Array.isArray(one) ? one : [one]))
      .map((one) => (typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined))
      .filter((one) => one !== undefined)
  }
  return found
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function invalid(what: string): WxReplyError {
  return new WxReplyError('invalid_card', `The template card ${what}.`)
}
