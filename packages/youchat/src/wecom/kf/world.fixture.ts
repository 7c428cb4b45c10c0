import { setImmediate as turn } from 'node:timers/promises'
import { memoryStore } from '../../stores/memory.ts'
// biome-ignore lint/style/noRestrictedImports: only tests use this
import { type ManualClock, manualClock, signPush } from '../../testing/index.ts'
import { WxApplication } from '../application.ts'
import { WxKf, type WxKfOptions } from './application.ts'
import type { KfErrorInfo } from './handlers.ts'
import { KfPlatform } from './platform.fixture.ts'

/** What the application of the tests is. */
export const account = {
  corpId: 'ww1',
  token: 'token-of-the-callback',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}

/** A clock that says how many of its timers are left. */
export interface CountingClock extends ManualClock {
  readonly left: () => number
}

function countingClock(): CountingClock {
  const clock = manualClock()
  const timers = new Set<symbol>()
  return {
    ...clock,
    after(ms, run) {
      const timer = Symbol('timer')
      timers.add(timer)
      const cancel = clock.after(ms, () => {
        timers.delete(timer)
        run()
      })
      return () => {
        timers.delete(timer)
        cancel()
      }
    },
    left: () => timers.size,
  }
}

/** What a failure was told as. */
export interface Told extends KfErrorInfo {
  readonly error: { readonly code?: string; readonly errcode?: number; readonly message: string }
}

/** A process of a program: an application, the customer service attached to it, and what it was told of errors. */
export interface Process {
  readonly app: WxApplication
  readonly kf: WxKf
  readonly told: Told[]
  /** A signed event, as the platform delivers it; resolves with the answer. */
  push(token?: string, openKfId?: string, to?: WxApplication): Promise<{ status: number; body: string }>
}

/** A platform, a clock, and a store that processes share. Calls are on the machine's clock: they are real. */
export async function startWorld() {
  // What the first refusal loads, while the clock of a test would go on.
  await import('../generated/errcodes.ts')
  const clock = countingClock()
  const store = memoryStore({ clock })
  const platform = await new KfPlatform(clock).start()
  const started: WxKf[] = []
  let pushes = 0
  let calls = 0

  /** The real one; time stands still until the whole answer is there. */
  const counted: typeof fetch = async (...request) => {
    calls++
    try {
      const answer = await fetch(...request)
      return new Response(await answer.arrayBuffer(), answer)
    } finally {
      calls--
    }
  }

  const begin = (options: WxKfOptions = {}): Process => {
    const told: Told[] = []
    const apiOptions = { baseUrl: platform.url, fetch: counted, retry: { attempts: 1 } }
    const app = new WxApplication({ ...account, corpSecret: 'secret-of-the-application', apiOptions })
    const onError = (error: unknown, info: KfErrorInfo) => void told.push({ ...info, error: error as Told['error'] })
    const kf = new WxKf({ store, clock, onError, ...options }).attach(app)
    started.push(kf)
    const push: Process['push'] = async (Token = platform.token(), OpenKfId = 'wk1', to = app) => {
      const nodes = { ToUserName: 'ww1', CreateTime: ++pushes, MsgType: 'event' }
      const { token, corpId: appId, encodingAesKey } = account
      const signed = signPush({ ...nodes, Event: 'kf_msg_or_event', Token, OpenKfId }, { token, appId, encodingAesKey })
      return to.handle(signed)
    }
    return { app, kf, told, push }
  }

  /**
   * Lets time pass until something is done, second by second, whenever no call is on its way but those the platform holds.
   * @returns the seconds
   */
  const pass = async (done: Promise<unknown> | (() => boolean), mostSeconds = 3000): Promise<number> => {
    let isDone = typeof done === 'function' ? done : () => false
    if (typeof done !== 'function') await Promise.race([done.finally(() => (isDone = () => true)), turn()])
    for (let seconds = 0; seconds < mostSeconds; ) {
      for (let turns = 0; turns < 10 && !isDone(); turns++) await turn()
      if (isDone()) return seconds
      if (calls > platform.held) continue
      clock.advance(1000)
      seconds++
    }
    throw new Error(`Not done after ${mostSeconds} seconds.`)
  }

  const stop = async () => {
    platform.hold = () => undefined
    await pass(Promise.all(started.map((kf) => kf.close({ graceMs: 0 }))))
    await platform.stop()
  }
  return { clock, store, platform, begin, pass, stop }
}

/** Something to be waited for that a test brings about. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}
