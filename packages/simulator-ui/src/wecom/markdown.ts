import { safeHref } from '../rich-text.ts'
import { type Inline, parseInline } from './markdown-inline.ts'

/** A block of a markdown text. Every text in it is plain: whoever draws it needs no HTML of the sender. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly inline: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'image'; readonly href: string; readonly alt: string }
  | { readonly type: 'rule' }

export interface ListItem {
  /** 0 for the outermost. */
  readonly level: number
  readonly inline: readonly Inline[]
}

export type Cell = readonly Inline[]

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const fence = /^ {0,3}(```|~~~)/
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const item = /^(\s*)(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/
const quote = /^ {0,3}>\s?(.*)$/
const divider = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/
const image = /^\s*!\[([^\]]{0,300})\]\(\s*([^\s)]{1,2000})\s*\)\s*$/
const maxDepth = 4

/**
 * Reads the markdown WeCom shows: headings, bold, italics, lists, quotes, links, pictures, code, tables and colours.
 * What it does not know stays text, HTML included. Takes time in line with the length of the text.
 */
export function parseMarkdown(source: string, depth = 0): readonly Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', inline: parseInline(paragraph.join('\n')) })
    paragraph = []
  }

  for (let at = 0; at < lines.length; ) {
    const rest = (fits: (line: string) => boolean): string[] => {
      const from = at
      while (at < lines.length && fits(lines[at] ?? '')) at += 1
      return lines.slice(from, at)
    }
    const line = lines[at] ?? ''
    if (line.trim() === '') {
      flush()
      at += 1
    } else if (fence.test(line)) {
      flush()
      at += 1
      const code = rest((one) => !fence.test(one))
      // A stream may end within a block of code.
      at += 1
      blocks.push({ type: 'code', text: code.join('\n') })
    } else if (heading.test(line)) {
      flush()
      const [, marks = '#', text = ''] = heading.exec(line) ?? []
      blocks.push({ type: 'heading', level: marks.length, inline: parseInline(text) })
      at += 1
    } else if (rule.test(line)) {
      flush()
      blocks.push({ type: 'rule' })
      at += 1
    } else if (quote.test(line)) {
      flush()
      const text = rest((one) => quote.test(one)).map((one) => quote.exec(one)?.[1] ?? '')
      const inner = text.join('\n')
      const isDeep = depth >= maxDepth
      blocks.push({
        type: 'quote',
        blocks: isDeep ? [{ type: 'paragraph', inline: parseInline(inner) }] : parseMarkdown(inner, depth + 1),
      })
    } else if (item.test(line)) {
      flush()
      const ordered = item.exec(line)?.[3] !== undefined
      const found = rest((one) => isItemOf(one, ordered)).map((one) => item.exec(one))
      blocks.push({ type: 'list', ordered, start: Number(found[0]?.[3] ?? 1), items: found.map(itemOf) })
    } else if (line.includes('|') && divider.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('-')) {
      flush()
      at += 2
      const rows = rest((one) => one.includes('|')).map(cellsOf)
      blocks.push({ type: 'table', head: cellsOf(line), rows })
    } else {
      const [, alt = '', address = ''] = image.exec(line) ?? []
      const href = safeHref(address)
      if (href === null) paragraph.push(line)
      else {
        flush()
        blocks.push({ type: 'image', href, alt })
      }
      at += 1
    }
  }
  flush()
  return blocks
}

/** Items further in may be of the other kind: they belong to the list all the same. */
function isItemOf(line: string, ordered: boolean): boolean {
  const found = item.exec(line)
  if (found === null || rule.test(line)) return false
  return (found[1] ?? '').length >= 2 || (found[3] !== undefined) === ordered
}

function itemOf(found: RegExpExecArray | null): ListItem {
  const indent = (found?.[1] ?? '').replaceAll('\t', '    ').length
  return { level: Math.min(Math.floor(indent / 2), maxDepth), inline: parseInline(found?.[4] ?? '') }
}

function cellsOf(line: string): readonly Cell[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => parseInline(cell.trim()))
}
