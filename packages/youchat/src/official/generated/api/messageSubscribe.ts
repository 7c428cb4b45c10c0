// Printed by tools/codegen from spec/official-account/message-subscribe.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/message/subscribe/bizsend`. */
export interface MessageSubscribeBizsendParams {
  readonly touser: string
  readonly template_id: string
  /** Opened by a tap. */
  readonly page?: string | undefined
  /** Opened by a tap, in place of `url`; it must be linked with the account. */
  readonly miniprogram?: {
    readonly appid: string
    readonly pagepath: string
  } | undefined
  /** Values by the template's keywords: `{ thing1: { value: 'Room 3' } }`. */
  readonly data: Readonly<Record<string, {
    readonly value: string
  }>>
}

/** Parameters of `POST /cgi-bin/message/template/subscribe`. */
export interface MessageTemplateSubscribeParams {
  readonly touser: string
  readonly template_id: string
  readonly url?: string | undefined
  /** Opened by a tap, in place of `url`; it must be linked with the account. */
  readonly miniprogram?: {
    readonly appid: string
    readonly pagepath: string
  } | undefined
  /** The scene the user allowed, 0 to 10000. */
  readonly scene: string
  /** At most 15 characters. */
  readonly title: string
  /** `{ content: { value: '…' } }`. */
  readonly data: Readonly<Record<string, {
    readonly value: string
    readonly color?: string | undefined
  }>>
}

/** Parameters of `POST /wxaapi/newtmpl/addtemplate`. */
export interface WxaapiNewtmplAddtemplateParams {
  /** The template's number in the library. */
  readonly tid: string
  /** Which keywords, in which order. */
  readonly kidList: readonly number[]
  /** What it is used for. */
  readonly sceneDesc: string
}

/** Answer of `POST /wxaapi/newtmpl/addtemplate`. */
export interface WxaapiNewtmplAddtemplateResult extends ApiResult {
  priTmplId: string
}

/** Parameters of `POST /wxaapi/newtmpl/deltemplate`. */
export interface WxaapiNewtmplDeltemplateParams {
  readonly priTmplId: string
}

/** Answer of `GET /wxaapi/newtmpl/getcategory`. */
export interface WxaapiNewtmplGetcategoryResult extends ApiResult {
  data: {
    id: number
    name: string
  }[]
}

/** Parameters of `GET /wxaapi/newtmpl/getpubtemplatekeywords`. */
export interface WxaapiNewtmplGetpubtemplatekeywordsParams {
  readonly tid: string
}

/** Answer of `GET /wxaapi/newtmpl/getpubtemplatekeywords`. */
export interface WxaapiNewtmplGetpubtemplatekeywordsResult extends ApiResult {
  data: {
    kid: number
    name: string
    example?: string
    rule?: string
  }[]
}

/** Parameters of `GET /wxaapi/newtmpl/getpubtemplatetitles`. */
export interface WxaapiNewtmplGetpubtemplatetitlesParams {
  /** Categories, with commas between. */
  readonly ids?: string | undefined
  readonly start: number
  readonly limit: number
}

/** Answer of `GET /wxaapi/newtmpl/getpubtemplatetitles`. */
export interface WxaapiNewtmplGetpubtemplatetitlesResult extends ApiResult {
  data: {
    tid: number
    title: string
    type: number
    categoryId: number | string
  }[]
  count: number
}

/** Answer of `GET /wxaapi/newtmpl/gettemplate`. */
export interface WxaapiNewtmplGettemplateResult extends ApiResult {
  data: {
    priTmplId: string
    title: string
    content: string
    /** 2 for one time, 3 for long-term. */
    type: number
    example?: string
    keywordEnumValueList?: {
      keywordCode: string
      enumValueList: string[]
    }[]
  }[]
}

/** The rows of this chapter. */
export function messageSubscribeEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/message/subscribe/bizsend
POST /cgi-bin/message/template/subscribe
POST /wxaapi/newtmpl/addtemplate
POST /wxaapi/newtmpl/deltemplate
GET /wxaapi/newtmpl/getcategory repeatable
GET /wxaapi/newtmpl/getpubtemplatekeywords {"query":["tid"]} repeatable
GET /wxaapi/newtmpl/getpubtemplatetitles {"query":["ids","start","limit"]} repeatable
GET /wxaapi/newtmpl/gettemplate repeatable
`)
}
