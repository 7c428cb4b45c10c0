/** A piece of a message's text: plain, a link that is safe to open, or one that sends a text with an id. */
export type TextPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  | { readonly type: 'menu'; readonly text: string; readonly content: string; readonly id: string }

const anchor = /<a\s([^<>]*)>([\s\S]*?)<\/a\s*>/gi
const hrefAttribute = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const bareUrl = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi

/**
 * Splits a message's text the way WeChat shows it: `<a href>` becomes a link where it leads to http or https, bare
 * addresses become links, everything else stays text, other markup included.
 */
export function parseText(source: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of source.matchAll(anchor)) {
    pushPlain(parts, source.slice(from, match.index))
    const [whole, attributes = '', label = ''] = match
    const found = hrefAttribute.exec(attributes)
    parts.push(linkPart(stripTags(label), decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')))
    from = match.index + whole.length
  }
  pushPlain(parts, source.slice(from))
  return parts
}

/** The address if it is an absolute http or https URL, else null. */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim())) return null
  try {
    return new URL(value.trim()).href
  } catch {
    return null
  }
}

/** What an anchor becomes: `weixin://bizmsgmenu` sends its `msgmenucontent`, any other scheme but http(s) is text. */
function linkPart(text: string, address: string): TextPart {
  if (address.startsWith('weixin://bizmsgmenu?')) {
    const query = new URLSearchParams(address.slice(address.indexOf('?') + 1))
    const content = query.get('msgmenucontent') ?? ''
    if (content !== '') return { type: 'menu', text, content, id: query.get('msgmenuid') ?? '' }
  }
  const href = safeHref(address)
  return href === null ? { type: 'text', text } : { type: 'link', text, href }
}

function pushPlain(parts: TextPart[], text: string): void {
  let from = 0
  for (const match of text.matchAll(bareUrl)) {
    const url = match[0].replace(/[.,;:!?'")\]]+$/, '')
    const href = safeHref(url)
    if (href === null) continue
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) })
    parts.push({ type: 'link', text: url, href })
    from = match.index + url.length
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) })
}

function stripTags(label: string): string {
  return label.replace(/<[^<>]*>/g, '')
}

function decodeEntities(value: string): string {
  const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return value.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => named[entity] ?? entity)
}
