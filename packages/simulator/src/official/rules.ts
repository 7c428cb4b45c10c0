import { both, excerpt } from '../bilingual.ts'
import { isObject } from '../input.ts'
import type { Bilingual, OfficialAccountState, Reply } from '../protocol.ts'
import type { MessageNodes } from '../xml.ts'
import { Refusal } from './refusals.ts'

/** What a reply is held against. */
export interface RuleContext {
  readonly account: OfficialAccountState
  readonly openid: string
  /** The push it answers. */
  readonly message: MessageNodes
}

/** A reply that keeps the rules, as the person gets it. */
export interface CheckedReply {
  /** Null where the platform takes the reply but shows it to nobody. */
  readonly reply: Reply | null
  readonly warnings: readonly Bilingual[]
}

type Nodes = Readonly<Record<string, unknown>>
type Rule = (nodes: Nodes, context: RuleContext, warnings: Bilingual[]) => Nodes

const maxTextBytes = 2048
const maxArticles = 8
// Answers to these show one article, all others up to eight. Source: the manual's page “Passive reply”, ArticleCount.
const oneArticleTypes: readonly unknown[] = ['text', 'image', 'voice', 'video', 'news', 'location']

/** The reply types of the manual's page “Passive reply”. */
const rules: Readonly<Record<string, Rule>> = {
  text: (nodes) => {
    const content = nodes.Content
    if (content === undefined) throw missing('Content')
    if (typeof content !== 'string' || content === '') {
      throw illegal(
        'Content is empty, which shows the failure notice: give a text, or answer success.',
        'Content 为空，会触发故障提示：请填写文本，或回复 success。',
      )
    }
    const bytes = Buffer.byteLength(content)
    if (bytes > maxTextBytes) {
      throw illegal(
        `Content has ${bytes} bytes of UTF-8, a text reply takes ${maxTextBytes}: shorten it, or send it in parts later.`,
        `Content 有 ${bytes} 字节（UTF-8），文本回复最多 ${maxTextBytes} 字节：请缩短，或稍后分段发送。`,
      )
    }
    return nodes
  },
  image: needs('Image', 'MediaId'),
  voice: needs('Voice', 'MediaId'),
  video: needs('Video', 'MediaId'),
  music: needs('Music', 'ThumbMediaId'),
  news: checkNews,
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
  checkNames(nodes, context)
  checkTime(nodes.CreateTime, warnings)
  const type = nodes.MsgType
  if (type === undefined) throw missing('MsgType')
  const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined
  if (rule === undefined) {
    const known = Object.keys(rules).join(', ')
    throw illegal(
      `MsgType “${excerpt(String(type), 40)}” is unknown: a reply is one of ${known}, in lower case.`,
      `MsgType“${excerpt(String(type), 40)}”未知：回复类型应为 ${known}（小写）之一。`,
    )
  }
  const reply = rule(nodes, context, warnings) as Reply
  if (context.message.Event !== 'unsubscribe') {
    warnSilentEvent(context.message.Event, warnings)
    return { reply, warnings }
  }
  warnings.push(
    both('Nobody gets a reply to unsubscribe: answer success.', '对 unsubscribe 的回复无人能收到：请回复 success。'),
  )
  return { reply: null, warnings }
}

function checkNames(nodes: Nodes, { account, openid }: RuleContext): void {
  const to = nodes.ToUserName
  const from = nodes.FromUserName
  if (to === undefined) throw missing('ToUserName')
  if (from === undefined) throw missing('FromUserName')
  if (to === openid && from === account.originalId) return
  if (to === account.originalId && from === openid) {
    throw illegal(
      'ToUserName and FromUserName are those of the push: swap them in the reply.',
      'ToUserName 与 FromUserName 和推送中的一样：回复时请互换。',
    )
  }
  const [name, found, wanted] = to === openid ? ['FromUserName', from, account.originalId] : ['ToUserName', to, openid]
  throw illegal(
    `${name} is “${excerpt(String(found), 40)}”, it must be ${wanted}.`,
    `${name} 是“${excerpt(String(found), 40)}”，应为 ${wanted}。`,
  )
}

function checkTime(time: unknown, warnings: Bilingual[]): void {
  if (time === undefined) throw missing('CreateTime')
  if (/^\d{1,11}$/.test(String(time))) return
  warnings.push(both('CreateTime should be whole seconds since 1970.', 'CreateTime 应为 1970 年以来的整秒数。'))
}

function checkNews(nodes: Nodes, { message }: RuleContext, warnings: Bilingual[]): Nodes {
  if (nodes.ArticleCount === undefined) throw missing('ArticleCount')
  const items = articlesOf(nodes.Articles)
  if (items.length === 0) throw missing('Articles/item')
  if (String(nodes.ArticleCount) !== String(items.length)) {
    throw illegal(
      `ArticleCount is ${excerpt(String(nodes.ArticleCount), 20)}, but there are ${items.length} articles: make them equal.`,
      `ArticleCount 是 ${excerpt(String(nodes.ArticleCount), 20)}，但有 ${items.length} 篇文章：两者应一致。`,
    )
  }
  for (const item of items) {
    for (const name of ['Title', 'Description', 'PicUrl', 'Url']) {
      if (!isObject(item) || typeof item[name] !== 'string') throw missing(`Articles/item/${name}`)
    }
  }
  const limit = oneArticleTypes.includes(message.MsgType) ? 1 : maxArticles
  if (items.length > limit) {
    warnings.push(
      both(
        `Only ${limit} of ${items.length} articles ${limit === 1 ? 'is' : 'are'} shown in answer to this push.`,
        `回复这条推送时，${items.length} 篇文章中只显示前 ${limit} 篇。`,
      ),
    )
  }
  const shown = items.slice(0, limit)
  return { ...nodes, ArticleCount: shown.length, Articles: { item: shown } }
}

/** The articles as a list: XML gives one or several `item`, JSON may give the list itself. */
function articlesOf(articles: unknown): readonly unknown[] {
  const items = isObject(articles) ? articles.item : articles
  if (Array.isArray(items)) return items
  return isObject(items) ? [items] : []
}

// The platform pushes these without the person waiting for an answer. Source: the manual's page “Receiving event pushes”.
function warnSilentEvent(event: unknown, warnings: Bilingual[]): void {
  if (typeof event !== 'string' || !/^(LOCATION|VIEW|view_miniprogram|.*JOBFINISH)$/.test(event)) return
  warnings.push(
    both(`Nobody waits for a reply to ${event}: answer success.`, `没有人在等待对 ${event} 的回复：请回复 success。`),
  )
}

function needs(parent: string, child: string): Rule {
  return (nodes) => {
    if (nodes[parent] === undefined) throw missing(parent)
    textIn(nodes[parent], parent, child)
    return nodes
  }
}

function textIn(nodes: unknown, parent: string, child: string): void {
  const value = isObject(nodes) ? nodes[child] : undefined
  if (typeof value !== 'string' || value === '') throw missing(`${parent}/${child}`)
}

function missing(path: string): Refusal {
  return illegal(`The reply has no ${path}, or it is empty: add it.`, `回复缺少 ${path}，或其内容为空：请补上。`)
}

function illegal(en: string, zh: string): Refusal {
  return new Refusal('illegal-body', en, zh)
}
