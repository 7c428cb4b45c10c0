import type { Bilingual } from './protocol.ts'

/** A text in both languages. */
export function both(en: string, zh: string): Bilingual {
  return { en, zh }
}

/** The beginning of a foreign text on one line, to be quoted in a message. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
