import { setTimeout as wait } from 'node:timers/promises'
import type { SimulatedPerson } from '@youchat/simulator'
import { describe, expect } from 'vitest'
import { answersTo, type Scene, sendings, soon, sceneTest as test, until } from './scene.ts'

const limit = 120_000

/** Fills the queue of a scene that has no worker yet, one message behind the other. */
async function writeInOrder(scene: Scene, messages: readonly (readonly [SimulatedPerson, string])[]): Promise<void> {
  for (const [person, text] of messages) {
    const before = await scene.queue.getWaitingCount()
    void person.say(text)
    await until(async () => (await scene.queue.getWaitingCount()) > before)
  }
}

describe.concurrent('real processes, one Redis', () => {
  test(
    'a push that comes again after it was answered is no second job, and gets the same answer',
    async ({ scene }) => {
      await scene.run([{ web: true }, { web: true }, { work: soon }])
      const alice = await scene.sim.official.follow()
      scene.sim.fault({ match: 'push:text', repeat: 2 })
      const { attempts } = await alice.say('0 x')
      expect(attempts).toHaveLength(3)
      expect(new Set(attempts.map(({ verdict }) => JSON.stringify(verdict))).size).toBe(1)
      expect(answersTo(alice)).toEqual([{ text: 'answer to 0 x', way: 'reply' }])
      expect(scene.entries('begin')).toHaveLength(1)
    },
    limit,
  )

  test(
    'a handler that answers nothing: the delivery is answered at once, and so is the job done',
    async ({ scene }) => {
      await scene.run([{ web: true, work: soon }])
      const alice = await scene.sim.official.follow()
      const { attempts, reply, notice } = await alice.say('0 silent')
      expect({ attempts: attempts.length, reply, notice }).toEqual({ attempts: 1, reply: null, notice: null })
      await until(async () => (await scene.queue.getCompletedCount()) === 2)
      expect(await scene.queue.getJobCounts('completed', 'delayed')).toEqual({ completed: 2, delayed: 0 })
    },
    limit,
  )

  test(
    'a handler that fails is tried again; one that goes on failing lands in the failed set with its push, without secrets',
    async ({ scene }) => {
      const [web, worker] = await scene.run([{ web: true }, { work: soon }], { queue: { backoffMs: 200 } })
      const [alice, bob] = [await scene.sim.official.follow(), await scene.sim.official.follow()]
      const [, given] = await Promise.all([alice.say('0 fail 2'), bob.say('0 fail 9')])
      expect(answersTo(alice)).toEqual([{ text: 'answer to 0 fail 2', way: 'reply' }])
      expect(answersTo(bob)).toEqual([])
      // Answered with nothing as soon as it has failed.
      expect({ attempts: given.attempts.length, notice: given.notice }).toEqual({ attempts: 1, notice: null })
      const failed = await scene.queue.getFailed()
      expect(failed.map(({ failedReason, attemptsMade }) => [failedReason, attemptsMade])).toEqual([['failure 3', 3]])
      expect(failed[0]?.data.push.raw).toContain('0 fail 9')
      expect(failed[0]?.data.push.sender).toBe(bob.openid)
      const kept = JSON.stringify(await scene.queue.getJobs())
      for (const secret of ['test-token', 'test-secret', 'signature']) expect(kept).not.toContain(secret)
      expect((await worker?.errors())?.toSorted()).toEqual(
        ['failure 1', 'failure 1', 'failure 2', 'failure 2', 'failure 3'].map((text) => `handler: ${text}`),
      )
      expect(await web?.errors()).toEqual([])
    },
    limit,
  )

  test(
    'a failed job that is tried again by hand: its answer is sent, once',
    async ({ scene }) => {
      const [web, worker] = await scene.run([{ web: true }, { work: soon }], { queue: { attempts: 1 } })
      const alice = await scene.sim.official.follow()
      await alice.say('0 fail 2')
      const again = async (count: number) => {
        const [failed] = await scene.queue.getFailed()
        await failed?.retry()
        await until(() => scene.entries('begin').length === count)
      }
      await until(async () => (await scene.queue.getFailedCount()) === 1)
      await again(2)
      await until(async () => (await scene.queue.getFailedCount()) === 1)
      expect(answersTo(alice)).toEqual([])
      await again(3)
      await until(async () => (await scene.queue.getCompletedCount()) === 2)
      expect(answersTo(alice)).toEqual([{ text: 'answer to 0 fail 2', way: 'api' }])
      expect(await worker?.errors()).toEqual(['handler: failure 1', 'handler: failure 2'])
      expect(await web?.errors()).toEqual([])
    },
    limit,
  )

  test(
    'two workers: the pushes of one person run in the order they were delivered, a failing one too; others meanwhile',
    async ({ scene }) => {
      await scene.run([{ web: true }], { queue: { backoffMs: 200 } })
      const [alice, bob] = (await scene.followers(2)) as [SimulatedPerson, SimulatedPerson]
      const texts = ['600 a', '0 fail 1', '0 c', '100 d', '0 e']
      await writeInOrder(scene, [...texts.map((text) => [alice, text] as const), [bob, '0 bob']])
      await scene.run([{ work: soon }, { work: soon }], { queue: { backoffMs: 200 } })
      await until(() => answersTo(alice).length === texts.length && answersTo(bob).length === 1)
      const alices = [...scene.entries('begin'), ...scene.entries('end')]
        .filter(({ from }) => from === alice.openid)
        .toSorted((a, b) => a.at - b.at || texts.indexOf(a.text) - texts.indexOf(b.text) || (a.what < b.what ? -1 : 1))
        .map(({ what, text }) => `${what} ${text}`)
      const expected = texts.flatMap((text) =>
        text.includes('fail') ? [`begin ${text}`, `begin ${text}`, `end ${text}`] : [`begin ${text}`, `end ${text}`],
      )
      expect(alices).toEqual(expected)
      const bobsEnd = scene.entries('end').find(({ from }) => from === bob.openid)?.at ?? 0
      const firstEnd = scene.entries('end').find(({ text }) => text === '600 a')?.at ?? 0
      expect(bobsEnd).toBeLessThan(firstEnd)
    },
    limit,
  )

  test(
    'limits of an account hold over all workers: two at once, five in a second',
    async ({ scene }) => {
      const queue = { perAccount: { concurrency: 2, rate: { max: 5, perMs: 1000 } } }
      await scene.run([{ web: true }, { work: soon }, { work: soon }, { work: soon }], { queue })
      const people = await Promise.all(Array.from({ length: 11 }, () => scene.sim.official.follow()))
      await until(async () => (await scene.queue.getCompletedCount()) === people.length)
      await Promise.all(people.map((person) => person.say('300 x')))
      expect(people.map((person) => answersTo(person).length)).toEqual(people.map(() => 1))
      let running = 0
      let most = 0
      const steps = [...scene.entries('begin'), ...scene.entries('end')].toSorted((a, b) => a.at - b.at)
      for (const { what } of steps) {
        running += what === 'begin' ? 1 : -1
        most = Math.max(most, running)
      }
      expect(most).toBe(2)
      const begins = scene.entries('begin').map(({ at }) => at)
      expect(begins).toHaveLength(people.length)
      // The eleventh is in the third second; journals are written a little after the permission.
      expect((begins[10] ?? 0) - (begins[0] ?? 0)).toBeGreaterThan(950)
    },
    limit,
  )

  test(
    'closing drains: what runs ends here, what waits is left to others, what takes too long goes back and counts no attempt',
    async ({ scene }) => {
      const [, worker] = await scene.run([{ web: true }, { work: { ...soon, concurrency: 3 } }])
      const people = await Promise.all(Array.from({ length: 5 }, () => scene.sim.official.follow()))
      await until(async () => (await scene.queue.getCompletedCount()) === people.length)
      const texts = ['1000 a', '1000 b', '4500 long', '100 d', '100 e']
      const said = people.map((person, at) => person.say(texts[at] as string))
      await until(() => scene.entries('begin').length === 3)
      await worker?.close()
      const begun = scene.entries('begin').map(({ text }) => text)
      const ended = scene.entries('end').map(({ text }) => text)
      expect(begun).toHaveLength(3)
      expect(ended).toEqual(begun.filter((text) => text !== '4500 long'))
      expect(await worker?.errors()).toEqual([])
      await scene.run([{ work: soon }])
      await Promise.all(said)
      await until(() => people.every((person) => answersTo(person).length > 0))
      expect(people.map((person) => answersTo(person).map(({ text }) => text))).toEqual(
        texts.map((text) => [`answer to ${text}`]),
      )
      const jobs = await scene.queue.getJobs()
      expect(jobs.every(({ attemptsMade }) => attemptsMade <= 1)).toBe(true)
    },
    limit,
  )

  test(
    'an answer is sent late once; again only where the platform refused it or it never left; not where nobody knows',
    async ({ scene }) => {
      const [worker] = await scene.run([{ work: soon }], { queue: { backoffMs: 200 } })
      const people = await Promise.all(Array.from({ length: 3 }, () => scene.sim.official.follow()))
      const [alice, bob, carol] = people as [SimulatedPerson, SimulatedPerson, SimulatedPerson]
      await Promise.all(people.map((person) => person.say('to open the 48 hours')))

      await scene.enqueue(alice, '0 well')
      await until(() => answersTo(alice).length === 1)
      scene.sim.fault({ match: '/cgi-bin/message/custom/send', errcode: 48001 })
      await scene.enqueue(bob, '0 refused')
      await until(() => answersTo(bob).length === 1)
      scene.sim.fault({ match: '/cgi-bin/message/custom/send', drop: 'after' })
      const lost = await scene.enqueue(carol, '0 unknown')
      await until(async () => (await scene.queue.getFailedCount()) === 1)
      scene.sim.fault({ match: '/cgi-bin/message/custom/send', errcode: 48001, times: 3 })
      await scene.enqueue(alice, '0 hopeless')
      await until(async () => (await scene.queue.getFailedCount()) === 2)
      await wait(500)

      expect(people.map(answersTo)).toEqual(
        ['well', 'refused', 'unknown'].map((text) => [{ text: `answer to 0 ${text}`, way: 'api' }]),
      )
      expect(sendings(scene)).toHaveLength(1 + 2 + 1 + 3)
      expect((await scene.queue.getJob(lost))?.data.reply).toContain('answer to 0 unknown')
      const errors = (await worker?.errors()) ?? []
      expect(errors).toHaveLength(1 + 1 + 3)
      expect(errors.every((error) => error.startsWith('late: '))).toBe(true)
      expect(scene.entries('begin')).toHaveLength(4)
    },
    limit,
  )

  test(
    'a worker in its handler: another runs it, and the open delivery is answered',
    async ({ scene }) => {
      const [, worker] = await scene.run([{ web: true }, { work: soon }])
      const alice = await scene.sim.official.follow()
      const said = alice.say('2000 x')
      await until(() => scene.entries('begin').length === 1)
      await worker?.kill()
      await scene.run([{ work: soon }])
      await said
      expect(answersTo(alice)).toEqual([{ text: 'answer to 2000 x', way: 'reply' }])
      expect(scene.entries('begin')).toHaveLength(2)
      expect(scene.entries('end')).toHaveLength(1)
    },
    limit,
  )

  test(
    'a worker while it sends: nobody sends it again, and the job is in the failed set',
    async ({ scene }) => {
      const [worker] = await scene.run([{ work: soon }])
      const alice = await scene.sim.official.follow()
      await alice.say('to open the 48 hours')
      scene.sim.fault({ match: '/cgi-bin/message/custom/send', delayMs: 1500 })
      const id = await scene.enqueue(alice, '0 x')
      await until(async () => (await scene.queue.getJob(id))?.data.reply !== undefined)
      // The token is fetched first.
      await wait(500)
      await worker?.kill()
      const [other] = await scene.run([{ work: soon }])
      await until(async () => (await scene.queue.getFailedCount()) === 1)
      await wait(1500)
      expect(await other?.errors()).toEqual(['late: answer_unknown'])
      expect(sendings(scene).length).toBeLessThanOrEqual(1)
      expect(scene.entries('begin')).toHaveLength(1)
    },
    limit,
  )
})
