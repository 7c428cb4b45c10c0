import { compose, type Middleware } from './compose.ts'
import type { Context } from './context.ts'
import { type AnyHandler, findHandler, type HandlerResult, type HandlerSources, type Routes } from './dispatch.ts'
import type { ReadPush, UnknownPush } from './message.ts'
import type { Answer } from './reply.ts'

/** What runs before and behind every handler. */
export interface Hooks {
  preProcess(req: UnknownPush, ctx: Context): unknown
  postProcess(reply: Answer, req: UnknownPush, ctx: Context): HandlerResult
}

/** The handlers registered with `on` and `hears`, and the middleware around all of them. */
export class Router {
  readonly routes: Routes = { named: new Map(), patterns: [] }
  readonly #middleware: Middleware[] = []

  /** A later handler of a name replaces the former. */
  name(names: readonly string[], handler: AnyHandler): void {
    for (const name of names) this.routes.named.set(name.startsWith('event.') ? name.toLowerCase() : name, handler)
  }

  match(pattern: string | RegExp, handler: AnyHandler): void {
    // A pattern with `g` or `y` remembers where it stopped, and so would answer every other push.
    const own =
      typeof pattern === 'string'
        ? new RegExp(`^${pattern.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`)
        : new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
    this.routes.patterns.push({ pattern: own, handler })
  }

  wrap(middleware: Middleware): void {
    this.#middleware.push(middleware)
  }

  /** Runs what answers a push. Without middleware and hooks, a handler that answers at once costs no promise. */
  run(read: ReadPush, ctx: Context, hooks: Hooks | undefined, sources: HandlerSources): HandlerResult {
    if (this.#middleware.length === 0 && hooks === undefined) return findHandler(read, ctx, sources)(read.push, ctx)
    const handler = async (): Promise<void> => {
      await hooks?.preProcess(ctx.req, ctx)
      ctx.reply = await findHandler(read, ctx, sources)(read.push, ctx)
      const replaced = await hooks?.postProcess(ctx.reply, ctx.req, ctx)
      if (replaced !== undefined) ctx.reply = replaced
    }
    return this.around(ctx, handler).then(() => ctx.reply)
  }

  /** Runs `handler` inside the middleware. */
  around(ctx: Context, handler: () => Promise<void>): Promise<void> {
    return compose(this.#middleware, handler)(ctx)
  }
}
