import type { HttpRequestRecord } from '../../simulator/src/protocol.ts'

/** Headers curl writes itself; giving them twice breaks the request. */
const writtenByCurl = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding'])

/** The command that sends the request again from a POSIX shell. */
export function curlCommand(request: HttpRequestRecord): string {
  const words = ['curl', '-i']
  if (request.method !== 'GET' || request.body !== '') words.push('-X', request.method)
  words.push(shellQuote(request.url))
  for (const [name, value] of Object.entries(request.headers)) {
    if (!writtenByCurl.has(name.toLowerCase())) words.push('-H', shellQuote(`${name}: ${value}`))
  }
  if (request.body !== '') words.push('--data-binary', shellQuote(request.body))
  return words.join(' ')
}

function shellQuote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
