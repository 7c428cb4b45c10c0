// Printed by tools/codegen from spec/wecom/wedoc.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/wedoc/create_doc`. */
export interface WedocCreateDocParams {
  readonly spaceid?: string | undefined
  readonly fatherid?: string | undefined
  readonly doc_type: number
  readonly doc_name: string
  readonly admin_users?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/wedoc/create_doc`. */
export interface WedocCreateDocResult extends ApiResult {
  docid: string
  url: string
}

/** Parameters of `POST /cgi-bin/wedoc/del_doc`. */
export interface WedocDelDocParams {
  readonly docid?: string | undefined
  readonly formid?: string | undefined
}

/** Parameters of `POST /cgi-bin/wedoc/doc_get_auth`. */
export interface WedocDocGetAuthParams {
  readonly docid: string
}

/** Answer of `POST /cgi-bin/wedoc/doc_get_auth`. */
export interface WedocDocGetAuthResult extends ApiResult {
  access_rule: {
    enable_corp_internal: boolean
    corp_internal_auth: number
    corp_internal_approve_only_by_admin?: boolean
    enable_corp_external: boolean
    corp_external_auth: number
    corp_external_approve_only_by_admin?: boolean
    ban_share_external: boolean
  }
  secure_setting: {
    enable_readonly_copy: boolean
    enable_readonly_comment: boolean
    watermark?: {
      text: string
      margin_type: number
      show_text: boolean
      show_visitor_name: boolean
    }
  }
  doc_member_list?: {
    type: number
    userid?: string
    tmp_external_userid?: string
    departmentid?: number
    auth: number
  }[]
  co_auth_list?: {
    type: number
    userid?: string
    tmp_external_userid?: string
    departmentid?: number
    auth: number
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/doc_share`. */
export interface WedocDocShareParams {
  readonly docid?: string | undefined
  readonly formid?: string | undefined
}

/** Answer of `POST /cgi-bin/wedoc/doc_share`. */
export interface WedocDocShareResult extends ApiResult {
  share_url: string
}

/** Parameters of `POST /cgi-bin/wedoc/document/batch_update`. */
export interface WedocDocumentBatchUpdateParams {
  readonly docid: string
  readonly version?: number | undefined
  readonly requests: readonly {
    readonly replace_text?: {
      readonly text: string
      readonly ranges: readonly {
        readonly start_index: number
        readonly length: number
      }[]
    } | undefined
    readonly insert_text?: {
      readonly text: string
      readonly location: {
        readonly index: number
      }
    } | undefined
    readonly delete_content?: {
      readonly range: {
        readonly start_index: number
        readonly length: number
      }
    } | undefined
    readonly insert_image?: {
      readonly image_id: string
      readonly width?: number | undefined
      readonly height?: number | undefined
      readonly location: {
        readonly index: number
      }
    } | undefined
    readonly insert_page_break?: {
      readonly location: {
        readonly index: number
      }
    } | undefined
    readonly insert_table?: {
      readonly rows: number
      readonly cols: number
      readonly location: {
        readonly index: number
      }
    } | undefined
    readonly insert_paragraph?: {
      readonly location: {
        readonly index: number
      }
    } | undefined
    readonly update_text_property?: {
      readonly bold?: boolean | undefined
      readonly color?: string | undefined
      readonly background_color?: string | undefined
    } | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/get_doc_base_info`. */
export interface WedocGetDocBaseInfoParams {
  readonly docid: string
}

/** Answer of `POST /cgi-bin/wedoc/get_doc_base_info`. */
export interface WedocGetDocBaseInfoResult extends ApiResult {
  doc_base_info: {
    docid: string
    doc_type: number
    doc_name: string
    /** As Unix time in seconds. */
    create_time: number
    modify_time: number
  }
}

/** Parameters of `POST /cgi-bin/wedoc/mod_doc_join_rule`. */
export interface WedocModDocJoinRuleParams {
  readonly docid: string
  readonly enable_corp_internal?: boolean | undefined
  readonly corp_internal_auth?: number | undefined
  readonly corp_internal_approve_only_by_admin?: boolean | undefined
  readonly enable_corp_external?: boolean | undefined
  readonly corp_external_auth?: number | undefined
  readonly corp_external_approve_only_by_admin?: boolean | undefined
  readonly ban_share_external?: boolean | undefined
  readonly update_co_auth_list?: boolean | undefined
  readonly co_auth_list?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly tmp_external_userid?: string | undefined
    readonly departmentid?: number | undefined
    readonly auth: number
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/wedoc/mod_doc_member`. */
export interface WedocModDocMemberParams {
  readonly docid: string
  readonly update_file_member_list?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly tmp_external_userid?: string | undefined
    readonly departmentid?: number | undefined
    readonly auth: number
  }[] | undefined
  readonly del_file_member_list?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly tmp_external_userid?: string | undefined
    readonly departmentid?: number | undefined
    readonly auth: number
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/wedoc/mod_doc_safty_setting`. */
export interface WedocModDocSaftySettingParams {
  readonly docid: string
  readonly enable_readonly_copy?: boolean | undefined
  readonly enable_readonly_comment?: boolean | undefined
  readonly watermark?: {
    readonly text?: string | undefined
    readonly margin_type?: number | undefined
    readonly show_text?: boolean | undefined
    readonly show_visitor_name?: boolean | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/wedoc/rename_doc`. */
export interface WedocRenameDocParams {
  readonly docid?: string | undefined
  readonly formid?: string | undefined
  readonly new_name: string
}

/** Parameters of `POST /cgi-bin/wedoc/spreadsheet/batch_update`. */
export interface WedocSpreadsheetBatchUpdateParams {
  readonly docid: string
  readonly requests: readonly {
    readonly add_sheet_request?: {
      readonly title: string
      readonly row_count: number
      readonly column_count: number
    } | undefined
    readonly delete_sheet_request?: {
      readonly sheet_id: string
    } | undefined
    readonly update_range_request?: {
      readonly sheet_id: string
      readonly grid_data: {
        readonly start_row: number
        readonly start_column: number
        readonly rows: readonly {
          readonly values: readonly {
            readonly cell_value: {
              readonly text?: string | undefined
              readonly link?: {
                readonly url: string
                readonly text: string
              } | undefined
            }
            readonly cell_format: {
              readonly text_format: {
                readonly font: string
                readonly font_size: number
                readonly bold: boolean
                readonly italic: boolean
                readonly strikethrough: boolean
                readonly underline: boolean
                readonly color?: {
                  readonly red: number
                  readonly green: number
                  readonly blue: number
                  readonly alpha?: number | undefined
                } | undefined
              }
            }
          }[]
        }[]
      }
    } | undefined
    readonly delete_dimension_request?: {
      readonly sheet_id: string
      readonly dimension: string
      readonly start_index: number
      readonly end_index: number
    } | undefined
  }[]
}

/** Answer of `POST /cgi-bin/wedoc/spreadsheet/batch_update`. */
export interface WedocSpreadsheetBatchUpdateResult extends ApiResult {
  data: {
    responses: {
      add_sheet_response?: {
        properties: {
          sheet_id: string
          title: string
          row_count: number
          column_count: number
        }
      }
      delete_sheet_response?: {
        sheet_id: string
      }
      update_range_response?: {
        updated_cells: number
      }
      delete_dimension_response?: {
        deleted: number
      }
    }[]
  }
}

/** Parameters of `POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties`. */
export interface WedocSpreadsheetGetSheetPropertiesParams {
  readonly docid: string
}

/** Answer of `POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties`. */
export interface WedocSpreadsheetGetSheetPropertiesResult extends ApiResult {
  data: {
    sheet_id: string
    title: string
    row_count: number
    column_count: number
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data`. */
export interface WedocSpreadsheetGetSheetRangeDataParams {
  readonly docid: string
  readonly sheet_id: string
  readonly range: string
}

/** Answer of `POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data`. */
export interface WedocSpreadsheetGetSheetRangeDataResult extends ApiResult {
  data: {
    result: {
      start_row: number
      start_column: number
      rows: {
        values: {
          cell_value: {
            text?: string
            link?: {
              url: string
              text: string
            }
          }
          cell_format: {
            text_format: {
              font: string
              font_size: number
              bold: boolean
              italic: boolean
              strikethrough: boolean
              underline: boolean
              color?: {
                red: number
                green: number
                blue: number
                alpha: number
              }
            }
          }
        }[]
      }[]
    }
  }
}

/** Parameters of `POST /cgi-bin/wedoc/vip/batch_add`. */
export interface WedocVipBatchAddParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/wedoc/vip/batch_add`. */
export interface WedocVipBatchAddResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/wedoc/vip/batch_del`. */
export interface WedocVipBatchDelParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/wedoc/vip/batch_del`. */
export interface WedocVipBatchDelResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/wedoc/vip/list`. */
export interface WedocVipListParams {
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/wedoc/vip/list`. */
export interface WedocVipListResult extends ApiResult {
  userid_list: string[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function wedocEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/wedoc/create_doc
POST /cgi-bin/wedoc/del_doc
POST /cgi-bin/wedoc/doc_get_auth repeatable
POST /cgi-bin/wedoc/doc_share repeatable
POST /cgi-bin/wedoc/document/batch_update
POST /cgi-bin/wedoc/get_doc_base_info repeatable
POST /cgi-bin/wedoc/mod_doc_join_rule repeatable
POST /cgi-bin/wedoc/mod_doc_member
POST /cgi-bin/wedoc/mod_doc_safty_setting repeatable
POST /cgi-bin/wedoc/rename_doc repeatable
POST /cgi-bin/wedoc/spreadsheet/batch_update
POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties repeatable
POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data repeatable
POST /cgi-bin/wedoc/vip/batch_add
POST /cgi-bin/wedoc/vip/batch_del
POST /cgi-bin/wedoc/vip/list repeatable
`)
}
