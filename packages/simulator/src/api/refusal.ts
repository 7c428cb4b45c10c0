/** A call the platform refuses: it becomes `{"errcode":…,"errmsg":"…"}` with HTTP status 200. */
export class ApiRefusal extends Error {
  override readonly name: string = 'ApiRefusal'
  readonly errcode: number
  /** The text in place of the platform’s own for `errcode`; undefined for that. */
  readonly errmsg: string | undefined
  /** Further fields of the answer. */
  readonly fields: Readonly<Record<string, unknown>>

  /** @param errmsg The platform's text for `errcode` where it is left out. */
  constructor(errcode: number, errmsg?: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(errmsg ?? `errcode ${errcode}`)
    this.errcode = errcode
    this.errmsg = errmsg
    this.fields = fields
  }
}
