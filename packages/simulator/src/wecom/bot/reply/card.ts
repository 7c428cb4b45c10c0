import { isObject } from '../../../input.ts'
import { feedbackOf, invalid, type Json, textOf } from './fields.ts'

/** A template card that was checked. */
export interface Card {
  readonly json: Json
  readonly type: string
  readonly taskId?: string
  readonly feedbackId?: string
}

/** What each type of card needs; `a|b` is either. Source: path/101032 of the WeCom manual. */
const needs: Readonly<Record<string, readonly string[]>> = {
  text_notice: ['card_action', 'main_title.title|sub_title_text'],
  news_notice: ['main_title', 'card_action', 'card_image|image_text_area'],
  button_interaction: ['main_title', 'button_list', 'task_id'],
  vote_interaction: ['main_title', 'checkbox', 'submit_button', 'task_id'],
  multiple_interaction: ['main_title', 'select_list', 'submit_button'],
}

/** How many there may be of what stands in lists. */
const counts: readonly (readonly [path: string, min: number, max: number])[] = [
  ['action_menu.action_list', 1, 3],
  ['horizontal_content_list', 0, 6],
  ['vertical_content_list', 0, 4],
  ['jump_list', 0, 3],
  ['button_list', 1, 6],
  ['select_list', 1, 3],
  ['checkbox.option_list', 1, 20],
]

const maxKeyBytes = 1024
const maxOptionIdBytes = 128

/**
 * Checks a template card as WeCom does before it shows it.
 * @param isUpdate Whether it replaces a card whose task_id is known.
 * @throws BotRefusal
 */
export function readCard(value: unknown, isUpdate = false): Card {
  if (!isObject(value)) throw invalid('"template_card" is missing: give an object.', '缺少“template_card”：应为对象。')
  const type = textOf(value, 'card_type', 'template_card.card_type', 100)
  const needed = Object.hasOwn(needs, type) ? needs[type] : undefined
  if (needed === undefined) {
    const known = Object.keys(needs).join(', ')
    throw invalid(`There is no card_type like that: it is one of ${known}.`, `card_type 错误：应为 ${known} 之一。`)
  }
  for (const path of needed) {
    if (path.split('|').some((one) => isGiven(at(value, one)))) continue
    if (path === 'task_id' && isUpdate) continue
    throw invalid(
      `A ${type} card needs ${path.replace('|', ' or ')}.`,
      `${type} 卡片缺少 ${path.replace('|', ' 或 ')}。`,
    )
  }
  checkCounts(value)
  checkKeys(value)
  const action = at(value, 'card_action.type')
  if (type === 'text_notice' && action !== 1 && action !== 2) {
    throw invalid('card_action.type of a text_notice is 1 or 2.', 'text_notice 的 card_action.type 应为 1 或 2。')
  }
  const taskId = readTaskId(value, isUpdate)
  const feedbackId = feedbackOf(value, 'template_card')
  return {
    ...{ json: value, type },
    ...(taskId === undefined ? {} : { taskId }),
    ...(feedbackId === undefined ? {} : { feedbackId }),
  }
}

function readTaskId(card: Json, isUpdate: boolean): string | undefined {
  if (card.task_id === undefined) {
    if (card.action_menu === undefined || isUpdate) return undefined
    throw invalid('A card with an action_menu needs a task_id.', '带 action_menu 的卡片必须有 task_id。')
  }
  const taskId = textOf(card, 'task_id', 'template_card.task_id', 128)
  if (/^[\w@-]+$/.test(taskId)) return taskId
  throw invalid('A task_id is made of letters, digits, _, - and @.', 'task_id 只能由字母、数字、“_”“-”“@”组成。')
}

function checkCounts(card: Json): void {
  for (const [path, min, max] of counts) {
    const list = at(card, path)
    if (list === undefined) continue
    if (Array.isArray(list) && list.length >= min && list.length <= max && list.every(isObject)) continue
    throw invalid(`"${path}" is a list of ${min} to ${max}.`, `“${path}”应为 ${min} 至 ${max} 项的列表。`)
  }
  for (const select of listAt(card, 'select_list')) {
    const options = listAt(select, 'option_list')
    if (options.length >= 1 && options.length <= 10) continue
    throw invalid('A selector has 1 to 10 options.', '下拉选择的选项应为 1 至 10 个。')
  }
}

function checkKeys(card: Json): void {
  const keyed = [...listAt(card, 'button_list'), ...listAt(card, 'action_menu.action_list')]
  for (const { key, type } of keyed) {
    // A button of type 1 opens an address in place of telling the bot.
    if (type === 1) continue
    if (typeof key === 'string' && key !== '' && Buffer.byteLength(key) <= maxKeyBytes) continue
    throw invalid(`A key is a text of 1 to ${maxKeyBytes} bytes.`, `key 应为 1 至 ${maxKeyBytes} 字节的字符串。`)
  }
  const questions = [...listAt(card, 'select_list'), ...(isObject(card.checkbox) ? [card.checkbox] : [])]
  for (const question of questions) {
    textOf(question, 'question_key', 'question_key', maxKeyBytes)
    for (const option of listAt(question, 'option_list')) textOf(option, 'id', 'option_list.id', maxOptionIdBytes)
  }
}

/** The objects of a list at a path; none where there is no list. */
export function listAt(card: Json, path: string): readonly Json[] {
  const list = at(card, path)
  return Array.isArray(list) ? list.filter(isObject) : []
}

function at(card: Json, path: string): unknown {
  let value: unknown = card
  for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined
  return value
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
