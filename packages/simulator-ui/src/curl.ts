import type { CallRecord, HttpRequestRecord } from '../../simulator/src/protocol.ts'

/** Headers curl writes itself; giving them twice breaks the request. */
const writtenByCurl = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding'])

/** The command that sends the request again from a POSIX shell. */
export function curlCommand(request: HttpRequestRecord): string {
  const words = begin(request.method, request.url, request.body !== '')
  for (const [name, value] of Object.entries(request.headers)) {
    if (!writtenByCurl.has(name.toLowerCase())) words.push('-H', shellQuote(`${name}: ${value}`))
  }
  if (request.body !== '') words.push('--data-binary', shellQuote(request.body))
  return words.join(' ')
}

/**
 * The command that makes a call of the API again. Tokens and secrets are masked in records, so that `***` has to be
 * replaced; so has the file of an upload.
 * @param origin Address of the simulator.
 */
export function callCommand({ method, path, query, requestBody }: CallRecord, origin: string): string {
  const words = begin(method, `${origin}${path}${query === '' ? '' : `?${query}`}`, requestBody !== '')
  if (/^\(multipart\/form-data, \d+ bytes\)$/.test(requestBody)) words.push('-F', shellQuote('media=@FILE'))
  else if (requestBody !== '') {
    words.push('-H', shellQuote('Content-Type: application/json'), '--data-binary', shellQuote(requestBody))
  }
  return words.join(' ')
}

function begin(method: string, url: string, hasBody: boolean): string[] {
  const words = ['curl', '-i']
  if (method !== 'GET' || hasBody) words.push('-X', method)
  words.push(shellQuote(url))
  return words
}

function shellQuote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
