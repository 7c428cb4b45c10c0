// Printed by tools/codegen from spec/official-account/blacklist.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/tags/members/batchblacklist`. */
export interface TagsMembersBatchblacklistParams {
  /** At most 20. */
  readonly openid_list: readonly string[]
}

/** Parameters of `POST /cgi-bin/tags/members/batchunblacklist`. */
export interface TagsMembersBatchunblacklistParams {
  /** At most 20. */
  readonly openid_list: readonly string[]
}

/** Parameters of `POST /cgi-bin/tags/members/getblacklist`. */
export interface TagsMembersGetblacklistParams {
  /** The last openid of the page before; left out, it begins at the start. */
  readonly begin_openid?: string | undefined
}

/** Answer of `POST /cgi-bin/tags/members/getblacklist`. */
export interface TagsMembersGetblacklistResult extends ApiResult {
  /** Number of blocked followers. */
  total: number
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
export function blacklistEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/tags/members/batchblacklist repeatable
POST /cgi-bin/tags/members/batchunblacklist repeatable
POST /cgi-bin/tags/members/getblacklist repeatable
`)
}
