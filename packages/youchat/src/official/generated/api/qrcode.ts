// Printed by tools/codegen from spec/official-account/qrcode.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/qrcode/create`. */
export interface QrcodeCreateParams {
  /** How long a temporary code lasts; at most 2592000, 60 if left out. */
  readonly expire_seconds?: number | undefined
  /** Temporary with a number or a text, permanent (LIMIT) with a number or a text. */
  readonly action_name: 'QR_SCENE' | 'QR_STR_SCENE' | 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE'
  readonly action_info: {
    readonly scene: {
      /** A 32-bit number other than 0; of a permanent code 1 to 100000. */
      readonly scene_id?: number | undefined
      /** 1 to 64 characters. */
      readonly scene_str?: string | undefined
    }
  }
}

/** Answer of `POST /cgi-bin/qrcode/create`. */
export interface QrcodeCreateResult extends ApiResult {
  /** Of a temporary code. */
  expire_seconds?: number
  /** For `showqrcode`. */
  ticket: string
  /** What the code says, to draw it yourself. */
  url: string
}

/** Parameters of `GET /cgi-bin/showqrcode`. */
export interface ShowqrcodeParams {
  readonly ticket: string
}

/** The rows of this chapter. */
export function qrcodeEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/qrcode/create
GET /cgi-bin/showqrcode {"query":["ticket"],"answer":"media","token":"none","host":"mp.weixin.qq.com"} repeatable
`)
}
