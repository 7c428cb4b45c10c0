// Printed by tools/codegen from spec/wecom/wedoc-form.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface FormQuestionSetting {
  readonly text_setting?: {
    readonly validation_type?: number | undefined
    readonly validation_detail?: number | undefined
    readonly char_len?: number | undefined
    readonly number_min?: number | undefined
    readonly number_max?: number | undefined
  } | undefined
  readonly radio_setting?: {
    readonly add_other_option?: boolean | undefined
  } | undefined
  readonly checkbox_setting?: {
    readonly add_other_option?: boolean | undefined
    readonly type?: number | undefined
    readonly number?: number | undefined
  } | undefined
  readonly location_setting?: {
    readonly location_type?: number | undefined
    readonly distance_type?: number | undefined
  } | undefined
  readonly image_setting?: {
    readonly camera_only?: boolean | undefined
    readonly upload_image_limit?: {
      readonly count_limit_type?: number | undefined
      readonly count?: number | undefined
      readonly max_size?: number | undefined
    } | undefined
  } | undefined
  readonly file_setting?: {
    readonly camera_only?: boolean | undefined
    readonly upload_image_limit?: {
      readonly count_limit_type?: number | undefined
      readonly count?: number | undefined
      readonly max_size?: number | undefined
    } | undefined
  } | undefined
  readonly date_setting?: {
    readonly date_format_type?: number | undefined
  } | undefined
  readonly time_setting?: {
    readonly time_format_type?: number | undefined
  } | undefined
  readonly duration_setting?: {
    readonly time_scale?: number | undefined
    readonly date_type?: number | undefined
    readonly day_range?: number | undefined
  } | undefined
  readonly temperature_setting?: {
    readonly unit_type?: number | undefined
  } | undefined
  readonly department_setting?: {
    readonly allow_multiple_selection?: boolean | undefined
  } | undefined
  readonly member_setting?: {
    readonly allow_multiple_selection?: boolean | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/wedoc/create_form`. */
export interface WedocCreateFormParams {
  readonly spaceid?: string | undefined
  readonly fatherid?: string | undefined
  readonly form_info: {
    readonly form_title: string
    readonly form_desc?: string | undefined
    readonly form_header?: string | undefined
    readonly form_question: {
      readonly items: readonly {
        readonly question_id: number
        readonly pos: number
        readonly title: string
        readonly status: number
        readonly reply_type: number
        readonly must_reply: boolean
        readonly option_item?: readonly {
          readonly key: number
          readonly value: string
          readonly status: number
        }[] | undefined
        readonly note?: string | undefined
        readonly placeholder?: string | undefined
        readonly question_extend_setting?: FormQuestionSetting | undefined
      }[]
    }
    readonly form_setting?: {
      readonly fill_out_auth?: number | undefined
      readonly fill_in_range?: {
        readonly userids?: readonly string[] | undefined
        readonly departmentids?: readonly number[] | undefined
      } | undefined
      readonly setting_manager_range?: {
        readonly userids: readonly string[]
      } | undefined
      readonly timed_repeat_info?: {
        readonly enable?: boolean | undefined
        readonly remind_time?: number | undefined
        readonly repeat_type?: number | undefined
        readonly week_flag?: number | undefined
        readonly day_of_month?: number | undefined
        readonly skip_holiday?: boolean | undefined
        readonly fork_finish_type?: number | undefined
      } | undefined
      readonly max_fill_cnt?: number | undefined
      readonly timed_finish?: number | undefined
      readonly can_anonymous?: boolean | undefined
      readonly can_notify_submit?: boolean | undefined
    } | undefined
  }
}

/** Answer of `POST /cgi-bin/wedoc/create_form`. */
export interface WedocCreateFormResult extends ApiResult {
  formid: string
}

/** Parameters of `POST /cgi-bin/wedoc/get_form_answer`. */
export interface WedocGetFormAnswerParams {
  readonly repeated_id: string
  readonly answer_ids?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/wedoc/get_form_answer`. */
export interface WedocGetFormAnswerResult extends ApiResult {
  answer: {
    answer_list: {
      answer_id: number
      userid?: string
      user_name: string
      tmp_external_userid?: string
      reply: {
        items: {
          question_id: number
          text_reply?: string
          option_reply?: number[]
          option_extend_reply?: {
            option_reply: number
            extend_text: string
          }[]
          file_extend_reply?: {
            fileid: string
            name: string
          }[]
          duration_reply?: {
            /** As Unix time in seconds. */
            begin_time: number
            /** As Unix time in seconds. */
            end_time: number
            time_scale: number
            day_range: number
            days?: number
            hours?: number
          }
          department_reply?: {
            list: {
              department_id: number
            }[]
          }
          member_reply?: {
            list: {
              userid: string
            }[]
          }
        }[]
      }
      answer_status: number
      /** As Unix time in seconds. */
      ctime: number
      /** As Unix time in seconds. */
      mtime: number
    }[]
  }
}

/** Parameters of `POST /cgi-bin/wedoc/get_form_info`. */
export interface WedocGetFormInfoParams {
  readonly formid: string
}

/** Answer of `POST /cgi-bin/wedoc/get_form_info`. */
export interface WedocGetFormInfoResult extends ApiResult {
  form_info: {
    formid: string
    form_title: string
    form_desc: string
    form_header: string
    form_question: {
      items: {
        question_id: number
        pos: number
        title: string
        status: number
        reply_type: number
        must_reply: boolean
        option_item?: {
          key: number
          value: string
          status: number
        }[]
        note?: string
        placeholder?: string
        question_extend_setting?: {
          text_setting?: {
            validation_type?: number
            validation_detail?: number
            char_len?: number
            number_min?: number
            number_max?: number
          }
          radio_setting?: {
            add_other_option?: boolean
          }
          checkbox_setting?: {
            add_other_option?: boolean
            type?: number
            number?: number
          }
          location_setting?: {
            location_type?: number
            distance_type?: number
          }
          image_setting?: {
            camera_only?: boolean
            upload_image_limit?: {
              count_limit_type?: number
              count?: number
              max_size?: number
            }
          }
          file_setting?: {
            camera_only?: boolean
            upload_image_limit?: {
              count_limit_type?: number
              count?: number
              max_size?: number
            }
          }
          date_setting?: {
            date_format_type?: number
          }
          time_setting?: {
            time_format_type?: number
          }
          duration_setting?: {
            time_scale?: number
            date_type?: number
            day_range?: number
          }
          temperature_setting?: {
            unit_type?: number
          }
          department_setting?: {
            allow_multiple_selection?: boolean
          }
          member_setting?: {
            allow_multiple_selection?: boolean
          }
        }
      }[]
    }
    form_setting: {
      fill_out_auth: number
      fill_in_range?: {
        userids?: string[]
        departmentids?: number[]
      }
      setting_manager_range?: {
        userids: string[]
      }
      timed_repeat_info?: {
        enable: boolean
        remind_time?: number
        repeat_type?: number
        week_flag?: number
        day_of_month?: number
        skip_holiday?: boolean
        fork_finish_type?: number
        rule_ctime?: number
        rule_mtime?: number
      }
      max_fill_cnt: number
      timed_finish?: number
      can_anonymous: boolean
      can_notify_submit: boolean
    }
    repeated_id?: string[]
  }
}

/** Parameters of `POST /cgi-bin/wedoc/get_form_statistic`. */
export interface WedocGetFormStatisticParams {
  readonly repeated_id: string
  readonly req_type: number
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  readonly limit?: number | undefined
  readonly cursor?: number | undefined
}

/** Answer of `POST /cgi-bin/wedoc/get_form_statistic`. */
export interface WedocGetFormStatisticResult extends ApiResult {
  fill_cnt: number
  fill_user_cnt: number
  unfill_user_cnt: number
  submit_users?: {
    userid?: string
    tmp_external_userid?: string
    user_name: string
    answer_id: number
    submit_time: number
  }[]
  unfill_users?: {
    userid: string
    user_name: string
  }[]
  /** Whether there is another page. */
  has_more?: boolean
  cursor?: number
}

/** Parameters of `POST /cgi-bin/wedoc/modify_form`. */
export interface WedocModifyFormParams {
  readonly oper: number
  readonly formid: string
  readonly form_info: {
    readonly form_title?: string | undefined
    readonly form_desc?: string | undefined
    readonly form_header?: string | undefined
    readonly form_question?: {
      readonly items: readonly {
        readonly question_id: number
        readonly pos: number
        readonly title: string
        readonly status: number
        readonly reply_type: number
        readonly must_reply: boolean
        readonly note?: string | undefined
        readonly placeholder?: string | undefined
        readonly question_extend_setting?: FormQuestionSetting | undefined
        readonly option_item?: readonly {
          readonly key: number
          readonly value: string
          readonly status: number
        }[] | undefined
      }[]
    } | undefined
    readonly form_setting?: {
      readonly fill_out_auth?: number | undefined
      readonly max_fill_cnt?: number | undefined
      readonly timed_finish?: number | undefined
      readonly can_anonymous?: boolean | undefined
      readonly can_notify_submit?: boolean | undefined
      readonly fill_in_range?: {
        readonly userids?: readonly string[] | undefined
        readonly departmentids?: readonly number[] | undefined
      } | undefined
      readonly setting_manager_range?: {
        readonly userids: readonly string[]
      } | undefined
      readonly timed_repeat_info?: {
        readonly enable?: boolean | undefined
        readonly remind_time?: number | undefined
        readonly repeat_type?: number | undefined
        readonly week_flag?: number | undefined
        readonly day_of_month?: number | undefined
        readonly skip_holiday?: boolean | undefined
        readonly fork_finish_type?: number | undefined
      } | undefined
    } | undefined
  }
}

/** The rows of this chapter. */
export function wedocFormEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/wedoc/create_form
POST /cgi-bin/wedoc/get_form_answer repeatable
POST /cgi-bin/wedoc/get_form_info repeatable
POST /cgi-bin/wedoc/get_form_statistic repeatable
POST /cgi-bin/wedoc/modify_form repeatable
`)
}
