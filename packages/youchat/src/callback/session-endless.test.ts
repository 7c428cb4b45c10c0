import { expect, test } from 'vitest'
import { remember, startSessions } from '../../../../test/sessions.ts'
import { memoryStore } from '../index.ts'
import { settle } from '../settle.fixture.ts'
import { type ManualClock, manualClock } from '../testing/index.ts'

/** Two processes that share a store, and the time of both. */
function start() {
  const clock = manualClock()
  const store = memoryStore({ clock })
  const process = () => startSessions({ clock, store }, { late: async () => {}, maxRunMs: 60_000 })
  const [one, two] = [process(), process()]
  remember(one.app)
  remember(two.app)
  return { clock, store, one, two }
}

async function pass(clock: ManualClock, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await settle()
    clock.advance(1000)
  }
  await settle()
}

/** Like a call of a model that looks at no signal: it ends when it likes. */
function model() {
  const ends: (() => void)[] = []
  return { ask: () => new Promise<void>((resolve) => void ends.push(resolve)), end: () => ends.shift()?.() }
}

test('a handler that never ends holds its person up until maxRunMs is over, in this process and others', async () => {
  const { clock, store, one, two } = start()
  let runs = 0
  one.app.hears('hang', () => {
    runs++
    return new Promise<never>(() => {})
  })
  void one.say('hang')
  await pass(clock, 58)
  const answers: (string | undefined)[] = []
  const here = one.say('here').then((answer) => answers.push(answer))
  await settle()
  expect([runs, answers, one.heard]).toEqual([1, [], []])
  await pass(clock, 2)
  await here
  expect(answers).toEqual(['here'])
  expect(one.heard).toEqual([expect.objectContaining({ code: 'handler_timeout' })])
  expect(await two.say('there')).toBe('here there')
  expect(await store.get('turn:{wx1:o1}')).toBeUndefined()
})

test('another process need not wait for it either', async () => {
  const { clock, one, two } = start()
  one.app.hears('hang', () => new Promise<never>(() => {}))
  void one.say('hang')
  await pass(clock, 58)
  const there = two.say('there')
  await pass(clock, 2)
  expect(await there).toBe('there')
})

test('what is given up renews nothing', async () => {
  const { clock, store, one } = start()
  one.app.hears('hang', () => new Promise<never>(() => {}))
  void one.say('hang')
  await pass(clock, 61)
  // Nobody else: what is free is not taken again.
  await pass(clock, 600)
  expect(await store.add('turn:{wx1:o1}', 'another', 1000)).toBe(true)
})

test('what a handler leaves that goes on after its time is saved over nothing', async () => {
  const { clock, one, two } = start()
  const { ask, end } = model()
  one.app.hears('ask', async (_req, ctx) => {
    ctx.session.said = ['before']
    await ask()
    ctx.session.said = ['stale']
    return 'late'
  })
  void one.say('ask')
  await pass(clock, 60)
  expect([await one.say('a'), await two.say('b')]).toEqual(['a', 'a b'])
  end()
  await settle()
  expect([await one.say('c'), await two.say('d')]).toEqual(['a b c', 'a b c d'])
})

test('it leaves its own turn only, not that of who came behind', async () => {
  const { clock, store, one, two } = start()
  const { ask, end } = model()
  for (const { app } of [one, two]) {
    app.hears('ask', async (_req, ctx) => {
      const said = (ctx.session.said as string[] | undefined) ?? []
      await ask()
      ctx.session.said = [...said, 'asked']
      return said.join(' ')
    })
  }
  void one.say('ask')
  await pass(clock, 60)
  for (const behind of [one, two]) {
    void behind.say('ask')
    await settle()
    const holder = await store.get('turn:{wx1:o1}')
    expect(holder).toBeDefined()
    // The first one ends now, long after it was given up.
    if (behind === one) end()
    await settle()
    expect(await store.get('turn:{wx1:o1}')).toBe(holder)
    end()
    await settle()
  }
  expect(await one.say('last')).toBe('asked asked last')
})
