/** The beginning of a text of up to `max` bytes, which ends with a whole character. */
export function cutBytes(value: string, max: number): string {
  const bytes = Buffer.from(value)
  if (bytes.length <= max) return value
  let end = max
  // Not within a character: the bytes that go on begin with 10.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, end).toString()
}

/** The beginning of a text of up to `max` characters. */
export function cutChars(value: string, max: number): string {
  return [...value].slice(0, max).join('')
}
