import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answersTo, Scene, soon, until } from './scene.ts'

const limit = 120_000
let scene: Scene

beforeEach(async () => {
  scene = await Scene.start()
}, limit)
afterEach(() => scene.stop(), limit)

test(
  'two web processes, two workers: handlers of 0, 2, 7 and 12 s answer the open delivery, one of 20 s goes through the API',
  async () => {
    const bots = await scene.run([{ web: true }, { web: true }, { work: soon }, { work: soon }])
    const times = [0, 2000, 7000, 12_000, 20_000]
    const people = await Promise.all(times.map(() => scene.sim.official.follow()))
    await Promise.all(people.map((person, at) => person.say(`${times[at]} x`)))
    await until(() => people.every((person) => answersTo(person).length > 0))
    // An answer too many would come about now.
    await wait(500)
    expect(people.map(answersTo)).toEqual(
      times.map((ms) => [{ text: `answer to ${ms} x`, way: ms === 20_000 ? 'api' : 'reply' }]),
    )
    expect(scene.entries('begin')).toHaveLength(times.length)
    expect((await Promise.all(bots.map((bot) => bot.errors()))).flat()).toEqual([])
    // The follows were pushes, too.
    expect(await scene.queue.getJobCountByTypes('completed', 'delayed')).toBe(2 * times.length)
  },
  limit,
)
