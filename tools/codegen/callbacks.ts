import { parse } from 'yaml'
import { type Output, readSource } from './output.ts'
import { comment, head as headOf } from './print.ts'
import type { Product } from './product.ts'

interface Schema {
  type?: string
  const?: string
  enum?: (string | number)[]
  description?: string
  'x-description-zh'?: string
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  $ref?: string
}

interface Operation {
  operationId?: string
  deprecated?: boolean
  externalDocs?: { url: string }
  'x-default-reply'?: 'welcome' | 'unsupported'
  requestBody: { content: { 'text/xml': { schema: { $ref: string } } } }
}

interface Spec {
  webhooks: Record<string, { post: Operation }>
  components: { schemas: Record<string, Schema> }
}

interface Push {
  /** As given to `on`: `text`, `event.CLICK`. */
  name: string
  isEvent: boolean
  type: string
  method: string | undefined
  reply: Operation['x-default-reply']
  /** First line of the doc comment, then more. */
  doc: string[]
  schema: Schema
}

const head = headOf('spec/callbacks')

/** Prints the TypeScript of a file in `spec/callbacks`. */
export function printCallbacks({ spec: name, folder, prefix }: Product): Output[] {
  const spec = parse(readSource(`spec/callbacks/${name}.yaml`)) as Spec
  const pushes = Object.entries(spec.webhooks).map(([push, { post }]) => readPush(spec, push, post))
  const generated = `packages/youchat/src/${folder}/generated/`
  return [
    { path: `${generated}messages.ts`, text: printMessages(pushes, prefix) },
    { path: `${generated}table.ts`, text: printTable(pushes, prefix) },
    { path: `${generated}handlers.ts`, text: printHandlers(pushes, prefix) },
  ]
}

function readPush(spec: Spec, name: string, operation: Operation): Push {
  const type = operation.requestBody.content['text/xml'].schema.$ref.split('/').pop() as string
  const schema = spec.components.schemas[type]
  const own = schema?.allOf?.[1]
  if (schema === undefined || own === undefined) throw new Error(`${name}: no schema ${type}`)
  const doc = [schema.description, schema['x-description-zh']].filter((line) => line !== undefined)
  if (operation.externalDocs) doc.push(`@see ${operation.externalDocs.url}`)
  if (operation.deprecated) doc.push('@deprecated The platform has retired it.')
  const isEvent = name.startsWith('event.')
  return { name, isEvent, type, method: operation.operationId, reply: operation['x-default-reply'], doc, schema: own }
}

// --- messages.ts: an interface for each push, and the maps from names to them

function printMessages(pushes: Push[], prefix: string): string {
  const interfaces = pushes.map(
    (push) => `${comment(push.doc, '')}export interface ${push.type} extends Push ${printObject(push.schema, '')}\n`,
  )
  const messages = pushes.filter((push) => !push.isEvent)
  const events = pushes.filter((push) => push.isEvent)
  return [
    `${head}import type { Push } from '../../callback/message.ts'\n`,
    ...interfaces,
    `/** The messages by MsgType: the keys of \`handlers\`. */\nexport interface ${prefix}Messages {\n${lines(messages, (push) => push.name)}}\n`,
    `/** The events by Event: the keys of \`eventHandlers\`. */\nexport interface ${prefix}Events {\n${lines(events, (push) => push.name.slice(6))}}\n`,
    `/** Everything that can be pushed, by the name given to \`on\`. */\nexport interface ${prefix}Pushes {\n` +
      `  /** Any message. */\n  message: ${prefix}Message\n  /** Any event. */\n  event: ${prefix}Event\n` +
      `${lines(pushes, (push) => (push.isEvent ? `'${push.name}'` : push.name))}}\n`,
    `/** Any message of a known type. */\nexport type ${prefix}Message =\n${messages.map((push) => `  | ${push.type}`).join('\n')}\n`,
    `/** Any known event. */\nexport type ${prefix}Event =\n${events.map((push) => `  | ${push.type}`).join('\n')}\n`,
  ].join('\n')
}

function lines(pushes: Push[], key: (push: Push) => string): string {
  return pushes.map((push) => `  ${key(push)}: ${push.type}\n`).join('')
}

function printObject(schema: Schema, indent: string): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const doc = comment(field.description ? [field.description] : [], `${indent}  `)
    return `${doc}${indent}  readonly ${name}${required.has(name) ? '' : '?'}: ${printType(field, `${indent}  `)}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function printType(schema: Schema, indent: string): string {
  if (schema.const !== undefined) return `'${schema.const}'`
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') return `readonly ${printType(schema.items as Schema, indent)}[]`
  if (schema.type === 'object') return printObject(schema, indent)
  return schema.type === 'string' ? 'string' : 'number'
}

// --- table.ts: what message.ts needs to read a push, and dispatch.ts to route it

function printTable(pushes: Push[], prefix: string): string {
  const rows = (some: Push[], key: (push: Push) => string): string =>
    some
      .map((push) => {
        const method = push.method === undefined ? '' : `method: '${push.method}', `
        return `  ['${key(push)}', { name: '${push.name}', ${method}fields: ${printShape(push.schema)} }],\n`
      })
      .join('')
  const messages = rows(
    pushes.filter((push) => !push.isEvent),
    (push) => push.name,
  )
  const events = rows(
    pushes.filter((push) => push.isEvent),
    (push) => push.name.slice(6).toLowerCase(),
  )
  const name = `${prefix.toLowerCase()}Table`
  return (
    `${head}import type { PushTable } from '../../callback/message.ts'\n\n` +
    `/** How each push is read and who answers it; events by their name in lower case. */\nexport const ${name}: PushTable = {\n` +
    `  messages: new Map([\n${messages.replaceAll(/^/gm, '  ').trimEnd()}\n  ]),\n` +
    `  events: new Map([\n${events.replaceAll(/^/gm, '  ').trimEnd()}\n  ]),\n}\n`
  )
}

function printShape(schema: Schema): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {})
    .filter(([, field]) => field.const === undefined)
    .map(([name, field]) => `${name}: ${printKind(field, required.has(name))}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function printKind(schema: Schema, isRequired: boolean): string {
  if (schema.type === 'array') return `[${printKind(schema.items as Schema, true)}${isRequired ? '' : `, 'optional'`}]`
  if (schema.type === 'object') return printShape(schema)
  return schema.type === 'string' ? `'string'` : `'number'`
}

// --- handlers.ts: an on… method for each push that a developer acts on

function printHandlers(pushes: Push[], prefix: string): string {
  const answered = pushes.filter((push) => push.method !== undefined)
  const methods = answered.map((push) => {
    const body = push.reply === undefined ? '' : ` return this.${push.reply}Text `
    const parameters = `_req: ${push.type}, _ctx: ${prefix}Context`
    return `${comment(push.doc, '  ')}  ${push.method}(${parameters}): HandlerResult {${body}}\n`
  })
  const types = answered.map((push) => `  ${push.type},\n`).join('')
  return (
    `${head}import { CallbackApplication } from '../../callback/application.ts'\n` +
    `import type { HandlerResult } from '../../callback/dispatch.ts'\n` +
    `import type { UnknownPush } from '../../callback/message.ts'\n` +
    `import type { CallAccount } from '../account.ts'\n` +
    `import type { ${prefix}Context } from '../context.ts'\n` +
    `import type {\n${types}  ${prefix}Events,\n  ${prefix}Messages,\n  ${prefix}Pushes,\n} from './messages.ts'\n\n` +
    `/** An on… method for each message and event, to be overridden; what they answer by default is said at each. */\n` +
    `export abstract class ${prefix}Handlers extends CallbackApplication<${prefix}Pushes, ${prefix}Messages, ${prefix}Events, ${prefix}Context, UnknownPush, CallAccount> {\n` +
    `${methods.join('\n')}}\n`
  )
}
