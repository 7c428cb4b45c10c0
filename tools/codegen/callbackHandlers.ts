import { comment } from './print.ts'
import type { Callbacks } from './product.ts'
import { callbacksHead, type Push, rootOf } from './pushes.ts'

/** Prints handlers.ts: an on… method for each push that a developer acts on, one for all kinds of an event. */
export function printHandlers(pushes: readonly Push[], callbacks: Callbacks): string {
  const { prefix, unknown } = callbacks
  const root = rootOf(callbacks)
  const hasMessages = pushes.some(({ isEvent }) => !isEvent)
  const answered = pushes.filter(({ method, parent }) => method !== undefined && parent === undefined)
  const methods = answered.map((push) => {
    const body = push.reply === undefined ? '' : ` return this.${push.reply}Text `
    const parameters = `_req: ${push.type}, _ctx: ${prefix}Context`
    return `${comment(push.doc, '  ')}  ${push.method}(${parameters}): HandlerResult {${body}}\n`
  })
  const maps = [`${prefix}Events`, ...(hasMessages ? [`${prefix}Messages`] : []), `${prefix}Pushes`]
  const types = [...answered.map(({ type }) => type), ...maps].map((type) => `  ${type},\n`).join('')
  const messages = hasMessages ? `${prefix}Messages` : 'Record<never, never>'
  return (
    `${callbacksHead}import { CallbackApplication } from '${root}callback/application.ts'\n` +
    `import type { HandlerResult } from '${root}callback/dispatch.ts'\n` +
    `import type { ${unknown} } from '${root}callback/message.ts'\n` +
    `import type { CallAccount } from '../account.ts'\n` +
    `import type { ${prefix}Context } from '../context.ts'\n` +
    `import type {\n${types}} from './messages.ts'\n\n` +
    `/** An on… method for each message and event, to be overridden; what they answer by default is said at each. */\n` +
    `export abstract class ${prefix}Handlers extends CallbackApplication<${prefix}Pushes, ${messages}, ${prefix}Events, ${prefix}Context, ${unknown}, CallAccount> {\n` +
    `${methods.join('\n')}}\n`
  )
}
