// Printed by tools/codegen from spec/official-account/tag.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/tags/create`. */
export interface TagsCreateParams {
  readonly tag: {
    /** At most 30 bytes, and no other tag's. */
    readonly name: string
  }
}

/** Answer of `POST /cgi-bin/tags/create`. */
export interface TagsCreateResult extends ApiResult {
  tag: {
    id: number
    name: string
  }
}

/** Parameters of `POST /cgi-bin/tags/delete`. */
export interface TagsDeleteParams {
  readonly tag: {
    readonly id: number
  }
}

/** Answer of `GET /cgi-bin/tags/get`. */
export interface TagsGetResult extends ApiResult {
  tags: {
    id: number
    name: string
    /** Number of followers that have it. */
    count: number
  }[]
}

/** Parameters of `POST /cgi-bin/tags/getidlist`. */
export interface TagsGetidlistParams {
  readonly openid: string
}

/** Answer of `POST /cgi-bin/tags/getidlist`. */
export interface TagsGetidlistResult extends ApiResult {
  tagid_list: number[]
}

/** Parameters of `POST /cgi-bin/tags/members/batchtagging`. */
export interface TagsMembersBatchtaggingParams {
  /** At most 50. */
  readonly openid_list: readonly string[]
  readonly tagid: number
}

/** Parameters of `POST /cgi-bin/tags/members/batchuntagging`. */
export interface TagsMembersBatchuntaggingParams {
  /** At most 50. */
  readonly openid_list: readonly string[]
  readonly tagid: number
}

/** Parameters of `POST /cgi-bin/tags/update`. */
export interface TagsUpdateParams {
  readonly tag: {
    readonly id: number
    /** At most 30 bytes, and no other tag's. */
    readonly name: string
  }
}

/** Parameters of `POST /cgi-bin/user/tag/get`. */
export interface UserTagGetParams {
  readonly tagid: number
  /** The last openid of the page before; left out, it begins at the start. */
  readonly next_openid?: string | undefined
}

/** Answer of `POST /cgi-bin/user/tag/get`. */
export interface UserTagGetResult extends ApiResult {
  /** Number of openids in this page, at most 10000. */
  count: number
  data?: {
    /** The openids. */
    openid: string[]
  }
  /** The last openid of this page. */
  next_openid?: string
}

/** The rows of this chapter. */
export function tagEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/tags/create
POST /cgi-bin/tags/delete
GET /cgi-bin/tags/get repeatable
POST /cgi-bin/tags/getidlist repeatable
POST /cgi-bin/tags/members/batchtagging repeatable
POST /cgi-bin/tags/members/batchuntagging repeatable
POST /cgi-bin/tags/update repeatable
POST /cgi-bin/user/tag/get repeatable
`)
}
