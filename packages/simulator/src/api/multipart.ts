/** One part of a form. */
export interface Part {
  readonly name: string
  /** Undefined where the part does not say it is a file. */
  readonly filename: string | undefined
  /** Content-Type; '' where there is none. */
  readonly type: string
  readonly bytes: Uint8Array
}

const maxParts = 20

/**
 * The parts of a multipart/form-data body as the platform reads them: names are raw UTF-8 in quotes, and the `filename*`
 * of RFC 5987 is not understood.
 * @returns undefined for what is no such body
 */
export function readMultipart(body: Uint8Array, contentType: string): readonly Part[] | undefined {
  const found = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const boundary = found?.[1] ?? found?.[2]
  if (boundary === undefined) return undefined
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const parts: Part[] = []
  // The first delimiter has no line end before it.
  let start = bytes.indexOf(delimiter.subarray(2))
  if (start === -1) return undefined
  start += delimiter.length - 2
  while (parts.length < maxParts && !bytes.subarray(start, start + 2).equals(Buffer.from('--'))) {
    const end = bytes.indexOf(delimiter, start)
    if (end === -1) return undefined
    const part = readPart(bytes.subarray(start + 2, end))
    if (part !== undefined) parts.push(part)
    start = end + delimiter.length
  }
  return parts
}

function readPart(bytes: Buffer): Part | undefined {
  const headersEnd = bytes.indexOf('\r\n\r\n')
  if (headersEnd === -1) return undefined
  const headers = bytes.subarray(0, headersEnd).toString('utf8')
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1]
  if (disposition === undefined) return undefined
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (name === undefined) return undefined
  return {
    name,
    filename: /(?:^|;)\s*filename="([^"]*)"/i.exec(disposition)?.[1],
    type: /^content-type:\s*(.*?)\s*$/im.exec(headers)?.[1] ?? '',
    bytes: bytes.subarray(headersEnd + 4),
  }
}
