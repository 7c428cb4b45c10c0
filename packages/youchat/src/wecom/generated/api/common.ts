// Printed by tools/codegen from spec/wecom. Change the spec, then run `npm run codegen`.
/** The parameters of an endpoint that takes none. */
export type NoParams = Readonly<Record<string, never>>

/** What stands in every answer of the platform. */
export interface ApiResult {
  /** 0 of a call that worked. */
  errcode: number
  errmsg: string
}
