// Printed by tools/codegen from spec/official-account/message-template.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** A value of a template. */
export interface TemplateKeyword {
  readonly value: string
  /** @deprecated The platform has retired it. */
  readonly color?: string | undefined
}

/** Parameters of `POST /cgi-bin/message/template/send`. */
export interface MessageTemplateSendParams {
  readonly touser: string
  readonly template_id: string
  /** Opened by a tap. Without it and `miniprogram` nothing is. */
  readonly url?: string | undefined
  /** Opened by a tap, in place of `url`; it must be linked with the account. */
  readonly miniprogram?: {
    readonly appid: string
    readonly pagepath: string
  } | undefined
  /** Values by the template's keywords: `{ thing1: { value: 'Room 3' } }`. */
  readonly data: Readonly<Record<string, TemplateKeyword>>
  /** Said again within 10 minutes, the message is not sent again. */
  readonly client_msg_id?: string | undefined
}

/** Answer of `POST /cgi-bin/message/template/send`. */
export interface MessageTemplateSendResult extends ApiResult {
  /** Comes back as MsgID in TEMPLATESENDJOBFINISH. */
  msgid: number | string
}

/** Parameters of `POST /cgi-bin/template/api_add_template`. */
export interface TemplateApiAddTemplateParams {
  /** The template's number in the library. */
  readonly template_id_short: string
  /** Which keywords, in which order. */
  readonly keyword_name_list?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/template/api_add_template`. */
export interface TemplateApiAddTemplateResult extends ApiResult {
  template_id: string
}

/** Parameters of `POST /cgi-bin/template/api_set_industry`. */
export interface TemplateApiSetIndustryParams {
  readonly industry_id1: string
  readonly industry_id2: string
}

/** Parameters of `POST /cgi-bin/template/del_private_template`. */
export interface TemplateDelPrivateTemplateParams {
  readonly template_id: string
}

/** Answer of `GET /cgi-bin/template/get_all_private_template`. */
export interface TemplateGetAllPrivateTemplateResult extends ApiResult {
  template_list: {
    template_id: string
    title: string
    primary_industry: string
    deputy_industry: string
    content: string
    example?: string
  }[]
}

/** Answer of `GET /cgi-bin/template/get_industry`. */
export interface TemplateGetIndustryResult extends ApiResult {
  primary_industry?: {
    first_class: string
    second_class: string
  }
  secondary_industry?: {
    first_class: string
    second_class: string
  }
}

/** The rows of this chapter. */
export function messageTemplateEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/message/template/send
POST /cgi-bin/template/api_add_template
POST /cgi-bin/template/api_set_industry
POST /cgi-bin/template/del_private_template
GET /cgi-bin/template/get_all_private_template repeatable
GET /cgi-bin/template/get_industry repeatable
`)
}
