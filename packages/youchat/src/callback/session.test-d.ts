import { expectTypeOf, test } from 'vitest'
import { session } from '../index.ts'
import { WxApplication } from '../official/index.ts'

declare module '../index.ts' {
  interface SessionData {
    asked?: number
  }
}

test('a session holds what is declared, and anything unknown besides', () => {
  new WxApplication().use(session({ initial: () => ({ asked: 0 }) })).on('text', (_req, ctx) => {
    expectTypeOf(ctx.session.asked).toEqualTypeOf<number | undefined>()
    expectTypeOf(ctx.session.other).toEqualTypeOf<unknown>()
    // @ts-expect-error a number
    ctx.session.asked = 'once'
  })
})
