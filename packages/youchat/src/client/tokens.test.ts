import { describe, expect, test } from 'vitest'
import { WxApiError } from '../errors.ts'
import { settle } from '../settle.fixture.ts'
import { memoryStore } from '../stores/memory.ts'
import { type MortalStore, mortalStore, type StoreHealth } from '../stores/mortal.fixture.ts'
import type { Store } from '../stores/store.ts'
import { type ManualClock, manualClock } from '../testing/clock.ts'
import { type Issued, TokenKeeper } from './tokens.ts'

const hour = 3_600_000
const minute = 60_000

/** Hands out tokens as stable_token does: the same one with what is left of it, the next in the last five minutes. */
function platform(clock: ManualClock) {
  let count = 0
  let token: { value: string; expiresAt: number } | undefined
  return {
    calls: 0,
    /** Set to fail. */
    error: undefined as Error | undefined,
    /** Awaited before each answer. */
    delay: undefined as Promise<void> | undefined,
    revoke() {
      token = undefined
    },
    issue: async function (this: {
      calls: number
      error: Error | undefined
      delay: Promise<void> | undefined
    }): Promise<Issued> {
      this.calls++
      await this.delay
      if (this.error) throw this.error
      if (token === undefined || token.expiresAt - clock.now() <= 5 * minute) {
        token = { value: `token-${++count}`, expiresAt: clock.now() + 2 * hour }
      }
      return { value: token.value, expiresInSeconds: (token.expiresAt - clock.now()) / 1000 }
    },
  }
}

function setUp(count = 1, makeStore: (clock: ManualClock) => Store | undefined = (clock) => memoryStore({ clock })) {
  const clock = manualClock()
  const wechat = platform(clock)
  const store = makeStore(clock)
  const keepers = Array.from(
    { length: count },
    () => new TokenKeeper({ key: 'token', issue: () => wechat.issue(), store, clock }),
  )
  return { clock, wechat, store, keepers, keeper: keepers[0] as TokenKeeper }
}

const all = (keepers: readonly TokenKeeper[], times = 1) =>
  Promise.all(keepers.flatMap((keeper) => Array.from({ length: times }, () => keeper.current())))
const refused = (errcode: number) => new WxApiError({ errcode, errmsg: 'x', endpoint: 'POST /cgi-bin/stable_token' })

describe.each([
  ['with a store', (clock: ManualClock) => memoryStore({ clock })],
  ['without one', () => undefined],
] as const)('one process %s', (_what, makeStore) => {
  test('a thousand calls at once ask once', async () => {
    const { keeper, wechat } = setUp(1, makeStore)
    expect(new Set(await all([keeper], 1000))).toEqual(new Set(['token-1']))
    expect(wechat.calls).toBe(1)
  })

  test('the next token comes ahead of the end, and nobody waits for it', async () => {
    const { keeper, wechat, clock } = setUp(1, makeStore)
    await keeper.current()
    clock.advance(2 * hour - 4.5 * minute - 1)
    expect(await keeper.current()).toBe('token-1')
    expect(wechat.calls).toBe(1)
    clock.advance(minute + 1)
    expect(await keeper.current()).toBe('token-1')
    await settle()
    expect(await keeper.current()).toBe('token-2')
    expect(wechat.calls).toBe(2)
  })

  test('after the end the next one is waited for', async () => {
    const { keeper, wechat, clock } = setUp(1, makeStore)
    await keeper.current()
    clock.advance(3 * hour)
    expect(new Set(await all([keeper], 100))).toEqual(new Set(['token-2']))
    expect(wechat.calls).toBe(2)
  })

  test('while asking ahead fails, the former one serves until its end', async () => {
    const { keeper, wechat, clock } = setUp(1, makeStore)
    await keeper.current()
    wechat.error = new Error('away')
    clock.advance(2 * hour - 3 * minute)
    for (let i = 0; i < 10; i++) {
      expect(await keeper.current()).toBe('token-1')
      await settle(5)
    }
    // Not at each call, only every two seconds.
    expect(wechat.calls).toBe(2)
    clock.advance(3000)
    expect(await keeper.current()).toBe('token-1')
    await settle()
    expect(wechat.calls).toBe(3)
    clock.advance(3 * minute)
    await expect(keeper.current()).rejects.toThrow('away')
    wechat.error = undefined
    expect(await keeper.current()).toBe('token-2')
  })

  test('a refusal that only a change of settings can mend is not asked for again and again', async () => {
    const { keeper, wechat, clock } = setUp(1, makeStore)
    wechat.error = refused(40125)
    for (let i = 0; i < 20; i++) await expect(keeper.current()).rejects.toMatchObject({ errcode: 40125 })
    expect(wechat.calls).toBe(1)
    clock.advance(10_001)
    await expect(keeper.current()).rejects.toMatchObject({ errcode: 40125 })
    expect(wechat.calls).toBe(2)
    wechat.error = undefined
    clock.advance(10_001)
    expect(await keeper.current()).toBe('token-1')
  })

  test('a token said to be stale is dropped, and only if it still is the current one', async () => {
    const { keeper, wechat } = setUp(1, makeStore)
    await keeper.current()
    wechat.revoke()
    await Promise.all(Array.from({ length: 50 }, () => keeper.expire('token-1')))
    expect(new Set(await all([keeper], 50))).toEqual(new Set(['token-2']))
    await keeper.expire('token-1')
    expect(await keeper.current()).toBe('token-2')
    expect(wechat.calls).toBe(2)
  })

  test('asking that hangs keeps nobody waiting for ever', async () => {
    const { keeper, wechat, clock } = setUp(1, makeStore)
    wechat.delay = new Promise(() => {})
    const waiting = keeper.current()
    waiting.catch(() => {})
    await settle()
    clock.advance(30_001)
    await expect(waiting).rejects.toMatchObject({ name: 'WxTransportError', code: 'timeout' })
    wechat.delay = undefined
    expect(await keeper.current()).toBe('token-1')
  })

  test('a token that is refused while the next one is on its way is not given out again', async () => {
    const { keeper, wechat, clock } = setUp(1, makeStore)
    await keeper.current()
    clock.advance(2 * hour - 3 * minute)
    let answer = () => {}
    wechat.delay = new Promise((resolve) => {
      answer = resolve
    })
    await keeper.current()
    await keeper.expire('token-1')
    const next = keeper.current()
    answer()
    expect(await next).toBe('token-2')
  })

  test('a refusal of a former token is no reason to refuse the present one', async () => {
    const clock = manualClock()
    const rejected: unknown[] = []
    let count = 0
    const issue = async (refused: string | undefined) => {
      rejected.push(refused)
      return { value: `token-${++count}`, expiresInSeconds: 7200 }
    }
    const keeper = new TokenKeeper({ key: 'token', issue, store: makeStore(clock), clock })
    await keeper.current()
    await keeper.expire('token-1')
    await keeper.current()
    await keeper.expire('token-1')
    clock.advance(3 * hour)
    await keeper.current()
    expect(rejected).toEqual([undefined, 'token-1', undefined])
  })

  test('a caller who gives up does not take the token from the others', async () => {
    const { keeper, wechat } = setUp(1, makeStore)
    let answer = () => {}
    wechat.delay = new Promise((resolve) => {
      answer = resolve
    })
    const controller = new AbortController()
    const given = keeper.current(controller.signal)
    const other = keeper.current()
    controller.abort(new Error('enough'))
    await expect(given).rejects.toThrow('enough')
    answer()
    expect(await other).toBe('token-1')
    expect(wechat.calls).toBe(1)
  })
})

describe('many processes with one store', () => {
  test('eight of them, a thousand calls: asked once', async () => {
    const { keepers, wechat } = setUp(8)
    expect(new Set(await all(keepers, 125))).toEqual(new Set(['token-1']))
    expect(wechat.calls).toBe(1)
  })

  test('across the end: one asks, the others go on with the former token meanwhile', async () => {
    const { keepers, wechat, clock } = setUp(8)
    await all(keepers)
    clock.advance(2 * hour - 3.4 * minute)
    let answer = () => {}
    wechat.delay = new Promise((resolve) => {
      answer = resolve
    })
    expect(new Set(await all(keepers, 10))).toEqual(new Set(['token-1']))
    await settle()
    expect(new Set(await all(keepers, 10))).toEqual(new Set(['token-1']))
    answer()
    await settle()
    clock.advance(2001)
    await all(keepers)
    await settle()
    expect(new Set(await all(keepers))).toEqual(new Set(['token-2']))
    expect(wechat.calls).toBe(2)
  })

  test('the platform’s clock is behind, so it hands out the same token again: asked once, not by each', async () => {
    const { keepers, wechat, clock } = setUp(8)
    await all(keepers)
    const issue = wechat.issue
    wechat.issue = async function () {
      return { ...(await issue.call(this)), value: 'token-1', expiresInSeconds: 330 }
    }
    clock.advance(2 * hour - 3.4 * minute)
    for (let i = 0; i < 5; i++) {
      await all(keepers)
      await settle()
      clock.advance(2001)
    }
    expect(wechat.calls).toBe(2)
  })

  test('revoked under them: all say so, one asks', async () => {
    const { keepers, wechat } = setUp(8)
    await all(keepers)
    wechat.revoke()
    await Promise.all(keepers.map((keeper) => keeper.expire('token-1')))
    expect(new Set(await all(keepers, 20))).toEqual(new Set(['token-2']))
    expect(wechat.calls).toBe(2)
  })

  test('one that hears of it late takes over what the others have', async () => {
    const { keepers, wechat } = setUp(2)
    const [early, late] = keepers as [TokenKeeper, TokenKeeper]
    await all(keepers)
    wechat.revoke()
    await early.expire('token-1')
    expect(await early.current()).toBe('token-2')
    await late.expire('token-1')
    expect(await late.current()).toBe('token-2')
    expect(await early.current()).toBe('token-2')
    expect(wechat.calls).toBe(2)
  })

  test('the holder of the lease dies: the others wait for its end, then one asks', async () => {
    const { keepers, wechat, clock, store } = setUp(4)
    await store?.add('token:lease', 'a process that was killed', 15_000)
    const tokens = all(keepers)
    for (let i = 0; i < 8; i++) {
      await settle()
      expect(wechat.calls).toBe(i * 3 < 15 ? 0 : 1)
      clock.advance(3001)
    }
    expect(new Set(await tokens)).toEqual(new Set(['token-1']))
    expect(wechat.calls).toBe(1)
  })

  test('a failed asking frees the lease at once', async () => {
    const { keepers, wechat } = setUp(2)
    wechat.error = new Error('away')
    await expect((keepers[0] as TokenKeeper).current()).rejects.toThrow('away')
    wechat.error = undefined
    expect(await (keepers[1] as TokenKeeper).current()).toBe('token-1')
  })

  test('what somebody else left under the key is not taken for a token', async () => {
    for (const text of ['', '{', '"x"', '{"value":1}', '{"value":"t","expiresAt":"soon"}', 'null']) {
      const { keeper, store } = setUp()
      await store?.set('token', text)
      expect(await keeper.current()).toBe('token-1')
    }
  })
})

describe('a store that fails', () => {
  const failing = (health: StoreHealth) => (clock: ManualClock) => mortalStore(memoryStore({ clock }), health).store

  test('rejects: each process goes on by itself', async () => {
    const { keepers, wechat } = setUp(3, failing('away'))
    expect(new Set(await all(keepers, 10))).toEqual(new Set(['token-1']))
    expect(wechat.calls).toBe(3)
    await Promise.all(keepers.map((keeper) => keeper.expire('token-1')))
  })

  test('never answers: given up after a second', async () => {
    const { keeper, wechat, clock } = setUp(1, failing('silent'))
    const token = keeper.current()
    await settle()
    expect(wechat.calls).toBe(0)
    for (let i = 0; i < 3; i++) {
      clock.advance(1000)
      await settle()
    }
    expect(await token).toBe('token-1')
  })

  test('goes away: the token in memory serves, and is not asked for again while it lives', async () => {
    let is: MortalStore['is'] = () => {}
    const { keepers, wechat, clock } = setUp(4, (clock) => {
      const mortal = mortalStore(memoryStore({ clock }))
      is = mortal.is
      return mortal.store
    })
    await all(keepers)
    is('away')
    clock.advance(2 * hour - 2 * minute)
    for (let i = 0; i < 10; i++) {
      expect(new Set(await all(keepers, 5))).toEqual(new Set(['token-1']))
      await settle()
      clock.advance(2500)
    }
    expect(wechat.calls).toBe(1)
    is('up')
    clock.advance(3000)
    await all(keepers)
    await settle()
    clock.advance(3000)
    await all(keepers)
    await settle()
    expect(new Set(await all(keepers))).toEqual(new Set(['token-2']))
    expect(wechat.calls).toBe(2)
  })
})
