// Printed by tools/codegen from spec/official-account/group.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/groups/create`. */
export interface GroupsCreateParams {
  readonly group: {
    readonly name: string
  }
}

/** Answer of `POST /cgi-bin/groups/create`. */
export interface GroupsCreateResult extends ApiResult {
  group: {
    id: number
    name: string
  }
}

/** Parameters of `POST /cgi-bin/groups/delete`. */
export interface GroupsDeleteParams {
  readonly group: {
    readonly id: number
  }
}

/** Answer of `GET /cgi-bin/groups/get`. */
export interface GroupsGetResult extends ApiResult {
  groups: {
    id: number
    name: string
    count: number
  }[]
}

/** Parameters of `POST /cgi-bin/groups/getid`. */
export interface GroupsGetidParams {
  readonly openid: string
}

/** Answer of `POST /cgi-bin/groups/getid`. */
export interface GroupsGetidResult extends ApiResult {
  groupid: number
}

/** Parameters of `POST /cgi-bin/groups/members/batchupdate`. */
export interface GroupsMembersBatchupdateParams {
  readonly openid_list: readonly string[]
  readonly to_groupid: number
}

/** Parameters of `POST /cgi-bin/groups/members/update`. */
export interface GroupsMembersUpdateParams {
  readonly openid: string
  readonly to_groupid: number
}

/** Parameters of `POST /cgi-bin/groups/update`. */
export interface GroupsUpdateParams {
  readonly group: {
    readonly id: number
    readonly name: string
  }
}

/** The rows of this chapter. */
export function groupEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/groups/create
POST /cgi-bin/groups/delete
GET /cgi-bin/groups/get repeatable
POST /cgi-bin/groups/getid repeatable
POST /cgi-bin/groups/members/batchupdate repeatable
POST /cgi-bin/groups/members/update repeatable
POST /cgi-bin/groups/update repeatable
`)
}
