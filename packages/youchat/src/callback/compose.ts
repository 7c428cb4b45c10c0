import type { Context } from './context.ts'

/** Runs around every handler: what stands before `await next()` runs before it, what stands behind, after. */
export type Middleware = (ctx: Context, next: () => Promise<void>) => unknown

/** One function out of all middleware, the first outermost, around `handler`. */
export function compose(
  middleware: readonly Middleware[],
  handler: (ctx: Context) => Promise<void>,
): (ctx: Context) => Promise<void> {
  return middleware.reduceRight<(ctx: Context) => Promise<void>>(
    (next, layer) => async (ctx) => {
      let called = false
      await layer(ctx, () => {
        if (called) throw new Error('A middleware called next() twice.')
        called = true
        return next(ctx)
      })
    },
    handler,
  )
}
