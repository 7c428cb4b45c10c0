// Printed by tools/codegen from spec/wecom/wedrive.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** A file or folder of the drive. */
export interface WedriveFile {
  fileid: string
  file_name: string
  spaceid?: string
  fatherid?: string
  file_size?: number
  file_type?: number
  file_status?: number
  /** As Unix time in seconds. */
  ctime?: number
  /** As Unix time in seconds. */
  mtime?: number
  sha?: string
  md5?: string
  url?: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_acl_add`. */
export interface WedriveFileAclAddParams {
  readonly fileid: string
  readonly auth_info: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly departmentid?: number | undefined
    readonly auth: number
  }[]
}

/** Parameters of `POST /cgi-bin/wedrive/file_acl_del`. */
export interface WedriveFileAclDelParams {
  readonly fileid: string
  readonly auth_info: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly departmentid?: number | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/wedrive/file_create`. */
export interface WedriveFileCreateParams {
  readonly spaceid: string
  readonly fatherid: string
  readonly file_type: number
  readonly file_name: string
}

/** Answer of `POST /cgi-bin/wedrive/file_create`. */
export interface WedriveFileCreateResult extends ApiResult {
  fileid: string
  url: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_delete`. */
export interface WedriveFileDeleteParams {
  readonly fileid: readonly string[]
}

/** Parameters of `POST /cgi-bin/wedrive/file_download`. */
export interface WedriveFileDownloadParams {
  readonly selected_ticket?: string | undefined
  readonly fileid?: string | undefined
}

/** Answer of `POST /cgi-bin/wedrive/file_download`. */
export interface WedriveFileDownloadResult extends ApiResult {
  download_url: string
  cookie_name?: string
  cookie_value?: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_info`. */
export interface WedriveFileInfoParams {
  readonly fileid: string
}

/** Answer of `POST /cgi-bin/wedrive/file_info`. */
export interface WedriveFileInfoResult extends ApiResult {
  file_info: WedriveFile
}

/** Parameters of `POST /cgi-bin/wedrive/file_list`. */
export interface WedriveFileListParams {
  readonly spaceid: string
  readonly fatherid: string
  readonly sort_type: number
  readonly start: number
  /** @default 10 */
  readonly limit: number
}

/** Answer of `POST /cgi-bin/wedrive/file_list`. */
export interface WedriveFileListResult extends ApiResult {
  file_list: {
    item: WedriveFile[]
  }
  /** Whether there is another page. */
  has_more: boolean
  next_start?: number
}

/** Parameters of `POST /cgi-bin/wedrive/file_move`. */
export interface WedriveFileMoveParams {
  readonly fatherid: string
  readonly fileid: readonly string[]
  readonly replace?: boolean | undefined
}

/** Answer of `POST /cgi-bin/wedrive/file_move`. */
export interface WedriveFileMoveResult extends ApiResult {
  file_list: {
    item: WedriveFile[]
  }
}

/** Parameters of `POST /cgi-bin/wedrive/file_rename`. */
export interface WedriveFileRenameParams {
  readonly fileid: string
  readonly new_name: string
}

/** Answer of `POST /cgi-bin/wedrive/file_rename`. */
export interface WedriveFileRenameResult extends ApiResult {
  file: WedriveFile
}

/** Parameters of `POST /cgi-bin/wedrive/file_secure_setting`. */
export interface WedriveFileSecureSettingParams {
  readonly fileid: string
  readonly watermark?: {
    readonly text?: string | undefined
    readonly margin_type?: number | undefined
    readonly show_text?: boolean | undefined
    readonly show_visitor_name?: boolean | undefined
    readonly force_by_admin?: boolean | undefined
    readonly force_by_space_admin?: boolean | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/wedrive/file_setting`. */
export interface WedriveFileSettingParams {
  readonly fileid: string
  readonly auth_scope: number
  readonly auth?: number | undefined
}

/** Parameters of `POST /cgi-bin/wedrive/file_share`. */
export interface WedriveFileShareParams {
  readonly fileid: string
}

/** Answer of `POST /cgi-bin/wedrive/file_share`. */
export interface WedriveFileShareResult extends ApiResult {
  share_url: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_upload`. */
export interface WedriveFileUploadParams {
  readonly selected_ticket?: string | undefined
  readonly spaceid?: string | undefined
  readonly fatherid?: string | undefined
  readonly file_name: string
  readonly file_base64_content: string
}

/** Answer of `POST /cgi-bin/wedrive/file_upload`. */
export interface WedriveFileUploadResult extends ApiResult {
  fileid: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_upload_finish`. */
export interface WedriveFileUploadFinishParams {
  readonly upload_key: string
}

/** Answer of `POST /cgi-bin/wedrive/file_upload_finish`. */
export interface WedriveFileUploadFinishResult extends ApiResult {
  fileid: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_upload_init`. */
export interface WedriveFileUploadInitParams {
  readonly selected_ticket?: string | undefined
  readonly spaceid?: string | undefined
  readonly fatherid?: string | undefined
  readonly file_name: string
  readonly size: number
  readonly block_sha: readonly string[]
  readonly skip_push_card?: boolean | undefined
}

/** Answer of `POST /cgi-bin/wedrive/file_upload_init`. */
export interface WedriveFileUploadInitResult extends ApiResult {
  hit_exist: boolean
  upload_key?: string
  fileid?: string
}

/** Parameters of `POST /cgi-bin/wedrive/file_upload_part`. */
export interface WedriveFileUploadPartParams {
  readonly upload_key: string
  readonly index: number
  readonly file_base64_content: string
}

/** Parameters of `POST /cgi-bin/wedrive/get_file_permission`. */
export interface WedriveGetFilePermissionParams {
  readonly fileid: string
}

/** Answer of `POST /cgi-bin/wedrive/get_file_permission`. */
export interface WedriveGetFilePermissionResult extends ApiResult {
  share_range: {
    enable_corp_internal: boolean
    corp_internal_auth: number
    corp_internal_approve_only_by_admin?: boolean
    enable_corp_external: boolean
    corp_external_auth: number
    corp_external_approve_only_by_admin?: boolean
  }
  secure_setting: {
    enable_readonly_copy: boolean
    modify_only_by_admin: boolean
    enable_readonly_comment: boolean
    ban_share_external: boolean
  }
  inherit_father_auth: {
    auth_list: {
      type: number
      userid?: string
      departmentid?: number
      auth: number
    }[]
    inherit: boolean
  }
  file_member_list?: {
    type: number
    userid?: string
    departmentid?: number
    auth: number
  }[]
  co_auth_list?: {
    type: number
    userid?: string
    departmentid?: number
    auth: number
  }[]
  watermark?: {
    text: string
    margin_type: number
    show_text: boolean
    show_visitor_name: boolean
    force_by_admin: boolean
    force_by_space_admin: boolean
  }
}

/** Answer of `POST /cgi-bin/wedrive/mng_capacity`. */
export interface WedriveMngCapacityResult extends ApiResult {
  total_capacity_for_all: number
  total_capacity_for_vip: number
  rest_capacity_for_all: number
  rest_capacity_for_vip: number
}

/** Parameters of `POST /cgi-bin/wedrive/mng_pro_info`. */
export interface WedriveMngProInfoParams {
  readonly userid?: string | undefined
}

/** Answer of `POST /cgi-bin/wedrive/mng_pro_info`. */
export interface WedriveMngProInfoResult extends ApiResult {
  is_pro: boolean
  total_vip_acct_num: number
  use_vip_acct_num: number
  pro_expire_time?: number
}

/** Parameters of `POST /cgi-bin/wedrive/new_space_info`. */
export interface WedriveNewSpaceInfoParams {
  readonly spaceid: string
}

/** Answer of `POST /cgi-bin/wedrive/new_space_info`. */
export interface WedriveNewSpaceInfoResult extends ApiResult {
  space_info: {
    spaceid: string
    space_name: string
    space_sub_type: number
    auth_list: {
      auth_info: {
        type: number
        userid?: string
        departmentid?: number
        auth: number
      }[]
      quit_userid: string[]
    }
    secure_setting: {
      enable_watermark: boolean
      enable_confidential_mode: boolean
      share_url_no_approve: boolean
      share_url_no_approve_default_auth: number
      default_file_scope: number
      ban_share_external: boolean
    }
  }
}

/** Parameters of `POST /cgi-bin/wedrive/space_acl_add`. */
export interface WedriveSpaceAclAddParams {
  readonly spaceid: string
  readonly auth_info: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly departmentid?: number | undefined
    readonly auth: number
  }[]
}

/** Parameters of `POST /cgi-bin/wedrive/space_acl_del`. */
export interface WedriveSpaceAclDelParams {
  readonly spaceid: string
  readonly auth_info: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly departmentid?: number | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/wedrive/space_create`. */
export interface WedriveSpaceCreateParams {
  readonly space_name: string
  readonly auth_info?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly departmentid?: number | undefined
    readonly auth: number
  }[] | undefined
  readonly space_sub_type?: number | undefined
}

/** Answer of `POST /cgi-bin/wedrive/space_create`. */
export interface WedriveSpaceCreateResult extends ApiResult {
  spaceid: string
}

/** Parameters of `POST /cgi-bin/wedrive/space_dismiss`. */
export interface WedriveSpaceDismissParams {
  readonly spaceid: string
}

/** Parameters of `POST /cgi-bin/wedrive/space_info`. */
export interface WedriveSpaceInfoParams {
  readonly spaceid: string
}

/** Answer of `POST /cgi-bin/wedrive/space_info`. */
export interface WedriveSpaceInfoResult extends ApiResult {
  space_info: {
    spaceid: string
    space_name: string
    auth_list: {
      auth_info: {
        type: number
        userid?: string
        departmentid?: number
        auth: number
      }[]
      quit_userid: string[]
    }
    space_sub_type: number
  }
}

/** Parameters of `POST /cgi-bin/wedrive/space_rename`. */
export interface WedriveSpaceRenameParams {
  readonly spaceid: string
  readonly space_name: string
}

/** Parameters of `POST /cgi-bin/wedrive/space_setting`. */
export interface WedriveSpaceSettingParams {
  readonly spaceid: string
  readonly enable_watermark?: boolean | undefined
  readonly enable_confidential_mode?: boolean | undefined
  readonly share_url_no_approve?: boolean | undefined
  readonly share_url_no_approve_default_auth?: number | undefined
  readonly default_file_scope?: number | undefined
  readonly ban_share_external?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/wedrive/space_share`. */
export interface WedriveSpaceShareParams {
  readonly spaceid: string
}

/** Answer of `POST /cgi-bin/wedrive/space_share`. */
export interface WedriveSpaceShareResult extends ApiResult {
  space_share_url: string
}

/** Parameters of `POST /cgi-bin/wedrive/vip/batch_add`. */
export interface WedriveVipBatchAddParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/wedrive/vip/batch_add`. */
export interface WedriveVipBatchAddResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/wedrive/vip/batch_del`. */
export interface WedriveVipBatchDelParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/wedrive/vip/batch_del`. */
export interface WedriveVipBatchDelResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/wedrive/vip/list`. */
export interface WedriveVipListParams {
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/wedrive/vip/list`. */
export interface WedriveVipListResult extends ApiResult {
  userid_list: string[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function wedriveEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/wedrive/file_acl_add
POST /cgi-bin/wedrive/file_acl_del
POST /cgi-bin/wedrive/file_create
POST /cgi-bin/wedrive/file_delete
POST /cgi-bin/wedrive/file_download repeatable
POST /cgi-bin/wedrive/file_info repeatable
POST /cgi-bin/wedrive/file_list repeatable
POST /cgi-bin/wedrive/file_move
POST /cgi-bin/wedrive/file_rename repeatable
POST /cgi-bin/wedrive/file_secure_setting repeatable
POST /cgi-bin/wedrive/file_setting repeatable
POST /cgi-bin/wedrive/file_share repeatable
POST /cgi-bin/wedrive/file_upload
POST /cgi-bin/wedrive/file_upload_finish
POST /cgi-bin/wedrive/file_upload_init
POST /cgi-bin/wedrive/file_upload_part
POST /cgi-bin/wedrive/get_file_permission repeatable
POST /cgi-bin/wedrive/mng_capacity repeatable
POST /cgi-bin/wedrive/mng_pro_info repeatable
POST /cgi-bin/wedrive/new_space_info repeatable
POST /cgi-bin/wedrive/space_acl_add
POST /cgi-bin/wedrive/space_acl_del
POST /cgi-bin/wedrive/space_create
POST /cgi-bin/wedrive/space_dismiss
POST /cgi-bin/wedrive/space_info repeatable
POST /cgi-bin/wedrive/space_rename repeatable
POST /cgi-bin/wedrive/space_setting repeatable
POST /cgi-bin/wedrive/space_share repeatable
POST /cgi-bin/wedrive/vip/batch_add
POST /cgi-bin/wedrive/vip/batch_del
POST /cgi-bin/wedrive/vip/list repeatable
`)
}
