import { type Input, isObject } from '../../input.ts'
import { ApiRefusal, type WecomContext } from './context.ts'
import { optionalText } from './fields.ts'

const cardTypes = ['text_notice', 'news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction']
const interactive = cardTypes.slice(2)

/** What of a card counts for the API. */
export interface Card {
  /** '' for none. */
  readonly taskId: string
  /** Whether it can be changed, and so has a `response_code`. */
  readonly isInteractive: boolean
}

/**
 * Checks a template card. Source: path/90236 of the WeCom manual.
 * @throws ApiRefusal 40058
 */
export function readCard(card: Input): Card {
  const type = optionalText(card, 'card_type')
  const taskId = optionalText(card, 'task_id')
  if (!cardTypes.includes(type)) throw new ApiRefusal(40058)
  if (taskId !== '' && !/^[\w@-]{1,128}$/.test(taskId)) throw new ApiRefusal(40058)
  const isInteractive = interactive.includes(type) || isObject(card.action_menu)
  if (isInteractive && taskId === '') throw new ApiRefusal(40058)
  if (type === 'button_interaction' && !isList(card.button_list, 6)) throw new ApiRefusal(40058)
  if (type === 'vote_interaction' && !(isObject(card.checkbox) && isObject(card.submit_button))) {
    throw new ApiRefusal(40058)
  }
  if (type === 'multiple_interaction' && !(isList(card.select_list, 3) && isObject(card.submit_button))) {
    throw new ApiRefusal(40058)
  }
  return { taskId, isInteractive }
}

/** Takes the task id of a card, which no other of the app may have had. @throws ApiRefusal 40058 */
export function useTaskId(agentId: number, taskId: string, { store }: WecomContext): void {
  if (taskId !== '' && !store.outbox.useTaskId(agentId, taskId)) throw new ApiRefusal(40058)
}

function isList(value: unknown, max: number): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= max
}
