import { isObject } from '../../../input.ts'
import { BotRefusal, errcodes } from '../refusal.ts'

/** A part of a reply's JSON. */
export type Json = Readonly<Record<string, unknown>>

/** How long a text of an answer may be, in bytes of UTF-8. Source: path/101031 of the WeCom manual. */
export const maxContentBytes = 20_480

/** The object a field holds. @throws BotRefusal */
export function objectOf(body: Json, name: string): Json {
  const value = body[name]
  if (isObject(value)) return value
  throw invalid(`"${name}" is missing: give an object.`, `缺少“${name}”：应为对象。`)
}

/** The text a field holds, of up to `maxBytes` bytes. @throws BotRefusal */
export function textOf(body: Json, name: string, path: string, maxBytes: number = maxContentBytes): string {
  const value = body[name]
  if (typeof value !== 'string') {
    throw invalid(`"${path}" is missing: give a text.`, `缺少“${path}”：应为字符串。`)
  }
  const bytes = Buffer.byteLength(value)
  if (bytes > maxBytes) {
    throw new BotRefusal(
      errcodes.contentTooLong,
      `"${path}" has ${bytes} bytes, it may have ${maxBytes}.`,
      `“${path}”有 ${bytes} 字节，最多 ${maxBytes} 字节。`,
    )
  }
  return value
}

/** The id of a `feedback`; undefined for none. @throws BotRefusal */
export function feedbackOf(body: Json, path: string): string | undefined {
  if (body.feedback === undefined) return undefined
  const id = textOf(objectOf(body, 'feedback'), 'id', `${path}.feedback.id`, 256)
  if (id === '') throw invalid(`"${path}.feedback.id" is empty.`, `“${path}.feedback.id”为空。`)
  return id
}

/** The refusal of a reply whose fields are wrong. */
export function invalid(en: string, zh: string): BotRefusal {
  return new BotRefusal(errcodes.invalidParameter, en, zh)
}
