/** Reads a body into memory; one that is longer than `maxBytes` is given up with what `tooLong` makes. */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  tooLong: () => Error,
): Promise<Uint8Array> {
  if (body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > maxBytes) {
      reader.cancel().catch(() => {})
      throw tooLong()
    }
    chunks.push(next.value)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}
