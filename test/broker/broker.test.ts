import { type ChatEntry, type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSlowProxy } from '../cluster/slowProxy.ts'
import { type RedisServer, startRedis } from '../redis-server.ts'
import { type Bot, startBalancer, startBot } from './bots.ts'

const account = { token: 'test-token', appId: 'wx0000000000000001', appSecret: 'test-secret' }
const limit = 240_000

let sim: Simulator
let redis: RedisServer
let bots: Bot[] = []
let balancer: Awaited<ReturnType<typeof startBalancer>>

async function start(count: number, ahead: readonly number[] = [], redisUrl = redis.url) {
  const options = { redisUrl, baseUrl: sim.url, account }
  bots = await Promise.all(
    Array.from({ length: count }, (_, at) => startBot({ ...options, clockAheadMs: ahead[at] ?? 0 })),
  )
  balancer = await startBalancer(bots.map(({ port }) => port))
  const { verification } = await sim.official.setCallback({ url: balancer.url })
  expect(verification?.ok).toBe(true)
}

beforeEach(async () => {
  redis = await startRedis()
  sim = await startSimulator({ failuresBeforePause: 100_000 })
}, limit)

afterEach(async () => {
  await sim.close()
  await Promise.all(bots.map((bot) => bot.kill()))
  await balancer?.close()
  await redis.stop()
}, limit)

/** What somebody was answered, and which way. */
const answersTo = (person: SimulatedPerson) =>
  person
    .chat()
    .filter(({ from, kind }: ChatEntry) => from === 'account' && kind === 'text')
    .map(({ content, callId }: ChatEntry) => ({
      text: String(content.Content ?? (content.text as { content: string } | undefined)?.content),
      way: callId === undefined ? 'reply' : 'api',
    }))

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** Waits until `holds` says yes, at most for a minute. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 600; tries++) await wait(100)
}

/** Has many people write at once. @returns what each wrote, in the order of the people */
async function everybodyWrites(
  people: readonly SimulatedPerson[],
  times: readonly number[],
): Promise<readonly string[]> {
  const texts = people.map((_, at) => `${times[at % times.length]} from ${at}`)
  await Promise.all(people.map((person, at) => person.say(texts[at] as string)))
  await until(() => people.every((person) => answersTo(person).length > 0))
  // An answer too many would come about now.
  await wait(500)
  return texts
}

describe('three processes behind a balancer, one Redis', () => {
  test(
    '1000 people at once, handlers of 0, 2, 6, 12 and 20 s: each run once, answered once, late ones through the API',
    async () => {
      await start(3)
      const people = await Promise.all(Array.from({ length: 1000 }, () => sim.official.follow()))
      const times = [0, 2000, 6000, 12_000, 20_000]
      const texts = await everybodyWrites(people, times)
      const reports = await Promise.all(bots.map((bot) => bot.report()))
      console.log(reports.map(({ runs, deliveries }) => `${runs.length} runs of ${deliveries} deliveries`).join(', '))

      const runs = reports.flatMap((report) => report.runs)
      expect({ runs: runs.length, distinct: new Set(runs).size }).toEqual({ runs: 1000, distinct: 1000 })
      expect(reports.flatMap(({ errors }) => errors)).toEqual([])
      const answers = people.map(answersTo)
      expect(answers).toEqual(
        texts.map((text) => [{ text: `answer to ${text}`, way: text.startsWith('20000') ? 'api' : 'reply' }]),
      )
      expect(sim.deliveries.filter(({ notice }) => notice !== null)).toEqual([])
    },
    limit,
  )

  test(
    'one is killed while it holds deliveries: the others answer everybody',
    async () => {
      await start(3)
      const people = await Promise.all(Array.from({ length: 60 }, () => sim.official.follow()))
      const written = everybodyWrites(people, [3000])
      await wait(1000)
      await bots[0]?.kill()
      const texts = await written
      expect(people.map(answersTo)).toEqual(texts.map((text) => [{ text: `answer to ${text}`, way: 'reply' }]))
    },
    limit,
  )

  test(
    'Redis is away for three seconds: everybody is answered, and each process says once that it is',
    async () => {
      await start(3)
      const people = await Promise.all(Array.from({ length: 60 }, () => sim.official.follow()))
      await redis.kill()
      const written = everybodyWrites(people, [0, 1000])
      await wait(3000)
      await redis.start()
      const texts = await written
      const answers = people.map(answersTo)
      expect(answers.map(([first]) => first)).toEqual(
        texts.map((text) => ({ text: `answer to ${text}`, way: 'reply' })),
      )
      expect(answers.filter(({ length }) => length > 1)).toEqual([])
      const reports = await Promise.all(bots.map((bot) => bot.report()))
      for (const { errors, deliveries } of reports) {
        if (deliveries > 0) expect(errors.filter((error) => error !== 'store: store_away')).toEqual([])
        expect(errors.length).toBeLessThanOrEqual(2)
      }
    },
    limit,
  )

  test(
    'the network to Redis is cut for three seconds: nobody is left without an answer, nobody gets two different ones',
    async () => {
      const proxy = await startSlowProxy(redis.port, 0)
      await start(3, [], `redis://127.0.0.1:${proxy.port}`)
      const people = await Promise.all(Array.from({ length: 60 }, () => sim.official.follow()))
      proxy.drop()
      const written = everybodyWrites(people, [0, 1000])
      await wait(3000)
      proxy.restore()
      const texts = await written
      expect(people.map((person) => answersTo(person)[0]?.text)).toEqual(texts.map((text) => `answer to ${text}`))
      expect(people.map(answersTo).filter(({ length }) => length > 1)).toEqual([])
      await proxy.close()
    },
    limit,
  )

  test(
    'the clock of one is thirty seconds ahead: the same',
    async () => {
      await start(3, [30_000])
      const people = await Promise.all(Array.from({ length: 60 }, () => sim.official.follow()))
      const texts = await everybodyWrites(people, [0, 6000])
      expect(people.map(answersTo)).toEqual(texts.map((text) => [{ text: `answer to ${text}`, way: 'reply' }]))
      const runs = (await Promise.all(bots.map((bot) => bot.report()))).flatMap((report) => report.runs)
      expect({ runs: runs.length, distinct: new Set(runs).size }).toEqual({ runs: 60, distinct: 60 })
    },
    limit,
  )
})
