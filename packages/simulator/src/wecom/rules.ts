import { both } from '../bilingual.ts'
import { isObject } from '../input.ts'
import type { Bilingual, Reply } from '../protocol.ts'
import type { Nodes } from '../push/open.ts'
import {
  type CheckedReply,
  checkNames,
  checkNews,
  checkText,
  checkTime,
  illegal,
  missing,
  needs,
  type Rule,
  ruleFor,
  textIn,
} from '../push/rules.ts'
import type { MessageNodes } from '../xml.ts'

/** What a reply is held against. */
export interface RuleContext {
  readonly corpId: string
  /** FromUserName of the push. */
  readonly from: string
  /** The push it answers. */
  readonly message: MessageNodes
}

const maxArticles = 8

/** The events a member gets a reply to. Source: path/90241 of the WeCom manual. */
const answered: readonly unknown[] = [
  ...['subscribe', 'enter_agent', 'LOCATION', 'click', 'view', 'view_miniprogram', 'scancode_waitmsg'],
  ...['template_card_event', 'template_card_menu_event', 'taskcard_click'],
]
const cardEvents: readonly unknown[] = ['template_card_event', 'template_card_menu_event']

/** The reply types of path/90241 of the WeCom manual, and those that change a card. */
const rules: Readonly<Record<string, Rule<RuleContext>>> = {
  text: checkText,
  image: needs('Image', 'MediaId'),
  voice: needs('Voice', 'MediaId'),
  video: needs('Video', 'MediaId'),
  news: (nodes, _context, warnings) => checkNews(nodes, maxArticles, warnings),
  update_button: (nodes, { message }) => {
    onlyTo(nodes.MsgType, message.Event, cardEvents)
    textIn(nodes.Button, 'Button', 'ReplaceName')
    return nodes
  },
  update_template_card: (nodes, { message }) => {
    onlyTo(nodes.MsgType, message.Event, cardEvents)
    if (!isObject(nodes.TemplateCard)) throw missing('TemplateCard')
    textIn(nodes.TemplateCard, 'TemplateCard', 'CardType')
    return nodes
  },
  update_taskcard: (nodes, { message }) => {
    onlyTo(nodes.MsgType, message.Event, ['taskcard_click'])
    textIn(nodes.TaskCard, 'TaskCard', 'ReplaceName')
    return nodes
  },
}

/**
 * Holds a reply against the platform's rules.
 * @throws Refusal
 */
export function checkReply(nodes: Nodes, context: RuleContext): CheckedReply {
  const { corpId, from, message } = context
  const warnings: Bilingual[] = []
  checkNames(nodes, from, corpId)
  checkTime(nodes.CreateTime, warnings)
  const reply = ruleFor(nodes, rules)(nodes, context, warnings) as Reply
  if (message.MsgType !== 'event' || answered.includes(message.Event)) return { reply, warnings }
  warnings.push(
    both(
      `Nobody gets a reply to ${message.Event}: answer an empty body.`,
      `对 ${message.Event} 的回复无人能收到：请返回空内容。`,
    ),
  )
  return { reply: null, warnings }
}

function onlyTo(type: unknown, event: unknown, events: readonly unknown[]): void {
  if (events.includes(event)) return
  const names = events.join(', ')
  throw illegal(
    `${type} answers ${names} alone: there is no card to change here. Answer an empty body or another type.`,
    `${type} 只能用来回复 ${names}：这里没有可更新的卡片。请返回空内容或其他类型的回复。`,
  )
}
