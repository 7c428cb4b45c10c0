import type { ApiCall } from './endpoint.ts'
import { type Part, readMultipart } from './multipart.ts'
import { ApiRefusal } from './refusal.ts'

/** The parts of an upload, of which one is the file. */
export interface Upload {
  readonly file: Part & { readonly filename: string }
  readonly parts: readonly Part[]
}

/**
 * The parts of an upload, of which one is the file, named `media`.
 * @param noFile Code of a form without a file, or without its name.
 * @throws ApiRefusal 44001 without a Content-Length, `noFile`
 */
export function readUpload({ headers, bytes }: ApiCall, noFile: number): Upload {
  // The platform does not take chunks.
  if (!headers.has('content-length')) throw new ApiRefusal(44001)
  const parts = readMultipart(bytes, headers.get('content-type') ?? '') ?? []
  const file = parts.find(({ name }) => name === 'media')
  if (file === undefined || !file.filename) throw new ApiRefusal(noFile)
  return { file: { ...file, filename: file.filename }, parts }
}
