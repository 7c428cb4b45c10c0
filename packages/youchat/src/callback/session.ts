import { type Clock, systemClock } from '../clock.ts'
import { WxConfigError, WxError } from '../errors.ts'
import { Lru } from '../lru.ts'
import { checkStore } from '../stores/checkStore.ts'
import { GuardedStore } from '../stores/guarded.ts'
import { memoryStore } from '../stores/memory.ts'
import type { Store } from '../stores/store.ts'
import type { BaseContext, SessionData } from './baseContext.ts'
import type { Middleware } from './compose.ts'
import { tellHook } from './errorHook.ts'
import { checkKey, firstSession, writeSession } from './sessionData.ts'
import { SessionTurns } from './sessionTurns.ts'

/** How sessions are kept. */
export interface SessionOptions<Ctx = BaseContext> {
  /** Where they are kept; processes that serve the account share it. @default the memory of this process */
  readonly store?: Store
  /** What the session of somebody new holds: an object that JSON can hold, made anew each time. @default nothing */
  readonly initial?: () => SessionData
  /** How long after somebody's last message a session lives, in milliseconds. @default 86400000, a day */
  readonly ttlMs?: number
  /** Whose session it is: a text in ASCII. What has none is not handled. @default the sender's, for each account */
  readonly key?: (ctx: Ctx) => string
  /**
   * Told when the store begins to fail, and again only after it has worked in between: WxError `store_away` with the
   * store's error as its `cause`. Until it is back sessions are those that this process remembers, of the last 10000
   * people, and messages of one person wait for each other within this process only.
   * @default the error hook of the application, or where it has none to offer a warning of the process
   */
  readonly onAway?: (error: WxError) => void
  /** The clock that turns go by. @default the machine's */
  readonly clock?: Clock
}

/** How many sessions are remembered for when the store is away. */
const maxRemembered = 10_000

/**
 * Gives handlers `ctx.session`: what they leave there is there again at the next message of the person. It is saved as
 * JSON, once, when the handler is done, or at the end of an answer that is streamed; after an error it is not saved. Set
 * it to `null` to forget it.
 *
 * Messages of one person that come at once are handled one after the other, in the order they came, in all processes that
 * share the store, so that none overwrites what another has left. A process that dies holds up the messages behind its own
 * for five seconds. A handler that has not ended when `ctx.signal` is aborted, `maxRunMs` after its message at the latest,
 * has lost its turn: the next message goes on from what was saved before, and nothing of the handler's is saved.
 *
 * The error hook is told of a session that is too large, no object, or nothing JSON can hold: WxReplyError
 * `invalid_session`; of an `initial` that makes none: WxConfigError `invalid_initial`; and of a `key` that is empty:
 * WxConfigError `invalid_session_key`.
 *
 * ```ts
 * declare module 'youchat' {
 *   interface SessionData { asked?: number }
 * }
 * app.use(session({ store, initial: () => ({ asked: 0 }) }))
 * app.on('text', (_req, ctx) => `Question ${(ctx.session.asked = (ctx.session.asked ?? 0) + 1)}`)
 * ```
 * @throws WxConfigError `invalid_option`, `invalid_ttl`, `invalid_initial`, `invalid_session_key`
 */
export function session<Ctx extends BaseContext = BaseContext>(options: SessionOptions<Ctx> = {}): Middleware<Ctx> {
  const { initial = () => ({}), ttlMs = 86_400_000, clock = systemClock, key = ({ sender }) => sender } = options
  if (!(typeof ttlMs === 'number' && ttlMs > 0)) {
    throw new WxConfigError('invalid_ttl', 'The ttlMs of session() must be a number above 0.')
  }
  if (typeof initial !== 'function') {
    throw new WxConfigError('invalid_initial', 'The initial of session() must be a function, such as () => ({}).')
  }
  if (typeof key !== 'function') {
    throw new WxConfigError(
      'invalid_session_key',
      'The key of session() must be a function, such as ctx => ctx.sender.',
    )
  }
  let report: BaseContext['report']
  const onAway = (cause: unknown) => tellHook(() => (options.onAway ?? report ?? warn)(storeAway(cause)))
  const given = options.store === undefined ? memoryStore({ clock }) : checkStore(options.store, 'session({ store })')
  const store = new GuardedStore(given, clock, onAway)
  const turns = new SessionTurns(store, clock)
  const remembered = new Lru<string, string>(maxRemembered)

  return async (ctx, next) => {
    const name = checkKey(key(ctx))
    const { signal } = ctx
    report = ctx.report
    const leave = await turns.enter(name, signal)
    // A handler need not end because it is told to; the next message of its person must not wait for that.
    const giveUp = () => void leave()
    signal.addEventListener('abort', giveUp)
    const end = async (): Promise<void> => {
      signal.removeEventListener('abort', giveUp)
      await leave()
    }
    try {
      const saved = await store.get(`session:{${name}}`)
      // Undefined: the store is away.
      const text = saved === undefined ? remembered.get(name) : saved
      signal.throwIfAborted()
      ctx.session = text ? (JSON.parse(text) as SessionData) : firstSession(initial)
      await next()
    } catch (error) {
      await end()
      throw error
    }
    await ctx.whenWhole(async (isWhole) => {
      // From here on the turn is kept until it is saved.
      signal.removeEventListener('abort', giveUp)
      try {
        if (isWhole && !signal.aborted) await save(name, ctx.session)
      } finally {
        await end()
      }
    })
  }

  /** The memory of this process is never away. */
  function remember(name: string, text: string): void {
    if (options.store !== undefined) remembered.set(name, text)
  }

  async function save(name: string, value: SessionData | null): Promise<void> {
    if (value === null) {
      remember(name, '')
      return store.set(`session:{${name}}`, '', 1)
    }
    const text = writeSession(value)
    remember(name, text)
    await store.set(`session:{${name}}`, text, ttlMs)
  }
}

function storeAway(cause: unknown): WxError {
  const message = 'The store of the sessions is away; until it is back they are those this process remembers.'
  return new WxError('store_away', message, { cause })
}

function warn({ name, code, message, cause }: WxError): void {
  process.emitWarning(message, { type: name, code, ...(cause === undefined ? {} : { detail: String(cause) }) })
}
