import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { TestedProduct } from './products.ts'

/** A node of a push, as a handler is to get it. */
export type Node = string | number | Node[] | { [name: string]: Node }

/** How a push is to be made from its description. */
export interface Variant {
  /** How many elements a list has. */
  readonly items: 0 | 1 | 2
  /** Whether what may be left out is there. */
  readonly optional: boolean
}

/** A push that spec/callbacks describes. */
export interface Webhook {
  /** As given to `on`. */
  readonly name: string
  /** The method of the application that answers it; the kinds of an event share that of the event. */
  readonly method: string | undefined
  readonly defaultReply: 'unsupported' | 'welcome' | undefined
  /** The names of its kinds, for an event that has several; else none. */
  readonly kinds: readonly string[]
  /** The nodes of the push, as a handler is to get them. Of an event of several kinds, those of its first. */
  nodes(variant: Variant): { [name: string]: Node }
}

interface Schema {
  readonly $ref?: string
  readonly type?: 'string' | 'integer' | 'number' | 'object' | 'array'
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

interface Operation {
  readonly operationId?: string
  readonly 'x-default-reply'?: 'unsupported' | 'welcome'
  readonly requestBody: { readonly content: { readonly 'text/xml': { readonly schema: Schema } } }
}

/** More than a double can hold. */
export const longId = '4561255354251345929'

/** Every push of a product that its spec describes. */
export function webhooksOf({ spec }: TestedProduct): Webhook[] {
  const text = readFileSync(new URL(`../spec/callbacks/${spec}.yaml`, import.meta.url), 'utf8')
  const { components, webhooks } = parse(text)
  const schemas: Readonly<Record<string, Schema>> = components.schemas
  const names = Object.keys(webhooks)
  return Object.entries<{ post: Operation }>(webhooks).map(([name, { post }]) => ({
    name,
    method: post.operationId ?? eventMethod(name, webhooks),
    defaultReply: post['x-default-reply'],
    kinds: names.filter((other) => other.startsWith(`${name}.`)),
    nodes: (variant) =>
      sample(post.requestBody.content['text/xml'].schema, { schemas, variant }) as { [name: string]: Node },
  }))
}

/** `event.change_contact.create_user` is answered by the method of `event.change_contact`. */
function eventMethod(name: string, webhooks: Readonly<Record<string, { post: Operation }>>): string | undefined {
  const [, event] = /^(event\.[^.]+)\./.exec(name) ?? []
  return event === undefined ? undefined : webhooks[event]?.post.operationId
}

/** A value of a schema, as a handler is to get it. */
function sample(
  schema: Schema,
  how: { readonly schemas: Readonly<Record<string, Schema>>; readonly variant: Variant },
  name = '',
): Node {
  if (schema.$ref) return sample(how.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, how)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => sample(one, how)))
  if (schema.oneOf) return sample(schema.oneOf[0] ?? {}, how)
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  if (schema.type === 'string') return /id$/i.test(name) ? longId : `${name} 你好 & ]]> <x>`
  if (schema.type === 'integer') return 1_714_112_445
  if (schema.type === 'number') return -113.358803
  if (schema.type === 'array') {
    return Array.from({ length: how.variant.items }, () => sample(schema.items ?? {}, how, name))
  }
  const nodes: { [name: string]: Node } = {}
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    if (how.variant.optional || schema.required?.includes(field)) nodes[field] = sample(inner, how, field)
  }
  return nodes
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Written apart from the code under test: texts escaped instead of in CDATA, lists as repeated nodes. */
export function toXml(node: Node, name = 'xml'): string {
  if (Array.isArray(node)) return node.map((item) => toXml(item, name)).join('')
  if (typeof node !== 'object') return `<${name}>${escaped(String(node))}</${name}>`
  const children = Object.entries(node).map(([child, value]) => toXml(value, child))
  return `<${name}>${children.join('\n')}</${name}>`
}

/** Ids as the bare numbers the platform writes. */
export function toJson(node: Node): string {
  return JSON.stringify(node).replaceAll(`"${longId}"`, longId)
}
