import { setTimeout as wait } from 'node:timers/promises'
import type { SimulatedPerson } from '@youchat/simulator'
import { expect, test } from 'vitest'
import type { Bot, Entry } from './bots.ts'
import { answersTo, Scene, soon, until } from './scene.ts'

/** How many pushes; 10 000 take a minute and a half. */
const count = Number(process.env.YOUCHAT_QUEUE_PUSHES ?? 500)
const seed = Number(process.env.YOUCHAT_SEED ?? 20_260_501)
const limit = 300_000
const workers = 4
/** How many messages somebody writes at once: no more may be sent through the API behind the last of them. */
const burst = 5
/** How many are under way at once: more than the simulator can send in time would be no test of the queue. */
const atOnce = Number(process.env.YOUCHAT_QUEUE_AT_ONCE ?? 1000)
/** How many handlers a worker runs at once: with 3, some of 1000 answers go through the API. */
const concurrency = Number(process.env.YOUCHAT_QUEUE_CONCURRENCY ?? 25)
/** How many people write. */
const crowd = Math.min(atOnce, count) / burst

/** Numbers from 0 to 1 that are the same for the same seed. */
function seeded(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** How often a push of somebody began while another of his was running that ended well. */
function overlaps(begins: readonly Entry[], ends: readonly Entry[]): number {
  const endOf = new Map(ends.map(({ id, at }) => [id, at]))
  const lastBegin = new Map(begins.map((entry) => [entry.id, entry]))
  const inOrder = [...lastBegin.values()].toSorted((a, b) => a.from.localeCompare(b.from) || a.at - b.at)
  return inOrder.filter(({ from, at }, index) => {
    const before = inOrder[index - 1]
    return before?.from === from && (endOf.get(before.id) ?? 0) > at
  }).length
}

/** Kills Redis in the middle of the work, for three seconds. */
async function restart(scene: Scene): Promise<void> {
  await wait(1000)
  await scene.redis.kill()
  await wait(3000)
  await scene.redis.startAgain()
}

test(
  `${count} queued pushes, a worker killed every second, Redis once: all are answered, none twice, of a person one after the other`,
  async () => {
    const random = seeded(seed)
    const scene = await Scene.start('--appendonly', 'yes', '--appendfsync', 'always')
    const role = { work: { ...soon, concurrency } }
    try {
      await scene.run([{ web: true }, ...Array.from({ length: workers }, () => role)])
      const people: SimulatedPerson[] = []
      while (people.length < crowd) {
        const more = Math.min(200, crowd - people.length)
        people.push(...(await Promise.all(Array.from({ length: more }, () => scene.sim.official.follow()))))
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
      const lot = crowd * burst
      const middle = lot * Math.floor(count / lot / 2)
      const texts: string[][] = people.map(() => [])
      for (let done = 0; done < count; done += lot) {
        const said = people.flatMap((person, at) =>
          Array.from({ length: burst }, (_, number) => {
            const text = `${20 + Math.floor(random() * 180)} number ${done + number} from ${at}`
            texts[at]?.push(text)
            return person.say(text)
          }),
        )
        if (done === middle) await restart(scene)
        await Promise.all(said)
        await until(() => people.every((person, at) => answersTo(person).length >= (texts[at]?.length ?? 0)), 60)
      }
      isOver = true
      await killing
      // An answer too many would come about now.
      await wait(1000)
      const answers = people.map((person) => answersTo(person))
      const ways = { reply: 0, api: 0 }
      for (const { way } of answers.flat()) ways[way]++
      const begun = scene.entries('begin').length
      const failed = await scene.queue.getFailed(0, count)
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      console.log(
        `${count} pushes in ${seconds} s, seed ${seed}: ${killed.length} workers killed, ${begun} runs begun, ` +
          `${ways.reply} answered by a delivery, ${ways.api} through the API, ${failed.length} failed`,
      )
      // The one answer that may be missing is that of a worker killed while it sent; sometimes it had.
      const unknown = failed.filter(({ failedReason }) => failedReason.startsWith('A worker ended while it sent'))
      expect(unknown).toHaveLength(failed.length)
      const missing = people.flatMap((_, at) => {
        const got = answers[at]?.map(({ text }) => text) ?? []
        expect(new Set(got).size).toBe(got.length)
        return (texts[at] ?? []).filter((text) => !got.includes(`answer to ${text}`))
      })
      if (missing.length > 0) {
        const begun = new Set(scene.entries('begin').map(({ text }) => text))
        const errors = await (scene.bots[0] as Bot).errors()
        const kinds = [...new Set(errors)].map((kind) => `${kind} × ${errors.filter((one) => one === kind).length}`)
        const undelivered = missing.filter((text) => !begun.has(text)).length
        console.log(
          `${missing.length} missing, ${undelivered} of them never begun; the web process was told: ${kinds.join(', ') || 'nothing'}`,
        )
      }
      const isUnknown = (text: string) => unknown.some(({ data }) => data.reply?.includes(`${text}]`))
      expect(missing.filter((text) => !isUnknown(text))).toEqual([])
      expect(overlaps(scene.entries('begin'), scene.entries('end'))).toBe(0)
    } finally {
      await scene.stop()
    }
  },
  limit,
)
