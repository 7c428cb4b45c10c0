import { printHandlers } from './callbackHandlers.ts'
import { printMessages } from './callbackMessages.ts'
import { printTable } from './callbackTable.ts'
import type { Output } from './output.ts'
import type { Callbacks } from './product.ts'
import { readPushes } from './pushes.ts'

/** Prints the TypeScript of a file in `spec/callbacks`. */
export function printCallbacks(callbacks: Callbacks): Output[] {
  const pushes = readPushes(callbacks)
  const generated = `packages/youchat/src/${callbacks.folder}/generated/`
  return [
    { path: `${generated}messages.ts`, text: printMessages(pushes, callbacks) },
    { path: `${generated}table.ts`, text: printTable(pushes, callbacks) },
    { path: `${generated}handlers.ts`, text: printHandlers(pushes, callbacks) },
  ]
}
