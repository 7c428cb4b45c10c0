import { randomBytes } from 'node:crypto'
import { both, excerpt } from '../bilingual.ts'
import { type ExchangeOptions, exchange, type Outcome } from '../exchange.ts'
import type { Bilingual, HttpRequestRecord, Verification } from '../protocol.ts'
import { bodyOf, pageText, Refusal } from './refusals.ts'

/** One check of a callback URL. */
export interface EchoCheck {
  readonly url: string
  readonly request: HttpRequestRecord
  /** What must be answered, byte for byte. */
  readonly echostr: string
  /** What to say of an answer that is wrong in a way only this product has; undefined for what is said of any. */
  readonly explain?: (body: string) => Bilingual | undefined
  /** What to say where no answer came in time. @default that of pushes */
  readonly tooLate?: Bilingual
}

/** Checks a callback URL as the console does when it is saved: the answer must be the echostr, byte for byte. */
export async function verifyEcho(check: EchoCheck, options: ExchangeOptions): Promise<Verification> {
  const { request } = check
  const at = options.clock.now()
  const outcome = await exchange(request, options)
  const response = outcome.kind === 'response' ? outcome.response : null
  const problem = outcome.kind === 'timeout' && check.tooLate ? check.tooLate : findProblem(check, outcome)
  const message =
    problem ??
    both('The callback answered the echostr: the URL is verified.', '回调服务正确返回了 echostr：地址验证通过。')
  return { ok: problem === null, at, ms: options.clock.now() - at, request, response, message }
}

/** A decimal number of 64 bits, as the platform sends, that no floating-point number holds: who makes one of it is found out. */
export function newEchostr(): string {
  return ((randomBytes(8).readBigUInt64BE() >> 1n) | (1n << 62n) | 1n).toString()
}

function findProblem({ url, echostr, explain }: EchoCheck, outcome: Outcome): Bilingual | null {
  try {
    const body = bodyOf(outcome, url).toString('utf8')
    return body === echostr ? null : (explain?.(body) ?? describe(body, echostr))
  } catch (error) {
    if (error instanceof Refusal) return error.text
    throw error
  }
}

function describe(body: string, echostr: string): Bilingual {
  if (body === '') {
    return both('The answer is empty: answer the request’s echostr.', '应答为空：请原样返回请求中的 echostr。')
  }
  if (body === `\ufeff${echostr}`) {
    return both('There is a byte order mark before the echostr: send it without one.', 'echostr 之前有 BOM：请去掉。')
  }
  if (body === `"${echostr}"` || body === `'${echostr}'`) {
    return both(
      'The echostr stands in quotes, as JSON writes a text: answer it as plain text.',
      'echostr 带有引号（被当作 JSON 输出）：请以纯文本原样返回。',
    )
  }
  if (body.trim() === echostr) {
    return both(
      'There is a newline or space around the echostr: answer it alone.',
      'echostr 前后有换行或空格：请只返回 echostr 本身。',
    )
  }
  if (body === 'success') {
    return both('The answer to the check is the echostr, not success.', '验证请求应返回 echostr，而不是 success。')
  }
  if (body.trimStart().startsWith('<')) {
    return both(
      `The answer is a page or XML (“${pageText(body)}”): answer the echostr alone.`,
      `应答是网页或 XML（“${pageText(body)}”）：请只返回 echostr 本身。`,
    )
  }
  if (body.includes(echostr)) {
    return both(
      `There is other text around the echostr (“${excerpt(body, 60)}”): answer it alone.`,
      `echostr 前后有其他内容（“${excerpt(body, 60)}”）：请只返回 echostr 本身。`,
    )
  }
  if (Number(body) === Number(echostr)) {
    return both(
      `The answer is ${excerpt(body, 40)}: the echostr was read as a number and lost digits. Keep it as a text.`,
      `应答是 ${excerpt(body, 40)}：echostr 被当作数字而丢失了精度。请把它作为文本处理。`,
    )
  }
  return both(
    `The answer is “${excerpt(body, 60)}”, it must be the request’s echostr, ${echostr}.`,
    `应答是“${excerpt(body, 60)}”，应为请求中的 echostr：${echostr}。`,
  )
}
