import { setTimeout as wait } from 'node:timers/promises'
import type { SimulatedPerson } from '@youchat/simulator'
import { expect, test } from 'vitest'
import type { Bot } from './bots.ts'
import { answersTo, Scene, soon, until } from './scene.ts'

/** How many pushes; 10 000 take about a minute more. */
const count = Number(process.env.YOUCHAT_QUEUE_PUSHES ?? 1000)
const seed = Number(process.env.YOUCHAT_SEED ?? 20_260_501)
const limit = 300_000
const workers = 4

/** Numbers from 0 to 1 that are the same for the same seed. */
function seeded(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test(
  `${count} queued pushes with a worker killed every second: all are answered, none twice`,
  async () => {
    const random = seeded(seed)
    const scene = await Scene.start('--appendonly', 'yes', '--appendfsync', 'everysec')
    const role = { work: { ...soon, concurrency: 25 } }
    try {
      await scene.run([{ web: true }, ...Array.from({ length: workers }, () => role)])
      const people: SimulatedPerson[] = []
      for (let left = count; left > 0; left -= 200) {
        people.push(
          ...(await Promise.all(Array.from({ length: Math.min(200, left) }, () => scene.sim.official.follow()))),
        )
      }
      const startedAt = Date.now()
      let isOver = false
      const killed: Bot[] = []
      const killing = (async () => {
        while (!isOver) {
          await wait(1000)
          const at = 1 + Math.floor(random() * workers)
          const bot = scene.bots[at] as Bot
          await bot.kill()
          killed.push(bot)
          scene.bots[at] = await scene.another(role)
        }
      })()
      const texts = people.map((_, at) => `${20 + Math.floor(random() * 180)} from ${at}`)
      await Promise.all(people.map((person, at) => person.say(texts[at] as string)))
      await until(() => people.every((person) => answersTo(person).length > 0), 120)
      isOver = true
      await killing
      // An answer too many would come about now.
      await wait(1000)
      const answers = people.map((person) => answersTo(person))
      const ways = { reply: 0, api: 0 }
      for (const { way } of answers.flat()) ways[way]++
      const begun = scene.entries('begin').length
      const failed = await scene.queue.getFailedCount()
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      console.log(
        `${count} pushes in ${seconds} s, seed ${seed}: ${killed.length} workers killed, ${begun} runs begun, ` +
          `${ways.reply} answered by a delivery, ${ways.api} through the API, ${failed} failed`,
      )
      expect(answers.map((all) => all.map(({ text }) => text))).toEqual(texts.map((text) => [`answer to ${text}`]))
    } finally {
      await scene.stop()
    }
  },
  limit,
)
