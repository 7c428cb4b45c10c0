import type { Outcome } from '../exchange.ts'
import { type Judgement, judgeAnswer } from '../push/verdict.ts'
import { openAnswer } from './open.ts'
import type { WecomPush } from './push.ts'
import { checkReply } from './rules.ts'
import { openSuiteAnswer } from './suite.ts'

/** Judges one answer to a push as the platform would. */
export function judge({ corp, suiteId, openid, message }: WecomPush, url: string, outcome: Outcome): Judgement {
  return judgeAnswer(url, outcome, {
    open: (body) => (suiteId === undefined ? openAnswer(body, corp) : openSuiteAnswer(body)),
    check: (nodes) => checkReply(nodes, { corpId: corp.corpId, from: openid, message }),
  })
}
