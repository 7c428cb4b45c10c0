import { both, excerpt } from '../bilingual.ts'
import { isObject } from '../input.ts'
import type { Bilingual, Reply } from '../protocol.ts'
import type { Nodes } from './open.ts'
import { Refusal } from './refusals.ts'

/** A reply that keeps the rules, as the person gets it. */
export interface CheckedReply {
  /** Null where the platform takes the reply but shows it to nobody. */
  readonly reply: Reply | null
  readonly warnings: readonly Bilingual[]
}

/** Holds a reply of one type against what the type wants, and gives it as it is shown. @throws Refusal */
export type Rule<Context> = (nodes: Nodes, context: Context, warnings: Bilingual[]) => Nodes

const maxTextBytes = 2048

/** The rule of the type a reply has. @throws Refusal for one that is not among `rules` */
export function ruleFor<Context>(nodes: Nodes, rules: Readonly<Record<string, Rule<Context>>>): Rule<Context> {
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
  return rule
}

/** The rule of a text. */
export function checkText(nodes: Nodes): Nodes {
  const content = nodes.Content
  if (content === undefined) throw missing('Content')
  if (typeof content !== 'string' || content === '') {
    throw illegal(
      'Content is empty, which no reply may be: give a text, or give the answer that says nothing.',
      'Content 为空，而回复不能为空：请填写文本，或返回表示不回复的内容。',
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
}

/**
 * Holds the names of a reply against those of the push.
 * @param receiver Who gets the reply: FromUserName of the push.
 * @param sender Who sends it: ToUserName of the push.
 * @throws Refusal
 */
export function checkNames(nodes: Nodes, receiver: string, sender: string): void {
  const to = nodes.ToUserName
  const from = nodes.FromUserName
  if (to === undefined) throw missing('ToUserName')
  if (from === undefined) throw missing('FromUserName')
  if (to === receiver && from === sender) return
  if (to === sender && from === receiver) {
    throw illegal(
      'ToUserName and FromUserName are those of the push: swap them in the reply.',
      'ToUserName 与 FromUserName 和推送中的一样：回复时请互换。',
    )
  }
  const [name, found, wanted] = to === receiver ? ['FromUserName', from, sender] : ['ToUserName', to, receiver]
  throw illegal(
    `${name} is “${excerpt(String(found), 40)}”, it must be ${wanted}.`,
    `${name} 是“${excerpt(String(found), 40)}”，应为 ${wanted}。`,
  )
}

/** Holds CreateTime against what it should be. @throws Refusal where there is none */
export function checkTime(time: unknown, warnings: Bilingual[]): void {
  if (time === undefined) throw missing('CreateTime')
  if (/^\d{1,11}$/.test(String(time))) return
  warnings.push(both('CreateTime should be whole seconds since 1970.', 'CreateTime 应为 1970 年以来的整秒数。'))
}

/**
 * The rule of articles.
 * @param limit How many are shown.
 * @throws Refusal
 */
export function checkNews(nodes: Nodes, limit: number, warnings: Bilingual[]): Nodes {
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

/** The rule of a type that needs one text: `child` in `parent`. */
export function needs(parent: string, child: string): (nodes: Nodes) => Nodes {
  return (nodes) => {
    if (nodes[parent] === undefined) throw missing(parent)
    textIn(nodes[parent], parent, child)
    return nodes
  }
}

/** Asks for a text in a node. @throws Refusal */
export function textIn(nodes: unknown, parent: string, child: string): void {
  const value = isObject(nodes) ? nodes[child] : undefined
  if (typeof value !== 'string' || value === '') throw missing(`${parent}/${child}`)
}

/** The refusal of a reply that lacks something. */
export function missing(path: string): Refusal {
  return illegal(`The reply has no ${path}, or it is empty: add it.`, `回复缺少 ${path}，或其内容为空：请补上。`)
}

/** The refusal of a reply that breaks a rule. */
export function illegal(en: string, zh: string): Refusal {
  return new Refusal('illegal-body', en, zh)
}
