import { parse } from 'yaml'
import { refName, type Schema } from './openapi.ts'
import { readSource } from './output.ts'
import { head } from './print.ts'
import type { Callbacks } from './product.ts'

interface Operation {
  readonly operationId?: string
  readonly deprecated?: boolean
  readonly externalDocs?: { readonly url: string }
  readonly 'x-default-reply'?: 'welcome' | 'unsupported'
  readonly requestBody: { readonly content: { readonly 'text/xml': { readonly schema: { readonly $ref: string } } } }
}

interface PushSchema extends Schema {
  readonly 'x-description-zh'?: string
  readonly oneOf?: readonly { readonly $ref: string }[]
}

interface Spec {
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, PushSchema>> }
}

/** A push that a file in `spec/callbacks` describes. */
export interface Push {
  /** As given to `on`: `text`, `event.CLICK`, `event.change_contact.create_user`. */
  readonly name: string
  /** As given to `handlers` or `eventHandlers`. */
  readonly key: string
  readonly isEvent: boolean
  /** The event it is a kind of, as given to `on`. */
  readonly parent: string | undefined
  readonly type: string
  /** The types of its kinds, of an event that has several. */
  readonly kinds: readonly string[] | undefined
  readonly method: string | undefined
  readonly reply: Operation['x-default-reply']
  /** First line of the doc comment, then more. */
  readonly doc: readonly string[]
  /** Its own nodes; of an event that has several kinds, those that all kinds have. */
  readonly schema: Schema
}

/** The first line of what is printed from `spec/callbacks`. */
export const callbacksHead: string = head('spec/callbacks')

/** The way from what is printed to the root of the SDK: `../../`. */
export function rootOf({ folder }: Callbacks): string {
  return '../'.repeat(folder.split('/').length + 1)
}

/** Reads the pushes of a file in `spec/callbacks`, in its order. */
export function readPushes({ spec: file, base }: Callbacks): readonly Push[] {
  const spec = parse(readSource(`spec/callbacks/${file}.yaml`)) as Spec
  const names = new Set(Object.keys(spec.webhooks))
  return Object.entries(spec.webhooks).map(([name, { post }]) => {
    const type = refName(post.requestBody.content['text/xml'].schema.$ref)
    const isEvent = name.startsWith('event.')
    const [, event] = name.split('.')
    const above = `event.${event}`
    const parent = isEvent && above !== name ? above : undefined
    if (parent !== undefined && !names.has(parent)) throw new Error(`${name}: ${parent} is not described`)
    return {
      ...{ name, key: isEvent ? name.slice('event.'.length) : name, isEvent, parent, type },
      kinds: spec.components.schemas[type]?.oneOf?.map(({ $ref }) => refName($ref)),
      method: parent === undefined ? post.operationId : spec.webhooks[parent]?.post.operationId,
      reply: post['x-default-reply'],
      doc: docOf(spec, type, post),
      schema: ownSchema(spec, type, base),
    }
  })
}

function docOf(spec: Spec, type: string, { externalDocs, deprecated }: Operation): string[] {
  const schema = spec.components.schemas[type]
  const doc = [schema?.description, schema?.['x-description-zh']].filter((line) => line !== undefined)
  if (externalDocs) doc.push(`@see ${externalDocs.url}`)
  if (deprecated) doc.push('@deprecated The platform has retired it.')
  return doc
}

function ownSchema(spec: Spec, type: string, base: string): Schema {
  const { allOf, oneOf } = spec.components.schemas[type] ?? {}
  if (oneOf !== undefined) return commonSchema(oneOf.map(({ $ref }) => ownSchema(spec, refName($ref), base)))
  const [first, own] = allOf ?? []
  if (first?.$ref === undefined || refName(first.$ref) !== base || own === undefined) {
    throw new Error(`${type}: neither ${base} with nodes of its own, nor one of several kinds`)
  }
  return own
}

/** The nodes that stand in each of several schemas and are the same there. */
function commonSchema(schemas: readonly Schema[]): Schema {
  const [first, ...others] = schemas
  const everywhere = Object.entries(first?.properties ?? {}).filter(([name, field]) =>
    others.every(({ properties }) => isSame(properties?.[name], field)),
  )
  const required = first?.required?.filter((name) => others.every((other) => other.required?.includes(name)))
  return { properties: Object.fromEntries(everywhere), ...(required === undefined ? {} : { required }) }
}

function isSame(one: Schema | undefined, other: Schema): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}
