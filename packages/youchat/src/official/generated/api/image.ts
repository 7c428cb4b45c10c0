// Printed by tools/codegen from spec/official-account/image.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** Parameters of `POST /cv/img/aicrop`. */
export interface CvImgAicropParams {
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** Width by height, with commas between; at most 5. */
  readonly ratios?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/img/aicrop`. */
export interface CvImgAicropResult extends ApiResult {
  results: {
    crop_left: number
    crop_top: number
    crop_right: number
    crop_bottom: number
  }[]
  /** In pixels. */
  img_size: {
    w: number
    h: number
  }
}

/** Parameters of `POST /cv/img/qrcode`. */
export interface CvImgQrcodeParams {
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/img/qrcode`. */
export interface CvImgQrcodeResult extends ApiResult {
  code_results: {
    type_name: string
    data?: string
    pos?: {
      left_top: {
        x: number
        y: number
      }
      right_top: {
        x: number
        y: number
      }
      right_bottom: {
        x: number
        y: number
      }
      left_bottom: {
        x: number
        y: number
      }
    }
  }[]
  /** In pixels. */
  img_size: {
    w: number
    h: number
  }
}

/** Parameters of `POST /cv/img/superresolution`. */
export interface CvImgSuperresolutionParams {
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/img/superresolution`. */
export interface CvImgSuperresolutionResult extends ApiResult {
  /** Temporary media, to be got with `media/get`. */
  media_id: string
}

/** The rows of this chapter. */
export function imageEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cv/img/aicrop {"query":["img_url","ratios"],"body":"multipart","files":["img"]}
POST /cv/img/qrcode {"query":["img_url"],"body":"multipart","files":["img"]}
POST /cv/img/superresolution {"query":["img_url"],"body":"multipart","files":["img"]}
`)
}
