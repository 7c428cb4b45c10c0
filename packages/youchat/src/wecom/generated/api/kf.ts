// Printed by tools/codegen from spec/wecom/kf.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface KfAnswerAttachment {
  readonly msgtype: string
  readonly image?: {
    readonly media_id: string
  } | undefined
  readonly link?: {
    readonly title: string
    readonly desc?: string | undefined
    readonly url: string
    readonly pic_url?: string | undefined
  } | undefined
  readonly video?: {
    readonly media_id: string
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly pagepath: string
    readonly title?: string | undefined
    readonly thumb_media_id?: string | undefined
  } | undefined
}

export interface KfMessageMenu {
  readonly head_content?: string | undefined
  readonly list: readonly {
    readonly type: string
    readonly text?: {
      readonly content: string
      readonly no_newline?: 0 | 1 | undefined
    } | undefined
    readonly click?: {
      readonly id: string
      readonly content: string
    } | undefined
    readonly view?: {
      readonly url: string
      readonly content: string
    } | undefined
    readonly miniprogram?: {
      readonly appid: string
      readonly pagepath: string
      readonly content: string
    } | undefined
  }[]
  readonly tail_content?: string | undefined
}

/** Parameters of `POST /cgi-bin/kf/account/add`. */
export interface KfAccountAddParams {
  readonly name: string
  readonly media_id: string
}

/** Answer of `POST /cgi-bin/kf/account/add`. */
export interface KfAccountAddResult extends ApiResult {
  open_kfid: string
}

/** Parameters of `POST /cgi-bin/kf/account/del`. */
export interface KfAccountDelParams {
  readonly open_kfid: string
}

/** Parameters of `POST /cgi-bin/kf/account/list`. */
export interface KfAccountListParams {
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/kf/account/list`. */
export interface KfAccountListResult extends ApiResult {
  account_list: {
    open_kfid: string
    name: string
    avatar: string
    manage_privilege: boolean
  }[]
}

/** Parameters of `POST /cgi-bin/kf/account/update`. */
export interface KfAccountUpdateParams {
  readonly open_kfid: string
  readonly name?: string | undefined
  readonly media_id?: string | undefined
}

/** Parameters of `POST /cgi-bin/kf/add_contact_way`. */
export interface KfAddContactWayParams {
  readonly open_kfid: string
  readonly scene?: string | undefined
}

/** Answer of `POST /cgi-bin/kf/add_contact_way`. */
export interface KfAddContactWayResult extends ApiResult {
  url: string
}

/** Parameters of `POST /cgi-bin/kf/customer/batchget`. */
export interface KfCustomerBatchgetParams {
  readonly external_userid_list: readonly string[]
  readonly need_enter_session_context?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/kf/customer/batchget`. */
export interface KfCustomerBatchgetResult extends ApiResult {
  customer_list: {
    external_userid: string
    nickname: string
    avatar: string
    gender: number
    unionid?: string
    enter_session_context?: {
      scene?: string
      scene_param?: string
      wechat_channels?: {
        nickname?: string
        scene: number
      }
    }
  }[]
  invalid_external_userid: string[]
}

/** Parameters of `POST /cgi-bin/kf/customer/cancel_upgrade_service`. */
export interface KfCustomerCancelUpgradeServiceParams {
  readonly open_kfid: string
  readonly external_userid: string
}

/** Answer of `GET /cgi-bin/kf/customer/get_upgrade_service_config`. */
export interface KfCustomerGetUpgradeServiceConfigResult extends ApiResult {
  member_range?: {
    userid_list?: string[]
    department_id_list?: number[]
  }
  groupchat_range?: {
    chat_id_list?: string[]
  }
}

/** Parameters of `POST /cgi-bin/kf/customer/upgrade_service`. */
export interface KfCustomerUpgradeServiceParams {
  readonly open_kfid: string
  readonly external_userid: string
  readonly type: number
  readonly member?: {
    readonly userid: string
    readonly wording?: string | undefined
  } | undefined
  readonly groupchat?: {
    readonly chat_id: string
    readonly wording?: string | undefined
  } | undefined
}

/** Answer of `GET /cgi-bin/kf/get_corp_qualification`. */
export interface KfGetCorpQualificationResult extends ApiResult {
  wechat_channels_binding: boolean
}

/** Parameters of `POST /cgi-bin/kf/get_corp_statistic`. */
export interface KfGetCorpStatisticParams {
  readonly open_kfid?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
}

/** Answer of `POST /cgi-bin/kf/get_corp_statistic`. */
export interface KfGetCorpStatisticResult extends ApiResult {
  statistic_list?: {
    stat_time: number
    statistic: {
      session_cnt: number
      customer_cnt: number
      customer_msg_cnt: number
      upgrade_service_customer_cnt: number
      msg_rejected_customer_cnt: number
      ai_session_reply_cnt: number
      ai_transfer_rate: number
      ai_knowledge_hit_rate: number
    }
  }[]
}

/** Parameters of `POST /cgi-bin/kf/get_servicer_statistic`. */
export interface KfGetServicerStatisticParams {
  readonly open_kfid?: string | undefined
  readonly servicer_userid?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
}

/** Answer of `POST /cgi-bin/kf/get_servicer_statistic`. */
export interface KfGetServicerStatisticResult extends ApiResult {
  statistic_list?: {
    stat_time: number
    statistic: {
      session_cnt: number
      customer_cnt: number
      customer_msg_cnt: number
      reply_rate?: number
      first_reply_average_sec?: number
      satisfaction_investgate_cnt: number
      satisfaction_participation_rate?: number
      satisfied_rate?: number
      middling_rate?: number
      dissatisfied_rate?: number
      upgrade_service_customer_cnt: number
      upgrade_service_member_invite_cnt: number
      upgrade_service_member_customer_cnt: number
      upgrade_service_groupchat_invite_cnt: number
      upgrade_service_groupchat_customer_cnt: number
      msg_rejected_customer_cnt: number
    }
  }[]
}

/** Parameters of `POST /cgi-bin/kf/knowledge/add_group`. */
export interface KfKnowledgeAddGroupParams {
  readonly name: string
}

/** Answer of `POST /cgi-bin/kf/knowledge/add_group`. */
export interface KfKnowledgeAddGroupResult extends ApiResult {
  group_id: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/add_intent`. */
export interface KfKnowledgeAddIntentParams {
  readonly group_id: string
  readonly question: {
    readonly text: {
      readonly content: string
    }
  }
  readonly similar_questions?: {
    readonly items: readonly {
      readonly text: {
        readonly content: string
      }
    }[]
  } | undefined
  readonly answers: readonly {
    readonly text: {
      readonly content: string
    }
    readonly attachments: readonly KfAnswerAttachment[]
  }[]
}

/** Answer of `POST /cgi-bin/kf/knowledge/add_intent`. */
export interface KfKnowledgeAddIntentResult extends ApiResult {
  intent_id: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/del_group`. */
export interface KfKnowledgeDelGroupParams {
  readonly group_id: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/del_intent`. */
export interface KfKnowledgeDelIntentParams {
  readonly intent_id: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/list_group`. */
export interface KfKnowledgeListGroupParams {
  readonly group_id?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/kf/knowledge/list_group`. */
export interface KfKnowledgeListGroupResult extends ApiResult {
  group_list: {
    group_id: string
    name: string
    is_default: 0 | 1
  }[]
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/list_intent`. */
export interface KfKnowledgeListIntentParams {
  readonly group_id?: string | undefined
  readonly intent_id?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/kf/knowledge/list_intent`. */
export interface KfKnowledgeListIntentResult extends ApiResult {
  intent_list: {
    group_id: string
    intent_id: string
    question: {
      text: {
        content: string
      }
    }
    similar_questions?: {
      items: {
        text: {
          content: string
        }
      }[]
    }
    answers: {
      text: {
        content: string
      }
      attachments: {
        msgtype: string
        image?: {
          name: string
        }
        link?: {
          title: string
          desc?: string
          url: string
          pic_url?: string
        }
        video?: {
          name: string
        }
        miniprogram?: {
          appid: string
          pagepath: string
          title?: string
        }
      }[]
    }[]
  }[]
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/mod_group`. */
export interface KfKnowledgeModGroupParams {
  readonly group_id: string
  readonly name: string
}

/** Parameters of `POST /cgi-bin/kf/knowledge/mod_intent`. */
export interface KfKnowledgeModIntentParams {
  readonly intent_id: string
  readonly question?: {
    readonly text?: {
      readonly content: string
    } | undefined
  } | undefined
  readonly similar_questions?: {
    readonly items: readonly {
      readonly text?: {
        readonly content: string
      } | undefined
    }[]
  } | undefined
  readonly answers?: readonly {
    readonly text?: {
      readonly content: string
    } | undefined
    readonly attachments?: readonly KfAnswerAttachment[] | undefined
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/kf/send_msg`. */
export interface KfSendMsgParams {
  readonly open_kfid: string
  /** The external userid of the person. */
  readonly touser: string
  /** At most 32 bytes of letters, digits and `_-`; the same one is sent once only. */
  readonly msgid?: string | undefined
  /** Says which of the fields of that name is sent. */
  readonly msgtype: 'text' | 'image' | 'voice' | 'video' | 'file' | 'link' | 'miniprogram' | 'msgmenu' | 'location' | 'business_card' | 'ca_link'
  readonly text?: {
    readonly content: string
  } | undefined
  readonly image?: {
    readonly media_id: string
  } | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly video?: {
    readonly media_id: string
    readonly title?: string | undefined
    readonly description?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly link?: {
    readonly url: string
    readonly title: string
    readonly desc?: string | undefined
    readonly thumb_media_id: string
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly pagepath: string
    readonly title: string
    readonly thumb_media_id: string
  } | undefined
  readonly msgmenu?: KfMessageMenu | undefined
  readonly location?: {
    readonly latitude: number
    readonly longitude: number
    readonly name: string
    readonly address?: string | undefined
  } | undefined
  readonly business_card?: {
    readonly userid: string
  } | undefined
  readonly ca_link?: {
    readonly link_url: string
  } | undefined
}

/** Answer of `POST /cgi-bin/kf/send_msg`. */
export interface KfSendMsgResult extends ApiResult {
  msgid: string
}

/** Parameters of `POST /cgi-bin/kf/send_msg_on_event`. */
export interface KfSendMsgOnEventParams {
  readonly code: string
  readonly msgid?: string | undefined
  readonly msgtype: string
  readonly text?: {
    readonly content: string
  } | undefined
  readonly msgmenu?: KfMessageMenu | undefined
}

/** Answer of `POST /cgi-bin/kf/send_msg_on_event`. */
export interface KfSendMsgOnEventResult extends ApiResult {
  msgid: string
}

/** Parameters of `POST /cgi-bin/kf/service_state/get`. */
export interface KfServiceStateGetParams {
  readonly open_kfid: string
  readonly external_userid: string
}

/** Answer of `POST /cgi-bin/kf/service_state/get`. */
export interface KfServiceStateGetResult extends ApiResult {
  /** 0 not answered, 1 the robot, 2 in the queue, 3 a member, 4 ended. */
  service_state: number
  servicer_userid?: string
}

/** Parameters of `POST /cgi-bin/kf/service_state/trans`. */
export interface KfServiceStateTransParams {
  readonly open_kfid: string
  readonly external_userid: string
  /** 0 not answered, 1 the robot, 2 in the queue, 3 a member, 4 ended. */
  readonly service_state: number
  readonly servicer_userid?: string | undefined
}

/** Answer of `POST /cgi-bin/kf/service_state/trans`. */
export interface KfServiceStateTransResult extends ApiResult {
  msg_code: string
}

/** Parameters of `POST /cgi-bin/kf/servicer/add`. */
export interface KfServicerAddParams {
  readonly open_kfid: string
  readonly userid_list?: readonly string[] | undefined
  readonly department_id_list?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/kf/servicer/add`. */
export interface KfServicerAddResult extends ApiResult {
  result_list: {
    userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/kf/servicer/del`. */
export interface KfServicerDelParams {
  readonly open_kfid: string
  readonly userid_list?: readonly string[] | undefined
  readonly department_id_list?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/kf/servicer/del`. */
export interface KfServicerDelResult extends ApiResult {
  result_list: {
    userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `GET /cgi-bin/kf/servicer/list`. */
export interface KfServicerListParams {
  readonly open_kfid: string
}

/** Answer of `GET /cgi-bin/kf/servicer/list`. */
export interface KfServicerListResult extends ApiResult {
  servicer_list: {
    userid?: string
    status?: number
    department_id?: number
  }[]
}

/** Parameters of `POST /cgi-bin/kf/sync_msg`. */
export interface KfSyncMsgParams {
  /** Of the event that told of messages; within 10 minutes of it. */
  readonly token?: string | undefined
  /** The `next_cursor` of the time before; left out the first time, which answers with the last 3 days. */
  readonly cursor?: string | undefined
  /** At most 1000. */
  readonly limit?: number | undefined
  /** 0 AMR, 1 SILK. */
  readonly voice_format?: number | undefined
  readonly open_kfid?: string | undefined
}

/** Answer of `POST /cgi-bin/kf/sync_msg`. */
export interface KfSyncMsgResult extends ApiResult {
  msg_list: {
    msgid: string
    msgtype: string
    /** 3 a person, 4 an event, 5 a member. */
    origin: number
    open_kfid?: string
    servicer_userid?: string
    external_userid?: string
    text?: {
      content: string
      menu_id?: string
    }
    image?: {
      media_id: string
    }
    voice?: {
      media_id: string
    }
    video?: {
      media_id: string
      title?: string
      description?: string
    }
    file?: {
      media_id: string
    }
    link?: {
      url: string
      title: string
      desc?: string
      thumb_media_id: string
      pic_url: string
    }
    miniprogram?: {
      appid: string
      pagepath: string
      title: string
      thumb_media_id: string
    }
    msgmenu?: {
      head_content?: string
      list: {
        type: string
        text?: {
          content: string
          no_newline?: 0 | 1
        }
        click?: {
          id: string
          content: string
        }
        view?: {
          url: string
          content: string
        }
        miniprogram?: {
          appid: string
          pagepath: string
          content: string
        }
      }[]
      tail_content?: string
    }
    location?: {
      latitude: number
      longitude: number
      name: string
      address?: string
    }
    business_card?: {
      userid: string
    }
    event?: {
      event_type: string
      open_kfid?: string
      external_userid?: string
      servicer_userid?: string
      scene?: string
      scene_param?: string
      welcome_code?: string
      status?: number
      fail_msgid?: string
      fail_type?: number
      change_type?: number
      old_servicer_userid?: string
      new_servicer_userid?: string
      msg_code?: string
      wechat_channels?: {
        nickname?: string
        scene: number
      }
      recall_msgid?: string
    }
    channels?: {
      sub_type: number
      nickname: string
      title?: string
    }
    channels_shop_product?: {
      product_id: string
      head_img: string
      title: string
      sales_price: number | string
      shop_nickname: string
      shop_head_img: string
    }
    channels_shop_order?: {
      order_id: string
      product_titles: string
      price_wording: string
      state: string
      image_url: string
      shop_nickname: string
    }
    merged_msg?: {
      title: string
      item: {
        sender_name: string
        msgtype: string
        msg_content: string
        /** As Unix time in seconds. */
        send_time: number
      }[]
    }
    /** As Unix time in seconds. */
    send_time: number
  }[]
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** To be kept for the next time. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function kfEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/kf/account/add
POST /cgi-bin/kf/account/del
POST /cgi-bin/kf/account/list repeatable
POST /cgi-bin/kf/account/update repeatable
POST /cgi-bin/kf/add_contact_way repeatable
POST /cgi-bin/kf/customer/batchget repeatable
POST /cgi-bin/kf/customer/cancel_upgrade_service
GET /cgi-bin/kf/customer/get_upgrade_service_config repeatable
POST /cgi-bin/kf/customer/upgrade_service
GET /cgi-bin/kf/get_corp_qualification repeatable
POST /cgi-bin/kf/get_corp_statistic repeatable
POST /cgi-bin/kf/get_servicer_statistic repeatable
POST /cgi-bin/kf/knowledge/add_group
POST /cgi-bin/kf/knowledge/add_intent
POST /cgi-bin/kf/knowledge/del_group
POST /cgi-bin/kf/knowledge/del_intent
POST /cgi-bin/kf/knowledge/list_group repeatable
POST /cgi-bin/kf/knowledge/list_intent repeatable
POST /cgi-bin/kf/knowledge/mod_group repeatable
POST /cgi-bin/kf/knowledge/mod_intent repeatable
POST /cgi-bin/kf/send_msg
POST /cgi-bin/kf/send_msg_on_event
POST /cgi-bin/kf/service_state/get repeatable
POST /cgi-bin/kf/service_state/trans
POST /cgi-bin/kf/servicer/add
POST /cgi-bin/kf/servicer/del
GET /cgi-bin/kf/servicer/list {"query":["open_kfid"]} repeatable
POST /cgi-bin/kf/sync_msg repeatable
`)
}
