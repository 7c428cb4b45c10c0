import { setTimeout as wait } from 'node:timers/promises'
import type { SimulatedPerson } from '@youchat/simulator'
import { describe, expect } from 'vitest'
import { answersTo, Scene, soon, sceneTest as test, until } from './scene.ts'

const limit = 120_000

describe.concurrent('over all deliveries of a push', () => {
  test(
    'handlers of 0, 2, 7 and 12 s answer the open delivery, one of 20 s goes through the API; each runs once',
    async ({ scene }) => {
      const bots = await scene.run([{ web: true }, { web: true }, { work: soon }, { work: soon }])
      const times = [0, 2000, 7000, 12_000, 20_000]
      const people = await Promise.all(times.map(() => scene.sim.official.follow()))
      const said = people.map((person, at) => person.say(`${times[at]} x`))
      const deliveries = await Promise.all(said)
      expect(deliveries.map(({ attempts }) => attempts.length)).toEqual([1, 1, 2, 3, 3])
      await until(() => people.every((person) => answersTo(person).length > 0))
      // An answer too many would come about now.
      await wait(500)
      expect(people.map(answersTo)).toEqual(
        times.map((ms) => [{ text: `answer to ${ms} x`, way: ms === 20_000 ? 'api' : 'reply' }]),
      )
      expect(scene.entries('begin')).toHaveLength(times.length)
      expect((await Promise.all(bots.map((bot) => bot.errors()))).flat()).toEqual([])
      // The follows were pushes, too.
      expect(await scene.queue.getJobCounts('completed', 'delayed')).toEqual({
        completed: 2 * times.length,
        delayed: 0,
      })
    },
    limit,
  )

  test(
    'a worker that waits for a delivery to take the answer: the handler is not run again',
    async ({ scene }) => {
      const [web, worker] = await scene.run([{ web: true }, { work: soon }])
      const alice = await scene.sim.official.follow()
      await until(async () => (await scene.queue.getCompletedCount()) === 1)
      void alice.say('1000 x')
      await until(() => scene.entries('begin').length === 1)
      await web?.kill()
      await until(async () => (await scene.queue.getDelayedCount()) === 1)
      await worker?.kill()
      await scene.run([{ work: soon }])
      await until(() => answersTo(alice).length > 0)
      expect(answersTo(alice)).toEqual([{ text: 'answer to 1000 x', way: 'api' }])
      expect(scene.entries('begin')).toHaveLength(1)
    },
    limit,
  )

  test(
    'a web process that holds deliveries: the answers go through the API, once',
    async ({ scene }) => {
      const [web] = await scene.run([{ web: true }, { work: { ...soon, concurrency: 20 } }])
      const people = await Promise.all(Array.from({ length: 20 }, () => scene.sim.official.follow()))
      for (const person of people) void person.say('2000 x')
      await until(() => scene.entries('begin').length === people.length)
      await web?.kill()
      await until(() => people.every((person) => answersTo(person).length > 0))
      await wait(500)
      expect(people.map(answersTo)).toEqual(people.map(() => [{ text: 'answer to 2000 x', way: 'api' }]))
      expect(scene.entries('begin')).toHaveLength(people.length)
    },
    limit,
  )

  test(
    'Redis, killed and started again with its file three seconds later: nothing is lost, nobody is answered twice',
    async () => {
      const scene = await Scene.start('--appendonly', 'yes', '--appendfsync', 'always')
      try {
        const bots = await scene.run([{ web: true }, { web: true }, { work: soon }, { work: soon }])
        const people = await Promise.all(Array.from({ length: 60 }, () => scene.sim.official.follow()))
        const times = [0, 1500, 4000]
        const texts = people.map((_, at) => `${times[at % times.length]} from ${at}`)
        const say = (at: number) => people[at]?.say(texts[at] as string)
        // Some are on the queue when it goes, some come while it is away.
        const first = people.slice(0, 40).map((_, at) => say(at))
        await until(() => scene.entries('begin').length > 10)
        await scene.redis.kill()
        const second = people.slice(40).map((_, at) => say(40 + at))
        await wait(3000)
        await scene.redis.startAgain()
        await Promise.all([...first, ...second])
        await until(() => people.every((person) => answersTo(person).length > 0))
        await wait(500)
        expect(people.map((person) => answersTo(person).map(({ text }) => text))).toEqual(
          texts.map((text) => [`answer to ${text}`]),
        )
        expect(await scene.queue.getFailedCount()).toBe(0)
        const errors = (await Promise.all(bots.map((bot) => bot.errors()))).flat()
        expect(errors.filter((error) => !/^store: (queue|store)_away$/.test(error))).toEqual([])
      } finally {
        await scene.stop()
      }
    },
    limit,
  )

  test(
    'Redis, until the last delivery: none before is acknowledged, the error hook is told, and what it was told of as lost is lost',
    async ({ scene }) => {
      const [web] = await scene.run([{ web: true }])
      const [bob, ...people] = (await scene.followers(6)) as [SimulatedPerson, ...SimulatedPerson[]]
      await scene.redis.kill()
      for (const { attempts, notice } of await Promise.all(people.map((person) => person.say('0 x')))) {
        expect(attempts.map(({ verdict }) => verdict?.code)).toEqual(['timeout', 'timeout', 'nothing'])
        expect(notice).toBeNull()
      }
      const lost = async () => ((await web?.errors()) ?? []).filter((error) => error === 'handler: queue_away')
      await until(async () => (await lost()).length === people.length, 20)
      expect(await lost()).toHaveLength(people.length)
      await scene.redis.start()
      const said = bob.say('0 y')
      await until(async () => (await scene.queue.getWaitingCount()) === 1)
      // No command was kept for later: who is given a place in a line has the line kept for a week.
      expect(await scene.redis.command('INFO', 'commandstats')).toContain('cmdstat_pexpire:calls=1,')
      await scene.run([{ work: soon }])
      await said
      expect(answersTo(bob)).toEqual([{ text: 'answer to 0 y', way: 'reply' }])
      expect(scene.entries('begin').map(({ text }) => text)).toEqual(['0 y'])
      expect(people.flatMap(answersTo)).toEqual([])
    },
    limit,
  )

  test(
    'Redis, standing still until the last delivery: neither is what was on its way to the queue handled afterwards',
    async ({ scene }) => {
      const [web] = await scene.run([{ web: true }])
      const [alice, bob] = (await scene.followers(2)) as [SimulatedPerson, SimulatedPerson]
      scene.redis.pause()
      const { attempts } = await alice.say('0 x')
      expect(attempts.map(({ verdict }) => verdict?.code)).toEqual(['timeout', 'timeout', 'nothing'])
      const isTold = async () => (await web?.errors())?.includes('handler: queue_away') ?? false
      await until(isTold, 20)
      expect(await isTold()).toBe(true)
      scene.redis.resume()
      await scene.run([{ work: soon }])
      await bob.say('0 y')
      expect(answersTo(bob)).toEqual([{ text: 'answer to 0 y', way: 'reply' }])
      await wait(500)
      expect(scene.entries('begin').map(({ text }) => text)).toEqual(['0 y'])
      expect(answersTo(alice)).toEqual([])
    },
    limit,
  )
})
