import type { Schema } from '../spec/operation.ts'
import type { Spec } from '../spec/spec.ts'
import type { ApiEndpoint, BaseContext } from './endpoint.ts'

/** What tells the API of one product from that of another. */
export interface ApiProduct<C extends BaseContext> {
  /** What stands before the paths of the manual, such as `/wecom`; '' for nothing. */
  readonly prefix: string
  readonly spec: Spec
  readonly codes: CommonCodes
  /** What a body that is not JSON is answered with. @default the text of its code */
  readonly notJsonText?: string
  /** Whether every answer in JSON says `errcode` and `errmsg`. */
  readonly alwaysSaysErrcode: boolean
  /** The platform's text for a code. */
  readonly errmsgOf: (errcode: number) => string
  /** A new id by which a refused call is known. */
  readonly newId: (now: number) => string
  /** `errmsg` as it goes over the wire. @param id What `newId` gave. @param path Of the manual; '' where a fault answers. */
  readonly writeErrmsg: (
    refused: { readonly errcode: number; readonly message: string },
    id: string,
    path: string,
  ) => string
  /** Whether the access token of a call works. @throws ApiRefusal */
  readonly checkToken: (query: URLSearchParams, context: C) => void
  /** Counts a call. @throws ApiRefusal where there were too many */
  readonly count: (endpoint: ApiEndpoint<C>, query: URLSearchParams, context: C) => void
  /** What records mask wherever it stands. */
  readonly secretsOf: (context: C) => readonly string[]
  /** Further names in a query whose values records mask. */
  readonly secretNames: readonly string[]
  /** What stands for the account itself in calls of endpoints that have no routine. @throws ApiRefusal where it is another's */
  readonly checkConfig: (config: NonNullable<Schema['config']>, given: unknown, context: C) => void
  /** A text of the account for samples; undefined for none. */
  readonly sampleText: (name: string, context: C) => string | undefined
}

/** The codes of what is checked of every call. */
export interface CommonCodes {
  readonly unknownPath: number
  readonly tooLong: number
  /** POST where it must be GET. */
  readonly needsGet: number
  readonly needsPost: number
  readonly noBody: number
  readonly notJson: number
  /** A field of another type. */
  readonly type: number
  /** None of the values a field can have. */
  readonly value: number
  /** A form without a file. */
  readonly noFile: number
  /** A field or parameter with this name is missing. */
  readonly missing: (name: string) => number
}
