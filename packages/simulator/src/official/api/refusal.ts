import { errmsgs } from './errmsgs.ts'

/** A call the platform refuses: it becomes `{"errcode":…,"errmsg":"… rid: …"}` with HTTP status 200. */
export class ApiRefusal extends Error {
  override readonly name: string = 'ApiRefusal'
  readonly errcode: number
  /** Further fields of the answer. */
  readonly fields: Readonly<Record<string, unknown>>

  /** @param errmsg The platform's text for `errcode` where it is left out. */
  constructor(errcode: number, errmsg: string = errmsgOf(errcode), fields: Readonly<Record<string, unknown>> = {}) {
    super(errmsg)
    this.errcode = errcode
    this.fields = fields
  }
}

/** The platform's text for a code. */
export function errmsgOf(errcode: number): string {
  return errmsgs[errcode] ?? 'unknown error'
}
