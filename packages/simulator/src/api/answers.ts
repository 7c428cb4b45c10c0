import type { Fault } from '../protocol.ts'
import { type ApiAnswer, type BaseContext, ok, RawAnswer } from './endpoint.ts'
import type { ApiProduct } from './product.ts'
import { ApiRefusal } from './refusal.ts'

/** An answer as it goes over the wire, and what it says. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** What was decided; null where nothing was. */
  readonly errcode: number | null
  /** The id in `errmsg`; null for none. */
  readonly rid: string | null
}

/** The Content-Type of JSON, as the platform spells it. */
export const jsonType: string = 'application/json; encoding=utf-8'

/**
 * The answer of an endpoint that did its work.
 * @param alwaysSaysErrcode Whether JSON that has no `errcode` and `errmsg` gets them.
 */
export function successAnswer(answer: ApiAnswer, alwaysSaysErrcode: boolean): Answered {
  if (answer instanceof RawAnswer) {
    const { status, headers } = answer
    return { status, headers, body: bytesOf(answer.body), errcode: status < 400 ? 0 : null, rid: null }
  }
  const body = bytesOf(JSON.stringify(alwaysSaysErrcode ? { ...ok, ...answer } : answer))
  const errcode = typeof answer.errcode === 'number' ? answer.errcode : 0
  return { status: 200, headers: { 'Content-Type': jsonType }, body, errcode, rid: null }
}

/** What the answer of a refused call needs besides the refusal. */
export interface RefusalOptions {
  readonly rid: string
  readonly path: string
  readonly plainErrors?: boolean
  /** @default 200 */
  readonly status?: number
}

/** The answer of a call that was refused. */
export function refusalAnswer<C extends BaseContext>(
  { errcode, errmsg: given, fields }: ApiRefusal,
  product: ApiProduct<C>,
  { rid, path, plainErrors, status }: RefusalOptions,
): Answered {
  const errmsg = product.writeErrmsg({ errcode, message: given ?? product.errmsgOf(errcode) }, rid, path)
  return {
    status: status ?? 200,
    headers: { 'Content-Type': plainErrors === true ? 'text/plain' : jsonType },
    body: bytesOf(JSON.stringify({ errcode, errmsg, ...fields })),
    errcode,
    rid,
  }
}

/** The answer a fault gives in place of the real one; null where it gives none. */
export function faultAnswer<C extends BaseContext>(fault: Fault, rid: string, product: ApiProduct<C>): Answered | null {
  const { errcode, errmsg, status, body, contentType } = fault
  if (errcode !== undefined) {
    const refusal = new ApiRefusal(errcode, errmsg)
    return refusalAnswer(refusal, product, { rid, path: '', ...(status === undefined ? {} : { status }) })
  }
  if (body !== undefined) {
    const headers = { 'Content-Type': contentType ?? jsonType }
    return { status: status ?? 200, headers, body: bytesOf(body), errcode: null, rid: null }
  }
  if (status === undefined) return null
  const page = `<html>\n<head><title>${status}</title></head>\n<body>\n<center><h1>${status}</h1></center>\n</body>\n</html>\n`
  return { status, headers: { 'Content-Type': 'text/html' }, body: bytesOf(page), errcode: null, rid: null }
}

/** An answer of which only the first bytes are left. */
export function truncated(answer: Answered, bytes: number | undefined): Answered {
  return bytes === undefined ? answer : { ...answer, body: answer.body.subarray(0, bytes) }
}

function bytesOf(text: Uint8Array | string): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text) : text
}
