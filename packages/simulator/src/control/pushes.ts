import type { Context } from 'hono'
import { optionalChoice } from '../input.ts'
import type { StartedPush } from '../push/engine.ts'

/** Whether the caller wants the finished record. @throws SimulatorError `bad_request` */
export function waits(c: Context): boolean {
  return optionalChoice({ wait: c.req.query('wait') }, 'wait', ['true', 'false']) !== 'false'
}

/** Answers the record of a push at its end, or as it is now. */
export async function answerPush(c: Context, push: StartedPush, wait: boolean): Promise<Response> {
  return wait ? c.json(await push.done) : c.json(push.delivery, 202)
}
