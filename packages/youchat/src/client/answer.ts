import { WxApiError, WxTransportError } from '../errors.ts'
import { readJson } from '../json/read.ts'
import { repairJson } from '../json/repair.ts'

/** What may stand in any answer of the platform. */
export interface ApiResult {
  /** 0, or not there, of a call that worked. */
  errcode?: number
  errmsg?: string
}

/** Depth of nesting an answer may have; self-made menus and articles stay far below. */
const maxDepth = 64

/** What the reading of an answer is told about the call. */
export interface AnswerContext {
  /** Such as `GET /cgi-bin/user/info`. */
  readonly endpoint: string
  readonly status: number
}

/**
 * Reads a JSON answer, whatever its Content-Type says: raw control characters are repaired, integers beyond 2^53 kept as
 * strings, invalid UTF-8 replaced.
 * @throws WxTransportError `empty_answer`, `not_json`, `http_status`
 * @throws WxApiError where the platform refused
 */
export function readAnswer(bytes: Uint8Array, context: AnswerContext): Record<string, unknown> {
  const { endpoint, status } = context
  const text = new TextDecoder().decode(bytes)
  const answer = parse(text)
  if (answer !== undefined) {
    const refusal = refusalOf(answer, endpoint)
    if (refusal !== undefined) throw refusal
    if (status < 300) return answer
  }
  const details = { endpoint, outcome: 'unknown', status } as const
  if (status < 200 || status >= 300) {
    throw new WxTransportError('http_status', `${endpoint}: the answer has HTTP status ${status}.`, details)
  }
  if (text.trim() === '') {
    throw new WxTransportError(
      'empty_answer',
      `${endpoint}: the answer is empty. A wrong appId can be the cause.`,
      details,
    )
  }
  throw new WxTransportError('not_json', `${endpoint}: ${describe(text)}`, details)
}

/** The object a text is the JSON of; a list, a number or a piece of JSON is not one. */
export function parse(text: string): Record<string, unknown> | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (!/^\s*\{/.test(start)) return undefined
  try {
    return readJson(repairJson(start), { maxDepth }) as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** The error an answer stands for. */
export function refusalOf(answer: Readonly<Record<string, unknown>>, endpoint: string): WxApiError | undefined {
  // Now and then a number comes as a string.
  const errcode = Number(answer.errcode ?? 0)
  if (errcode === 0 || Number.isNaN(errcode)) return undefined
  const errmsg = typeof answer.errmsg === 'string' ? answer.errmsg : ''
  const rid = /\brid: ?([\w-]+)/.exec(errmsg)?.[1] ?? /\bhint: \[([\w-]+)\]/.exec(errmsg)?.[1]
  return new WxApiError({ errcode, errmsg, endpoint, rid, answer })
}

function describe(text: string): string {
  if (/^\s*</.test(text)) return 'the answer is a page (HTML or XML), not JSON: a proxy or a wrong baseUrl in between?'
  if (/^\s*[{[]/.test(text)) return `the answer is broken or cut-off JSON, ${text.length} characters long.`
  return 'the answer is not JSON.'
}
