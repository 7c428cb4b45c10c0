import { expect, test } from 'vitest'
import { remember, startSessions } from '../../../../test/sessions.ts'
import { type SessionOptions, session } from '../index.ts'

const circular: Record<string, unknown> = {}
circular.self = { circular }

class Failing {
  get broken(): never {
    throw new RangeError('broken')
  }
  toJSON() {
    return { broken: this.broken }
  }
}

test.each([
  ['itself', circular, 'TypeError'],
  ['a BigInt', { deep: [{ at: 1n }] }, 'TypeError'],
  ['what fails to be read', { failing: new Failing() }, 'RangeError'],
])('a session that holds %s is told as invalid_session, with the cause, and not saved', async (_what, value, cause) => {
  const { app, say, heard } = startSessions()
  app.hears('spoil', (_req, ctx) => {
    Object.assign(ctx.session, value)
  })
  remember(app)
  expect([await say('a'), await say('spoil'), await say('b')]).toEqual(['a', undefined, 'a b'])
  const error = { name: 'WxReplyError', code: 'invalid_session', cause: expect.objectContaining({ name: cause }) }
  expect(heard).toEqual([expect.objectContaining(error)])
})

test.each([
  ['a string', 'text'],
  ['a number', 5],
  ['undefined', undefined],
  ['a boolean', true],
  ['an array', ['a']],
  ['a function', () => 1],
])('where the session is set to %s, the line that does so fails', async (what, value) => {
  const { app, say, heard } = startSessions()
  let isPast = false
  app.hears('spoil', (_req, ctx) => {
    ctx.session = value as never
    isPast = true
  })
  remember(app)
  expect([await say('a'), await say('spoil'), await say('b')]).toEqual(['a', undefined, 'a b'])
  expect(heard).toEqual([expect.objectContaining({ name: 'WxReplyError', code: 'invalid_session' })])
  expect((heard[0] as Error).message).toContain(what)
  expect(isPast).toBe(false)
})

test('one that is too large is told and not saved', async () => {
  const { app, say, heard } = startSessions()
  app.hears('spoil', (_req, ctx) => {
    ctx.session.value = 'a'.repeat(262_144)
  })
  remember(app)
  expect([await say('a'), await say('spoil'), await say('b')]).toEqual(['a', undefined, 'a b'])
  expect(heard).toEqual([expect.objectContaining({ name: 'WxReplyError', code: 'invalid_session' })])
})

test('an object that makes no object of itself is none either', async () => {
  const { app, say, heard } = startSessions()
  app.hears('spoil', (_req, ctx) => {
    ctx.session = new Date(0) as never
  })
  remember(app)
  expect([await say('a'), await say('spoil'), await say('b')]).toEqual(['a', undefined, 'a b'])
  expect(heard).toEqual([expect.objectContaining({ code: 'invalid_session' })])
})

test.each([[undefined], [null], ['text'], [[]], [Promise.resolve({})]])(
  'an initial that makes no session is told as such: %s',
  async (value) => {
    const { app, say, heard } = startSessions({ initial: () => value as never })
    remember(app)
    expect(await say('a')).toBeUndefined()
    expect(heard).toEqual([expect.objectContaining({ name: 'WxConfigError', code: 'invalid_initial' })])
  },
)

test.each([[undefined], [null], [''], [7], [{}]])('a key that is none gives nobody a session: %s', async (key) => {
  const { app, say, heard } = startSessions({ key: () => key as never })
  let runs = 0
  app.on('text', () => `run ${++runs}`)
  expect([await say('a'), await say('b', 'o2'), runs]).toEqual([undefined, undefined, 0])
  const error = expect.objectContaining({ name: 'WxConfigError', code: 'invalid_session_key' })
  expect(heard).toEqual([error, error])
})

test.each<[string, Record<string, unknown>, string]>([
  ['a ttl of 0', { ttlMs: 0 }, 'invalid_ttl'],
  ['a ttl below 0', { ttlMs: -1 }, 'invalid_ttl'],
  ['a ttl that is no number', { ttlMs: Number.NaN }, 'invalid_ttl'],
  ['a ttl in words', { ttlMs: '5000' }, 'invalid_ttl'],
  ['an initial that is no function', { initial: { asked: 0 } }, 'invalid_initial'],
  ['a key that is no function', { key: 'o1' }, 'invalid_session_key'],
])('%s is refused at once', (_what, options, code) => {
  expect(() => session(options as SessionOptions)).toThrow(
    expect.objectContaining({ name: 'WxConfigError', code }) as Error,
  )
})
