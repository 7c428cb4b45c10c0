import type { Schema } from './openapi.ts'
import type { Callbacks } from './product.ts'
import { callbacksHead, type Push, rootOf } from './pushes.ts'

/** Prints table.ts: what `message.ts` needs to read a push, and `dispatch.ts` to route it. */
export function printTable(pushes: readonly Push[], callbacks: Callbacks): string {
  const messages = pushes.filter(({ isEvent }) => !isEvent)
  const events = pushes.filter(({ isEvent }) => isEvent)
  return (
    `${callbacksHead}import type { PushTable } from '${rootOf(callbacks)}callback/message.ts'\n` +
    `import { once } from '${rootOf(callbacks)}once.ts'\n\n` +
    `/** How each push is read and who answers it; events by their name in lower case. */\n` +
    `export const ${callbacks.prefix.toLowerCase()}Table: () => PushTable = once(() => ({\n` +
    `  messages: ${printMap(messages, ({ key }) => key)},\n` +
    `  events: ${printMap(events, ({ key }) => key.toLowerCase())},\n}))\n`
  )
}

function printMap(pushes: readonly Push[], key: (push: Push) => string): string {
  if (pushes.length === 0) return 'new Map()'
  const rows = pushes.map((push) => {
    const method = push.method === undefined ? '' : `method: '${push.method}', `
    return `    ['${key(push)}', { name: '${push.name}', ${method}fields: ${printShape(push.schema)} }],\n`
  })
  return `new Map([\n${rows.join('')}  ])`
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
