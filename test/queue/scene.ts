import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type ChatEntry, type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { type JobsOptions, Queue } from 'bullmq'
import { expect, type TestAPI, test } from 'vitest'
import { idOf, type PushJobData } from '../../packages/bullmq/src/job.ts'
import { startBalancer } from '../broker/bots.ts'
import { type RedisServer, startRedis } from '../redis-server.ts'
import { type Bot, type BotOptions, type Entry, newJournal, type Role, readJournal, startBot } from './bots.ts'

const account = { token: 'test-token', appId: 'wx0000000000000001', appSecret: 'test-secret' }
/** A dead worker is noticed soon. */
export const soon = { lockMs: 1500, stalledIntervalMs: 500 }

/** What somebody was answered, and which way. */
export interface Answer {
  readonly text: string
  readonly way: 'reply' | 'api'
}

/** A platform, a Redis, and the processes of a bot behind a balancer. */
export class Scene {
  readonly sim: Simulator
  readonly redis: RedisServer
  readonly journal: string = newJournal()
  readonly bots: Bot[] = []
  #balancer: { url: string; close(): Promise<void> } | undefined
  #queue: Queue<PushJobData> | undefined
  #lastId = 0

  private constructor(sim: Simulator, redis: RedisServer) {
    this.sim = sim
    this.redis = redis
  }

  static async start(...redisOptions: string[]): Promise<Scene> {
    const redis = await startRedis(...redisOptions)
    return new Scene(await startSimulator({ failuresBeforePause: 100_000 }), redis)
  }

  /** Starts processes; deliveries go in turn to those that take them. */
  async run(roles: readonly Role[], more: Partial<BotOptions> = {}): Promise<readonly Bot[]> {
    const { sim } = this
    const bots = await Promise.all(roles.map((role) => startBot(this.#options(more), role)))
    this.bots.push(...bots)
    const ports = bots.map(({ port }) => port).filter((port) => port !== 0)
    if (ports.length > 0) {
      this.#balancer = await startBalancer(ports)
      const { verification } = await sim.official.setCallback({ url: this.#balancer.url })
      expect(verification?.ok).toBe(true)
    }
    return bots
  }

  /** Starts one more process, which takes no deliveries and which is not ours to end. */
  another(role: Role): Promise<Bot> {
    return startBot(this.#options({}), role)
  }

  /** People who follow, with nobody left at work. */
  async followers(count: number): Promise<readonly SimulatedPerson[]> {
    const worker = await this.another({ work: soon })
    const people = await Promise.all(Array.from({ length: count }, () => this.sim.official.follow()))
    await worker.close()
    await worker.kill()
    return people
  }

  /** The queue, looked at from outside. */
  get queue(): Queue<PushJobData> {
    if (this.#queue === undefined) {
      this.#queue = new Queue<PushJobData>('youchat', { connection: { url: this.redis.url } })
      this.#queue.on('error', () => {})
    }
    return this.#queue
  }

  /** Puts a text on the queue as if it had been delivered long ago, so that its answer is sent at once. */
  async enqueue(person: SimulatedPerson, text: string, options: JobsOptions = {}): Promise<string> {
    const id = String(++this.#lastId)
    const raw = xml({ openid: person.openid, id, text })
    const push = { raw, receiveId: account.appId, sender: person.openid, query: {} }
    const key = `late ${id}`
    await this.queue.add('push', { key, at: 0, push }, { attempts: 3, ...options, jobId: idOf(key) })
    return idOf(key)
  }

  entries(what: Entry['what']): readonly Entry[] {
    return readJournal(this.journal).filter((entry) => entry.what === what)
  }

  #options(more: Partial<BotOptions>): BotOptions {
    const { sim, redis, journal } = this
    return { redisUrl: redis.url, baseUrl: sim.url, account, journal, ...more }
  }

  async stop(): Promise<void> {
    await this.sim.close()
    await this.#queue?.close()
    await Promise.all(this.bots.map((bot) => bot.kill()))
    await this.#balancer?.close()
    await this.redis.stop()
    rmSync(this.journal)
  }
}

/** What somebody was answered so far. */
export function answersTo(person: SimulatedPerson): readonly Answer[] {
  return person
    .chat()
    .filter(({ from, kind }: ChatEntry) => from === 'account' && kind === 'text')
    .map(({ content, callId }: ChatEntry) => ({
      text: String(content.Content ?? (content.text as { content: string } | undefined)?.content),
      way: callId === undefined ? 'reply' : 'api',
    }))
}

/** Waits until `holds` says yes, at most for `seconds`. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const giveUpAt = Date.now() + seconds * 1000
  while (Date.now() < giveUpAt && !(await holds())) await wait(50)
}

/** Sends what the API is told; the calls that did. */
export const sendings = (scene: Scene) => scene.sim.calls.filter(({ path }) => path === '/cgi-bin/message/custom/send')

function xml({ openid, id, text }: { openid: string; id: string; text: string }): string {
  const nodes = { ToUserName: 'gh_1', FromUserName: openid, CreateTime: 1, MsgType: 'text', Content: text, MsgId: id }
  const inner = Object.entries(nodes).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<xml>${inner.join('')}</xml>`
}

/** A test with a scene of its own. */
export const sceneTest: TestAPI<{ scene: Scene }> = test.extend<{ scene: Scene }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs from it
  scene: async ({}, use) => {
    const scene = await Scene.start()
    await use(scene)
    await scene.stop()
  },
})
