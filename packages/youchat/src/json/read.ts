import { WxRequestError } from '../errors.ts'

/** What `readJson` takes besides the text. */
export interface ReadJsonOptions {
  /** How deep objects and lists may be nested. @default 32 */
  readonly maxDepth?: number
}

/**
 * Reads JSON, keeping integers beyond 2^53 (the platform's ids) as strings of their digits.
 * @throws WxRequestError `json_syntax`, `json_depth`
 */
export function readJson(text: string, options?: ReadJsonOptions): unknown {
  try {
    const quoted = quoteLongIntegers(text, options?.maxDepth ?? 32)
    // Quotes could make sense of what made none, such as a number for a name.
    if (quoted !== text) JSON.parse(text)
    return JSON.parse(quoted)
  } catch (error) {
    if (error instanceof WxRequestError) throw error
    // The parser's own message quotes the text, which may be private.
    throw new WxRequestError('json_syntax', 'The JSON is broken.')
  }
}

/** One pass over the text: strings are stepped over, brackets counted, long integers put into quotes. */
function quoteLongIntegers(text: string, maxDepth: number): string {
  let quoted = ''
  let copied = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (char === '"') {
      at = endOfString(text, at)
    } else if (char === '{' || char === '[') {
      if (!(++depth <= maxDepth))
        throw new WxRequestError('json_depth', `The JSON is nested deeper than ${maxDepth} levels.`)
    } else if (char === '}' || char === ']') {
      depth--
    } else if (char >= '0' && char <= '9') {
      const end = endOfNumber(text, at)
      const start = text[at - 1] === '-' ? at - 1 : at
      const digits = text.slice(start, end)
      if (end - at >= 16 && /^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits))) {
        quoted += `${text.slice(copied, start)}"${digits}"`
        copied = end
      }
      at = end - 1
    }
  }
  return copied === 0 ? text : quoted + text.slice(copied)
}

/** Position of the closing quote, or of the text's end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && /[\d.eE+-]/.test(text[at] as string)) at++
  return at
}
