import { WxConfigError } from '../errors.ts'

/** End a sentence wherever they stand. */
const wideEnd = /^[。！？；…｡\n\r]/u
/** End a sentence before white space only: not in 3.14, example.com or ?a=b. */
const narrowEnd = /^[.!?;]/
/** Belong to the sentence that ended before them. */
const closing = /^[」』”’）)\]】》〉"']/u
/** Part the clauses of a language that writes no spaces. */
const clauseEnd = /^[，、：]/u
const space = /^\s+$/u
/** Over long texts the segmenter takes quadratic time; it is given this many UTF-16 units at once. */
const windowSize = 4096

/** What the last characters read say of a cut behind them. */
type Ending = 'wide' | 'narrow' | 'clause' | undefined

/**
 * Splits a text into parts that fit into a message each: behind the last sentence that fits; where that would leave a part
 * less than half full behind the last white space or clause (，、：), and failing that anywhere, but never inside what
 * people see as one character. White space at a cut is left out; otherwise the parts, joined, are the text. A text that
 * fits comes back as it is.
 * @param maxBytes The limit of each part, in bytes of UTF-8; at least 4. @default 2048
 * @throws WxConfigError `invalid_params`
 */
export function splitText(text: string, maxBytes = 2048): string[] {
  if (!(Number.isInteger(maxBytes) && maxBytes >= 4)) {
    throw new WxConfigError(
      'invalid_params',
      'maxBytes must be a whole number from 4: a character can have four bytes.',
    )
  }
  if (Buffer.byteLength(text) <= maxBytes) return [text]
  const units = unitsOf(text, maxBytes)
  const parts: string[] = []
  for (let start = 0; start < units.length; ) {
    const cut = findCut(units, start, maxBytes)
    let end = cut
    if (cut < units.length) while (end > start && isSpace(units, end - 1)) end--
    if (end > start) parts.push(units.slice(start, end).join(''))
    start = cut
    while (start < units.length && isSpace(units, start)) start++
  }
  // Of white space alone nothing is left, and the platform may say so.
  return parts.length === 0 ? [''] : parts
}

/** The longest text the platforms take as a message, in bytes of UTF-8; of the Official Account as observed (45002). */
const maxTextBytes = 2048

/**
 * A text as it is sent: whole, or where it is too long and may be split, in parts.
 * @throws WxConfigError `text_too_long`
 */
export function textParts(content: string, split: boolean | 'sentences' | undefined): string[] {
  if (split) return splitText(content, maxTextBytes)
  const length = Buffer.byteLength(content)
  if (length <= maxTextBytes) return [content]
  const message = `The text has ${length} bytes, a message can hold ${maxTextBytes}; with { split: true } it is sent as several.`
  throw new WxConfigError('text_too_long', message)
}

/** What is not to be cut: characters as people see them; code points of one that alone is too long. */
function unitsOf(text: string, maxBytes: number): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
  const units: string[] = []
  let size = windowSize
  for (let start = 0; start < text.length; ) {
    const end = edgeBefore(text, start + size)
    const segments = Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment)
    if (end < text.length && segments.length === 1 && size <= maxBytes) {
      size *= 2
      continue
    }
    // The last one may go on behind the window.
    if (end < text.length && segments.length > 1) segments.pop()
    for (const segment of segments) {
      start += segment.length
      if (Buffer.byteLength(segment) <= maxBytes) units.push(segment)
      else for (const point of segment) units.push(point)
    }
    size = windowSize
  }
  return units
}

/** A place that is not between the halves of a pair. */
function edgeBefore(text: string, index: number): number {
  if (index >= text.length) return text.length
  return (text.codePointAt(index - 1) as number) > 0xffff ? index - 1 : index
}

/** Where the part that begins at `start` ends best. */
function findCut(units: readonly string[], start: number, maxBytes: number): number {
  let bytes = 0
  let sentence: number | undefined
  let clause: number | undefined
  let ending: Ending
  for (let i = start; i < units.length; i++) {
    const unit = units[i] as string
    const isBlank = space.test(unit)
    if (bytes * 2 >= maxBytes) {
      if (isSentenceEnd(ending, unit, isBlank)) sentence = i
      if (isBlank || ending === 'clause') clause = i
    }
    bytes += Buffer.byteLength(unit)
    if (bytes > maxBytes) return sentence ?? clause ?? i
    ending = endingAfter(ending, unit)
  }
  return units.length
}

/** Whether a sentence is over before this character. */
function isSentenceEnd(ending: Ending, unit: string, isBlank: boolean): boolean {
  if (ending === 'narrow') return isBlank
  return ending === 'wide' && !wideEnd.test(unit) && !narrowEnd.test(unit) && !closing.test(unit)
}

function endingAfter(before: Ending, unit: string): Ending {
  if (wideEnd.test(unit)) return 'wide'
  if (narrowEnd.test(unit)) return before === 'wide' ? 'wide' : 'narrow'
  if (closing.test(unit) && before !== 'clause') return before
  return clauseEnd.test(unit) ? 'clause' : undefined
}

function isSpace(units: readonly string[], i: number): boolean {
  return space.test(units[i] as string)
}
