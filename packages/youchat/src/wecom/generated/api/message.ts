// Printed by tools/codegen from spec/wecom/message.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'
import type { ApiResult } from './common.ts'

/** A template card; which of its parts it may have depends on `card_type`. */
export interface TemplateCard {
  readonly card_type: 'text_notice' | 'news_notice' | 'button_interaction' | 'vote_interaction' | 'multiple_interaction'
  readonly card_image?: {
    readonly url: string
    readonly aspect_ratio?: number | undefined
  } | undefined
  readonly source?: {
    readonly icon_url?: string | undefined
    readonly desc?: string | undefined
    readonly desc_color?: number | undefined
  } | undefined
  readonly main_title?: {
    readonly title?: string | undefined
    readonly desc?: string | undefined
  } | undefined
  readonly quote_area?: {
    readonly type?: number | undefined
    readonly url?: string | undefined
    readonly appid?: string | undefined
    readonly pagepath?: string | undefined
    readonly title?: string | undefined
    readonly quote_text?: string | undefined
  } | undefined
  readonly emphasis_content?: {
    readonly title?: string | undefined
    readonly desc?: string | undefined
  } | undefined
  readonly sub_title_text?: string | undefined
  readonly vertical_content_list?: readonly {
    readonly title: string
    readonly desc?: string | undefined
  }[] | undefined
  readonly horizontal_content_list?: readonly {
    readonly keyname: string
    readonly value?: string | undefined
    readonly type?: number | undefined
    readonly url?: string | undefined
    readonly media_id?: string | undefined
    readonly userid?: string | undefined
  }[] | undefined
  readonly jump_list?: readonly {
    readonly type?: number | undefined
    readonly title: string
    readonly url?: string | undefined
    readonly appid?: string | undefined
    readonly pagepath?: string | undefined
  }[] | undefined
  readonly card_action?: {
    readonly type?: number | undefined
    readonly url?: string | undefined
    readonly appid?: string | undefined
    readonly pagepath?: string | undefined
  } | undefined
  readonly action_menu?: {
    readonly desc?: string | undefined
    readonly action_list: readonly {
      readonly key: string
      readonly text: string
    }[]
  } | undefined
  readonly task_id?: string | undefined
  readonly button_list?: readonly {
    readonly type?: number | undefined
    readonly key?: string | undefined
    readonly text: string
    readonly style?: number | undefined
    readonly url?: string | undefined
  }[] | undefined
  readonly checkbox?: {
    readonly question_key: string
    readonly mode?: number | undefined
    readonly option_list: readonly {
      readonly id: string
      readonly text: string
      readonly is_checked: boolean
      readonly disable?: boolean | undefined
    }[]
    readonly disable?: boolean | undefined
  } | undefined
  readonly select_list?: readonly {
    readonly question_key: string
    readonly title: string
    readonly selected_id?: string | undefined
    readonly option_list: readonly {
      readonly id: string
      readonly text: string
      readonly disable?: boolean | undefined
    }[]
    readonly disable?: boolean | undefined
  }[] | undefined
  readonly submit_button?: {
    readonly type?: number | undefined
    readonly key?: string | undefined
    readonly text: string
    readonly style?: number | undefined
    readonly url?: string | undefined
  } | undefined
  readonly replace_text?: string | undefined
  readonly image_text_area?: {
    readonly type?: number | undefined
    readonly url?: string | undefined
    readonly appid?: string | undefined
    readonly pagepath?: string | undefined
    readonly title?: string | undefined
    readonly desc?: string | undefined
    readonly image_url: string
  } | undefined
  readonly button_selection?: {
    readonly question_key: string
    readonly title?: string | undefined
    readonly selected_id?: string | undefined
    readonly option_list: readonly {
      readonly id: string
      readonly text: string
    }[]
    readonly disable?: boolean | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/message/get_statistics`. */
export interface MessageGetStatisticsParams {
  /** 0 today, 1 yesterday. */
  readonly time_type?: number | undefined
}

/** Answer of `POST /cgi-bin/message/get_statistics`. */
export interface MessageGetStatisticsResult extends ApiResult {
  statistics: {
    agentid: number
    app_name: string
    count: number
  }[]
}

/** Parameters of `POST /cgi-bin/message/recall`. */
export interface MessageRecallParams {
  /** As `message/send` answered. */
  readonly msgid: string
}

/** Parameters of `POST /cgi-bin/message/send`. */
export interface MessageSendParams {
  /**
   * Userids joined by `|`, at most 1000; `@all` for everybody who may see the application, whatever the other two
   * say.
   */
  readonly touser?: string | undefined
  /** Ids of departments joined by `|`, at most 100. */
  readonly toparty?: string | undefined
  /** Ids of tags joined by `|`, at most 100. */
  readonly totag?: string | undefined
  /** Says which of the fields of that name is sent. */
  readonly msgtype: 'text' | 'image' | 'voice' | 'video' | 'file' | 'textcard' | 'news' | 'mpnews' | 'markdown' | 'miniprogram_notice' | 'template_card' | 'interactive_taskcard' | 'template_msg'
  readonly text?: {
    /** At most 2048 bytes; the rest is cut off without an error. */
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
    /** At most 128 bytes. */
    readonly title?: string | undefined
    /** At most 512 bytes. */
    readonly description?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly textcard?: {
    /** At most 2048 bytes, `https://` and all. */
    readonly url: string
    /** At most 128 characters. */
    readonly title: string
    /** At most 512 characters. */
    readonly description: string
    /** At most 4 characters. */
    readonly btntxt?: string | undefined
  } | undefined
  readonly news?: {
    /** One to eight. */
    readonly articles: readonly {
      /** This, or `appid` and `pagepath`. */
      readonly url?: string | undefined
      readonly title: string
      readonly description?: string | undefined
      readonly picurl?: string | undefined
      readonly btntxt?: string | undefined
      readonly appid?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly mpnews?: {
    /** One to eight. */
    readonly articles: readonly {
      readonly title: string
      readonly digest?: string | undefined
      readonly author?: string | undefined
      /** HTML, at most 666 KB. */
      readonly content: string
      readonly content_source_url?: string | undefined
      readonly thumb_media_id: string
    }[]
  } | undefined
  readonly markdown?: {
    /** At most 2048 bytes. A subset of Markdown; not shown in WeChat. */
    readonly content: string
  } | undefined
  readonly miniprogram_notice?: {
    readonly appid: string
    readonly page: string
    /** 4 to 12 characters. */
    readonly title: string
    /** 4 to 12 characters. */
    readonly description?: string | undefined
    /** At most ten. */
    readonly content_item?: readonly {
      readonly key: string
      readonly value: string
    }[] | undefined
    readonly emphasis_first_item?: boolean | undefined
  } | undefined
  /**
   * Template cards have taken its place.
   * @deprecated The platform has retired it.
   */
  readonly interactive_taskcard?: {
    readonly task_id: string
    readonly url: string
    readonly title: string
    readonly description: string
    readonly btn: readonly {
      readonly key: string
      readonly name: string
      readonly color?: string | undefined
      readonly is_bold?: boolean | undefined
    }[]
  } | undefined
  readonly template_card?: TemplateCard | undefined
  /** For schools and other special cases only. */
  readonly template_msg?: {
    readonly template_id: string
    readonly url?: string | undefined
    readonly miniprogram?: {
      readonly appid: string
      readonly pagepath: string
    } | undefined
    readonly content_item?: readonly {
      readonly key: string
      readonly value: string
    }[] | undefined
  } | undefined
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  /** Tickets of the picker of a page, in place of receivers. */
  readonly selected_ticket_list?: readonly string[] | undefined
  /** 1 cannot be passed on and has a watermark; 2, of `mpnews`, stays within the corp. */
  readonly safe?: 0 | 1 | 2 | undefined
  /** 1 to have ids in the text turned into names. */
  readonly enable_id_trans?: 0 | 1 | undefined
  /** 1 to have the same message dropped that was sent shortly before. */
  readonly enable_duplicate_check?: 0 | 1 | undefined
  /** For how long, in seconds: 1800 unless said otherwise, at most 14400. */
  readonly duplicate_check_interval?: number | undefined
}

/** Answer of `POST /cgi-bin/message/send`. */
export interface MessageSendResult extends ApiResult {
  /** Userids that were not reached, joined by `|`, in lower case. */
  invaliduser?: string
  /** Ids of departments that were not reached, joined by `|`. */
  invalidparty?: string
  /** Ids of tags that were not reached, joined by `|`. */
  invalidtag?: string
  /** Userids without a licence for the application, joined by `|`. */
  unlicenseduser?: string
  /** To take the message back with. */
  msgid: string
  /** Of a card that can be answered: to change it with, within 72 hours, once. */
  response_code?: string
}

/** Parameters of `POST /cgi-bin/message/update_taskcard`. */
export interface MessageUpdateTaskcardParams {
  readonly userids?: readonly string[] | undefined
  readonly task_id: string
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly original_task_id?: string | undefined
  readonly replace_name: string
}

/** Answer of `POST /cgi-bin/message/update_taskcard`. */
export interface MessageUpdateTaskcardResult extends ApiResult {
  invaliduser?: string[]
}

/** Parameters of `POST /cgi-bin/message/update_template_card`. */
export interface MessageUpdateTemplateCardParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly userids?: readonly string[] | undefined
  readonly partyids?: readonly number[] | undefined
  readonly tagids?: readonly number[] | undefined
  /** 1 for everybody the card was sent to. */
  readonly atall?: 0 | 1 | undefined
  readonly response_code: string
  readonly enable_id_trans?: 0 | 1 | undefined
  /** To change the button only; otherwise `template_card`. */
  readonly button?: {
    readonly task_id?: string | undefined
    readonly replace_name: string
  } | undefined
  readonly template_card?: TemplateCard | undefined
}

/** Answer of `POST /cgi-bin/message/update_template_card`. */
export interface MessageUpdateTemplateCardResult extends ApiResult {
  invaliduser?: string[]
}

/** Parameters of `POST /cgi-bin/webhook/send`. */
export interface WebhookSendParams {
  /** Of the address the robot was given. A secret. */
  readonly key: string
  /** Says which of the fields of that name is sent. */
  readonly msgtype: 'text' | 'markdown' | 'markdown_v2' | 'image' | 'news' | 'file' | 'voice' | 'template_card'
  readonly text?: {
    readonly content: string
    /** Userids to mention; `@all` for everybody. */
    readonly mentioned_list?: readonly string[] | undefined
    /** Mobile numbers to mention; `@all` for everybody. */
    readonly mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  readonly markdown?: {
    /** At most 4096 bytes. */
    readonly content: string
  } | undefined
  readonly markdown_v2?: {
    readonly content: string
  } | undefined
  readonly image?: {
    /** The picture, JPG or PNG of at most 2 MB. */
    readonly base64: string
    /** Of the picture before it was encoded. */
    readonly md5: string
  } | undefined
  readonly news?: {
    readonly articles: readonly {
      readonly title: string
      readonly description?: string | undefined
      readonly url: string
      readonly picurl?: string | undefined
    }[]
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly template_card?: TemplateCard | undefined
}

/** Parameters of `POST /cgi-bin/webhook/upload_media`. */
export interface WebhookUploadMediaParams {
  /** Of the address the robot was given. A secret. */
  readonly key: string
  readonly type: 'file' | 'voice'
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/webhook/upload_media`. */
export interface WebhookUploadMediaResult extends ApiResult {
  type: string
  media_id: string
  /** As Unix time in seconds. */
  created_at: number | string
}

/** The rows of this chapter. */
export function messageEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/message/get_statistics repeatable
POST /cgi-bin/message/recall repeatable
POST /cgi-bin/message/send {"account":["agentid"]}
POST /cgi-bin/message/update_taskcard {"account":["agentid"]}
POST /cgi-bin/message/update_template_card {"account":["agentid"]}
POST /cgi-bin/webhook/send {"query":["key"],"token":"none"}
POST /cgi-bin/webhook/upload_media {"query":["key","type"],"body":"multipart","files":["media"],"token":"none"}
`)
}
