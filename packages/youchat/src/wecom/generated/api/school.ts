// Printed by tools/codegen from spec/wecom/school.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface SchoolStudent {
  student_userid: string
  name: string
  department: number[]
  parents: {
    parent_userid: string
    mobile?: string
    relation: string
    is_subscribe: 0 | 1
    external_userid?: string
  }[]
}

/** Answer of `GET /cgi-bin/school/agent/get_allow_scope`. */
export interface SchoolAgentGetAllowScopeResult extends ApiResult {
  allow_scope: {
    students: {
      userid: string
    }[]
    departments: number[]
  }
}

/** Parameters of `POST /cgi-bin/school/department/create`. */
export interface SchoolDepartmentCreateParams {
  readonly id?: number | undefined
  readonly name: string
  readonly type: number
  readonly parentid: number
  readonly standard_grade?: number | undefined
  readonly register_year?: number | undefined
  readonly order?: number | undefined
  readonly department_admins?: readonly {
    readonly userid: string
    readonly type: number
    readonly subject?: string | undefined
  }[] | undefined
}

/** Answer of `POST /cgi-bin/school/department/create`. */
export interface SchoolDepartmentCreateResult extends ApiResult {
  id: number
}

/** Parameters of `GET /cgi-bin/school/department/delete`. */
export interface SchoolDepartmentDeleteParams {
  readonly id: number
}

/** Parameters of `GET /cgi-bin/school/department/list`. */
export interface SchoolDepartmentListParams {
  readonly id?: number | undefined
}

/** Answer of `GET /cgi-bin/school/department/list`. */
export interface SchoolDepartmentListResult extends ApiResult {
  departments: {
    id: number
    name: string
    type: number
    parentid: number
    standard_grade?: number
    register_year?: number
    order?: number
    department_admins: {
      userid: string
      type: number
      subject?: string
    }[]
    is_graduated?: 0 | 1
    open_group_chat?: 0 | 1
    group_chat_id?: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/department/update`. */
export interface SchoolDepartmentUpdateParams {
  readonly id: number
  readonly new_id?: number | undefined
  readonly name?: string | undefined
  readonly parentid?: number | undefined
  readonly standard_grade?: number | undefined
  readonly register_year?: number | undefined
  readonly order?: number | undefined
  readonly department_admins?: readonly {
    readonly op: number
    readonly userid: string
    readonly type?: number | undefined
    readonly subject?: string | undefined
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/school/get_payment_result`. */
export interface SchoolGetPaymentResultParams {
  readonly payment_id: string
}

/** Answer of `POST /cgi-bin/school/get_payment_result`. */
export interface SchoolGetPaymentResultResult extends ApiResult {
  project_name: string
  amount: number
  payment_result: {
    student_userid: string
    payer_parent_userid?: string
    trade_state: number
    trade_no: string
  }[]
}

/** Answer of `GET /cgi-bin/school/get_teacher_view_mode`. */
export interface SchoolGetTeacherViewModeResult extends ApiResult {
  view_mode: number
}

/** Parameters of `POST /cgi-bin/school/get_trade`. */
export interface SchoolGetTradeParams {
  readonly payment_id: string
  readonly trade_no: string
}

/** Answer of `POST /cgi-bin/school/get_trade`. */
export interface SchoolGetTradeResult extends ApiResult {
  transaction_id: string
  pay_time: number
}

/** Parameters of `GET /cgi-bin/school/getuserinfo`. */
export interface SchoolGetuserinfoParams {
  readonly code: string
}

/** Answer of `GET /cgi-bin/school/getuserinfo`. */
export interface SchoolGetuserinfoResult extends ApiResult {
  DeviceId?: string
  parent_userid?: string
  student_userid?: string
}

/** Parameters of `GET /cgi-bin/school/living/get_living_info`. */
export interface SchoolLivingGetLivingInfoParams {
  readonly livingid: string
}

/** Answer of `GET /cgi-bin/school/living/get_living_info`. */
export interface SchoolLivingGetLivingInfoResult extends ApiResult {
  living_info: {
    anchor_userid: string
    theme: string
    living_start: number
    living_duration: number
    living_range: {
      partyids?: number[]
      group_names?: string[]
    }
    open_replay: 0 | 1
    viewer_num: number
    comment_num: number
    push_stream_url?: string
  }
}

/** Parameters of `POST /cgi-bin/school/living/get_unwatch_stat`. */
export interface SchoolLivingGetUnwatchStatParams {
  readonly livingid: string
  readonly next_key?: string | undefined
}

/** Answer of `POST /cgi-bin/school/living/get_unwatch_stat`. */
export interface SchoolLivingGetUnwatchStatResult extends ApiResult {
  stat_info: {
    students: {
      student_userid?: string
      parent_userid?: string
      partyids: number[]
    }[]
  }
  /** 1 if this is the last page. */
  ending: 0 | 1
  next_key?: string
}

/** Parameters of `POST /cgi-bin/school/living/get_unwatch_stat_v2`. */
export interface SchoolLivingGetUnwatchStatV2Params {
  readonly livingid: string
  /** The `cursor` of the next page; empty or not there on the last one. */
  readonly next_cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/school/living/get_unwatch_stat_v2`. */
export interface SchoolLivingGetUnwatchStatV2Result extends ApiResult {
  stat_info: {
    students: {
      student_userid: string
      partyids: number[]
    }[]
    parents: {
      student_userid: string
      partyids: number[]
      parent_userid: string
    }[]
  }
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/school/living/get_watch_stat`. */
export interface SchoolLivingGetWatchStatParams {
  readonly livingid: string
  readonly next_key?: string | undefined
}

/** Answer of `POST /cgi-bin/school/living/get_watch_stat`. */
export interface SchoolLivingGetWatchStatResult extends ApiResult {
  stat_infoes: {
    students: {
      student_userid?: string
      parent_userid?: string
      partyids: number[]
      watch_time: number
      enter_time: number
      leave_time: number
      is_comment: 0 | 1
    }[]
    visitors: {
      nickname?: string
      watch_time: number
      enter_time: number
      leave_time: number
      is_comment: 0 | 1
    }[]
  }
  /** 1 if this is the last page. */
  ending: 0 | 1
  next_key?: string
}

/** Parameters of `POST /cgi-bin/school/living/get_watch_stat_v2`. */
export interface SchoolLivingGetWatchStatV2Params {
  readonly livingid: string
  /** The `cursor` of the next page; empty or not there on the last one. */
  readonly next_cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/school/living/get_watch_stat_v2`. */
export interface SchoolLivingGetWatchStatV2Result extends ApiResult {
  stat_info: {
    students: {
      student_userid: string
      partyids: number[]
      watch_time: number
      enter_time: number
      leave_time: number
      is_comment: 0 | 1
    }[]
    parents: {
      student_userid: string
      partyids: number[]
      watch_time: number
      enter_time: number
      leave_time: number
      is_comment: 0 | 1
      parent_userid: string
    }[]
    visitors: {
      nickname?: string
      watch_time: number
      enter_time: number
      leave_time: number
      is_comment: 0 | 1
    }[]
  }
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/school/set_arch_sync_mode`. */
export interface SchoolSetArchSyncModeParams {
  readonly arch_sync_mode: number
}

/** Parameters of `POST /cgi-bin/school/set_teacher_view_mode`. */
export interface SchoolSetTeacherViewModeParams {
  readonly view_mode: number
}

/** Parameters of `POST /cgi-bin/school/set_upgrade_info`. */
export interface SchoolSetUpgradeInfoParams {
  readonly upgrade_switch: 0 | 1
  readonly upgrade_time?: number | undefined
}

/** Answer of `POST /cgi-bin/school/set_upgrade_info`. */
export interface SchoolSetUpgradeInfoResult extends ApiResult {
  next_upgrade_time: number
}

/** Parameters of `POST /cgi-bin/school/user/batch_create_parent`. */
export interface SchoolUserBatchCreateParentParams {
  readonly parents: readonly {
    readonly parent_userid: string
    readonly mobile: string
    readonly to_invite?: boolean | undefined
    readonly children: readonly {
      readonly student_userid: string
      readonly relation: string
    }[]
  }[]
}

/** Answer of `POST /cgi-bin/school/user/batch_create_parent`. */
export interface SchoolUserBatchCreateParentResult extends ApiResult {
  result_list: {
    parent_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/batch_create_student`. */
export interface SchoolUserBatchCreateStudentParams {
  readonly students: readonly {
    readonly student_userid: string
    readonly name: string
    readonly mobile?: string | undefined
    readonly to_invite?: boolean | undefined
    readonly department: readonly number[]
  }[]
}

/** Answer of `POST /cgi-bin/school/user/batch_create_student`. */
export interface SchoolUserBatchCreateStudentResult extends ApiResult {
  result_list: {
    student_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/batch_delete_parent`. */
export interface SchoolUserBatchDeleteParentParams {
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/school/user/batch_delete_parent`. */
export interface SchoolUserBatchDeleteParentResult extends ApiResult {
  result_list: {
    parent_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/batch_delete_student`. */
export interface SchoolUserBatchDeleteStudentParams {
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/school/user/batch_delete_student`. */
export interface SchoolUserBatchDeleteStudentResult extends ApiResult {
  result_list: {
    student_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/batch_update_parent`. */
export interface SchoolUserBatchUpdateParentParams {
  readonly parents: readonly {
    readonly parent_userid: string
    readonly new_parent_userid?: string | undefined
    readonly mobile?: string | undefined
    readonly children?: readonly {
      readonly student_userid: string
      readonly relation: string
    }[] | undefined
  }[]
}

/** Answer of `POST /cgi-bin/school/user/batch_update_parent`. */
export interface SchoolUserBatchUpdateParentResult extends ApiResult {
  result_list: {
    parent_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/batch_update_student`. */
export interface SchoolUserBatchUpdateStudentParams {
  readonly students: readonly {
    readonly student_userid: string
    readonly new_student_userid?: string | undefined
    readonly name?: string | undefined
    readonly mobile?: string | undefined
    readonly department?: readonly number[] | undefined
  }[]
}

/** Answer of `POST /cgi-bin/school/user/batch_update_student`. */
export interface SchoolUserBatchUpdateStudentResult extends ApiResult {
  result_list: {
    student_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/create_parent`. */
export interface SchoolUserCreateParentParams {
  readonly parent_userid: string
  readonly mobile: string
  readonly to_invite?: boolean | undefined
  readonly children: readonly {
    readonly student_userid: string
    readonly relation: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/create_student`. */
export interface SchoolUserCreateStudentParams {
  readonly student_userid: string
  readonly name: string
  readonly mobile?: string | undefined
  readonly to_invite?: boolean | undefined
  readonly department: readonly number[]
}

/** Parameters of `GET /cgi-bin/school/user/delete_parent`. */
export interface SchoolUserDeleteParentParams {
  readonly userid: string
}

/** Parameters of `GET /cgi-bin/school/user/delete_student`. */
export interface SchoolUserDeleteStudentParams {
  readonly userid: string
}

/** Parameters of `GET /cgi-bin/school/user/get`. */
export interface SchoolUserGetParams {
  readonly userid: string
}

/** Answer of `GET /cgi-bin/school/user/get`. */
export interface SchoolUserGetResult extends ApiResult {
  user_type: number
  student?: SchoolStudent
  parent?: {
    parent_userid: string
    mobile: string
    children: {
      student_userid: string
      name?: string
      relation: string
    }[]
    is_subscribe: 0 | 1
    external_userid?: string
  }
}

/** Parameters of `POST /cgi-bin/school/user/get_health_qrcode`. */
export interface SchoolUserGetHealthQrcodeParams {
  readonly type: number
  readonly userids: readonly string[]
}

/** Answer of `POST /cgi-bin/school/user/get_health_qrcode`. */
export interface SchoolUserGetHealthQrcodeResult extends ApiResult {
  result_list: {
    errcode: number
    errmsg?: string
    userid: string
    qrcode_data?: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/get_student_customize_health_info`. */
export interface SchoolUserGetStudentCustomizeHealthInfoParams {
  readonly date: string
  readonly next_key?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/school/user/get_student_customize_health_info`. */
export interface SchoolUserGetStudentCustomizeHealthInfoResult extends ApiResult {
  template_id: string
  question_templates: {
    question_id: number
    title: string
    question_type: number
    is_must_fill: 0 | 1
    is_not_display: 0 | 1
    option_list?: {
      option_id: number
      option_text: string
    }[]
  }[]
  health_infos: {
    userid: string
    health_qrcode_status: number
    self_submit: 0 | 1
    report_values: {
      question_id: number
      single_chose?: number
      text?: string
    }[]
  }[]
  /** 1 if this is the last page. */
  ending: 0 | 1
  next_key?: string
}

/** Parameters of `POST /cgi-bin/school/user/get_teacher_customize_health_info`. */
export interface SchoolUserGetTeacherCustomizeHealthInfoParams {
  readonly date: string
  readonly next_key?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/school/user/get_teacher_customize_health_info`. */
export interface SchoolUserGetTeacherCustomizeHealthInfoResult extends ApiResult {
  template_id: string
  question_templates: {
    question_id: number
    title: string
    question_type: number
    is_must_fill: 0 | 1
    is_not_display: 0 | 1
    option_list?: {
      option_id: number
      option_text: string
    }[]
  }[]
  health_infos: {
    userid: string
    health_qrcode_status: number
    self_submit: 0 | 1
    report_values: {
      question_id: number
      single_chose?: number
      text?: string
    }[]
  }[]
  /** 1 if this is the last page. */
  ending: 0 | 1
  next_key?: string
}

/** Parameters of `GET /cgi-bin/school/user/list`. */
export interface SchoolUserListParams {
  readonly department_id: number
  readonly fetch_child?: 0 | 1 | undefined
}

/** Answer of `GET /cgi-bin/school/user/list`. */
export interface SchoolUserListResult extends ApiResult {
  students: SchoolStudent[]
}

/** Parameters of `GET /cgi-bin/school/user/list_parent`. */
export interface SchoolUserListParentParams {
  readonly department_id: number
}

/** Answer of `GET /cgi-bin/school/user/list_parent`. */
export interface SchoolUserListParentResult extends ApiResult {
  parents: {
    parent_userid: string
    mobile: string
    children: {
      student_userid: string
      name?: string
      relation: string
    }[]
    is_subscribe: 0 | 1
    external_userid?: string
  }[]
}

/** Parameters of `POST /cgi-bin/school/user/update_parent`. */
export interface SchoolUserUpdateParentParams {
  readonly parent_userid: string
  readonly new_parent_userid?: string | undefined
  readonly mobile?: string | undefined
  readonly children?: readonly {
    readonly student_userid: string
    readonly relation: string
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/school/user/update_student`. */
export interface SchoolUserUpdateStudentParams {
  readonly student_userid: string
  readonly new_student_userid?: string | undefined
  readonly name?: string | undefined
  readonly mobile?: string | undefined
  readonly department?: readonly number[] | undefined
}

/** The rows of this chapter. */
export function schoolEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/school/agent/get_allow_scope repeatable
POST /cgi-bin/school/department/create
GET /cgi-bin/school/department/delete {"query":["id"]}
GET /cgi-bin/school/department/list {"query":["id"]} repeatable
POST /cgi-bin/school/department/update
POST /cgi-bin/school/get_payment_result repeatable
GET /cgi-bin/school/get_teacher_view_mode repeatable
POST /cgi-bin/school/get_trade repeatable
GET /cgi-bin/school/getuserinfo {"query":["code"]}
GET /cgi-bin/school/living/get_living_info {"query":["livingid"]} repeatable
POST /cgi-bin/school/living/get_unwatch_stat repeatable
POST /cgi-bin/school/living/get_unwatch_stat_v2 repeatable
POST /cgi-bin/school/living/get_watch_stat repeatable
POST /cgi-bin/school/living/get_watch_stat_v2 repeatable
POST /cgi-bin/school/set_arch_sync_mode repeatable
POST /cgi-bin/school/set_teacher_view_mode repeatable
POST /cgi-bin/school/set_upgrade_info repeatable
POST /cgi-bin/school/user/batch_create_parent
POST /cgi-bin/school/user/batch_create_student
POST /cgi-bin/school/user/batch_delete_parent
POST /cgi-bin/school/user/batch_delete_student
POST /cgi-bin/school/user/batch_update_parent
POST /cgi-bin/school/user/batch_update_student
POST /cgi-bin/school/user/create_parent
POST /cgi-bin/school/user/create_student
GET /cgi-bin/school/user/delete_parent {"query":["userid"]}
GET /cgi-bin/school/user/delete_student {"query":["userid"]}
GET /cgi-bin/school/user/get {"query":["userid"]} repeatable
POST /cgi-bin/school/user/get_health_qrcode repeatable
POST /cgi-bin/school/user/get_student_customize_health_info repeatable
POST /cgi-bin/school/user/get_teacher_customize_health_info repeatable
GET /cgi-bin/school/user/list {"query":["department_id","fetch_child"]} repeatable
GET /cgi-bin/school/user/list_parent {"query":["department_id"]} repeatable
POST /cgi-bin/school/user/update_parent
POST /cgi-bin/school/user/update_student
`)
}
