import { both } from '../bilingual.ts'
import type { Outcome } from '../exchange.ts'
import type { Reply, Verdict, VerdictCode } from '../protocol.ts'
import type { Nodes, OpenedAnswer } from './open.ts'
import { bodyOf, Refusal } from './refusals.ts'
import type { CheckedReply } from './rules.ts'

/** What the platform makes of one answer. */
export interface Judgement {
  readonly verdict: Verdict
  /** The answer's text after decryption; null where it was not read. */
  readonly replyText: string | null
  readonly reply: Reply | null
}

/** How long the text of an answer is kept, in characters. */
const maxRecordedText = 64 * 1024

/** How one product reads answers. */
export interface AnswerReader {
  /** Reads the body of an answer. @throws Refusal */
  readonly open: (body: Uint8Array) => OpenedAnswer
  /** Holds a reply against the platform's rules. @throws Refusal */
  readonly check: (nodes: Nodes) => CheckedReply
}

/** Judges one answer to a push as the platform would. */
export function judgeAnswer(url: string, outcome: Outcome, { open, check }: AnswerReader): Judgement {
  let replyText: string | null = null
  try {
    const answer = open(bodyOf(outcome, url))
    replyText = answer.text.slice(0, maxRecordedText)
    if (answer.nodes === null) return { verdict: nothing(), replyText, reply: null }
    const { reply, warnings } = check(answer.nodes)
    const message =
      reply === null
        ? both('The reply is legal, but nobody gets it.', '回复合法，但无人能收到。')
        : both('The reply is legal; the person gets it.', '回复合法，用户会收到。')
    const code = reply === null ? 'nothing' : 'reply'
    return { verdict: { ok: true, code, message, warnings: [...answer.warnings, ...warnings] }, replyText, reply }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { verdict: { ok: false, code: error.code, message: error.text, warnings: [] }, replyText, reply: null }
  }
}

/** The verdict of a push that was not sent. */
export function unsent(code: Extract<VerdictCode, 'no-callback' | 'paused'>): Verdict {
  const messages = {
    'no-callback': both('Nothing was sent: set a callback URL first.', '没有发送：请先设置回调地址。'),
    paused: both(
      'Nothing was sent: after too many failures the platform pauses all pushes for a minute. Repair the callback meanwhile.',
      '没有发送：失败次数过多，平台暂停所有推送一分钟。请在此期间修复回调服务。',
    ),
  }
  return { ok: false, code, message: messages[code], warnings: [] }
}

function nothing(): Verdict {
  return {
    ok: true,
    code: 'nothing',
    message: both('A legal answer that shows the person nothing.', '合法的应答，用户不会看到任何内容。'),
    warnings: [],
  }
}
