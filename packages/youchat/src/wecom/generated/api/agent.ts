// Printed by tools/codegen from spec/wecom/agent.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/agent/batch_set_workbench_data`. */
export interface AgentBatchSetWorkbenchDataParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly userid_list: readonly string[]
  readonly data: {
    readonly type: string
    readonly keydata?: {
      readonly items: readonly {
        readonly key?: string | undefined
        readonly data: string
        readonly jump_url?: string | undefined
        readonly pagepath?: string | undefined
      }[]
    } | undefined
    readonly image?: {
      readonly url?: string | undefined
      readonly jump_url?: string | undefined
      readonly pagepath?: string | undefined
    } | undefined
    readonly list?: {
      readonly items: readonly {
        readonly title: string
        readonly jump_url?: string | undefined
        readonly pagepath?: string | undefined
      }[]
    } | undefined
    readonly webview?: {
      readonly url?: string | undefined
      readonly jump_url?: string | undefined
      readonly pagepath?: string | undefined
      readonly height?: string | undefined
      readonly hide_title?: boolean | undefined
      readonly enable_webview_click?: boolean | undefined
    } | undefined
  }
}

/** Parameters of `GET /cgi-bin/agent/get`. */
export interface AgentGetParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
}

/** Answer of `GET /cgi-bin/agent/get`. */
export interface AgentGetResult extends ApiResult {
  agentid: number
  name: string
  square_logo_url: string
  description: string
  allow_userinfos: {
    user: {
      userid: string
    }[]
  }
  allow_partys: {
    partyid: number[]
  }
  allow_tags: {
    tagid: number[]
  }
  /** 1 while it is switched off. */
  close: 0 | 1
  report_location_flag: 0 | 1
  isreportenter: 0 | 1
  redirect_domain?: string
  home_url?: string
  customized_publish_status?: number
}

/** Answer of `POST /cgi-bin/agent/get_admin_list`. */
export interface AgentGetAdminListResult extends ApiResult {
  admin?: {
    userid: string
    auth_type: number
  }[]
}

/** Answer of `POST /cgi-bin/agent/get_permissions`. */
export interface AgentGetPermissionsResult extends ApiResult {
  app_permissions: string[]
}

/** Parameters of `POST /cgi-bin/agent/get_workbench_template`. */
export interface AgentGetWorkbenchTemplateParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/agent/get_workbench_template`. */
export interface AgentGetWorkbenchTemplateResult extends ApiResult {
  type: string
  keydata?: {
    items: {
      key?: string
      data: string
      jump_url?: string
      pagepath?: string
    }[]
  }
  image?: {
    url?: string
    jump_url?: string
    pagepath?: string
  }
  list?: {
    items: {
      title: string
      jump_url?: string
      pagepath?: string
    }[]
  }
  webview?: {
    url?: string
    jump_url?: string
    pagepath?: string
    height?: string
    hide_title?: boolean
    enable_webview_click?: boolean
  }
  replace_user_data: boolean
}

/** Answer of `GET /cgi-bin/agent/list`. */
export interface AgentListResult extends ApiResult {
  agentlist: {
    agentid: number
    name: string
    square_logo_url: string
  }[]
}

/** Parameters of `POST /cgi-bin/agent/migrate_to_customized_app`. */
export interface AgentMigrateToCustomizedAppParams {
  readonly suite_access_token: string
}

/** Parameters of `POST /cgi-bin/agent/set`. */
export interface AgentSetParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly name?: string | undefined
  readonly logo_mediaid?: string | undefined
  readonly description?: string | undefined
  readonly report_location_flag?: 0 | 1 | undefined
  readonly isreportenter?: 0 | 1 | undefined
  readonly redirect_domain?: string | undefined
  readonly home_url?: string | undefined
}

/** Parameters of `POST /cgi-bin/agent/set_scope`. */
export interface AgentSetScopeParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly allow_user?: readonly string[] | undefined
  readonly allow_party?: readonly number[] | undefined
  readonly allow_tag?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/agent/set_scope`. */
export interface AgentSetScopeResult extends ApiResult {
  invaliduser?: string[]
  invalidparty?: number[]
  invalidtag?: number[]
}

/** Parameters of `POST /cgi-bin/agent/set_workbench_data`. */
export interface AgentSetWorkbenchDataParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly userid: string
  readonly type: string
  readonly keydata?: {
    readonly items: readonly {
      readonly key?: string | undefined
      readonly data: string
      readonly jump_url?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly image?: {
    readonly url?: string | undefined
    readonly jump_url?: string | undefined
    readonly pagepath?: string | undefined
  } | undefined
  readonly list?: {
    readonly items: readonly {
      readonly title: string
      readonly jump_url?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly webview?: {
    readonly url?: string | undefined
    readonly jump_url?: string | undefined
    readonly pagepath?: string | undefined
    readonly height?: string | undefined
    readonly hide_title?: boolean | undefined
    readonly enable_webview_click?: boolean | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/agent/set_workbench_template`. */
export interface AgentSetWorkbenchTemplateParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly type: string
  readonly keydata?: {
    readonly items: readonly {
      readonly key?: string | undefined
      readonly data: string
      readonly jump_url?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly image?: {
    readonly url?: string | undefined
    readonly jump_url?: string | undefined
    readonly pagepath?: string | undefined
  } | undefined
  readonly list?: {
    readonly items: readonly {
      readonly title: string
      readonly jump_url?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly webview?: {
    readonly url?: string | undefined
    readonly jump_url?: string | undefined
    readonly pagepath?: string | undefined
    readonly height?: string | undefined
    readonly hide_title?: boolean | undefined
    readonly enable_webview_click?: boolean | undefined
  } | undefined
  readonly replace_user_data?: boolean | undefined
}

/** The rows of this chapter. */
export function agentEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/agent/batch_set_workbench_data {"account":["agentid"]} repeatable
GET /cgi-bin/agent/get {"query":["agentid"],"account":["agentid"]} repeatable
POST /cgi-bin/agent/get_admin_list repeatable
POST /cgi-bin/agent/get_permissions repeatable
POST /cgi-bin/agent/get_workbench_template {"account":["agentid"]} repeatable
GET /cgi-bin/agent/list repeatable
POST /cgi-bin/agent/migrate_to_customized_app
POST /cgi-bin/agent/set {"account":["agentid"]} repeatable
POST /cgi-bin/agent/set_scope {"account":["agentid"]} repeatable
POST /cgi-bin/agent/set_workbench_data {"account":["agentid"]} repeatable
POST /cgi-bin/agent/set_workbench_template {"account":["agentid"]} repeatable
`)
}
