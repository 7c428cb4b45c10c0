import type { Context } from './context.ts'

/** Runs around every handler: what stands before `await next()` runs before it, what stands behind, after. */
export type Middleware<Ctx = Context> = (ctx: Ctx, next: () => Promise<void>) => unknown

/** One function out of all middleware, the first outermost, around `handler`. */
export function compose(
  middleware: readonly Middleware[],
  handler: (ctx: Context) => Promise<void>,
): (ctx: Context) => Promise<void> {
  return middleware.reduceRight<(ctx: Context) => Promise<void>>(
    (next, layer) => async (ctx) => {
      let rest: Promise<void> | undefined
      let isPending = false
      await layer(ctx, () => {
        if (rest !== undefined) throw new Error('A middleware called next() twice.')
        isPending = true
        const settle = () => {
          isPending = false
        }
        rest = next(ctx)
        rest.then(settle, settle)
        return rest
      })
      // For a layer that does not wait: neither the reply nor a failure behind it may be lost.
      if (isPending) await rest
    },
    handler,
  )
}
