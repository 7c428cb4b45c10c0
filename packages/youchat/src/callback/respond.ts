import type { CallbackApp, CallbackReply, CallbackRequest } from './options.ts'

/**
 * Where an application keeps what `handle` does without a promise. Not a name, so that no method of a subclass replaces
 * it; from the registry, because adapter and application may come from two copies of the package.
 */
export const respondAtOnce: unique symbol = Symbol.for('youchat.respond')

/** What `app.handle` answers; a promise only where something is waited for. */
export function respond(app: CallbackApp, request: CallbackRequest): CallbackReply | Promise<CallbackReply> {
  return (app as PromptApp)[respondAtOnce]?.(request) ?? app.handle(request)
}

interface PromptApp extends CallbackApp {
  [respondAtOnce]?(request: CallbackRequest): CallbackReply | Promise<CallbackReply>
}
