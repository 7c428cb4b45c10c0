// Printed by tools/codegen from spec/wecom/checkin.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface CheckinDate {
  readonly workdays?: readonly number[] | undefined
  readonly checkintime?: readonly CheckinTime[] | undefined
  readonly allow_flex?: boolean | undefined
  readonly flex_on_duty_time?: number | undefined
  readonly flex_off_duty_time?: number | undefined
  readonly max_allow_arrive_early: number
  readonly max_allow_arrive_late: number
  readonly late_rule?: {
    readonly allow_offwork_after_time?: boolean | undefined
    readonly timerules: readonly {
      readonly offwork_after_time?: number | undefined
      readonly onwork_flex_time?: number | undefined
    }[]
  } | undefined
  readonly biweekly?: {
    readonly enable_weekday_recurrence?: boolean | undefined
    readonly odd_workdays?: readonly number[] | undefined
    readonly even_workdays?: readonly number[] | undefined
  } | undefined
}

export interface CheckinDateResult {
  workdays: number[]
  checkintime: CheckinTimeResult[]
  noneed_offwork: boolean
  flex_time?: number
  flex_on_duty_time?: number
  flex_off_duty_time?: number
  limit_aheadtime?: number
}

export interface CheckinOvertime {
  readonly workdayconf?: CheckinOvertimeRule | undefined
  readonly restdayconf?: CheckinOvertimeRule | undefined
  readonly holidayconf?: CheckinOvertimeRule | undefined
  readonly time_unit_config?: {
    readonly ot_time_unit?: number | undefined
    readonly perday_duration_secs?: number | undefined
    readonly rounding_method?: number | undefined
    readonly rounding_precision?: number | undefined
    readonly step_size?: number | undefined
  } | undefined
}

export interface CheckinOvertimeRule {
  readonly allow_ot: boolean
  readonly type?: number | undefined
  readonly apply?: {
    readonly restinfo?: {
      readonly type: number
      readonly fix_time_rule_list?: readonly {
        readonly fix_time_begin_sec?: number | undefined
        readonly fix_time_end_sec?: number | undefined
      }[] | undefined
      readonly cal_ottime_rule?: {
        readonly items: readonly {
          readonly ot_time?: number | undefined
          readonly rest_time?: number | undefined
        }[]
      } | undefined
    } | undefined
  } | undefined
  readonly checkin?: {
    readonly ot_time_start?: number | undefined
    readonly ot_time_min?: number | undefined
    readonly ot_time_max?: number | undefined
    readonly restinfo?: {
      readonly type: number
      readonly fix_time_rule_list?: readonly {
        readonly fix_time_begin_sec?: number | undefined
        readonly fix_time_end_sec?: number | undefined
      }[] | undefined
      readonly cal_ottime_rule?: {
        readonly items: readonly {
          readonly ot_time?: number | undefined
          readonly rest_time?: number | undefined
        }[]
      } | undefined
    } | undefined
  } | undefined
  readonly applycheckin?: {
    readonly restinfo?: {
      readonly type: number
      readonly fix_time_rule_list?: readonly {
        readonly fix_time_begin_sec?: number | undefined
        readonly fix_time_end_sec?: number | undefined
      }[] | undefined
      readonly cal_ottime_rule?: {
        readonly items: readonly {
          readonly ot_time?: number | undefined
          readonly rest_time?: number | undefined
        }[]
      } | undefined
    } | undefined
  } | undefined
  readonly ot_trans_enable?: boolean | undefined
  readonly ot_trans_type?: number | undefined
  readonly vacation?: {
    readonly trans_ratio?: number | undefined
    readonly sync_vacation?: boolean | undefined
  } | undefined
}

export interface CheckinSchedule {
  readonly schedule_id: number
  readonly schedule_name: string
  readonly time_section: readonly CheckinTime[]
  readonly allow_flex?: boolean | undefined
  readonly flex_on_duty_time?: number | undefined
  readonly flex_off_duty_time?: number | undefined
  readonly max_allow_arrive_early?: number | undefined
  readonly max_allow_arrive_late?: number | undefined
  readonly late_rule?: {
    readonly allow_offwork_after_time?: boolean | undefined
    readonly offwork_after_time?: number | undefined
    readonly onwork_flex_time?: number | undefined
    readonly timerules?: readonly {
      readonly offwork_after_time?: number | undefined
      readonly onwork_flex_time?: number | undefined
    }[] | undefined
  } | undefined
}

export interface CheckinScheduleResult {
  schedule_id: number
  schedule_name: string
  time_section: CheckinTimeResult[]
  noneed_offwork: boolean
  limit_aheadtime: number
  limit_offtime: number
  allow_flex: boolean
  flex_on_duty_time?: number
  flex_off_duty_time?: number
  max_allow_arrive_early?: number
  max_allow_arrive_late?: number
  late_rule?: {
    allow_offwork_after_time: boolean
    timerules: {
      offwork_after_time: number
      onwork_flex_time: number
    }[]
  }
  biweekly?: {
    enable_weekday_recurrence?: boolean
    odd_workdays?: number[]
    even_workdays?: number[]
  }
}

export interface CheckinSpecialDay {
  readonly type: number
  readonly timestamp?: number | undefined
  readonly begintime?: number | undefined
  readonly endtime?: number | undefined
  readonly checkintime: readonly CheckinTime[]
  readonly notes?: string | undefined
}

export interface CheckinSpecialDayResult {
  timestamp: number
  checkintime: CheckinTimeResult[]
  notes: string
}

/** When people come and go; times are seconds since midnight. */
export interface CheckinTime {
  readonly time_id?: number | undefined
  readonly work_sec?: number | undefined
  readonly off_work_sec?: number | undefined
  readonly earliest_work_sec?: number | undefined
  readonly latest_work_sec?: number | undefined
  readonly earliest_off_work_sec?: number | undefined
  readonly latest_off_work_sec?: number | undefined
  readonly remind_work_sec?: number | undefined
  readonly remind_off_work_sec?: number | undefined
  readonly allow_rest?: boolean | undefined
  readonly rest_begin_time?: number | undefined
  readonly rest_end_time?: number | undefined
  readonly rest_times?: readonly {
    readonly rest_begin_time: number
    readonly rest_end_time: number
  }[] | undefined
  readonly no_need_checkon?: boolean | undefined
  readonly no_need_checkoff?: boolean | undefined
}

/** When people come and go; times are seconds since midnight. */
export interface CheckinTimeResult {
  time_id?: number
  work_sec?: number
  off_work_sec?: number
  earliest_work_sec?: number
  latest_work_sec?: number
  earliest_off_work_sec?: number
  latest_off_work_sec?: number
  remind_work_sec?: number
  remind_off_work_sec?: number
  allow_rest: boolean
  rest_begin_time?: number
  rest_end_time?: number
  rest_times?: {
    rest_begin_time: number
    rest_end_time: number
  }[]
  no_need_checkon?: boolean
  no_need_checkoff?: boolean
}

/** Parameters of `POST /cgi-bin/checkin/add_checkin_option`. */
export interface CheckinAddCheckinOptionParams {
  readonly effective_now?: boolean | undefined
  readonly group: {
    readonly grouptype: number
    readonly groupname: string
    readonly type?: number | undefined
    readonly range?: {
      readonly userid?: readonly string[] | undefined
      readonly partyid?: readonly number[] | undefined
      readonly tagid?: readonly number[] | undefined
    } | undefined
    readonly white_users?: readonly string[] | undefined
    readonly reporterinfo?: {
      readonly reporters?: readonly {
        readonly userid?: string | undefined
        readonly tagid?: number | undefined
      }[] | undefined
    } | undefined
    readonly sync_holidays?: boolean | undefined
    readonly need_photo?: boolean | undefined
    readonly note_can_use_local_pic?: boolean | undefined
    readonly allow_checkin_offworkday?: boolean | undefined
    readonly allow_apply_offworkday?: boolean | undefined
    readonly allow_apply_bk_cnt?: number | undefined
    readonly allow_apply_bk_day_limit?: number | undefined
    readonly buka_limit_next_month?: number | undefined
    readonly option_out_range?: number | undefined
    readonly checkindate?: readonly CheckinDate[] | undefined
    readonly spe_workdays?: readonly CheckinSpecialDay[] | undefined
    readonly spe_offdays?: readonly CheckinSpecialDay[] | undefined
    readonly wifimac_infos?: readonly {
      readonly wifiname?: string | undefined
      readonly wifimac?: string | undefined
    }[] | undefined
    readonly loc_infos?: readonly {
      readonly loc_title?: string | undefined
      readonly loc_detail?: string | undefined
      readonly lng: number
      readonly lat: number
      readonly distance: number
    }[] | undefined
    readonly schedulelist?: readonly CheckinSchedule[] | undefined
    readonly ot_info_v2?: CheckinOvertime | undefined
    readonly use_face_detect?: boolean | undefined
    readonly open_face_live_detect?: boolean | undefined
    readonly offwork_interval_time?: number | undefined
    readonly sync_out_checkin?: boolean | undefined
    readonly buka_remind?: {
      readonly open_remind: boolean
      readonly buka_remind_month?: number | undefined
      readonly buka_remind_day?: number | undefined
    } | undefined
    readonly buka_restriction?: number | undefined
    readonly span_day_time?: number | undefined
    readonly standard_work_duration?: number | undefined
    readonly open_sp_checkin?: boolean | undefined
    readonly checkin_method_type?: number | undefined
  }
}

/** Parameters of `POST /cgi-bin/checkin/add_checkin_record`. */
export interface CheckinAddCheckinRecordParams {
  readonly records: readonly {
    readonly userid: string
    readonly checkin_time: number
    readonly location_title?: string | undefined
    readonly location_detail?: string | undefined
    readonly lng?: number | undefined
    readonly lat?: number | undefined
    readonly wifiname?: string | undefined
    readonly wifimac?: string | undefined
    readonly device_type?: number | undefined
    readonly device_detail?: string | undefined
    readonly notes?: string | undefined
    readonly mediaids?: readonly string[] | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/addcheckinuserface`. */
export interface CheckinAddcheckinuserfaceParams {
  readonly userid: string
  readonly userface: string
}

/** Parameters of `POST /cgi-bin/checkin/clear_checkin_option_array_field`. */
export interface CheckinClearCheckinOptionArrayFieldParams {
  readonly groupid: number
  readonly clear_field: readonly number[]
  readonly effective_now?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/checkin/del_checkin_option`. */
export interface CheckinDelCheckinOptionParams {
  readonly groupid: number
  readonly effective_now?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/checkin/getcheckin_daydata`. */
export interface CheckinGetcheckinDaydataParams {
  readonly starttime: number
  readonly endtime: number
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/checkin/getcheckin_daydata`. */
export interface CheckinGetcheckinDaydataResult extends ApiResult {
  datas: {
    base_info: {
      date: number
      day_type: number
      record_type: number
      acctid: string
      name: string
      name_ex: string
      departs_name: string
      rule_info: {
        groupid: number
        groupname: string
        scheduleid?: number
        schedulename?: string
        checkintime: {
          work_sec: number
          off_work_sec: number
        }[]
      }
    }
    summary_info: {
      checkin_count: number
      regular_work_sec: number
      standard_work_sec: number
      earliest_time: number
      lastest_time: number
    }
    holiday_infos?: {
      sp_number: string
      sp_title: {
        data: {
          lang: string
          text: string
        }[]
      }
      sp_description: {
        data: {
          lang: string
          text: string
        }[]
      }
    }[]
    sp_items?: {
      name: string
      type: number
      vacation_id?: number
      time_type: number
      duration: number
      count: number
    }[]
    exception_infos?: {
      exception: number
      duration?: number
      count: number
    }[]
    ot_info?: {
      ot_status: number
      ot_duration: number
      exception_duration?: number[]
      workday_over_as_vacation?: number
      workday_over_as_money?: number
      restday_over_as_vacation?: number
      restday_over_as_money?: number
      holiday_over_as_vacation?: number
      holiday_over_as_money?: number
    }
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/getcheckin_monthdata`. */
export interface CheckinGetcheckinMonthdataParams {
  readonly starttime: number
  readonly endtime: number
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/checkin/getcheckin_monthdata`. */
export interface CheckinGetcheckinMonthdataResult extends ApiResult {
  datas: {
    base_info: {
      record_type: number
      acctid: string
      name: string
      name_ex: string
      departs_name: string
      rule_info: {
        groupid: number
        groupname: string
      }
    }
    summary_info: {
      except_days: number
      regular_days: number
      work_days: number
      rest_days: number
      regular_work_sec: number
      standard_work_sec: number
    }
    sp_items?: {
      name: string
      type: number
      vacation_id?: number
      time_type: number
      duration: number
      count: number
    }[]
    exception_infos?: {
      exception: number
      duration?: number
      count: number
    }[]
    overwork_info?: {
      workday_over_sec: number
      holidays_over_sec?: number
      restdays_over_sec?: number
      workdays_over_as_vacation?: number
      workdays_over_as_money?: number
      restdays_over_as_vacation?: number
      restdays_over_as_money?: number
      holidays_over_as_vacation?: number
      holidays_over_as_money?: number
    }
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/getcheckindata`. */
export interface CheckinGetcheckindataParams {
  /** 1 at work and home, 2 outside, 3 all. */
  readonly opencheckindatatype: number
  readonly starttime: number
  readonly endtime: number
  /** At most 100. */
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/checkin/getcheckindata`. */
export interface CheckinGetcheckindataResult extends ApiResult {
  checkindata: {
    userid: string
    groupid: number
    groupname: string
    checkin_type: string
    exception_type: string
    checkin_time: number
    sch_checkin_time: number
    location_title?: string
    location_detail?: string
    lng?: number
    lat?: number
    wifiname?: string
    wifimac?: string
    deviceid?: string
    schedule_id?: number
    timeline_id?: number
    notes?: string
    mediaids?: string[]
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/getcheckinoption`. */
export interface CheckinGetcheckinoptionParams {
  readonly datetime: number
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/checkin/getcheckinoption`. */
export interface CheckinGetcheckinoptionResult extends ApiResult {
  info: {
    userid: string
    group: {
      groupid: number
      grouptype: number
      groupname: string
      sync_holidays: boolean
      need_photo: boolean
      note_can_use_local_pic: boolean
      allow_checkin_offworkday: boolean
      allow_apply_offworkday: boolean
      allow_apply_bk_cnt?: number
      allow_apply_bk_day_limit?: number
      buka_limit_next_month?: number
      checkindate: CheckinDateResult[]
      spe_workdays?: CheckinSpecialDayResult[]
      spe_offdays?: CheckinSpecialDayResult[]
      wifimac_infos?: {
        wifiname: string
        wifimac: string
      }[]
      loc_infos?: {
        loc_title: string
        loc_detail: string
        lng: number
        lat: number
        distance: number
      }[]
      schedulelist?: CheckinScheduleResult[]
      buka_restriction?: number
      span_day_time?: number
      standard_work_duration?: number
      open_sp_checkin?: boolean
      checkin_method_type?: number
    }
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/getcheckinschedulist`. */
export interface CheckinGetcheckinschedulistParams {
  readonly starttime: number
  readonly endtime: number
  readonly useridlist: readonly string[]
}

/** Answer of `POST /cgi-bin/checkin/getcheckinschedulist`. */
export interface CheckinGetcheckinschedulistResult extends ApiResult {
  schedule_list: {
    userid: string
    yearmonth: number
    groupid: number
    groupname: string
    schedule: {
      scheduleList: {
        day: number
        schedule_info: {
          schedule_id: number
          schedule_name: string
          time_section: {
            id: number
            work_sec: number
            off_work_sec: number
            remind_work_sec: number
            remind_off_work_sec: number
          }[]
        }
      }[]
    }
  }[]
}

/** Answer of `POST /cgi-bin/checkin/getcorpcheckinoption`. */
export interface CheckinGetcorpcheckinoptionResult extends ApiResult {
  group: {
    groupid: number
    grouptype: number
    groupname: string
    sync_holidays: boolean
    need_photo: boolean
    note_can_use_local_pic: boolean
    allow_checkin_offworkday: boolean
    allow_apply_offworkday: boolean
    allow_apply_bk_cnt?: number
    allow_apply_bk_day_limit?: number
    buka_limit_next_month?: number
    checkindate: CheckinDateResult[]
    spe_workdays?: CheckinSpecialDayResult[]
    spe_offdays?: CheckinSpecialDayResult[]
    wifimac_infos?: {
      wifiname: string
      wifimac: string
    }[]
    loc_infos?: {
      loc_title: string
      loc_detail: string
      lng: number
      lat: number
      distance: number
    }[]
    schedulelist?: CheckinScheduleResult[]
    buka_restriction?: number
    span_day_time?: number
    standard_work_duration?: number
    open_sp_checkin?: boolean
    checkin_method_type?: number
    type: number
    range: {
      userid?: string[]
      partyid?: number[]
      tagid?: number[]
    }
    white_users?: string[]
    reporterinfo?: {
      reporters?: {
        userid?: string
        tagid?: number
      }[]
      /** As Unix time in seconds. */
      updatetime?: number
    }
    ot_info?: {
      type: number
      allow_ot_workingday: boolean
      allow_ot_nonworkingday: boolean
      otcheckinfo?: {
        ot_workingday_time_start: number
        ot_workingday_time_min: number
        ot_workingday_time_max: number
        ot_workingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
        ot_nonworkingday_time_min: number
        ot_nonworkingday_time_max: number
        ot_nonworkingday_spanday_time: number
        ot_nonworkingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
      }
      otapplyinfo?: {
        allow_ot_workingday: boolean
        allow_ot_nonworkingday: boolean
        ot_workingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
        ot_nonworkingday_spanday_time: number
        ot_nonworkingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
        uptime: number
      }
      uptime: number
    }
    option_out_range: number
    use_face_detect: boolean
    open_face_live_detect: boolean
    offwork_interval_time: number
    create_userid: string
    update_userid: string
    /** As Unix time in seconds. */
    create_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/punch_correction`. */
export interface CheckinPunchCorrectionParams {
  readonly userid: string
  readonly schedule_date_time: number
  readonly schedule_checkin_time?: number | undefined
  readonly checkin_time: number
  readonly remark?: string | undefined
}

/** Parameters of `POST /cgi-bin/checkin/setcheckinschedulist`. */
export interface CheckinSetcheckinschedulistParams {
  readonly groupid: number
  readonly yearmonth: number
  readonly items: readonly {
    readonly userid: string
    readonly day: number
    readonly schedule_id: number
  }[]
}

/** Parameters of `POST /cgi-bin/checkin/update_checkin_option`. */
export interface CheckinUpdateCheckinOptionParams {
  readonly effective_now?: boolean | undefined
  readonly group: {
    readonly grouptype: number
    readonly groupname: string
    readonly type?: number | undefined
    readonly range?: {
      readonly userid?: readonly string[] | undefined
      readonly partyid?: readonly number[] | undefined
      readonly tagid?: readonly number[] | undefined
    } | undefined
    readonly white_users?: readonly string[] | undefined
    readonly reporterinfo?: {
      readonly reporters?: readonly {
        readonly userid?: string | undefined
        readonly tagid?: number | undefined
      }[] | undefined
    } | undefined
    readonly sync_holidays?: boolean | undefined
    readonly need_photo?: boolean | undefined
    readonly note_can_use_local_pic?: boolean | undefined
    readonly allow_checkin_offworkday?: boolean | undefined
    readonly allow_apply_offworkday?: boolean | undefined
    readonly allow_apply_bk_cnt?: number | undefined
    readonly allow_apply_bk_day_limit?: number | undefined
    readonly buka_limit_next_month?: number | undefined
    readonly option_out_range?: number | undefined
    readonly checkindate?: readonly CheckinDate[] | undefined
    readonly spe_workdays?: readonly CheckinSpecialDay[] | undefined
    readonly spe_offdays?: readonly CheckinSpecialDay[] | undefined
    readonly wifimac_infos?: readonly {
      readonly wifiname?: string | undefined
      readonly wifimac?: string | undefined
    }[] | undefined
    readonly loc_infos?: readonly {
      readonly loc_title?: string | undefined
      readonly loc_detail?: string | undefined
      readonly lng: number
      readonly lat: number
      readonly distance: number
    }[] | undefined
    readonly schedulelist?: readonly CheckinSchedule[] | undefined
    readonly ot_info_v2?: CheckinOvertime | undefined
    readonly use_face_detect?: boolean | undefined
    readonly open_face_live_detect?: boolean | undefined
    readonly offwork_interval_time?: number | undefined
    readonly sync_out_checkin?: boolean | undefined
    readonly buka_remind?: {
      readonly open_remind: boolean
      readonly buka_remind_month?: number | undefined
      readonly buka_remind_day?: number | undefined
    } | undefined
    readonly buka_restriction?: number | undefined
    readonly span_day_time?: number | undefined
    readonly standard_work_duration?: number | undefined
    readonly open_sp_checkin?: boolean | undefined
    readonly checkin_method_type?: number | undefined
    readonly groupid: number
  }
}

/** The rows of this chapter. */
export function checkinEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/checkin/add_checkin_option
POST /cgi-bin/checkin/add_checkin_record
POST /cgi-bin/checkin/addcheckinuserface
POST /cgi-bin/checkin/clear_checkin_option_array_field repeatable
POST /cgi-bin/checkin/del_checkin_option
POST /cgi-bin/checkin/getcheckin_daydata repeatable
POST /cgi-bin/checkin/getcheckin_monthdata repeatable
POST /cgi-bin/checkin/getcheckindata repeatable
POST /cgi-bin/checkin/getcheckinoption repeatable
POST /cgi-bin/checkin/getcheckinschedulist repeatable
POST /cgi-bin/checkin/getcorpcheckinoption repeatable
POST /cgi-bin/checkin/punch_correction
POST /cgi-bin/checkin/setcheckinschedulist repeatable
POST /cgi-bin/checkin/update_checkin_option repeatable
`)
}
