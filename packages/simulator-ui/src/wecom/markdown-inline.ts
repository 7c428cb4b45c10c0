import { safeHref } from '../rich-text.ts'

/** A piece of a line of markdown. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly inline: readonly Inline[] }
  | { readonly type: 'strong' | 'em' | 'strike'; readonly inline: readonly Inline[] }
  | { readonly type: 'colour'; readonly tone: Tone; readonly inline: readonly Inline[] }

/** The colours a text may have, as WeCom names them. */
export type Tone = 'info' | 'comment' | 'warning'

const maxDepth = 6

/** What is within marks is kept short, so that a mark without its end costs little. */
const code = /`([^`\n]{1,1000})`/y
const link = /!?\[([^\]\n]{0,500})\]\(\s*([^\s()]{1,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?)\s*\)/y
const strong = /\*\*(?=\S)([^\n]{1,1000}?)(?<=\S)\*\*(?!\*)|__(?=\S)([^\n]{1,1000}?)(?<=\S)__(?!\w)/y
const em = /\*(?=[^\s*])([^*\n]{1,1000}?)(?<=\S)\*|_(?=[^\s_])([^_\n]{1,1000}?)(?<=\S)_(?!\w)/y
const strike = /~~(?=\S)([^\n]{1,1000}?)(?<=\S)~~/y
const font = /<font\s+color\s*=\s*["']?(info|comment|warning)["']?\s*>([\s\S]{0,2000}?)<\/font>/iy
const bareUrl = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}/iy
const marks = /[\\`!*_~<[h]/g
const escaped = /\\([\\`*_{}[\]()#+\-.!|~>])/y

/** Reads the marks within a paragraph; a mark without its end is text, and so is any HTML. */
export function parseInline(source: string, depth = 0): readonly Inline[] {
  const parts: Inline[] = []
  let text = ''
  const flush = () => {
    if (text !== '') parts.push({ type: 'text', text })
    text = ''
  }
  let at = 0
  while (at < source.length) {
    marks.lastIndex = at
    const next = marks.exec(source)?.index ?? source.length
    text += source.slice(at, next)
    at = next
    if (at >= source.length) break
    const found = depth < maxDepth ? partAt(source, at, depth) : null
    if (found === null) {
      text += source[at]
      at += 1
    } else {
      if (typeof found.part === 'string') text += found.part
      else {
        flush()
        parts.push(found.part)
      }
      at += found.length
    }
  }
  flush()
  return parts
}

interface Found {
  readonly part: Inline | string
  readonly length: number
}

function partAt(source: string, at: number, depth: number): Found | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const within = (type: 'strong' | 'em' | 'strike', found: RegExpExecArray | null): Found | null => {
    const inner = found?.[1] ?? found?.[2]
    return found === null || inner === undefined
      ? null
      : { part: { type, inline: parseInline(inner, depth + 1) }, length: found[0].length }
  }
  const isInWord = at > 0 && /\w/.test(source[at - 1] ?? '')

  switch (source[at]) {
    case '\\': {
      const found = match(escaped)
      return found === null ? null : { part: found[1] ?? '', length: 2 }
    }
    case '`': {
      const found = match(code)
      return found === null ? null : { part: { type: 'code', text: found[1] ?? '' }, length: found[0].length }
    }
    case '!':
    case '[': {
      const found = match(link)
      return found === null ? null : linkOf(found, depth)
    }
    case '*':
      return within('strong', match(strong)) ?? within('em', match(em))
    case '_':
      return isInWord ? null : (within('strong', match(strong)) ?? within('em', match(em)))
    case '~':
      return within('strike', match(strike))
    case '<': {
      const found = match(font)
      if (found === null) return null
      const tone = (found[1] ?? '').toLowerCase() as Tone
      return { part: { type: 'colour', tone, inline: parseInline(found[2] ?? '', depth + 1) }, length: found[0].length }
    }
    default:
      return isInWord ? null : bareLink(match(bareUrl))
  }
}

/** A link that is safe to open; of any other only its words. */
function linkOf([whole, label = '', address]: RegExpExecArray, depth: number): Found {
  const href = safeHref(address)
  const name = label === '' ? (address ?? '') : label
  const part: Inline | string = href === null ? name : { type: 'link', href, inline: parseInline(name, depth + 2) }
  return { part, length: whole.length }
}

function bareLink(found: RegExpExecArray | null): Found | null {
  const address = found?.[0].replace(/[.,;:!?'")\]*_~]+$/, '') ?? ''
  const href = safeHref(address)
  return href === null
    ? null
    : { part: { type: 'link', href, inline: [{ type: 'text', text: address }] }, length: address.length }
}
