import type * as NodeBuffer from 'node:buffer'

let buffer: typeof NodeBuffer | undefined

/** The text of bytes; undefined where they are not UTF-8. Node's check is loaded when it is first needed. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  buffer ??= process.getBuiltinModule('node:buffer')
  if (!buffer.isUtf8(bytes)) return undefined
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
