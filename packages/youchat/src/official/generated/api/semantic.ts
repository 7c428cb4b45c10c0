// Printed by tools/codegen from spec/official-account/semantic.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /semantic/semproxy/search`. */
export interface SemanticSemproxySearchParams {
  readonly query: string
  readonly type: string
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly city?: string | undefined
  readonly region?: string | undefined
  /** @default the account's appId */
  readonly appid?: string | undefined
  readonly uid?: string | undefined
}

/** Answer of `POST /semantic/semproxy/search`. */
export interface SemanticSemproxySearchResult extends ApiResult {
  query: string
  type: string
  semantic: Record<string, unknown>
}

/** The rows of this chapter. */
export function semanticEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /semantic/semproxy/search {"account":["appid"]} repeatable
`)
}
