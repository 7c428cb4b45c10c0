// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u001f]/

/**
 * Escapes control characters that stand raw inside the strings of a JSON text, as the platform sends them in nicknames
 * and message records. Escapes that are there (`\/`, `\n`, `\"`) stay as they are, and so does white space between values.
 */
export function repairJson(text: string): string {
  if (!controls.test(text)) return text
  let repaired = ''
  let copied = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 0x22) {
      inString = !inString
    } else if (inString && char === 0x5c) {
      at++
    } else if (inString && char < 0x20) {
      repaired += `${text.slice(copied, at)}\\u${char.toString(16).padStart(4, '0')}`
      copied = at + 1
    }
  }
  return repaired + text.slice(copied)
}
