import type { Outcome } from '../exchange.ts'
import { type Judgement, judgeAnswer } from '../push/verdict.ts'
import { openAnswer } from './open.ts'
import type { Push } from './push.ts'
import { checkReply } from './rules.ts'

/** Judges one answer to a push as the platform would. */
export function judge(push: Push, url: string, outcome: Outcome): Judgement {
  return judgeAnswer(url, outcome, {
    open: (body) => openAnswer(body, push.account),
    check: (nodes) => checkReply(nodes, push),
  })
}
