// Printed by tools/codegen from spec/wecom/external-message.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** A picture, link, mini program, video or file; `msgtype` says which. */
export interface ContactMessageAttachment {
  readonly msgtype: string
  readonly image?: {
    readonly media_id?: string | undefined
    readonly pic_url?: string | undefined
  } | undefined
  readonly link?: {
    readonly title: string
    readonly desc?: string | undefined
    readonly url: string
    readonly picurl?: string | undefined
  } | undefined
  readonly video?: {
    readonly media_id: string
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly page: string
    readonly title: string
    readonly pic_media_id?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/add_msg_template`. */
export interface ExternalcontactAddMsgTemplateParams {
  readonly chat_type: string
  readonly external_userid?: readonly string[] | undefined
  readonly chat_id_list?: readonly string[] | undefined
  readonly tag_filter?: {
    readonly group_list?: readonly {
      readonly tag_list?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  readonly sender?: string | undefined
  readonly allow_select?: boolean | undefined
  readonly text?: {
    readonly content: string
  } | undefined
  readonly attachments?: readonly ContactMessageAttachment[] | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/add_msg_template`. */
export interface ExternalcontactAddMsgTemplateResult extends ApiResult {
  msgid: string
  fail_list?: string[]
}

/** Parameters of `POST /cgi-bin/externalcontact/cancel_groupmsg_send`. */
export interface ExternalcontactCancelGroupmsgSendParams {
  readonly msgid: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_group_msg_result`. */
export interface ExternalcontactGetGroupMsgResultParams {
  readonly msgid: string
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_group_msg_result`. */
export interface ExternalcontactGetGroupMsgResultResult extends ApiResult {
  check_status?: number
  detail_list: {
    external_userid?: string
    chat_id?: string
    userid: string
    status: number
    /** As Unix time in seconds. */
    send_time?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_groupmsg_list_v2`. */
export interface ExternalcontactGetGroupmsgListV2Params {
  readonly chat_type: string
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly creator?: string | undefined
  readonly filter_type?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_groupmsg_list_v2`. */
export interface ExternalcontactGetGroupmsgListV2Result extends ApiResult {
  group_msg_list?: {
    msgid: string
    creator: string
    create_type: number
    text?: {
      content: string
    }
    attachments?: {
      msgtype: string
      image?: {
        media_id?: string
        pic_url?: string
      }
      link?: {
        title: string
        desc?: string
        url: string
        picurl?: string
      }
      video?: {
        media_id: string
      }
      miniprogram?: {
        appid: string
        page: string
        title: string
        pic_media_id?: string
      }
      file?: {
        media_id: string
      }
    }[]
    /** As Unix time in seconds. */
    create_time: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_groupmsg_send_result`. */
export interface ExternalcontactGetGroupmsgSendResultParams {
  readonly msgid: string
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly userid: string
}

/** Answer of `POST /cgi-bin/externalcontact/get_groupmsg_send_result`. */
export interface ExternalcontactGetGroupmsgSendResultResult extends ApiResult {
  send_list?: {
    userid: string
    chat_id?: string
    external_userid?: string
    status: number
    /** As Unix time in seconds. */
    send_time?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_groupmsg_task`. */
export interface ExternalcontactGetGroupmsgTaskParams {
  readonly msgid: string
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_groupmsg_task`. */
export interface ExternalcontactGetGroupmsgTaskResult extends ApiResult {
  task_list?: {
    userid: string
    status: number
    /** As Unix time in seconds. */
    send_time?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/group_welcome_template/add`. */
export interface ExternalcontactGroupWelcomeTemplateAddParams {
  readonly text?: {
    readonly content: string
  } | undefined
  readonly image?: {
    readonly media_id?: string | undefined
    readonly pic_url?: string | undefined
  } | undefined
  readonly link?: {
    readonly title: string
    readonly desc?: string | undefined
    readonly url: string
    readonly picurl?: string | undefined
  } | undefined
  readonly video?: {
    readonly media_id: string
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly page: string
    readonly title: string
    readonly pic_media_id?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly notify?: 0 | 1 | undefined
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/group_welcome_template/add`. */
export interface ExternalcontactGroupWelcomeTemplateAddResult extends ApiResult {
  template_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/group_welcome_template/del`. */
export interface ExternalcontactGroupWelcomeTemplateDelParams {
  readonly template_id: string
  readonly agentid?: number | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/group_welcome_template/edit`. */
export interface ExternalcontactGroupWelcomeTemplateEditParams {
  readonly template_id: string
  readonly text?: {
    readonly content: string
  } | undefined
  readonly image?: {
    readonly media_id?: string | undefined
    readonly pic_url?: string | undefined
  } | undefined
  readonly link?: {
    readonly title: string
    readonly desc?: string | undefined
    readonly url: string
    readonly picurl?: string | undefined
  } | undefined
  readonly video?: {
    readonly media_id: string
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly page: string
    readonly title: string
    readonly pic_media_id?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly agentid?: number | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/group_welcome_template/get`. */
export interface ExternalcontactGroupWelcomeTemplateGetParams {
  readonly template_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/group_welcome_template/get`. */
export interface ExternalcontactGroupWelcomeTemplateGetResult extends ApiResult {
  text?: {
    content: string
  }
  image?: {
    media_id?: string
    pic_url?: string
  }
  link?: {
    title: string
    desc?: string
    url: string
    picurl?: string
  }
  video?: {
    media_id: string
  }
  miniprogram?: {
    appid: string
    page: string
    title: string
    pic_media_id?: string
  }
  file?: {
    media_id: string
  }
  agentid?: number
}

/** Parameters of `POST /cgi-bin/externalcontact/remind_groupmsg_send`. */
export interface ExternalcontactRemindGroupmsgSendParams {
  readonly msgid: string
}

/** Parameters of `POST /cgi-bin/externalcontact/send_welcome_msg`. */
export interface ExternalcontactSendWelcomeMsgParams {
  /** Of the event that tells of the new contact. */
  readonly welcome_code: string
  readonly text?: {
    readonly content: string
  } | undefined
  readonly attachments?: readonly ContactMessageAttachment[] | undefined
}

/** The rows of this chapter. */
export function externalMessageEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/add_msg_template
POST /cgi-bin/externalcontact/cancel_groupmsg_send
POST /cgi-bin/externalcontact/get_group_msg_result repeatable
POST /cgi-bin/externalcontact/get_groupmsg_list_v2 repeatable
POST /cgi-bin/externalcontact/get_groupmsg_send_result repeatable
POST /cgi-bin/externalcontact/get_groupmsg_task repeatable
POST /cgi-bin/externalcontact/group_welcome_template/add
POST /cgi-bin/externalcontact/group_welcome_template/del
POST /cgi-bin/externalcontact/group_welcome_template/edit repeatable
POST /cgi-bin/externalcontact/group_welcome_template/get repeatable
POST /cgi-bin/externalcontact/remind_groupmsg_send
POST /cgi-bin/externalcontact/send_welcome_msg
`)
}
