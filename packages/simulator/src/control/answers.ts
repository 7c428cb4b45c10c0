import type { Context } from 'hono'
import { SimulatorError } from '../errors.ts'
import { isTooDeep } from '../input.ts'
import type { ControlError } from '../protocol.ts'

/** How long the body of a control call may be, in bytes. */
export const maxBodyBytes: number = 1024 * 1024

/** The answer of a refused call. */
export function refusal(c: Context, error: SimulatorError): Response {
  const answer: ControlError = { error: { code: error.code, message: error.message } }
  return c.json(answer, error.status)
}

/** Answers whatever a route throws; what is no refusal is a fault of the simulator itself. */
export function answerError(error: unknown, c: Context): Response {
  if (error instanceof SimulatorError) return refusal(c, error)
  console.error(error)
  const answer: ControlError = {
    error: { code: 'internal', message: 'The simulator failed; its terminal shows why.' },
  }
  return c.json(answer, 500)
}

/** The answer where nothing is. */
export function answerNotFound(c: Context): Response {
  return refusal(
    c,
    new SimulatorError(404, 'not_found', `There is nothing at ${c.req.method} ${c.req.path.slice(0, 200)}.`),
  )
}

/**
 * The JSON of a call's body, undefined for an empty one. Another content type is refused: a page elsewhere can send it
 * without asking.
 * @throws SimulatorError `bad_json`, `unsupported_media_type`
 */
export async function readBody(c: Context): Promise<unknown> {
  const text = await c.req.text()
  if (text === '') return undefined
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new SimulatorError(
      415,
      'unsupported_media_type',
      'Send the body as JSON, with Content-Type: application/json.',
    )
  }
  if (isTooDeep(text)) throw new SimulatorError(400, 'bad_json', 'The body has too many levels.')
  try {
    return JSON.parse(text)
  } catch {
    throw new SimulatorError(400, 'bad_json', 'The body is not JSON.')
  }
}
