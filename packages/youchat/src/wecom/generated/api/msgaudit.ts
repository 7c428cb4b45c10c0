// Printed by tools/codegen from spec/wecom/msgaudit.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/msgaudit/check_room_agree`. */
export interface MsgauditCheckRoomAgreeParams {
  readonly roomid: string
}

/** Answer of `POST /cgi-bin/msgaudit/check_room_agree`. */
export interface MsgauditCheckRoomAgreeResult extends ApiResult {
  agreeinfo: {
    exteranalopenid: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/msgaudit/check_single_agree`. */
export interface MsgauditCheckSingleAgreeParams {
  readonly info: readonly {
    readonly userid: string
    readonly exteranalopenid: string
  }[]
}

/** Answer of `POST /cgi-bin/msgaudit/check_single_agree`. */
export interface MsgauditCheckSingleAgreeResult extends ApiResult {
  agreeinfo: {
    userid: string
    exteranalopenid: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/msgaudit/get_permit_user_list`. */
export interface MsgauditGetPermitUserListParams {
  readonly type?: number | undefined
}

/** Answer of `POST /cgi-bin/msgaudit/get_permit_user_list`. */
export interface MsgauditGetPermitUserListResult extends ApiResult {
  ids: string[]
}

/** Parameters of `GET /cgi-bin/msgaudit/get_robot_info`. */
export interface MsgauditGetRobotInfoParams {
  readonly robot_id: string
}

/** Answer of `GET /cgi-bin/msgaudit/get_robot_info`. */
export interface MsgauditGetRobotInfoResult extends ApiResult {
  data: {
    robot_id: string
    name: string
    creator_userid: string
  }
}

/** Parameters of `POST /cgi-bin/msgaudit/groupchat/get`. */
export interface MsgauditGroupchatGetParams {
  readonly roomid: string
}

/** Answer of `POST /cgi-bin/msgaudit/groupchat/get`. */
export interface MsgauditGroupchatGetResult extends ApiResult {
  roomname: string
  creator: string
  members: {
    memberid: string
    jointime: number
  }[]
  notice: string
  room_create_time: number
}

/** The rows of this chapter. */
export function msgauditEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/msgaudit/check_room_agree repeatable
POST /cgi-bin/msgaudit/check_single_agree repeatable
POST /cgi-bin/msgaudit/get_permit_user_list repeatable
GET /cgi-bin/msgaudit/get_robot_info {"query":["robot_id"]} repeatable
POST /cgi-bin/msgaudit/groupchat/get repeatable
`)
}
