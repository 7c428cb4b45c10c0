import { untilAborted } from '../abort.ts'
import type { Layer, Params } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { openUpload, type UploadSource } from '../upload.ts'

/** Reads what is to be uploaded once, ahead of the first attempt: a stream has nothing left for a second. */
export function readUploads(): Layer {
  return (next) => async (endpoint, params, options) => {
    const names = fileNames(endpoint, params)
    if (names.length === 0) return next(endpoint, params, options)
    const files = names.map(async (name) => [name, await openUpload(params[name] as UploadSource)] as const)
    const opened = await untilAborted(Promise.all(files), options.signal)
    return next(endpoint, { ...params, ...Object.fromEntries(opened) }, options)
  }
}

/** A form may go without a file, a binary body not. */
function fileNames(endpoint: Endpoint, params: Params): readonly string[] {
  if (endpoint.body === 'binary') return ['body']
  return endpoint.files?.filter((name) => params[name] !== undefined) ?? []
}
