// Printed by tools/codegen from spec/official-account/ai.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** Parameters of `POST /cgi-bin/media/voice/addvoicetorecofortext`. */
export interface MediaVoiceAddvoicetorecofortextParams {
  /** `mp3`, 16 kHz, one channel, up to 1 MB. */
  readonly format: string
  /** Yours to choose; one for each recording. */
  readonly voice_id: string
  /** `zh_CN` or `en_US`. */
  readonly lang?: string | undefined
  /** The recording. */
  readonly body: UploadSource
}

/** Parameters of `POST /cgi-bin/media/voice/queryrecoresultfortext`. */
export interface MediaVoiceQueryrecoresultfortextParams {
  readonly voice_id: string
  /** `zh_CN` or `en_US`. */
  readonly lang?: string | undefined
}

/** Answer of `POST /cgi-bin/media/voice/queryrecoresultfortext`. */
export interface MediaVoiceQueryrecoresultfortextResult extends ApiResult {
  result: string
}

/** Parameters of `POST /cgi-bin/media/voice/translatecontent`. */
export interface MediaVoiceTranslatecontentParams {
  /** `zh_CN` or `en_US`. */
  readonly lfrom: string
  /** `zh_CN` or `en_US`. */
  readonly lto: string
  /** The text, at most 600 bytes: `Buffer.from(text)`, as a string would be the path of a file. */
  readonly body: UploadSource
}

/** Answer of `POST /cgi-bin/media/voice/translatecontent`. */
export interface MediaVoiceTranslatecontentResult extends ApiResult {
  from_content: string
  to_content: string
}

/** The rows of this chapter. */
export function aiEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/media/voice/addvoicetorecofortext {"query":["format","voice_id","lang"],"body":"binary"}
POST /cgi-bin/media/voice/queryrecoresultfortext {"query":["voice_id","lang"]} repeatable
POST /cgi-bin/media/voice/translatecontent {"query":["lfrom","lto"],"body":"binary"}
`)
}
