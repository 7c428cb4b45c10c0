/** The part of JSON Schema the spec uses, without its words. */
export interface Schema {
  readonly type?: string | readonly string[]
  /** `int64` can exceed 2^53. */
  readonly format?: string
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly default?: string | number | boolean
  /** A file of a form. */
  readonly file?: boolean
  /** What of the account it must be. */
  readonly config?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  /** Name of a schema in the table beside the operations. */
  readonly $ref?: string
}

/** A parameter of the query. */
export interface Parameter {
  readonly name: string
  readonly required?: boolean
  readonly schema: Schema
}

/** One endpoint as the spec has it. */
export interface Operation {
  /** Method and path, and the action where several share a path. */
  readonly key: string
  readonly method: string
  readonly path: string
  /** Such as `messageCustom`. */
  readonly chapter: string
  readonly summary: string
  readonly action?: string
  /** @default true */
  readonly token?: boolean
  readonly query?: readonly Parameter[]
  /** `json`, `multipart` or `binary`; left out for none. */
  readonly body?: string
  /** Whether the body may be missing. @default false */
  readonly optional?: boolean
  /** What is in a body of JSON or a form. */
  readonly fields?: Schema
  /** `media` for a file; left out for JSON. */
  readonly answer?: string
  /** The answer beside `errcode` and `errmsg`; left out for none. */
  readonly result?: Schema
}
