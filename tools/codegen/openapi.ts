import { parse } from 'yaml'
import { listFolder, readSource } from './output.ts'

/** The part of JSON Schema that the specs use. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly default?: string | number | boolean
  readonly description?: string
  readonly deprecated?: boolean
  readonly contentMediaType?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly $ref?: string
  readonly 'x-from-config'?: string
}

/** A parameter; all of them travel in the query. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly deprecated?: boolean
  readonly schema: Schema
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

/** An operation as it is written in the spec. */
export interface RawOperation {
  readonly operationId: string
  readonly summary: string
  readonly 'x-summary-zh': string
  readonly description?: string
  readonly externalDocs?: { readonly url: string }
  readonly deprecated?: boolean
  readonly 'x-repeatable'?: boolean
  readonly 'x-errcodes'?: readonly number[]
  readonly 'x-unreviewed'?: boolean
  readonly security?: readonly unknown[]
  readonly servers?: readonly { readonly url: string }[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly description?: string; readonly content: Content }
  readonly responses: { readonly '200': { readonly content?: Content; readonly $ref?: string } }
}

/** A file of the spec. */
export interface RawChapter {
  /** Such as `message-custom`. */
  readonly name: string
  /** Where it is, from the root of the repository. */
  readonly source: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

/** Reads the chapters in a folder of the spec. */
export function readChapters(folder: string): RawChapter[] {
  return listFolder(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const source = folder + file
      return { ...(parse(readSource(source)) as RawChapter), name: file.slice(0, -5), source }
    })
}

/** The name of the schema a reference points at, in the same file. */
export function refName(ref: string): string {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1]
  if (name === undefined) throw new Error(`${ref}: only schemas of the same file can be referred to`)
  return name
}
