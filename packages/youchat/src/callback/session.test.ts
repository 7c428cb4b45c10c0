import { expect, test } from 'vitest'
import { account, remember, startSessions as start, textPush as text } from '../../../../test/sessions.ts'
import { memoryStore } from '../index.ts'
import { WxApplication } from '../official/index.ts'
import { settle } from '../settle.fixture.ts'
import { mortalStore } from '../stores/mortal.fixture.ts'
import { manualClock } from '../testing/index.ts'

test('without the middleware a session is a mistake that is told', async () => {
  const heard: unknown[] = []
  const app = new WxApplication({ ...account, onError: (error) => void heard.push(error) })
  app.on('text', (_req, ctx) => String(ctx.session))
  expect((await app.handle(text('hi'))).body).toBe('')
  expect(heard).toEqual([expect.objectContaining({ name: 'WxConfigError', code: 'no_session' })])
})

test('what is left is there again, for each person alone', async () => {
  const { app, say } = start()
  remember(app)
  expect([await say('a'), await say('b'), await say('c', 'o2'), await say('d')]).toEqual(['a', 'a b', 'c', 'a b d'])
})

test('it begins with what initial gives, each with its own', async () => {
  const { app, say } = start({ initial: () => ({ said: ['hello'] }) })
  remember(app)
  expect([await say('a'), await say('b'), await say('c', 'o2')]).toEqual(['hello a', 'hello a b', 'hello c'])
})

test('processes that share a store share sessions; keys keep accounts apart', async () => {
  const store = memoryStore({ clock: manualClock() })
  const [one, two] = [start({ store }), start({ store })]
  remember(one.app)
  remember(two.app)
  expect([await one.say('a'), await two.say('b'), await one.say('c')]).toEqual(['a', 'a b', 'a b c'])
  const apart = start({ store, key: ({ sender }) => `other:${sender}` })
  remember(apart.app)
  expect(await apart.say('d')).toBe('d')
})

test('messages of one person at once lose nothing, in one process or two', async () => {
  const store = memoryStore({ clock: manualClock() })
  const both = [start({ store }), start({ store })]
  for (const { app } of both) {
    app.on('text', async (req, ctx) => {
      const said = (ctx.session.said as string[] | undefined) ?? []
      await settle()
      ctx.session.said = [...said, req.Content]
      return String(said.length)
    })
  }
  const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => both[at % 2]?.say(`m${at}`)))
  expect(answers.map(Number).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('one person who waits holds up nobody else', async () => {
  const { app, say } = start()
  let release = () => {}
  app.hears(
    'slow',
    () =>
      new Promise<string>((resolve) => {
        release = () => resolve('done')
      }),
  )
  remember(app)
  const slow = say('slow')
  await settle()
  const behind = say('after')
  expect(await say('hi', 'o2')).toBe('hi')
  release()
  expect([await slow, await behind]).toEqual(['done', 'after'])
})

test('after an error nothing is saved', async () => {
  const { app, say, heard } = start()
  app.hears('fail', (_req, ctx) => {
    ctx.session.said = ['lost']
    throw new Error('no')
  })
  remember(app)
  expect([await say('a'), await say('fail'), await say('b')]).toEqual(['a', undefined, 'a b'])
  expect(heard).toHaveLength(1)
})

test('null forgets, and so does time', async () => {
  const clock = manualClock()
  const { app, say } = start({ clock, ttlMs: 60_000 })
  app.hears('forget', (_req, ctx) => {
    ctx.session = null
  })
  remember(app)
  expect([await say('a'), await say('forget')]).toEqual(['a', undefined])
  clock.advance(1)
  expect(await say('b')).toBe('b')
  clock.advance(59_999)
  expect(await say('c')).toBe('b c')
  clock.advance(60_000)
  expect(await say('d')).toBe('d')
})

test('while the store is away sessions go on in this process', async () => {
  const clock = manualClock()
  const { store, is } = mortalStore(memoryStore({ clock }))
  const { app, say } = start({ clock, store, onAway: () => {} })
  remember(app)
  expect(await say('a')).toBe('a')
  is('away')
  expect([await say('b'), await say('c')]).toEqual(['a b', 'a b c'])
})

test('a process that dies with the turn lets the others go on', async () => {
  const clock = manualClock()
  const store = memoryStore({ clock })
  const dead = start({ clock: manualClock(), store })
  dead.app.on('text', () => new Promise<never>(() => {}))
  void dead.say('a')
  await settle()
  const alive = start({ clock, store })
  remember(alive.app)
  let answer: string | undefined
  const said = alive.say('b').then((words) => {
    answer = words
  })
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      await settle()
      clock.advance(1000)
    }
    await settle()
  }
  await pass(3)
  expect(answer).toBeUndefined()
  await pass(3)
  await said
  expect(answer).toBe('b')
})

test('a turn that a restarted store forgot is still of the one who has it', async () => {
  const clock = manualClock()
  const store = memoryStore({ clock })
  const key = () => 'o1'
  const [one, two] = [start({ clock, store, key }), start({ clock, store, key })]
  let release = () => {}
  one.app.on('text', async (_req, ctx) => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    ctx.session.said = ['first']
    return 'done'
  })
  remember(two.app)
  const first = one.say('a')
  await settle()
  expect(await store.remove('turn:{o1}')).toBe(true)
  clock.advance(2000)
  await settle()
  const second = two.say('second')
  await settle()
  release()
  expect([await first, await second]).toEqual(['done', 'first second'])
})
