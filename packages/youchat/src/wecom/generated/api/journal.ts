// Printed by tools/codegen from spec/wecom/journal.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface ReportAttendance {
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

/** What was filled in; which field it has depends on the control. */
export interface ReportValue {
  text?: string
  new_number?: string
  new_money?: string
  date?: {
    type: string
    s_timestamp?: number
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
    openapi_id: number
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
      value: ReportValue
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
    attendance: ReportAttendance
  }
  attendance?: ReportAttendance
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
    longitude: number
    latitude: number
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
  students?: {
    name: string
  }[]
  classes?: {
    name: string
  }[]
  docs?: {
    docid: string
  }[]
  wedrive_files?: {
    fileid: string
  }[]
}

/** Parameters of `POST /cgi-bin/oa/journal/export_doc`. */
export interface OaJournalExportDocParams {
  readonly journaluuid: string
  readonly docid: string
}

/** Answer of `POST /cgi-bin/oa/journal/export_doc`. */
export interface OaJournalExportDocResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/oa/journal/get_export_doc_result`. */
export interface OaJournalGetExportDocResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/oa/journal/get_export_doc_result`. */
export interface OaJournalGetExportDocResultResult extends ApiResult {
  status: number
  url?: string
}

/** Parameters of `POST /cgi-bin/oa/journal/get_record_detail`. */
export interface OaJournalGetRecordDetailParams {
  readonly journaluuid: string
}

/** Answer of `POST /cgi-bin/oa/journal/get_record_detail`. */
export interface OaJournalGetRecordDetailResult extends ApiResult {
  info: {
    journal_uuid: string
    template_id: string
    template_name: string
    submitter: {
      userid: string
    }
    receivers: {
      userid: string
    }[]
    readed_receivers: {
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
        value: ReportValue
      }[]
    }
    comments: {
      commentid: number | string
      tocommentid?: number | string
      comment_userinfo: {
        userid: string
      }
      content: string
      comment_time: number
    }[]
    report_time: number
  }
}

/** Parameters of `POST /cgi-bin/oa/journal/get_record_list`. */
export interface OaJournalGetRecordListParams {
  /** As Unix time in seconds. */
  readonly starttime: number
  /** As Unix time in seconds. */
  readonly endtime: number
  readonly cursor: number
  /** @default 100 */
  readonly limit: number
  readonly filters?: readonly {
    readonly key: string
    readonly value: string
  }[] | undefined
}

/** Answer of `POST /cgi-bin/oa/journal/get_record_list`. */
export interface OaJournalGetRecordListResult extends ApiResult {
  journaluuid_list: string[]
  endflag: 0 | 1
  next_cursor?: number
}

/** Parameters of `POST /cgi-bin/oa/journal/get_stat_list`. */
export interface OaJournalGetStatListParams {
  /** As Unix time in seconds. */
  readonly starttime: number
  /** As Unix time in seconds. */
  readonly endtime: number
  readonly template_id: string
}

/** Answer of `POST /cgi-bin/oa/journal/get_stat_list`. */
export interface OaJournalGetStatListResult extends ApiResult {
  stat_list: {
    template_id: string
    template_name: string
    report_range: {
      user_list: {
        userid: string
      }[]
      party_list: {
        open_partyid: string
      }[]
      tag_list: {
        open_tagid: string
      }[]
    }
    white_range: {
      user_list: {
        userid: string
      }[]
      party_list: {
        open_partyid: string
      }[]
      tag_list: {
        open_tagid: string
      }[]
    }
    receivers: {
      user_list: {
        userid: string
      }[]
      tag_list: {
        open_tagid: string
      }[]
      leader_list: {
        level: number
      }[]
    }
    report_list: {
      user: {
        userid: string
      }
      itemlist: {
        journaluuid: string
        reporttime?: number
        flag?: 0 | 1
      }[]
    }[]
    unreport_list: {
      user: {
        userid: string
      }
      itemlist: {
        journaluuid: string
        reporttime?: number
        flag?: 0 | 1
      }[]
    }[]
    cycle_begin_time: number
    cycle_end_time: number
    stat_begin_time: number
    stat_end_time: number
    report_type: number
  }[]
}

/** The rows of this chapter. */
export function journalEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/oa/journal/export_doc
POST /cgi-bin/oa/journal/get_export_doc_result repeatable
POST /cgi-bin/oa/journal/get_record_detail repeatable
POST /cgi-bin/oa/journal/get_record_list repeatable
POST /cgi-bin/oa/journal/get_stat_list repeatable
`)
}
