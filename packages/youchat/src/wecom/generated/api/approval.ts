// Printed by tools/codegen from spec/wecom/approval.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface ApprovalAttendance {
  readonly type: number
  readonly date_range: {
    readonly type: string
    readonly new_begin: number
    readonly new_end: number
    readonly new_duration: number
  }
  readonly slice_info?: {
    readonly day_items: readonly {
      readonly daytime: number
      readonly duration: number
    }[]
  } | undefined
}

export interface ApprovalAttendanceResult {
  type: number
  date_range: {
    type: string
    new_begin: number
    new_end: number
    new_duration: number
    timezone_info?: {
      zone_offset: number | string
      zone_desc: string
    }
  }
  slice_info?: {
    state: number
    day_items: {
      daytime: number
      duration: number
    }[]
    duration: number
  }
}

/** A field of a template of approvals. */
export interface ApprovalControl {
  readonly property: {
    readonly control: string
    readonly id: string
    readonly title?: readonly {
      readonly lang: string
      readonly text: string
    }[] | undefined
    readonly placeholder?: readonly {
      readonly lang: string
      readonly text: string
    }[] | undefined
    readonly require?: 0 | 1 | undefined
    readonly un_print: 0 | 1
  }
  readonly config?: {
    readonly date?: {
      readonly type: string
    } | undefined
    readonly selector?: {
      readonly type: string
      readonly options: readonly {
        readonly key: string
        readonly value: readonly {
          readonly lang: string
          readonly text: string
        }[]
      }[]
    } | undefined
    readonly contact?: {
      readonly type: string
      readonly mode: string
    } | undefined
    readonly tips?: {
      readonly tips_content: readonly {
        readonly lang: string
        readonly text: {
          readonly sub_text: readonly {
            readonly type: number
            readonly content: {
              readonly plain_text?: {
                readonly content: string
              } | undefined
              readonly link?: {
                readonly title: string
                readonly url: string
              } | undefined
            }
          }[]
        }
      }[]
    } | undefined
    readonly file?: {
      readonly is_only_photo: 0 | 1
    } | undefined
    readonly table?: {
      readonly print_format: number
      readonly children: readonly ApprovalControl[]
    } | undefined
    readonly attendance?: {
      readonly type: number
      readonly date_range: {
        readonly type: string
        readonly official_holiday?: number | undefined
        readonly perday_duration?: number | undefined
      }
    } | undefined
    readonly vacation_list?: {
      readonly item: readonly {
        readonly id: number
        readonly name: readonly {
          readonly lang: string
          readonly text: string
        }[]
      }[]
    } | undefined
    readonly date_range?: {
      readonly type: string
      readonly official_holiday?: number | undefined
      readonly perday_duration?: number | undefined
    } | undefined
    readonly location?: {
      readonly distance: number
    } | undefined
    readonly related_approval?: {
      readonly template_id: readonly string[]
    } | undefined
  } | undefined
}

/** A field of a template of approvals. */
export interface ApprovalControlResult {
  property: {
    control: string
    id: string
    title?: {
      lang: string
      text: string
    }[]
    placeholder?: {
      lang: string
      text: string
    }[]
    require: 0 | 1
    un_print: 0 | 1
  }
  config: {
    date?: {
      type: string
    }
    selector?: {
      type: string
      options: {
        key: string
        value: {
          lang: string
          text: string
        }[]
      }[]
    }
    contact?: {
      type: string
      mode: string
    }
    file?: {
      is_only_photo: 0 | 1
    }
    tips?: {
      tips_content: {
        lang: string
        text: {
          sub_text: {
            type: number
            content: {
              plain_text?: {
                content: string
              }
              link?: {
                title: string
                url: string
              }
            }
          }[]
        }
      }[]
    }
    table?: {
      print_format: number
      children: ApprovalControlResult[]
    }
    attendance?: {
      type: number
      date_range: {
        type: string
        official_holiday?: number
        perday_duration?: number
      }
    }
    vacation_list?: {
      item: {
        id: number
        name: {
          lang: string
          text: string
        }[]
      }[]
    }
    date_range?: {
      type: string
      official_holiday?: number
      perday_duration?: number
    }
    location?: {
      distance: number
    }
    related_approval?: {
      template_id: string[]
    }
  }
}

/** What is filled in; which field it has depends on the control. */
export interface ApprovalValue {
  readonly text?: string | undefined
  readonly new_number?: string | undefined
  readonly new_money?: string | undefined
  readonly date?: {
    readonly type: string
    readonly s_timestamp: number
  } | undefined
  readonly selector?: {
    readonly type: string
    readonly options: readonly {
      readonly key: string
      readonly value?: readonly {
        readonly lang: string
        readonly text: string
      }[] | undefined
    }[]
  } | undefined
  readonly members?: readonly {
    readonly userid: string
    readonly name?: string | undefined
  }[] | undefined
  readonly departments?: readonly {
    readonly openapi_id: number
    readonly name?: string | undefined
  }[] | undefined
  readonly files?: readonly {
    readonly file_id: string
  }[] | undefined
  readonly children?: readonly {
    readonly list: readonly {
      readonly control: string
      readonly id: string
      readonly value: ApprovalValue
      readonly title: readonly {
        readonly lang: string
        readonly text: string
      }[]
    }[]
  }[] | undefined
  readonly attendance?: ApprovalAttendance | undefined
  readonly vacation?: {
    readonly selector: {
      readonly type: string
      readonly options: readonly {
        readonly key: string
        readonly value?: readonly {
          readonly lang: string
          readonly text: string
        }[] | undefined
      }[]
    }
    readonly attendance: ApprovalAttendance
  } | undefined
  readonly location?: {
    readonly longitude: number | string
    readonly latitude: number | string
    readonly title: string
    readonly address?: string | undefined
    readonly time: number
  } | undefined
  readonly related_approval?: readonly {
    readonly sp_no: string
  }[] | undefined
  readonly formula?: {
    readonly value: string
  } | undefined
  readonly date_range?: {
    readonly type: string
    readonly new_begin: number
    readonly new_end: number
    readonly new_duration: number
  } | undefined
  readonly punch_correction?: {
    readonly state: string
    readonly version?: number | undefined
    readonly time?: number | undefined
    readonly daymonthyear?: number | undefined
  } | undefined
  readonly bank_account?: {
    readonly account_type: number
    readonly account_name: string
    readonly account_number: string
    readonly remark: string
    readonly bank: {
      readonly bank_alias?: string | undefined
      readonly bank_alias_code?: string | undefined
      readonly bank_branch_id?: string | undefined
      readonly bank_branch_name?: string | undefined
      readonly province?: string | undefined
      readonly province_code?: number | undefined
      readonly city?: string | undefined
      readonly city_code?: number | undefined
    }
  } | undefined
}

/** What was filled in; which field it has depends on the control. */
export interface ApprovalValueResult {
  text?: string
  new_number?: string
  new_money?: string
  date?: {
    type: string
    s_timestamp?: number | string
    timezone_info?: {
      zone_offset: number | string
      zone_desc: string
    }
  }
  selector?: {
    type: string
    options: {
      key: string
      value: {
        lang: string
        text: string
      }[]
    }[]
  }
  members?: {
    userid: string
    name?: string
  }[]
  departments?: {
    openapi_id: number | string
    name?: string
  }[]
  tips?: {
    tips_content: {
      lang: string
      text: {
        sub_text: {
          type: number
          content: {
            plain_text?: {
              content: string
            }
            link?: {
              title: string
              url: string
            }
          }
        }[]
      }
    }[]
  }[]
  files?: {
    file_id: string
  }[]
  children?: {
    list: {
      control: string
      id: string
      title: {
        lang: string
        text: string
      }[]
      value: ApprovalValueResult
      require?: 0 | 1
    }[]
  }[]
  vacation?: {
    selector: {
      type: string
      options: {
        key: string
        value: {
          lang: string
          text: string
        }[]
      }[]
    }
    attendance: ApprovalAttendanceResult
  }
  attendance?: ApprovalAttendanceResult
  punch_correction?: {
    state: string
    version?: number
    time?: number
    daymonthyear?: number
  }
  date_range?: {
    type: string
    new_begin: number
    new_end: number
    new_duration: number
    timezone_info?: {
      zone_offset: number | string
      zone_desc: string
    }
  }
  location?: {
    longitude: number | string
    latitude: number | string
    title: string
    address?: string
    time?: number
  }
  related_approval?: {
    template_names: {
      lang: string
      text: string
    }[]
    sp_no: string
    name: string
    sp_status: number
    /** As Unix time in seconds. */
    create_time: number
  }[]
  formula?: {
    value: string
  }
  bank_account?: {
    account_type: number
    account_name: string
    account_number: string
    remark: string
    bank: {
      bank_alias?: string
      bank_alias_code?: string
      bank_branch_id?: string
      bank_branch_name?: string
      province?: string
      province_code?: number
      city?: string
      city_code?: number
    }
  }
}

/** Parameters of `POST /cgi-bin/corp/getapprovaldata`. */
export interface CorpGetapprovaldataParams {
  /** As Unix time in seconds. */
  readonly starttime: number
  /** As Unix time in seconds. */
  readonly endtime: number
  readonly next_spnum?: number | undefined
}

/** Answer of `POST /cgi-bin/corp/getapprovaldata`. */
export interface CorpGetapprovaldataResult extends ApiResult {
  count: number
  total: number
  next_spnum?: number
  data: {
    spname: string
    apply_name: string
    apply_org: string
    approval_name: string[]
    notify_name: string[]
    sp_status: number
    sp_num: number
    mediaids?: string[]
    /** As Unix time in seconds. */
    apply_time: number
    apply_user_id: string
    expense?: {
      expense_type: number
      reason: string
      item: {
        expenseitem_type: number
        time: number
        sums: number
        reason: string
      }[]
    }
    comm?: {
      apply_data: string
    }
  }[]
}

/** Parameters of `POST /cgi-bin/corp/getopenapprovaldata`. */
export interface CorpGetopenapprovaldataParams {
  readonly thirdNo: string
}

/** Answer of `POST /cgi-bin/corp/getopenapprovaldata`. */
export interface CorpGetopenapprovaldataResult extends ApiResult {
  data: {
    ThirdNo: string
    OpenTemplateId: string
    OpenSpName: string
    OpenSpstatus: number
    ApplyTime: number
    ApplyUserId: string
    ApplyUsername: string
    ApplyUserParty: string
    ApplyUserImage: string
    ApprovalNodes: {
      ApprovalNode: {
        NodeStatus: number
        NodeAttr: number
        NodeType: number
        Items: {
          Item: {
            ItemUserId: string
            ItemName: string
            ItemParty: string
            ItemImage: string
            ItemStatus: number
            ItemOpTime?: number
            ItemSpeech?: string
          }[]
        }
      }[]
    }
    NotifyNodes: {
      NotifyNode: {
        ItemUserId: string
        ItemName: string
        ItemParty: string
        ItemImage: string
      }[]
    }
    ApproverStep: number
  }
}

/** Parameters of `POST /cgi-bin/oa/applyevent`. */
export interface OaApplyeventParams {
  readonly creator_userid: string
  readonly choose_department?: number | undefined
  readonly template_id: string
  readonly use_template_approver: 0 | 1
  readonly approver: readonly {
    readonly attr: number
    readonly userid: readonly string[]
  }[]
  readonly process?: {
    readonly node_list: readonly {
      readonly type: number
      readonly apv_rel?: number | undefined
      readonly userid?: readonly string[] | undefined
    }[]
  } | undefined
  readonly notify_type?: number | undefined
  readonly notifyer?: readonly string[] | undefined
  readonly apply_data: {
    readonly contents: readonly {
      readonly control: string
      readonly id: string
      /** What is filled in; which field it has depends on the control. */
      readonly value: ApprovalValue
    }[]
  }
  readonly summary_list: readonly {
    readonly summary_info: readonly {
      readonly lang: string
      readonly text: string
    }[]
  }[]
}

/** Answer of `POST /cgi-bin/oa/applyevent`. */
export interface OaApplyeventResult extends ApiResult {
  sp_no: string
}

/** Parameters of `POST /cgi-bin/oa/approval/copytemplate`. */
export interface OaApprovalCopytemplateParams {
  readonly open_template_id: string
}

/** Answer of `POST /cgi-bin/oa/approval/copytemplate`. */
export interface OaApprovalCopytemplateResult extends ApiResult {
  template_id: string
}

/** Parameters of `POST /cgi-bin/oa/approval/create_template`. */
export interface OaApprovalCreateTemplateParams {
  readonly template_name: readonly {
    readonly lang: string
    readonly text: string
  }[]
  readonly template_content: {
    readonly controls: readonly ApprovalControl[]
  }
}

/** Answer of `POST /cgi-bin/oa/approval/create_template`. */
export interface OaApprovalCreateTemplateResult extends ApiResult {
  template_id: string
}

/** Parameters of `POST /cgi-bin/oa/approval/update_template`. */
export interface OaApprovalUpdateTemplateParams {
  readonly template_id: string
  readonly template_name: readonly {
    readonly lang: string
    readonly text: string
  }[]
  readonly template_content: {
    readonly controls: readonly ApprovalControl[]
  }
}

/** Parameters of `POST /cgi-bin/oa/getapprovaldetail`. */
export interface OaGetapprovaldetailParams {
  readonly sp_no: string
}

/** Answer of `POST /cgi-bin/oa/getapprovaldetail`. */
export interface OaGetapprovaldetailResult extends ApiResult {
  info: {
    sp_no: string
    sp_name: string
    /** 1 under way, 2 granted, 3 refused, 4 taken back, 6 granted and then taken back, 7 deleted, 10 paid. */
    sp_status: number
    template_id: string
    applyer?: {
      userid: string
      partyid: number | string
    }
    batch_applyer?: {
      userid: string
    }[]
    /** As Unix time in seconds. */
    apply_time: number
    notifyer?: {
      userid: string
    }[]
    apply_data: {
      contents: {
        control: string
        id: string
        title: {
          lang: string
          text: string
        }[]
        /** What was filled in; which field it has depends on the control. */
        value: ApprovalValueResult
        require?: 0 | 1
      }[]
    }
    sp_record: {
      sp_status: number
      approverattr: number
      details: {
        approver: {
          userid: string
        }
        sp_status: number
        sptime?: number | string
        speech?: string
        media_id?: string[]
      }[]
    }[]
    comments: {
      commentid: string
      commentUserInfo: {
        userid: string
      }
      commentcontent: string
      media_id: string[]
      commenttime: number
    }[]
    process_list?: {
      node_list: {
        node_type: number
        sp_status?: number
        apv_rel?: number
        sub_node_list: {
          userid: string
          sp_yj?: number
          Sptime?: number
          Speech?: string
          media_ids?: string[]
        }[]
      }[]
    }
  }
}

/** Parameters of `POST /cgi-bin/oa/getapprovalinfo`. */
export interface OaGetapprovalinfoParams {
  /** As Unix time in seconds. */
  readonly starttime: number | string
  /** As Unix time in seconds. */
  readonly endtime: number | string
  readonly cursor: number
  /**
   * At most 100.
   * @default 100
   */
  readonly size: number
  readonly filters?: readonly {
    readonly key: string
    readonly value: string
  }[] | undefined
}

/** Answer of `POST /cgi-bin/oa/getapprovalinfo`. */
export interface OaGetapprovalinfoResult extends ApiResult {
  sp_no_list: string[]
  next_cursor?: number
}

/** Parameters of `POST /cgi-bin/oa/gettemplatedetail`. */
export interface OaGettemplatedetailParams {
  readonly template_id: string
}

/** Answer of `POST /cgi-bin/oa/gettemplatedetail`. */
export interface OaGettemplatedetailResult extends ApiResult {
  template_names: {
    lang: string
    text: string
  }[]
  template_content: {
    controls: ApprovalControlResult[]
  }
}

/** Answer of `GET /cgi-bin/oa/vacation/getcorpconf`. */
export interface OaVacationGetcorpconfResult extends ApiResult {
  lists: {
    id: number
    name: string
    duration_type: number
    time_attr: number
    quota_attr: {
      type: number
      autoreset_time?: number
      autoreset_duration?: number
      quota_rule_type: number
      quota_rules: {
        list: {
          quota: number
          begin: number
          end: number
        }[]
        based_on_actual_work_time: boolean
      }
      at_entry_date: boolean
      auto_reset_month_day?: number
    }
    perday_duration: number
    is_newovertime: 0 | 1
    enter_comp_time_limit: number
    expire_rule?: {
      type: number
      duration: number
      date?: {
        month: number
        day: number
      }
      extern_duration_enable: boolean
      extern_duration?: {
        month: number
        day: number
      }
    }
  }[]
}

/** Parameters of `POST /cgi-bin/oa/vacation/getuservacationquota`. */
export interface OaVacationGetuservacationquotaParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/oa/vacation/getuservacationquota`. */
export interface OaVacationGetuservacationquotaResult extends ApiResult {
  lists: {
    id: number
    vacationname: string
    assignduration: number
    usedduration: number
    leftduration: number
    real_assignduration: number
  }[]
}

/** Parameters of `POST /cgi-bin/oa/vacation/setoneuserquota`. */
export interface OaVacationSetoneuserquotaParams {
  readonly userid: string
  readonly vacation_id: number
  readonly leftduration: number
  readonly time_attr: number
  readonly remarks?: string | undefined
}

/** The rows of this chapter. */
export function approvalEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/corp/getapprovaldata repeatable
POST /cgi-bin/corp/getopenapprovaldata repeatable
POST /cgi-bin/oa/applyevent
POST /cgi-bin/oa/approval/copytemplate
POST /cgi-bin/oa/approval/create_template
POST /cgi-bin/oa/approval/update_template repeatable
POST /cgi-bin/oa/getapprovaldetail repeatable
POST /cgi-bin/oa/getapprovalinfo repeatable
POST /cgi-bin/oa/gettemplatedetail repeatable
GET /cgi-bin/oa/vacation/getcorpconf repeatable
POST /cgi-bin/oa/vacation/getuservacationquota repeatable
POST /cgi-bin/oa/vacation/setoneuserquota repeatable
`)
}
