// Printed by tools/codegen from spec/official-account/ocr.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** Where something is in the picture, in pixels. */
export interface OcrCorners {
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

/** Parameters of `POST /cv/ocr/bankcard`. */
export interface CvOcrBankcardParams {
  /**
   * `photo` of a photograph, `scan` of a scan.
   * @default 'photo'
   */
  readonly type?: string | undefined
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/bankcard`. */
export interface CvOcrBankcardResult extends ApiResult {
  number: string
}

/** Parameters of `POST /cv/ocr/bizlicense`. */
export interface CvOcrBizlicenseParams {
  /**
   * `photo` of a photograph, `scan` of a scan.
   * @default 'photo'
   */
  readonly type?: string | undefined
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/bizlicense`. */
export interface CvOcrBizlicenseResult extends ApiResult {
  reg_num: string
  serial: string
  legal_representative: string
  type_of_organization: string
  enterprise_name: string
  type_of_enterprise: string
  address: string
  business_scope: string
  registered_capital: string
  paid_in_capital?: string
  valid_period: string
  registered_date: string
  cert_position?: {
    pos: OcrCorners
  }
  /** In pixels. */
  img_size: {
    w: number
    h: number
  }
}

/** Parameters of `POST /cv/ocr/comm`. */
export interface CvOcrCommParams {
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/comm`. */
export interface CvOcrCommResult extends ApiResult {
  items: {
    text: string
    pos: OcrCorners
  }[]
  /** In pixels. */
  img_size: {
    w: number
    h: number
  }
}

/** Parameters of `POST /cv/ocr/driving`. */
export interface CvOcrDrivingParams {
  /**
   * `photo` of a photograph, `scan` of a scan.
   * @default 'photo'
   */
  readonly type?: string | undefined
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/driving`. */
export interface CvOcrDrivingResult extends ApiResult {
  plate_num: string
  vehicle_type: string
  owner: string
  addr: string
  use_character: string
  model: string
  vin: string
  engine_num: string
  register_date: string
  issue_date: string
  plate_num_b: string
  record: string
  passengers_num: string
  total_quality: string
  prepare_quality: string
  overall_size: string
  card_position_front?: {
    pos: OcrCorners
  }
  card_position_back?: {
    pos: OcrCorners
  }
  /** In pixels. */
  img_size: {
    w: number
    h: number
  }
}

/** Parameters of `POST /cv/ocr/drivinglicense`. */
export interface CvOcrDrivinglicenseParams {
  /**
   * `photo` of a photograph, `scan` of a scan.
   * @default 'photo'
   */
  readonly type?: string | undefined
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/drivinglicense`. */
export interface CvOcrDrivinglicenseResult extends ApiResult {
  id_num: string
  name: string
  sex: string
  nationality: string
  address: string
  birth_date: string
  issue_date: string
  car_class: string
  valid_from: string
  valid_to: string
  official_seal: string
}

/** Parameters of `POST /cv/ocr/idcard`. */
export interface CvOcrIdcardParams {
  /**
   * `photo` of a photograph, `scan` of a scan.
   * @default 'photo'
   */
  readonly type?: string | undefined
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/idcard`. */
export interface CvOcrIdcardResult extends ApiResult {
  /** `Front` or `Back`. */
  type: string
  id?: string
  name?: string
  addr?: string
  gender?: string
  nationality?: string
  valid_date?: string
}

/** Parameters of `POST /cv/ocr/platenum`. */
export interface CvOcrPlatenumParams {
  /** Where the picture is, if it is not sent as `img`. */
  readonly img_url?: string | undefined
  /** At most 2 MB. */
  readonly img?: UploadSource | undefined
}

/** Answer of `POST /cv/ocr/platenum`. */
export interface CvOcrPlatenumResult extends ApiResult {
  number: string
}

/** The rows of this chapter. */
export function ocrEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cv/ocr/bankcard {"query":["type","img_url"],"body":"multipart","files":["img"]}
POST /cv/ocr/bizlicense {"query":["type","img_url"],"body":"multipart","files":["img"]}
POST /cv/ocr/comm {"query":["img_url"],"body":"multipart","files":["img"]}
POST /cv/ocr/driving {"query":["type","img_url"],"body":"multipart","files":["img"]}
POST /cv/ocr/drivinglicense {"query":["type","img_url"],"body":"multipart","files":["img"]}
POST /cv/ocr/idcard {"query":["type","img_url"],"body":"multipart","files":["img"]}
POST /cv/ocr/platenum {"query":["img_url"],"body":"multipart","files":["img"]}
`)
}
