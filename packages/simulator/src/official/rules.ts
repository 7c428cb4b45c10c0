import { both } from '../bilingual.ts'
import type { Bilingual, OfficialAccountState, Reply } from '../protocol.ts'
import type { Nodes } from '../push/open.ts'
import {
  type CheckedReply,
  checkNames,
  checkNews,
  checkText,
  checkTime,
  needs,
  type Rule,
  ruleFor,
  textIn,
} from '../push/rules.ts'
import type { MessageNodes } from '../xml.ts'

/** What a reply is held against. */
export interface RuleContext {
  readonly account: OfficialAccountState
  readonly openid: string
  /** The push it answers. */
  readonly message: MessageNodes
}

const maxArticles = 8
// Answers to these show one article, all others up to eight. Source: the manual's page “Passive reply”, ArticleCount.
const oneArticleTypes: readonly unknown[] = ['text', 'image', 'voice', 'video', 'news', 'location']

/** The reply types of the manual's page “Passive reply”. */
const rules: Readonly<Record<string, Rule<RuleContext>>> = {
  text: checkText,
  image: needs('Image', 'MediaId'),
  voice: needs('Voice', 'MediaId'),
  video: needs('Video', 'MediaId'),
  music: needs('Music', 'ThumbMediaId'),
  news: (nodes, { message }, warnings) =>
    checkNews(nodes, oneArticleTypes.includes(message.MsgType) ? 1 : maxArticles, warnings),
  transfer_customer_service: (nodes) => {
    const info = nodes.TransInfo
    if (info !== undefined) textIn(info, 'TransInfo', 'KfAccount')
    return nodes
  },
  transfer_biz_ai_ivr: (nodes, { message }, warnings) => {
    if (message.MsgType === 'event') {
      warnings.push(
        both(
          'transfer_biz_ai_ivr is for messages; to an event it does nothing.',
          'transfer_biz_ai_ivr 仅用于普通消息，对事件无效。',
        ),
      )
    }
    return nodes
  },
}

/**
 * Holds a reply against the platform's rules.
 * @throws Refusal
 */
export function checkReply(nodes: Nodes, context: RuleContext): CheckedReply {
  const warnings: Bilingual[] = []
  checkNames(nodes, context.openid, context.account.originalId)
  checkTime(nodes.CreateTime, warnings)
  const reply = ruleFor(nodes, rules)(nodes, context, warnings) as Reply
  if (context.message.Event !== 'unsubscribe') {
    warnSilentEvent(context.message.Event, warnings)
    return { reply, warnings }
  }
  warnings.push(
    both('Nobody gets a reply to unsubscribe: answer success.', '对 unsubscribe 的回复无人能收到：请回复 success。'),
  )
  return { reply: null, warnings }
}

// The platform pushes these without the person waiting for an answer. Source: the manual's page “Receiving event pushes”.
function warnSilentEvent(event: unknown, warnings: Bilingual[]): void {
  if (typeof event !== 'string' || !/^(LOCATION|VIEW|view_miniprogram|.*JOBFINISH)$/.test(event)) return
  warnings.push(
    both(`Nobody waits for a reply to ${event}: answer success.`, `没有人在等待对 ${event} 的回复：请回复 success。`),
  )
}
