import { untilAborted } from '../abort.ts'
import type { Layer } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { openUpload, type UploadSource } from '../upload.ts'

/** Reads what is to be uploaded once, ahead of the first attempt: a stream has nothing left for a second. */
export function readUploads(): Layer {
  return (next) => async (endpoint, params, options) => {
    const names = fileNames(endpoint).filter((name) => params[name] !== undefined)
    if (names.length === 0) return next(endpoint, params, options)
    const files = names.map(async (name) => {
      const { blob, filename } = await openUpload(params[name] as UploadSource)
      return [name, { content: blob, filename, contentType: blob.type }] as const
    })
    const opened = await untilAborted(Promise.all(files), options.signal)
    return next(endpoint, { ...params, ...Object.fromEntries(opened) }, options)
  }
}

function fileNames(endpoint: Endpoint): readonly string[] {
  return endpoint.body === 'binary' ? ['body'] : (endpoint.files ?? [])
}
