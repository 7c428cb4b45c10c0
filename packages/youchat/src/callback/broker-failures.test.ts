/** What becomes of an answer when a process dies, or the store is away, in the moments that are worst for it. */
import { expect, test } from 'vitest'
import { accountOf, pushTo, suite } from '../../../../test/products.ts'
import { WxApplication, type WxApplicationOptions } from '../official/index.ts'
import { settle } from '../settle.fixture.ts'
import { memoryStore } from '../stores/memory.ts'
import { mortalStore } from '../stores/mortal.fixture.ts'
import { type ManualClock, manualClock, signPush } from '../testing/index.ts'
import { WxSuiteApplication, type WxSuiteApplicationOptions } from '../wecom/index.ts'
import { runsOf } from './runStored.ts'
import { session } from './session.ts'

const token = 'AAAAA'
const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: '1' }
const deliver = (nodes: object = {}) => signPush({ ...message, ...nodes }, { token })
const minute = 60_000

async function pass(ms: number, ...clocks: readonly ManualClock[]): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    for (const clock of clocks) clock.advance(100)
    await settle()
  }
}

/** A process, as far as others can tell. */
function start(clock: ManualClock, options: WxApplicationOptions) {
  const codes: unknown[] = []
  const sent: unknown[] = []
  const onError = (error: unknown) => void codes.push((error as { code?: string }).code ?? error)
  const late = (answer: unknown) => void sent.push(answer)
  const app = new WxApplication({ token, appId: 'wx1', clock, onError, late, ...options })
  const answersAfter = (ms: number, answer: string) => {
    app.on('text', () => new Promise<string>((resolve) => void clock.after(ms, () => resolve(answer))))
  }
  return { app, codes, sent, answersAfter }
}

test.each([false, true])('each delivery by itself, with a store: %s: what is late is sent', async (hasStore) => {
  const clock = manualClock()
  const store = hasStore ? memoryStore({ clock }) : undefined
  const { app, codes, sent, answersAfter } = start(clock, { deliveries: 1, store })
  answersAfter(8000, 'late')
  void app.handle(deliver())
  await settle()
  await pass(30_000, clock)
  expect({ sent, codes }).toEqual({ sent: ['late'], codes: [] })
})

/** One process has two deliveries and dies, another has the last one. */
async function dieBehindTheLast(options: WxApplicationOptions = {}) {
  const [dead, alive] = [manualClock(), manualClock()]
  const store = memoryStore({ clock: alive })
  const one = start(dead, { store, maxRunMs: minute })
  const two = start(alive, { store, maxRunMs: minute, ...options })
  if (options.pushKey === undefined) two.app.use(session({ store, clock: alive }))
  one.app.on('text', () => new Promise<never>(() => {}))
  const deliverTo = async (app: WxApplication, ms: number) => {
    void app.handle(deliver())
    await pass(ms, dead, alive)
  }
  return {
    two,
    alive,
    async die() {
      await deliverTo(one.app, 5000)
      await deliverTo(one.app, 5000)
      await deliverTo(two.app, 3000)
    },
  }
}

test('a process dies behind the last delivery: another runs the push and sends the answer', async () => {
  const { two, alive, die } = await dieBehindTheLast()
  two.answersAfter(2000, 'of the other')
  await die()
  await pass(minute, alive)
  expect({ sent: two.sent, codes: two.codes }).toEqual({ sent: ['of the other'], codes: [] })
})

test('where the other never ends either, it is given up, told of, and holds nobody up', async () => {
  const { two, alive, die } = await dieBehindTheLast()
  let signal: AbortSignal | undefined
  two.app.on('text', (req, ctx) => {
    if (req.Content === 'next') return 'next'
    signal = ctx.signal
    return new Promise<never>(() => {})
  })
  await die()
  await pass(2 * minute, alive)
  expect({ aborted: signal?.aborted, codes: two.codes, sent: two.sent }).toEqual({
    aborted: true,
    codes: ['handler_timeout'],
    sent: [],
  })
  let next = ''
  void two.app.handle(deliver({ MsgId: '2', Content: 'next' })).then(({ body }) => {
    next = body
  })
  await pass(4000, alive)
  expect(next).toContain('next')
})

test('a suite whose handler failed runs it again at the next delivery, with a store, too', async () => {
  const clock = manualClock()
  const options = { ...accountOf(suite), clock, store: memoryStore({ clock }), onError: () => {} }
  const app = new WxSuiteApplication(options as WxSuiteApplicationOptions)
  let runs = 0
  app.on('event.suite_ticket', () => {
    if (++runs === 1) throw new Error('database is down')
  })
  for (const expected of [1, 2, 2]) {
    await app.handle(pushTo(suite, suite.event('suite_ticket', { SuiteTicket: 'x' })))
    await pass(5000, clock)
    expect(runs).toBe(expected)
  }
})

test.each(['x', '好'.repeat(1000)])(
  'what is answered after the run was given up is not sent, be it long or not',
  async (answer) => {
    const clock = manualClock()
    const { app, codes, sent, answersAfter } = start(clock, { maxRunMs: minute })
    answersAfter(70_000, answer)
    void app.handle(deliver())
    await settle()
    await pass(90_000, clock)
    expect(sent).toEqual([])
    expect(codes[0]).toBe('handler_timeout')
  },
)

test('a run elsewhere that is over before it begins does not begin', async () => {
  const { app } = start(manualClock(), {})
  let runs = 0
  app.on('text', () => void runs++)
  const raw = `<xml>${Object.entries(message)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</xml>`
  const closing = AbortSignal.abort(new Error('closing'))
  await expect(runsOf(app).run({ raw, receiveId: 'wx1', sender: 'o1', query: {} }, closing)).rejects.toThrow('closing')
  expect(runs).toBe(0)
})

test('a server that fails to say when a client hangs up is one that does not say', async () => {
  const clock = manualClock()
  const { app, answersAfter } = start(clock, {})
  answersAfter(1000, 'answer')
  const signal = () => {
    throw new Error('no signal')
  }
  const answered = app.handle({ ...deliver(), signal })
  await pass(1000, clock)
  expect((await answered).body).toContain('answer')
})

test('the store is away when the handler ends, and back when the answer is to be sent: it is, once', async () => {
  const clock = manualClock()
  const { store, is } = mortalStore(memoryStore({ clock }))
  const { app, sent, answersAfter } = start(clock, { store })
  answersAfter(7000, 'late')
  void app.handle(deliver())
  await settle()
  await pass(6000, clock)
  is('away')
  await pass(3000, clock)
  is('up')
  await pass(minute, clock)
  expect(sent).toEqual(['late'])
})

test.each([19_500, 19_700])(
  'a store that was emptied %d ms after the push: the answer of 19.8 s is sent, once',
  async (at) => {
    const clock = manualClock()
    const store = memoryStore({ clock })
    const { app, sent, answersAfter } = start(clock, { store })
    answersAfter(19_800, 'late')
    void app.handle(deliver())
    await settle()
    await pass(at, clock)
    const key = 'push:{wx1:o1:1}'
    await store.remove(key, await store.get(key))
    await pass(minute, clock)
    expect(sent).toEqual(['late'])
  },
)
