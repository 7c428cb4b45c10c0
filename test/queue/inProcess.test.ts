import { durable } from '@youchat/bullmq'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { GuardedStore, type Interest, runsOf, systemClock, WxTransportError } from 'youchat'
import { WxApplication } from 'youchat/official'
import { redisStore } from 'youchat/redis'
import { manualClock, signPush } from 'youchat/testing'
import { WxAiBot } from 'youchat/wecom'
import { Answers } from '../../packages/bullmq/src/answers.ts'
import { doAgain, idOf, type PushJob, type PushJobData } from '../../packages/bullmq/src/job.ts'
import { LastingReplies } from '../../packages/bullmq/src/lastingReplies.ts'
import { PushLines } from '../../packages/bullmq/src/pushLines.ts'
import { freePort } from '../free-port.ts'
import { recordingPlatform } from '../recording-platform.ts'
import { type RedisServer, startRedis } from '../redis-server.ts'

let server: RedisServer
let connection: Redis
let closing: (() => unknown)[]

beforeAll(async () => {
  server = await startRedis()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await server.command('FLUSHALL')
  connection = new Redis(server.url, { maxRetriesPerRequest: null })
  closing = []
})
afterEach(async () => {
  for (const close of closing.toReversed()) await close()
  connection.disconnect()
})

const app = () => new WxApplication({ token: 'test-token' })
const message = (text: string, from = 'alice', id = text) => {
  return { ToUserName: 'gh_1', FromUserName: from, CreateTime: 1, MsgType: 'text', Content: text, MsgId: id }
}

test.each([
  ['attempts', { attempts: 0 }],
  ['attempts must be a whole number from 1 on, not the string 3.', { attempts: '3' }],
  ['backoffMs', { backoffMs: -1 }],
  ['keepFailed', { keepFailed: 1.5 }],
  ['concurrency', { perAccount: { concurrency: 0 } }],
  ['max', { perAccount: { rate: { max: Number.NaN, perMs: 1000 } } }],
  ['perMs', { perAccount: { rate: { max: 1, perMs: 0 } } }],
  ['both', { perAccount: { rate: { max: 3 } } }],
  ['both', { perAccount: { rate: { perMs: 1000 } } }],
])('an option that can only be a mistake is refused: %s, %o', (name, options) => {
  const error = { code: 'invalid_queue_option', message: expect.stringContaining(name) }
  expect(() => durable(app(), { connection, ...(options as object) })).toThrow(expect.objectContaining(error))
})

test.each([
  ['nothing', undefined],
  ['an address', { connection: 'redis://127.0.0.1' }],
  ['what a client is made of', { connection: { host: '127.0.0.1', port: 6379 } }],
  ['no connection', {}],
  ['a client that is not there yet', { connection: Promise.resolve({}) }],
])('so is what is no client: %s', (_name, options) => {
  expect(() => durable(app(), options as never)).toThrow(/^This is no Redis client: .*new Redis\(url\).*createClient/)
})

test('so is a client where a store should be, an application whose deliveries each have a run, a second queue', async () => {
  for (const store of [connection, null, 'redis://127.0.0.1', {}]) {
    expect(() => durable(app(), { connection, store: store as never })).toThrow(
      expect.objectContaining({ code: 'invalid_queue_option', message: expect.stringContaining('redisStore(client)') }),
    )
  }
  const alone = new WxApplication({ token: 'test-token', deliveries: 1 })
  expect(() => durable(alone, { connection })).toThrow(
    expect.objectContaining({ code: 'invalid_queue_option', message: expect.stringContaining('deliveries') }),
  )
  const twice = app()
  // What was refused has not taken it.
  expect(() => durable(twice, { connection, attempts: 0 })).toThrow('attempts')
  const first = durable(twice, { connection })
  expect(() => durable(twice, { connection })).toThrow(/already/)
  await first.close()
  await durable(twice, { connection }).close()
})

test('so are those of a worker, a second worker, and what is no application', async () => {
  const queue = durable(app(), { connection })
  closing.push(() => queue.close())
  expect(() => queue.work({ concurrency: 0 })).toThrow('concurrency')
  expect(() => queue.work({ lockMs: Number.POSITIVE_INFINITY })).toThrow('lockMs')
  expect(() => queue.work({ lockMs: 10 })).toThrow('lockMs must be a whole number from 1000 on, not 10.')
  queue.work()
  expect(() => queue.work()).toThrow('already')
  const bot = new WxAiBot({ token: 'test-token', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' })
  for (const other of [{}, bot, undefined, null, 'app']) {
    expect(() => durable(other as never, { connection })).toThrow(
      /^durable\(\) takes a WxApplication or a WxSuiteApplication/,
    )
  }
})

test.each(['ioredis', 'redis'] as const)(
  'with no Redis the cause is told, once, and closing is quick, by %s',
  async (library) => {
    const port = await freePort()
    const errors: { code: string; message: string }[] = []
    const lonely = new WxApplication({ token: 'test-token', onError: (error) => errors.push(error as never) })
    const away = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 20 })
    const awayToo = createClient({ url: `redis://127.0.0.1:${port}`, socket: { reconnectStrategy: 20 } })
    if (library === 'redis') awayToo.connect().catch(() => {})
    let attempts = 0
    for (const client of [away, awayToo]) client.on('error', () => ++attempts)
    const queue = durable(lonely, { connection: library === 'redis' ? awayToo : away })
    queue.work()
    await expect.poll(() => errors.length && attempts > 10, { timeout: 10_000 }).toBeTruthy()
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'queue_away',
        message: `Redis cannot be reached (connect ECONNREFUSED 127.0.0.1:${port}): is it running, and is \`connection\` right?`,
      }),
    ])
    const begun = Date.now()
    await queue.close()
    expect(Date.now() - begun).toBeLessThan(20_000)
    away.disconnect()
    awayToo.destroy()
  },
)

test('nor does a worker with nothing to do wait for a Redis that it lost; a second loss is told, too', async () => {
  const patient = { timeout: 20_000 }
  const own = await startRedis()
  const client = new Redis(own.url, { maxRetriesPerRequest: null, retryStrategy: () => 20 })
  const errors: string[] = []
  const losing = new WxApplication({ token: 'test-token', onError: (error) => errors.push((error as Error).message) })
  losing.on('text', () => 'answer')
  const queue = durable(losing, { connection: client })
  queue.work()
  const say = (text: string) => {
    const { query, body } = signPush(message(text), { token: 'test-token' })
    return losing.process(query, body)
  }
  expect(await say('first')).toContain('answer')
  await expect.poll(() => queue.queue.getCompletedCount(), patient).toBe(1)
  await own.kill()
  await expect.poll(() => errors, patient).toHaveLength(1)
  await own.start()
  expect(await say('second')).toContain('answer')
  await expect.poll(() => queue.queue.getCompletedCount(), patient).toBe(1)
  await own.kill()
  await expect.poll(() => errors, patient).toHaveLength(2)
  for (const error of errors) expect(error).toMatch(/^Redis cannot be reached \(.+\): is it running/)
  const begun = Date.now()
  await queue.close()
  expect(Date.now() - begun).toBeLessThan(20_000)
  client.disconnect()
  await own.stop()
}, 60_000)

test.each(['ioredis', 'redis'] as const)('one application, two accounts, in one process, by %s', async (library) => {
  const accounts: Record<string, object> = {
    wx1: { token: 'token-1', appId: 'wx1' },
    wx2: { token: 'token-2', appId: 'wx2' },
  }
  const seen: string[] = []
  const many = new WxApplication().on('text', async (req, ctx) => {
    seen.push(`${ctx.account.appId} ${req.Content}`)
    await new Promise((resolve) => setTimeout(resolve, req.Content === 'slow' ? 200 : 0))
    return `${ctx.account.appId} says ${req.Content}`
  })
  const client = library === 'ioredis' ? connection : await createClient({ url: server.url }).connect()
  if (client !== connection) closing.push(() => (client as { destroy(): void }).destroy())
  const queue = durable(many, {
    connection: client,
    account: (receiveId) => accounts[receiveId],
    perAccount: { concurrency: 1 },
  })
  closing.push(() => queue.close())
  queue.work()
  const say = (account: { token: string; appId: string }, text: string, from: string) => {
    const { query, body } = signPush(message(text, from), account)
    return many.process(query, body, account)
  }
  const [first, second] = Object.values(accounts) as [
    { token: string; appId: string },
    { token: string; appId: string },
  ]
  const replies = await Promise.all([
    say(first, 'slow', 'alice'),
    say(first, 'after', 'bob'),
    say(second, 'meanwhile', 'carol'),
  ])
  expect(replies.map((xml) => /<Content><!\[CDATA\[(.*?)\]\]>/.exec(xml)?.[1])).toEqual([
    'wx1 says slow',
    'wx1 says after',
    'wx2 says meanwhile',
  ])
  // The limit of one account is not that of the other.
  expect(seen.indexOf('wx2 meanwhile')).toBeLessThan(seen.indexOf('wx1 after'))
})

test('an answer that nothing can send late is told of, and the job is done', async () => {
  const errors: unknown[] = []
  const mute = new WxApplication({ token: 'test-token', onError: (error, { step }) => errors.push([step, error]) })
  mute.on('text', () => 'too late')
  const queue = durable(mute, { connection })
  closing.push(() => queue.close())
  queue.work()
  const push = { raw: `<xml>${xmlOf(message('x'))}</xml>`, receiveId: '', sender: 'alice', query: {} }
  const job = await queue.queue.add('push', { key: 'k', at: 0, push }, { jobId: idOf('k') })
  await expect.poll(() => job.getState(), { timeout: 10_000 }).toBe('completed')
  expect(errors).toEqual([['late', expect.objectContaining({ code: 'handler_timeout' })]])
})

test('a text that no reply holds is sent, once; again where it surely was not; not where nobody knows', async () => {
  const patient = { timeout: 10_000 }
  const long = '好'.repeat(1000)
  const sent: unknown[] = []
  const told: unknown[] = []
  let outcome: () => unknown = () => undefined
  const late = (answer: unknown) => {
    sent.push(answer)
    return outcome()
  }
  const onError = (error: unknown) => told.push((error as { code: string }).code)
  const wordy = new WxApplication({ token: 'test-token', late, onError })
  wordy.on('text', () => long)
  const queue = durable(wordy, { connection, backoffMs: 1 })
  closing.push(() => queue.close())
  const say = (text: string) => {
    const { query, body } = signPush(message(text), { token: 'test-token' })
    return wordy.process(query, body)
  }
  queue.work()
  expect(await say('well')).toBe('')
  await expect.poll(() => queue.queue.getCompletedCount(), patient).toBe(1)
  expect({ sent, told }).toEqual({ sent: [long], told: [] })
  // A delivery that comes again.
  expect(await say('well')).toBe('')

  let tries = 0
  outcome = () => {
    if (++tries === 1)
      throw new WxTransportError('connection_refused', 'down', { endpoint: 'POST /x', outcome: 'not_sent' })
  }
  expect(await say('busy')).toBe('')
  await expect.poll(() => queue.queue.getCompletedCount(), patient).toBe(2)
  expect({ sent, told }).toEqual({ sent: [long, long, long], told: ['connection_refused'] })

  // A worker ended while it sent: its claim is there.
  await queue.queue.pause()
  const answered = say('unknown')
  const jobs = () => queue.queue.getJobs(['wait', 'prioritized', 'delayed'])
  await expect.poll(async () => (await jobs()).length, patient).toBe(1)
  const [job] = await jobs()
  await job?.updateData({ ...job.data, reply: '', answer: JSON.stringify(long) })
  const answers = new Answers(redisStore(connection, { prefix: 'bull:youchat:store:' }))
  expect(await answers.claim(job?.data.key as string)).toBeDefined()
  expect(await answered).toBe('')
  await queue.queue.resume()
  await expect.poll(() => queue.queue.getFailedCount(), patient).toBe(1)
  expect({ count: sent.length, told: told.slice(1) }).toEqual({ count: 3, told: ['answer_unknown'] })
})

test('what became of a push is kept a day while its job may need it, and minutes once that is done', async () => {
  const minutes = 300_000
  const patient = { timeout: 10_000 }
  const left = async (key: string) => connection.pttl(`bull:youchat:store:push:{${key}}`)
  const told = new WxApplication({ token: 'test-token', pushKey: ({ MsgId }) => String(MsgId), late: () => {} })
  told.on('text', async ({ Content }) => {
    if (Content === 'fails') throw new Error('failure')
    return Content === 'silent' ? null : 'answer'
  })
  const queue = durable(told, { connection, attempts: 1 })
  told.onError = () => {}
  closing.push(() => queue.close())
  const say = (text: string) => {
    const { query, body } = signPush(message(text), { token: 'test-token' })
    return told.process(query, body)
  }
  // Somebody else leaves the answer of the first, and has not yet taken note that a delivery carried it.
  const taken = say('taken')
  const stored = () => queue.queue.getWaitingCount()
  await expect.poll(stored, patient).toBe(1)
  await new Answers(redisStore(connection, { prefix: 'bull:youchat:store:' })).leave('taken', '<xml/>')
  expect(await taken).toBe('<xml/>')
  expect(await left('taken')).toBeGreaterThan(10 * minutes)

  queue.work()
  const isShort = async (key: string) => {
    await expect.poll(() => left(key), patient).toBeLessThanOrEqual(minutes)
    expect(await left(key)).toBeGreaterThan(minutes / 2)
  }
  await isShort('taken')
  await say('silent')
  await isShort('silent')
  await say('fails')
  await isShort('fails')
  const push = { raw: `<xml>${xmlOf(message('late'))}</xml>`, receiveId: '', sender: 'bob', query: {} }
  const late = await queue.queue.add('push', { key: 'late', at: 0, push }, { jobId: idOf('late') })
  await expect.poll(() => late.getState(), patient).toBe('completed')
  await isShort('late')
})

test('a handler that never ends is given up after maxRunMs', async () => {
  const errors: unknown[] = []
  const reasons: unknown[] = []
  const hanging = new WxApplication({
    token: 'test-token',
    maxRunMs: 300,
    onError: (error, { step }) => errors.push([step, error]),
  })
  hanging.on('text', (_req, ctx) => new Promise(() => ctx.signal.addEventListener('abort', () => reasons.push(1))))
  const queue = durable(hanging, { connection, attempts: 1 })
  closing.push(() => queue.close())
  queue.work()
  const { query, body } = signPush(message('x'), { token: 'test-token' })
  expect(await hanging.process(query, body)).toBe('')
  expect(errors).toEqual([['handler', expect.objectContaining({ code: 'handler_timeout' })]])
  expect(reasons).toEqual([1])
  expect(await queue.queue.getFailedCount()).toBe(1)
})

test('a delivery the platform has left is not open, though it is held on', async () => {
  const clock = manualClock()
  const held = new WxApplication({ token: 'test-token', clock })
  const interests: Interest[] = []
  runsOf(held).use({
    obtain: (_key, _request, interest) => {
      interests.push(interest)
      return new Promise(() => {})
    },
    count: async () => 2,
    keep() {},
    claimLate: async () => false,
  })
  const { query, body } = signPush(message('x'), { token: 'test-token' })
  const first = held.process(query, body)
  await expect.poll(() => interests).toHaveLength(1)
  const [interest] = interests as [Interest]
  await clock.advance(4700)
  expect(interest.isOpen()).toBe(true)
  await clock.advance(200)
  expect(interest.isOpen()).toBe(false)
  const second = held.process(query, body)
  expect(interest.isOpen()).toBe(true)
  await clock.advance(20_000)
  expect(await Promise.all([first, second])).toEqual(['', ''])
})

test('of two who would send an answer one does; a delivery that took it leaves none; a write done twice is one', async () => {
  const store = redisStore(connection)
  const answers = new Answers(store)
  expect(await answers.leave('k', 'hello')).toEqual({ reply: 'hello', is: 'open' })
  // The second run of a handler does not replace the answer of the first.
  expect(await answers.leave('k', 'hello again')).toEqual({ reply: 'hello', is: 'open' })
  const claims = await Promise.all([answers.claim('k'), answers.claim('k')])
  expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
  expect(await answers.leave('k', 'hello')).toMatchObject({ is: 'late' })
  await answers.reopen('k', claims.find((claim) => claim !== undefined) as string, 'hello')
  expect(await answers.leave('k', 'x')).toEqual({ reply: 'hello', is: 'open' })
  await store.replace('push:{k}', '{"reply":"hello","is":"open"}', '{"reply":"hello","is":"taken"}')
  expect(await answers.claim('k')).toBeUndefined()

  const twice = new Answers({
    ...bound(store),
    add: async (...args) => (await store.add(...args)) && (await store.add(...args)),
    replace: async (...args) => (await store.replace(...args)) && (await store.replace(...args)),
  })
  expect(await twice.leave('k2', 'hello')).toEqual({ reply: 'hello', is: 'open' })
  expect(await twice.claim('k2')).toBeDefined()
})

test('a text in parts of which a later one is refused: none is sent twice, and that it is not whole is told', async () => {
  const platform = await recordingPlatform()
  closing.push(() => platform.close())
  platform.answers['POST /cgi-bin/message/custom/send'] = [{}, { errcode: 45047, errmsg: 'out of count' }, {}]
  const told: unknown[] = []
  const wordy = new WxApplication({
    token: 'test-token',
    appId: 'wx1',
    onError: (error) => told.push((error as { code: string }).code),
    apiOptions: { baseUrl: platform.url, tokenProvider: async () => ({ access_token: 'a-token' }) },
  })
  const lines = Array.from({ length: 60 }, (_, line) => `第${line}行，${'好'.repeat(30)}。\n`)
  wordy.on('text', () => lines.join(''))
  const queue = durable(wordy, { connection, backoffMs: 1 })
  closing.push(() => queue.close())
  queue.work()
  const { query, body } = signPush(message('x'), { token: 'test-token', appId: 'wx1' })
  expect(await wordy.process(query, body)).toBe('')
  await expect.poll(() => queue.queue.getFailedCount(), { timeout: 10_000 }).toBe(1)
  const beginnings = platform.calls.map(({ json }) => (json.text as { content: string }).content.slice(0, 4))
  expect(new Set(beginnings).size).toBe(2)
  expect(beginnings).toHaveLength(2)
  expect(told).toEqual(['not_all_sent'])
})

test('an answer that was taken, and after all carried by none: its job sends it, and runs no handler again', async () => {
  const patient = { timeout: 10_000 }
  const sent: unknown[] = []
  let runs = 0
  const told = new WxApplication({ token: 'test-token', late: (answer) => void sent.push(answer) })
  told.on('text', () => `answer ${++runs}`)
  const queue = durable(told, { connection })
  closing.push(() => queue.close())
  const store = redisStore(connection, { prefix: 'bull:youchat:store:' })
  await new Answers(store).leave('k', '<xml/>')
  const again = (key: string) => doAgain(queue.queue, key)
  const replies = new LastingReplies(new GuardedStore(store, systemClock), systemClock, again)
  expect(await replies.settle('k', '<xml/>', 'taken')).toBe(true)
  queue.work()
  const push = { raw: `<xml>${xmlOf(message('x'))}</xml>`, receiveId: '', sender: 'alice', query: {} }
  const job = await queue.queue.add('push', { key: 'k', at: 0, push }, { jobId: idOf('k') })
  await expect.poll(() => job.getState(), patient).toBe('completed')
  expect({ runs, sent }).toEqual({ runs: 1, sent: [] })
  await replies.reopen('k', '<xml/>')
  await expect.poll(() => sent, patient).toEqual(['answer 1'])
  await expect.poll(() => job.getState(), patient).toBe('completed')
  // A job that is not done yet, or not there, is left alone.
  await doAgain(queue.queue, 'nobody')
  expect({ runs, sent }).toEqual({ runs: 1, sent: ['answer 1'] })
})

test('a line: who stands first goes, who is gone or done blocks nobody, who is about to be added is waited for', async () => {
  const queue = new Queue<PushJobData>('lines', { connection })
  closing.push(() => queue.close())
  const lines = new PushLines(queue, {})
  const mayBegin = async (job: PushJob) => (await lines.admit(job)).waitMs === 0
  const push = { raw: '', receiveId: 'wx1', sender: 'alice', query: {} }
  const add = async (key: string): Promise<PushJob> => {
    return queue.add('push', { key, at: 0, push }, { jobId: idOf(key) })
  }
  expect(await lines.enter(idOf('a'), push)).toBe(true)
  expect(await lines.enter(idOf('b'), push)).toBe(true)
  const b = await add('b')
  // It is a job: a delivery that comes again stands in no line.
  expect(await lines.enter(idOf('b'), push)).toBe(false)
  expect(await mayBegin(b)).toBe(false)
  const a = await add('a')
  expect(await mayBegin(a)).toBe(true)
  expect(await mayBegin(b)).toBe(false)
  // It may do so again: its worker was killed.
  expect(await mayBegin(a)).toBe(true)
  await a.remove()
  // Gone a moment ago may be not yet there.
  const line = 'bull:lines:line:wx1:alice'
  expect(await mayBegin(b)).toBe(false)
  await server.command('ZADD', line, '1', idOf('a'))
  expect(await mayBegin(b)).toBe(true)

  const c = await add('c')
  expect(await mayBegin(c)).toBe(false)
  await lines.leave(b, true)
  expect(await mayBegin(c)).toBe(false)
  await server.command('HSET', queue.toKey(idOf('b')), 'finishedOn', '1')
  expect(await mayBegin(c)).toBe(true)
  await lines.leave(c, false)
  expect(await server.command('EXISTS', line)).toBe(':0\r\n')
})

function xmlOf(nodes: Record<string, unknown>): string {
  return Object.entries(nodes)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')
}

function bound(store: ReturnType<typeof redisStore>) {
  return {
    get: store.get.bind(store),
    set: store.set.bind(store),
    remove: store.remove.bind(store),
    waitForChange: store.waitForChange.bind(store),
  }
}
