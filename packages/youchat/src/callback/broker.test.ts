import { expect, test } from 'vitest'
import { type ErrorInfo, WxApplication, type WxApplicationOptions } from '../official/index.ts'
import { settle } from '../settle.fixture.ts'
import { memoryStore } from '../stores/memory.ts'
import { mortalStore } from '../stores/mortal.fixture.ts'
import { type ManualClock, manualClock, signPush } from '../testing/index.ts'
import { session } from './session.ts'

const account = { token: 'AAAAA', appId: 'wx1' }
const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: '1' }
const deliver = (nodes: object = {}) => signPush({ ...message, ...nodes }, { token: 'AAAAA' })

function start(options: WxApplicationOptions = {}, clock: ManualClock = manualClock()) {
  const heard: [unknown, ErrorInfo][] = []
  const app = new WxApplication({ ...account, clock, onError: (...told) => void heard.push(told), ...options })
  let runs = 0
  const after = (ms: number, answer: () => string | null = () => 'done') => {
    app.on('text', () => {
      runs++
      return new Promise<string | null>((resolve, reject) => {
        clock.after(ms, () => {
          try {
            resolve(answer())
          } catch (error) {
            reject(error)
          }
        })
      })
    })
  }
  const tick = async (ms: number) => {
    for (let left = ms; left > 0; left -= 100) {
      clock.advance(Math.min(left, 100))
      await settle()
    }
  }
  return { app, clock, heard, after, tick, runs: () => runs }
}

/** One delivery as the platform makes it: it hangs up after five seconds. */
function watch(app: WxApplication, nodes?: object, signal?: AbortSignal) {
  const delivery: { body: string | undefined } = { body: undefined }
  void app.handle({ ...deliver(nodes), signal }).then(({ body }) => {
    delivery.body = body
  })
  return delivery
}

/** The platform's three deliveries; what the person gets. */
async function push(apps: readonly WxApplication[], tick: (ms: number) => Promise<void>) {
  for (let number = 0; number < 3; number++) {
    const delivery = watch(apps[number % apps.length] as WxApplication)
    for (let ms = 0; ms < 5000; ms += 100) {
      await settle()
      if (delivery.body !== undefined) return { number: number + 1, body: delivery.body }
      await tick(100)
    }
    if (delivery.body !== undefined) return { number: number + 1, body: delivery.body }
  }
  return { number: 3, body: 'the notice of failure' }
}

test.each([
  [0, 1],
  [2000, 1],
  [4800, 1],
  [6000, 2],
  [9900, 2],
  [12_000, 3],
  [13_000, 3],
  [14_300, 3],
])('a handler that takes %d ms answers delivery %d, and runs once', async (ms, number) => {
  const { app, after, tick, runs, heard } = start()
  after(ms)
  const got = await push([app], tick)
  expect(got.body).toContain('<![CDATA[done]]>')
  expect(got.number).toBe(number)
  await tick(60_000)
  expect({ runs: runs(), heard }).toEqual({ runs: 1, heard: [] })
})

test('a delivery of a push already answered gets the same answer, and so does one of an empty answer', async () => {
  const { app, runs, after } = start()
  let runsHere = 0
  app.on('text', () => `answer ${++runsHere}`)
  const first = await app.handle(deliver())
  expect(await app.handle(deliver())).toEqual({ ...first, body: expect.stringContaining('answer 1') })
  expect(await app.process(deliver().query, deliver().body)).toContain('answer 1')
  expect((await app.handle(deliver({ MsgId: '2' }))).body).toContain('answer 2')
  // The same id from somebody else is another message.
  expect((await app.handle(deliver({ FromUserName: 'o2' }))).body).toContain('answer 3')
  after(0, () => null)
  expect(runs()).toBe(0)
})

test('a replay is sealed for the delivery it answers', async () => {
  const encrypted = { ...account, encodingAesKey: 'k'.repeat(43) }
  const { app } = start(encrypted)
  app.on('text', () => 'done')
  const one = signPush(message, { ...encrypted, nonce: '111' })
  const two = signPush(message, { ...encrypted, nonce: '222' })
  expect((await app.handle(one)).body).toContain('<Nonce><![CDATA[111]]></Nonce>')
  expect((await app.handle(two)).body).toContain('<Nonce><![CDATA[222]]></Nonce>')
})

test('events of one second are told apart, and deliveries of one are not', async () => {
  const { app } = start()
  const seen: string[] = []
  app.on('event.CLICK', (req) => void seen.push(req.EventKey))
  const event = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'event', Event: 'CLICK' }
  for (const EventKey of ['A', 'B', 'A']) await app.handle(signPush({ ...event, EventKey }, { token: 'AAAAA' }))
  expect(seen).toEqual(['A', 'B'])
})

test('the key can be replaced', async () => {
  const { app } = start({ pushKey: (req) => String(req.Content) })
  let runs = 0
  app.on('text', () => `answer ${++runs}`)
  for (const MsgId of ['1', '2']) expect((await app.handle(deliver({ MsgId }))).body).toContain('answer 1')
})

test('accounts do not share answers', async () => {
  const app = new WxApplication()
  app.on('text', (_req, ctx) => ctx.account.appId)
  for (const appId of ['wx1', 'wx2']) {
    expect(await app.process(deliver().query, deliver().body, { token: 'AAAAA', appId })).toContain(appId)
  }
})

test('deliveries at the same time share a run, and both carry the answer', async () => {
  const { app, after, tick, runs } = start()
  after(1000)
  const both = [watch(app), watch(app)]
  await tick(1000)
  expect(both.map(({ body }) => body)).toEqual([expect.stringContaining('done'), expect.stringContaining('done')])
  expect(runs()).toBe(1)
})

test('a handler that fails late: told once, nothing answered, no second run', async () => {
  const { app, after, tick, runs, heard } = start()
  after(7000, () => {
    throw new Error('database is down')
  })
  const got = await push([app], tick)
  expect(got).toEqual({ number: 2, body: '' })
  expect(heard).toEqual([[expect.objectContaining({ message: 'database is down' }), expect.anything()]])
  expect(await app.handle(deliver())).toMatchObject({ body: '' })
  expect(runs()).toBe(1)
})

test('a handler that never answers: the last delivery is answered with nothing in time, and its signal is aborted', async () => {
  const { app, tick, heard } = start()
  let signal: AbortSignal | undefined
  app.on('text', (_req, ctx) => {
    signal = ctx.signal
    return new Promise<never>(() => {})
  })
  expect(await push([app], tick)).toEqual({ number: 3, body: '' })
  expect(heard).toEqual([[expect.objectContaining({ code: 'handler_timeout' }), expect.anything()]])
  expect(signal?.aborted).toBe(true)
  await tick(60_000)
  expect(heard).toHaveLength(1)
})

test('a platform that does not come again: given up when it would have been the last time', async () => {
  const { app, tick, heard } = start()
  app.on('text', () => new Promise<never>(() => {}))
  const only = watch(app)
  await tick(5400)
  expect(only.body).toBeUndefined()
  await tick(100)
  expect(only.body).toBe('')
  expect(heard).toEqual([])
  await tick(11_000)
  expect(heard).toEqual([[expect.objectContaining({ code: 'handler_timeout' }), expect.anything()]])
})

test('an answer that comes between two deliveries waits for the next', async () => {
  const { app, after, tick, runs } = start()
  after(7000)
  watch(app)
  await tick(8000)
  expect((await app.handle(deliver())).body).toContain('done')
  await tick(60_000)
  expect(runs()).toBe(1)
})

test.each([6000, 20_000])('an answer after %d ms that no delivery takes goes out late, once', async (ms) => {
  const sent: unknown[] = []
  const { app, after, tick, heard } = start({ late: (answer, req) => void sent.push([answer, req.FromUserName]) })
  after(ms)
  watch(app)
  await tick(60_000)
  expect(sent).toEqual([['done', 'o1']])
  expect(heard).toEqual([])
  // A delivery that comes after all is not answered a second time.
  expect((await app.handle(deliver())).body).toBe('')
  expect(sent).toHaveLength(1)
})

test('what was answered is not sent late, and nothing is not sent', async () => {
  const sent: unknown[] = []
  const { app, after, tick } = start({ late: (answer) => void sent.push(answer) })
  after(12_000)
  await push([app], tick)
  await tick(60_000)
  after(20_000, () => null)
  watch(app, { MsgId: '2' })
  await tick(60_000)
  expect(sent).toEqual([])
})

test('a handler whose answer can be sent late is given up after maxRunMs', async () => {
  const { app, after, tick, heard } = start({ late: () => {}, maxRunMs: 30_000 })
  let signal: AbortSignal | undefined
  app.use((ctx, next) => {
    signal = ctx.signal
    return next()
  })
  after(40_000)
  watch(app)
  await tick(29_900)
  expect(signal?.aborted).toBe(false)
  await tick(100)
  expect(signal?.aborted).toBe(true)
  expect(heard).toEqual([[expect.objectContaining({ code: 'handler_timeout' }), expect.anything()]])
})

test('deliveries that come when the answer is on another way already: answered with nothing, and it is sent once', async () => {
  const sent: unknown[] = []
  const { app, after, tick, heard } = start({ late: (answer) => void sent.push(answer) })
  after(17_000)
  const deliveries = [watch(app)]
  for (let number = 1; number < 4; number++) {
    await tick(5000)
    deliveries.push(watch(app))
  }
  await settle()
  expect(deliveries.at(-1)?.body).toBe('')
  await tick(60_000)
  expect(deliveries.map(({ body }) => body)).toEqual(['', '', '', ''])
  expect({ sent, heard }).toEqual({ sent: ['done'], heard: [] })
})

test('a second delivery that comes only after all three had their time: the answer is sent once', async () => {
  const sent: unknown[] = []
  const { app, after, tick } = start({ late: (answer) => void sent.push(answer) })
  after(18_000)
  const first = watch(app)
  await tick(17_000)
  const second = watch(app)
  await tick(60_000)
  expect({ bodies: [first.body, second.body], sent }).toEqual({ bodies: ['', ''], sent: ['done'] })
})

test('a handler that heeds its signal is told of once, and one that fails otherwise is told of, too', async () => {
  const { app, tick, heard } = start()
  const inTurn = [
    (signal: AbortSignal) => Promise.reject(signal.reason),
    (signal: AbortSignal) => Promise.reject(new DOMException('stopped', { cause: signal.reason } as never)),
    () => Promise.reject(new Error('database is down')),
  ]
  for (const [index, fail] of inTurn.entries()) {
    app.on('text', (_req, ctx) => {
      const { signal } = ctx
      return new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => void fail(signal).catch(reject))
      })
    })
    watch(app, { MsgId: `heeds ${index}` })
    await tick(20_000)
  }
  const told = heard.map(([error]) => (error as Error).message)
  const timeout = expect.stringContaining('nobody waits any more')
  expect(told).toEqual([timeout, timeout, timeout, 'database is down'])
})

test('what a handler answers after it was given up is not sent', async () => {
  const sent: unknown[] = []
  const { app, after, tick, heard } = start({ late: (answer) => void sent.push(answer), maxRunMs: 30_000 })
  after(40_000)
  watch(app)
  await tick(60_000)
  expect({ sent, codes: heard.map(([error]) => (error as { code: string }).code) }).toEqual({
    sent: [],
    codes: ['handler_timeout'],
  })
})

test.each([
  [1, 4000, 4500],
  [2, 9000, 9300],
])('the platform hangs up early on delivery %d: the next one carries the answer', async (number, leavesAt, ms) => {
  const sent: unknown[] = []
  const { app, after, tick, runs } = start({ late: (answer) => void sent.push(answer) })
  after(ms)
  const gone = Array.from({ length: number }, () => new AbortController())
  const held = []
  for (const [index, { signal }] of gone.entries()) {
    if (index > 0) await tick(4500)
    held.push(watch(app, {}, signal))
    if (index + 1 < number) setImmediate(() => gone[index]?.abort())
    await settle()
  }
  await tick(leavesAt - 4500 * (number - 1))
  gone.at(-1)?.abort()
  await settle()
  const next = watch(app)
  await tick(1000)
  expect(held.map(({ body }) => body)).toEqual(held.map(() => ''))
  expect(next.body).toContain('done')
  await tick(60_000)
  expect({ runs: runs(), sent }).toEqual({ runs: 1, sent: [] })
})

test.each(['while the handler runs', 'in the turn its answer is there', 'before it begins'])(
  'the platform hangs up on the last delivery %s: the answer goes out late, once',
  async (when) => {
    const sent: unknown[] = []
    const { app, tick, heard } = start({ late: (answer) => void sent.push(answer) })
    let finish = (_answer: string) => {}
    app.on('text', () => new Promise<string>((resolve) => (finish = resolve)))
    for (let number = 1; number < 3; number++) {
      watch(app)
      await tick(5000)
    }
    const last = new AbortController()
    if (when === 'before it begins') last.abort()
    watch(app, {}, last.signal)
    await tick(2000)
    if (when === 'while the handler runs') last.abort()
    await settle()
    // What the connection says lies unread until the turn is over.
    if (when === 'in the turn its answer is there') setImmediate(() => last.abort())
    finish('done')
    await settle()
    await tick(60_000)
    expect({ sent, heard }).toEqual({ sent: ['done'], heard: [] })
  },
)

test('a signal is asked for only where something is waited for', async () => {
  const { app, tick } = start()
  let asked = 0
  const signal = () => {
    asked++
    return undefined
  }
  app.on('text', () => 'at once')
  await app.handle({ ...deliver(), signal })
  expect(asked).toBe(0)
  app.on('text', () => Promise.resolve('soon'))
  const answered = app.handle({ ...deliver({ MsgId: '2' }), signal })
  await tick(100)
  expect((await answered).body).toContain('soon')
  expect(asked).toBe(1)
})

test.each([
  { deliveries: 0 },
  { deliveries: 2.5 },
  { deliveries: '3' as never },
  { holdMs: Number.NaN },
  { holdMs: 0 },
  { maxRunMs: -1 },
  { late: 'later' as never },
  { store: {} as never },
])('an option nobody can go by is refused: %o', (options) => {
  expect(() => new WxApplication(options)).toThrow(
    expect.objectContaining({
      code: 'invalid_option',
      message: expect.stringMatching(`${Object.keys(options)[0]} (must be|takes)`),
    }),
  )
})

test('a text too long for a reply is sent late where it can be, and refused where it cannot', async () => {
  const long = '好'.repeat(700)
  const sent: unknown[] = []
  const one = start({ late: (answer) => void sent.push(answer) })
  for (const answer of [() => long, () => Promise.resolve(long)]) {
    one.app.on('text', answer)
    expect((await one.app.handle(deliver({ MsgId: `${answer}` }))).body).toBe('')
  }
  await settle()
  expect({ sent, heard: one.heard }).toEqual({ sent: [long, long], heard: [] })
  // A delivery that comes again has nothing, and nothing is sent again.
  expect((await one.app.handle(deliver({ MsgId: `${() => long}` }))).body).toBe('')
  expect(sent).toHaveLength(2)
  const other = start()
  other.app.on('text', () => long)
  expect((await other.app.handle(deliver())).body).toBe('')
  expect(other.heard).toEqual([
    [expect.objectContaining({ code: 'text_too_long' }), expect.objectContaining({ step: 'reply' })],
  ])
})

test('sending late that fails is told', async () => {
  const late = () => Promise.reject(new Error('no'))
  const { app, after, tick, heard } = start({ late })
  after(20_000)
  watch(app)
  await tick(30_000)
  expect(heard).toEqual([[expect.objectContaining({ message: 'no' }), expect.objectContaining({ step: 'late' })]])
})

test('with deliveries: 1 each is a push of its own', async () => {
  const { app, runs, after, tick } = start({ deliveries: 1 })
  after(1000)
  watch(app)
  watch(app)
  await tick(1000)
  expect(runs()).toBe(2)
})

test('of many answers those of the last pushes are kept', async () => {
  const { app } = start()
  let runs = 0
  app.on('text', () => `answer ${++runs}`)
  for (let id = 1; id <= 30_000; id++) await app.handle(deliver({ MsgId: String(id) }))
  expect((await app.handle(deliver({ MsgId: '20001' }))).body).toContain('answer 20001]')
  expect((await app.handle(deliver({ MsgId: '1' }))).body).toContain('answer 30001')
})

// Two applications that share a store stand for two processes: nothing else is common to them.
function cluster(count: number, options: WxApplicationOptions = {}) {
  const clock = manualClock()
  const store = memoryStore({ clock })
  const processes = Array.from({ length: count }, () => start({ store, ...options }, clock))
  const runs = () => processes.reduce((sum, one) => sum + one.runs(), 0)
  const { tick } = processes[0] as (typeof processes)[0]
  return { store, processes, runs, apps: processes.map(({ app }) => app), tick }
}

test.each([
  [0, 1],
  [4800, 1],
  [6000, 2],
  [12_000, 3],
  [14_000, 3],
])('three processes, %d ms: whichever has delivery %d open answers, one runs', async (ms, number) => {
  const sent: unknown[] = []
  const { processes, apps, tick, runs } = cluster(3, { late: (answer) => void sent.push(answer) })
  for (const { after } of processes) after(ms)
  const got = await push(apps, tick)
  expect(got.body).toContain('<![CDATA[done]]>')
  expect(got.number).toBe(number)
  expect((await apps[0]?.handle(deliver()))?.body).toContain('done')
  await tick(60_000)
  expect({ runs: runs(), sent, heard: processes.flatMap(({ heard }) => heard) }).toEqual({
    runs: 1,
    sent: [],
    heard: [],
  })
})

test('three processes, 20 s: sent late once, by the one that ran it', async () => {
  const sent: unknown[] = []
  const { processes, apps, tick, runs } = cluster(3, { late: (answer) => void sent.push(answer) })
  for (const { after } of processes) after(20_000)
  expect(await push(apps, tick)).toEqual({ number: 3, body: '' })
  await tick(60_000)
  // Those who only waited have nothing to tell.
  const heard = processes.flatMap((one) => one.heard)
  expect({ runs: runs(), sent, heard }).toEqual({ runs: 1, sent: ['done'], heard: [] })
})

test('a process that dies leaves the push to the next delivery', async () => {
  const clock = manualClock()
  const store = memoryStore({ clock })
  // A process that is no more renews nothing: its clock stands still.
  const dead = start({ store }, manualClock())
  const alive = start({ store }, clock)
  dead.app.on('text', () => new Promise<never>(() => {}))
  alive.after(1000, () => 'of the other')
  watch(dead.app)
  await settle()
  // The connection broke, so the platform comes again at once.
  const second = watch(alive.app)
  await alive.tick(4400)
  expect(second.body).toBeUndefined()
  await alive.tick(3000)
  const third = watch(alive.app)
  await settle()
  expect(third.body ?? second.body).toContain('of the other')
  expect(alive.runs()).toBe(1)
})

test('while the store is away each process answers by itself, and says so once', async () => {
  const clock = manualClock()
  const { store, is } = mortalStore(memoryStore({ clock }))
  const one = start({ store }, clock)
  one.app.on('text', (req) => req.Content)
  is('away')
  for (const MsgId of ['1', '2', '3']) expect((await one.app.handle(deliver({ MsgId }))).body).toContain('hi')
  expect(one.heard).toEqual([
    [expect.objectContaining({ code: 'store_away' }), expect.objectContaining({ step: 'store', req: undefined })],
  ])
  is('up')
  await one.tick(2000)
  expect((await one.app.handle(deliver({ MsgId: '4' }))).body).toContain('hi')
  is('away')
  await one.app.handle(deliver({ MsgId: '5' }))
  expect(one.heard).toHaveLength(2)
})

test('the store of the sessions is away: the error hook of the application is told once', async () => {
  const { store, is } = mortalStore(memoryStore())
  const { app, heard } = start()
  app.use(session({ store }))
  app.on('text', (req) => req.Content)
  is('away')
  for (const MsgId of ['1', '2']) expect((await app.handle(deliver({ MsgId }))).body).toContain('hi')
  expect(heard).toEqual([
    [
      expect.objectContaining({ code: 'store_away', message: expect.stringContaining('sessions') }),
      expect.objectContaining({ step: 'store', req: undefined }),
    ],
  ])
})

test('a store that comes back empty while a handler runs: still one run, still answered', async () => {
  const { processes, apps, tick, runs, store } = cluster(2)
  for (const { after } of processes) after(7000)
  watch(apps[0] as WxApplication)
  await tick(5000)
  const second = watch(apps[1] as WxApplication)
  await settle()
  await store.remove('push:{wx1:o1:1}')
  await tick(4000)
  expect(second.body).toContain('done')
  expect(runs()).toBe(1)
})
