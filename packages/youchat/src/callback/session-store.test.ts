import { afterEach, expect, test, vi } from 'vitest'
import { remember, startSessions } from '../../../../test/sessions.ts'
import { memoryStore, type SessionOptions, session } from '../index.ts'
import { settle } from '../settle.fixture.ts'
import { mortalStore } from '../stores/mortal.fixture.ts'
import { manualClock } from '../testing/index.ts'

afterEach(() => void vi.restoreAllMocks())

function start(options: SessionOptions = {}, report?: (error: unknown) => void) {
  const clock = manualClock()
  const { store, is } = mortalStore(memoryStore({ clock }))
  const warnings: unknown[][] = []
  vi.spyOn(process, 'emitWarning').mockImplementation((...warning: unknown[]) => void warnings.push(warning))
  const started = startSessions({ clock, store, ...options }, {}, (ctx) => Object.assign(ctx, { report }))
  remember(started.app)
  return { ...started, clock, is, warnings }
}

const away = expect.objectContaining({ name: 'WxError', code: 'store_away', cause: new Error('away') })

test('a store that is away is told to onAway, once for each time', async () => {
  const told: unknown[] = []
  const { clock, say, is, warnings, heard } = start({ onAway: (error) => void told.push(error) })
  is('away')
  expect([await say('a'), await say('b')]).toEqual(['a', 'a b'])
  clock.advance(5000)
  expect(await say('c')).toBe('a b c')
  expect(told).toEqual([away])
  is('up')
  clock.advance(5000)
  await say('d')
  is('away')
  await say('e')
  expect(told).toEqual([away, away])
  expect([warnings, heard]).toEqual([[], []])
})

test('without onAway it is a warning of the process, never silent', async () => {
  const { say, is, warnings } = start()
  is('away')
  expect([await say('a'), await say('b')]).toEqual(['a', 'a b'])
  const means = { type: 'WxError', code: 'store_away', detail: 'Error: away' }
  expect(warnings).toEqual([[expect.stringContaining('The store of the sessions is away'), means]])
})

test('an application that listens is told, and the process is not warned', async () => {
  const told: unknown[] = []
  const { say, is, warnings } = start({}, (error) => void told.push(error))
  is('away')
  expect([await say('a'), await say('b')]).toEqual(['a', 'a b'])
  expect([told, warnings]).toEqual([[away], []])
})

test('onAway that fails takes no session with it', async () => {
  const failures = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { say, is } = start({
    onAway: () => {
      throw new Error('the hook is broken')
    },
  })
  is('away')
  expect([await say('a'), await say('b')]).toEqual(['a', 'a b'])
  expect(failures).toHaveBeenCalledTimes(1)
})

test('a store that never answers is told as well', async () => {
  const told: unknown[] = []
  const { clock, say, is } = start({ onAway: (error) => void told.push(error) })
  is('silent')
  const said = say('a')
  for (let second = 0; second < 5; second++) {
    await settle()
    clock.advance(1000)
  }
  expect(await said).toBe('a')
  expect(told).toEqual([expect.objectContaining({ code: 'store_away' })])
})

const { get, set } = memoryStore()
test.each([
  ['a client', { get, set, duplicate: () => {} }],
  ['an address', 'redis://127.0.0.1:6379'],
  ['null', null],
  ['a promise of a store', Promise.resolve(memoryStore())],
  ['a function', () => memoryStore()],
  ['all but one method', Object.assign(Object.create(memoryStore()), { waitForChange: undefined })],
])('what is no store is refused at once: %s', (_what, store) => {
  const error = {
    name: 'WxConfigError',
    code: 'invalid_option',
    message: expect.stringContaining('redisStore(client)'),
  }
  expect(() => session({ store: store as never })).toThrow(expect.objectContaining(error) as Error)
})

test('a store may be of any class', () => {
  expect(session({ store: Object.create(memoryStore()) })).toBeTypeOf('function')
})
