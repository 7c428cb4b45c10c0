import { isObject, refuse } from '../input.ts'
import { readAnyNodes } from '../push/message.ts'
import { decodeUtf8, type OpenedAnswer } from '../push/open.ts'
import { Refusal } from '../push/refusals.ts'
import type { MessageNodes } from '../xml.ts'

/** Whether a push somebody made up is one of the command callback of a suite: it has InfoType in place of MsgType. */
export function isSuitePush(message: unknown): boolean {
  return isObject(message) && message.MsgType === undefined && message.InfoType !== undefined
}

/**
 * The nodes of such a push; TimeStamp is now unless it is given. Source: path/90628 of the WeCom manual.
 * @throws SimulatorError `bad_request`
 */
export function readSuitePush(message: unknown, now: number): MessageNodes & { readonly SuiteId: string } {
  const nodes = readAnyNodes(message)
  const { SuiteId, InfoType } = nodes
  if (typeof SuiteId !== 'string' || SuiteId === '') throw refuse('A push of a suite needs SuiteId, a text.')
  if (typeof InfoType !== 'string' || InfoType === '') throw refuse('InfoType must be a text such as "suite_ticket".')
  return { SuiteId, InfoType, TimeStamp: Math.floor(now / 1000), ...nodes }
}

/** Reads the answer to such a push, which can be `success` alone. @throws Refusal */
export function openSuiteAnswer(body: Uint8Array): OpenedAnswer {
  const text = decodeUtf8(body)
  if (text === 'success') return { text, nodes: null, warnings: [] }
  throw new Refusal(
    'illegal-body',
    'The command callback of a suite answers the word success and nothing else.',
    '第三方应用的指令回调只能返回 success。',
  )
}
