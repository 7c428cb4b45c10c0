/**
 * The longest beginning of a text that fits into so many bytes of UTF-8. No character is broken, and no sign that is
 * made of several (an emoji with its colour) unless it is longer than 64 code units.
 */
export function cutText(text: string, maxBytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes))
  if (read >= text.length) return text
  const start = Math.max(0, read - 64)
  const around = text.slice(start, read + 64)
  const segment = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(around).containing(read - start)
  const end = start + (segment?.index ?? read - start)
  return text.slice(0, end > start ? end : read)
}
