// Printed by tools/codegen from spec/wecom/tag.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/tag/addtagusers`. */
export interface TagAddtagusersParams {
  readonly tagid: number
  /** At most 1000. */
  readonly userlist?: readonly string[] | undefined
  readonly partylist?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/tag/addtagusers`. */
export interface TagAddtagusersResult extends ApiResult {
  /** Userids that are wrong, joined by `|`. */
  invalidlist?: string
  /** Ids of departments that are wrong. */
  invalidparty?: number[]
}

/** Parameters of `POST /cgi-bin/tag/create`. */
export interface TagCreateParams {
  /** The platform makes one if left out. */
  readonly tagid?: number | undefined
  /** At most 32 characters. */
  readonly tagname: string
}

/** Answer of `POST /cgi-bin/tag/create`. */
export interface TagCreateResult extends ApiResult {
  tagid: number
}

/** Parameters of `GET /cgi-bin/tag/delete`. */
export interface TagDeleteParams {
  readonly tagid: number
}

/** Parameters of `POST /cgi-bin/tag/deltagusers`. */
export interface TagDeltagusersParams {
  readonly tagid: number
  /** At most 1000. */
  readonly userlist?: readonly string[] | undefined
  readonly partylist?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/tag/deltagusers`. */
export interface TagDeltagusersResult extends ApiResult {
  /** Userids that are wrong, joined by `|`. */
  invalidlist?: string
  /** Ids of departments that are wrong. */
  invalidparty?: number[]
}

/** Parameters of `GET /cgi-bin/tag/get`. */
export interface TagGetParams {
  readonly tagid: number
}

/** Answer of `GET /cgi-bin/tag/get`. */
export interface TagGetResult extends ApiResult {
  tagname: string
  userlist: {
    userid: string
    name?: string
  }[]
  partylist: number[]
}

/** Answer of `GET /cgi-bin/tag/list`. */
export interface TagListResult extends ApiResult {
  taglist: {
    tagid: number
    tagname: string
  }[]
}

/** Parameters of `POST /cgi-bin/tag/update`. */
export interface TagUpdateParams {
  readonly tagid: number
  readonly tagname: string
}

/** The rows of this chapter. */
export function tagEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/tag/addtagusers repeatable
POST /cgi-bin/tag/create
GET /cgi-bin/tag/delete {"query":["tagid"]}
POST /cgi-bin/tag/deltagusers repeatable
GET /cgi-bin/tag/get {"query":["tagid"]} repeatable
GET /cgi-bin/tag/list repeatable
POST /cgi-bin/tag/update repeatable
`)
}
