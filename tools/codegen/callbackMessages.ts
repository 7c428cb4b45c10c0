import type { Schema } from './openapi.ts'
import { comment, literal, propertyName } from './print.ts'
import type { Callbacks } from './product.ts'
import { callbacksHead, type Push, rootOf } from './pushes.ts'

/** Prints messages.ts: an interface for each push, and the maps from names to them. */
export function printMessages(pushes: readonly Push[], callbacks: Callbacks): string {
  const { prefix, base } = callbacks
  const messages = pushes.filter(({ isEvent }) => !isEvent)
  const events = pushes.filter(({ isEvent }) => isEvent)
  const hasMessages = messages.length > 0
  const map = (some: readonly Push[], of: 'name' | 'key'): string =>
    some.map((push) => `  ${propertyName(push[of])}: ${push.type}\n`).join('')
  return [
    `${callbacksHead}import type { ${base} } from '${rootOf(callbacks)}callback/message.ts'\n`,
    ...pushes.map((push) => printType(push, base)),
    ...(hasMessages
      ? [
          `/** The messages by MsgType: the keys of \`handlers\`. */\nexport interface ${prefix}Messages {\n${map(messages, 'key')}}\n`,
        ]
      : []),
    `/** The events by ${base === 'InfoPush' ? 'InfoType' : 'Event'}: the keys of \`eventHandlers\`. */\nexport interface ${prefix}Events {\n${map(events, 'key')}}\n`,
    `/** Everything that can be pushed, by the name given to \`on\`. */\nexport interface ${prefix}Pushes {\n` +
      (hasMessages ? `  /** Any message. */\n  message: ${prefix}Message\n` : '') +
      `  /** Any event. */\n  event: ${prefix}Event\n${map(pushes, 'name')}}\n`,
    ...(hasMessages
      ? [
          `/** Any message of a known type. */\nexport type ${prefix}Message =\n${union(messages.map(({ type }) => type))}`,
        ]
      : []),
    `/** Any known event. */\nexport type ${prefix}Event =\n` +
      union(events.filter(({ parent }) => parent === undefined).map(({ type }) => type)),
  ].join('\n')
}

function printType({ doc, type, kinds, schema }: Push, base: string): string {
  const declared =
    kinds === undefined
      ? `interface ${type} extends ${base} ${printObject(schema, '')}\n`
      : `type ${type} =\n${union(kinds)}`
  return `${comment(doc, '')}export ${declared}`
}

function union(types: readonly string[]): string {
  return types.map((type) => `  | ${type}\n`).join('')
}

function printObject(schema: Schema, indent: string): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const doc = comment(field.description ? [field.description] : [], `${indent}  `)
    return `${doc}${indent}  readonly ${name}${required.has(name) ? '' : '?'}: ${printField(field, `${indent}  `)}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function printField(schema: Schema, indent: string): string {
  if (schema.const !== undefined) return `'${schema.const}'`
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.type === 'array') return `readonly ${printField(schema.items as Schema, indent)}[]`
  if (schema.type === 'object') return printObject(schema, indent)
  return schema.type === 'string' ? 'string' : 'number'
}
