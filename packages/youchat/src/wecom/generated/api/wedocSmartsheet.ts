// Printed by tools/codegen from spec/wecom/wedoc-smartsheet.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** A condition on one field. */
export interface SmartsheetCondition {
  readonly field_id: string
  readonly field_type?: string | undefined
  readonly operator: string
  readonly string_value?: {
    readonly value: readonly string[]
  } | undefined
  readonly number_value?: {
    readonly value: number
  } | undefined
  readonly bool_value?: {
    readonly value: boolean
  } | undefined
  readonly user_value?: {
    readonly value: readonly string[]
  } | undefined
  readonly date_time_value?: {
    readonly value: {
      readonly type: string
      readonly value?: readonly string[] | undefined
    }
  } | undefined
}

/** A condition on one field. */
export interface SmartsheetConditionResult {
  field_id: string
  field_type: string
  operator: string
  string_value?: {
    value: string[]
  }
  number_value?: {
    value: number
  }
  bool_value?: {
    value: boolean
  }
  user_value?: {
    value: string[]
  }
  date_time_value?: {
    value: {
      type: string
      value?: string[]
    }
  }
}

export interface SmartsheetFilter {
  readonly conjunction: string
  readonly conditions: readonly SmartsheetCondition[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/add_field_group`. */
export interface WedocSmartsheetAddFieldGroupParams {
  readonly docid: string
  readonly sheet_id: string
  readonly name: string
  readonly children?: readonly {
    readonly field_id: string
  }[] | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/add_field_group`. */
export interface WedocSmartsheetAddFieldGroupResult extends ApiResult {
  field_group: {
    field_group_id: string
    name: string
    children: {
      field_id: string
    }[]
  }
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/add_fields`. */
export interface WedocSmartsheetAddFieldsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly fields: readonly {
    readonly field_title: string
    readonly field_type: string
    readonly property_text?: Readonly<Record<string, unknown>> | undefined
    readonly property_number?: {
      readonly decimal_places: number
      readonly use_separate: boolean
    } | undefined
    readonly property_checkbox?: {
      readonly checked: boolean
    } | undefined
    readonly property_date_time?: {
      readonly format: string
      readonly auto_fill: boolean
    } | undefined
    readonly property_attachment?: {
      readonly display_mode: string
    } | undefined
    readonly property_user?: {
      readonly is_multiple: boolean
      readonly is_notified: boolean
    } | undefined
    readonly property_url?: {
      readonly type: string
    } | undefined
    readonly property_select?: {
      readonly is_quick_add: boolean
      readonly options: readonly {
        readonly id: string
        readonly text: string
        readonly style: number
      }[]
    } | undefined
    readonly property_created_time?: {
      readonly format: string
    } | undefined
    readonly property_modified_time?: {
      readonly format: string
    } | undefined
    readonly property_progress?: {
      readonly decimal_places: number
    } | undefined
    readonly property_single_select?: {
      readonly is_quick_add: boolean
      readonly options: readonly {
        readonly id: string
        readonly text: string
        readonly style: number
      }[]
    } | undefined
    readonly property_reference?: {
      readonly view_id: string
      readonly sub_id?: string | undefined
      readonly field_id?: string | undefined
      readonly is_multiple: boolean
    } | undefined
    readonly property_location?: {
      readonly input_type: string
    } | undefined
    readonly property_auto_number?: {
      readonly input_type: string
      readonly rules?: readonly {
        readonly type: string
        readonly value: string
      }[] | undefined
      readonly reformat_existing_record: boolean
    } | undefined
    readonly property_currency?: {
      readonly currency_type: string
      readonly decimal_places: number
      readonly use_separate: boolean
    } | undefined
    readonly property_ww_group?: {
      readonly allow_multiple: boolean
    } | undefined
    readonly property_percentage?: {
      readonly decimal_places: number
      readonly use_separate: boolean
    } | undefined
    readonly property_barcode?: {
      readonly mobile_scan_only: boolean
    } | undefined
  }[]
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/add_fields`. */
export interface WedocSmartsheetAddFieldsResult extends ApiResult {
  fields: {
    field_id: string
    field_title: string
    field_type: string
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/add_records`. */
export interface WedocSmartsheetAddRecordsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly key_type?: string | undefined
  readonly records: readonly {
    readonly values: Readonly<Record<string, unknown>>
  }[]
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/add_records`. */
export interface WedocSmartsheetAddRecordsResult extends ApiResult {
  records: {
    record_id: string
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/add_sheet`. */
export interface WedocSmartsheetAddSheetParams {
  readonly docid: string
  readonly properties: {
    readonly title?: string | undefined
    readonly index: number
  }
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/add_sheet`. */
export interface WedocSmartsheetAddSheetResult extends ApiResult {
  properties: {
    sheet_id: string
    title: string
    index: number
  }
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/add_view`. */
export interface WedocSmartsheetAddViewParams {
  readonly docid: string
  readonly sheet_id: string
  readonly view_title: string
  readonly view_type: string
  readonly property_gantt?: {
    readonly start_date_field_id: string
    readonly end_date_field_id: string
  } | undefined
  readonly property_calendar?: {
    readonly start_date_field_id: string
    readonly end_date_field_id: string
  } | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/add_view`. */
export interface WedocSmartsheetAddViewResult extends ApiResult {
  view: {
    view_id: string
    view_title: string
    view_type: string
  }
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/delete_field_groups`. */
export interface WedocSmartsheetDeleteFieldGroupsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly field_group_ids: readonly string[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/delete_fields`. */
export interface WedocSmartsheetDeleteFieldsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly field_ids: readonly string[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/delete_records`. */
export interface WedocSmartsheetDeleteRecordsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly record_ids: readonly string[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/delete_sheet`. */
export interface WedocSmartsheetDeleteSheetParams {
  readonly docid: string
  readonly sheet_id: string
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/delete_views`. */
export interface WedocSmartsheetDeleteViewsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly view_ids: readonly string[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/get_field_groups`. */
export interface WedocSmartsheetGetFieldGroupsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/get_field_groups`. */
export interface WedocSmartsheetGetFieldGroupsResult extends ApiResult {
  field_groups: {
    field_group_id: string
    name: string
    children: {
      field_id: string
    }[]
  }[]
  total: number
  /** Whether there is another page. */
  has_more: boolean
  next?: number
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/get_fields`. */
export interface WedocSmartsheetGetFieldsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly view_id?: string | undefined
  readonly field_ids?: readonly string[] | undefined
  readonly field_titles?: readonly string[] | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/get_fields`. */
export interface WedocSmartsheetGetFieldsResult extends ApiResult {
  fields: {
    field_id: string
    field_title: string
    field_type: string
    property_text?: Record<string, unknown>
    property_number?: {
      decimal_places: number
      use_separate: boolean
    }
    property_checkbox?: {
      checked: boolean
    }
    property_date_time?: {
      format: string
      auto_fill: boolean
    }
    property_attachment?: {
      display_mode: string
    }
    property_user?: {
      is_multiple: boolean
      is_notified: boolean
    }
    property_url?: {
      type: string
    }
    property_select?: {
      is_quick_add: boolean
      options: {
        id: string
        text: string
        style: number
      }[]
    }
    property_created_time?: {
      format: string
    }
    property_modified_time?: {
      format: string
    }
    property_progress?: {
      decimal_places: number
    }
    property_single_select?: {
      is_quick_add: boolean
      options: {
        id: string
        text: string
        style: number
      }[]
    }
    property_reference?: {
      view_id: string
      sub_id?: string
      field_id?: string
      is_multiple: boolean
    }
    property_location?: {
      input_type: string
    }
    property_auto_number?: {
      input_type: string
      rules?: {
        type: string
        value: string
      }[]
      reformat_existing_record: boolean
    }
    property_currency?: {
      currency_type: string
      decimal_places: number
      use_separate: boolean
    }
    property_ww_group?: {
      allow_multiple: boolean
    }
    property_percentage?: {
      decimal_places: number
      use_separate: boolean
    }
    property_barcode?: {
      mobile_scan_only: boolean
    }
  }[]
  total: number
  next?: number
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/get_records`. */
export interface WedocSmartsheetGetRecordsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly view_id?: string | undefined
  readonly record_ids?: readonly string[] | undefined
  readonly field_ids?: readonly string[] | undefined
  readonly field_titles?: readonly string[] | undefined
  readonly key_type?: string | undefined
  readonly sort?: readonly {
    readonly field_title: string
    readonly desc: boolean
  }[] | undefined
  readonly filter_spec?: SmartsheetFilter | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/get_records`. */
export interface WedocSmartsheetGetRecordsResult extends ApiResult {
  records: {
    record_id: string
    creator_name: string
    updater_name: string
    values: Record<string, unknown>
    /** As Unix time in seconds. */
    create_time: number | string
    /** As Unix time in seconds. */
    update_time: number | string
  }[]
  total: number
  next?: number
  /** Whether there is another page. */
  has_more: boolean
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/get_sheet`. */
export interface WedocSmartsheetGetSheetParams {
  readonly docid: string
  readonly sheet_id?: string | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/get_sheet`. */
export interface WedocSmartsheetGetSheetResult extends ApiResult {
  sheet_list: {
    sheet_id: string
    title: string
    type: string
    is_visible: boolean
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/get_views`. */
export interface WedocSmartsheetGetViewsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly view_ids?: readonly string[] | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/get_views`. */
export interface WedocSmartsheetGetViewsResult extends ApiResult {
  views: {
    view_id: string
    view_title: string
    view_type: string
    property: {
      auto_sort: boolean
      is_field_stat_enabled: boolean
      sort_spec: {
        sort_infos: {
          field_id: string
          desc: boolean
        }[]
      }
      group_spec: {
        groups: {
          field_id: string
          desc: boolean
        }[]
      }
      filter_spec: {
        conjunction: string
        conditions: SmartsheetConditionResult[]
      }
      field_visibility: Record<string, boolean>
      frozen_field_count: number
      color_config?: {
        conditions: {
          id: string
          type: string
          color: string
          condition: SmartsheetConditionResult
        }[]
      }
    }
  }[]
  total: number
  next?: number
  /** Whether there is another page. */
  has_more: boolean
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/groupchat/get`. */
export interface WedocSmartsheetGroupchatGetParams {
  readonly docid: string
  readonly chat_id: string
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/groupchat/get`. */
export interface WedocSmartsheetGroupchatGetResult extends ApiResult {
  name: string
  owner: string
  user_list: string[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/groupchat/list`. */
export interface WedocSmartsheetGroupchatListParams {
  readonly docid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/groupchat/list`. */
export interface WedocSmartsheetGroupchatListResult extends ApiResult {
  chat_id_list: string[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** Whether there is another page. */
  has_more: boolean
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/groupchat/update`. */
export interface WedocSmartsheetGroupchatUpdateParams {
  readonly docid: string
  readonly chat_id: string
  readonly owner?: string | undefined
  readonly add_user_list?: readonly string[] | undefined
  readonly del_user_list?: readonly string[] | undefined
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/update_field_group`. */
export interface WedocSmartsheetUpdateFieldGroupParams {
  readonly docid: string
  readonly sheet_id: string
  readonly field_group_id: string
  readonly name?: string | undefined
  readonly children?: readonly {
    readonly field_id: string
  }[] | undefined
}

/** Answer of `POST /cgi-bin/wedoc/smartsheet/update_field_group`. */
export interface WedocSmartsheetUpdateFieldGroupResult extends ApiResult {
  field_group: {
    field_group_id: string
    name: string
    children: {
      field_id: string
    }[]
  }
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/update_fields`. */
export interface WedocSmartsheetUpdateFieldsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly fields: readonly {
    readonly field_id: string
    readonly field_title?: string | undefined
    readonly field_type: string
    readonly property_text?: Readonly<Record<string, unknown>> | undefined
    readonly property_number?: {
      readonly decimal_places: number
      readonly use_separate: boolean
    } | undefined
    readonly property_checkbox?: {
      readonly checked: boolean
    } | undefined
    readonly property_date_time?: {
      readonly format: string
      readonly auto_fill: boolean
    } | undefined
    readonly property_attachment?: {
      readonly display_mode: string
    } | undefined
    readonly property_user?: {
      readonly is_multiple: boolean
      readonly is_notified: boolean
    } | undefined
    readonly property_url?: {
      readonly type: string
    } | undefined
    readonly property_select?: {
      readonly is_quick_add: boolean
      readonly options: readonly {
        readonly id: string
        readonly text: string
        readonly style: number
      }[]
    } | undefined
    readonly property_created_time?: {
      readonly format: string
    } | undefined
    readonly property_modified_time?: {
      readonly format: string
    } | undefined
    readonly property_progress?: {
      readonly decimal_places: number
    } | undefined
    readonly property_single_select?: {
      readonly is_quick_add: boolean
      readonly options: readonly {
        readonly id: string
        readonly text: string
        readonly style: number
      }[]
    } | undefined
    readonly property_reference?: {
      readonly view_id: string
      readonly sub_id?: string | undefined
      readonly field_id?: string | undefined
      readonly is_multiple: boolean
    } | undefined
    readonly property_location?: {
      readonly input_type: string
    } | undefined
    readonly property_auto_number?: {
      readonly input_type: string
      readonly rules?: readonly {
        readonly type: string
        readonly value: string
      }[] | undefined
      readonly reformat_existing_record: boolean
    } | undefined
    readonly property_currency?: {
      readonly currency_type: string
      readonly decimal_places: number
      readonly use_separate: boolean
    } | undefined
    readonly property_ww_group?: {
      readonly allow_multiple: boolean
    } | undefined
    readonly property_percentage?: {
      readonly decimal_places: number
      readonly use_separate: boolean
    } | undefined
    readonly property_barcode?: {
      readonly mobile_scan_only: boolean
    } | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/update_records`. */
export interface WedocSmartsheetUpdateRecordsParams {
  readonly docid: string
  readonly sheet_id: string
  readonly key_type?: string | undefined
  readonly records: readonly {
    readonly record_id: string
    readonly values: Readonly<Record<string, unknown>>
  }[]
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/update_sheet`. */
export interface WedocSmartsheetUpdateSheetParams {
  readonly docid: string
  readonly properties: {
    readonly sheet_id: string
    readonly title?: string | undefined
  }
}

/** Parameters of `POST /cgi-bin/wedoc/smartsheet/update_view`. */
export interface WedocSmartsheetUpdateViewParams {
  readonly docid: string
  readonly sheet_id: string
  readonly view_id: string
  readonly view_title?: string | undefined
  readonly property?: {
    readonly auto_sort?: boolean | undefined
    readonly is_field_stat_enabled?: boolean | undefined
    readonly sort_spec?: {
      readonly sort_infos: readonly {
        readonly field_id: string
        readonly desc?: boolean | undefined
      }[]
    } | undefined
    readonly group_spec?: {
      readonly groups: readonly {
        readonly field_id: string
        readonly desc?: boolean | undefined
      }[]
    } | undefined
    readonly filter_spec?: SmartsheetFilter | undefined
    readonly field_visibility?: Readonly<Record<string, boolean>> | undefined
    readonly frozen_field_count?: number | undefined
    readonly color_config?: {
      readonly conditions: readonly {
        readonly id?: string | undefined
        readonly type: string
        readonly color: string
        readonly condition: SmartsheetCondition
      }[]
    } | undefined
  } | undefined
}

/** The rows of this chapter. */
export function wedocSmartsheetEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/wedoc/smartsheet/add_field_group
POST /cgi-bin/wedoc/smartsheet/add_fields
POST /cgi-bin/wedoc/smartsheet/add_records
POST /cgi-bin/wedoc/smartsheet/add_sheet
POST /cgi-bin/wedoc/smartsheet/add_view
POST /cgi-bin/wedoc/smartsheet/delete_field_groups
POST /cgi-bin/wedoc/smartsheet/delete_fields
POST /cgi-bin/wedoc/smartsheet/delete_records
POST /cgi-bin/wedoc/smartsheet/delete_sheet
POST /cgi-bin/wedoc/smartsheet/delete_views
POST /cgi-bin/wedoc/smartsheet/get_field_groups repeatable
POST /cgi-bin/wedoc/smartsheet/get_fields repeatable
POST /cgi-bin/wedoc/smartsheet/get_records repeatable
POST /cgi-bin/wedoc/smartsheet/get_sheet repeatable
POST /cgi-bin/wedoc/smartsheet/get_views repeatable
POST /cgi-bin/wedoc/smartsheet/groupchat/get repeatable
POST /cgi-bin/wedoc/smartsheet/groupchat/list repeatable
POST /cgi-bin/wedoc/smartsheet/groupchat/update
POST /cgi-bin/wedoc/smartsheet/update_field_group repeatable
POST /cgi-bin/wedoc/smartsheet/update_fields repeatable
POST /cgi-bin/wedoc/smartsheet/update_records repeatable
POST /cgi-bin/wedoc/smartsheet/update_sheet repeatable
POST /cgi-bin/wedoc/smartsheet/update_view repeatable
`)
}
