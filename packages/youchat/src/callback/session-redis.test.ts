import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { libraries } from '../../../../test/redis-clients.ts'
import { startRedis } from '../../../../test/redis-server.ts'
import { remember, startSessions } from '../../../../test/sessions.ts'
import { redisStore } from '../stores/redis.ts'
import { manualClock } from '../testing/index.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const server = await startRedis()
afterAll(() => server.stop())

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

test.each(['ioredis', 'redis'] as const)(
  'five processes handle a person in the order of the messages, %s',
  async (name) => {
    const processes = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => {
        const client = await libraries[name](server.url)
        const store = redisStore(client.client, { prefix: name })
        opened.push(client, store)
        // No clock moves: nobody is taken for dead, however slow the machine.
        return { store, ...startSessions({ store, clock: manualClock() }) }
      }),
    )
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => {
      release = resolve
    })
    for (const { app } of processes) {
      remember(app)
      app.hears('0', async (_req, ctx) => {
        await isReleased
        ctx.session.said = ['0']
        return '0'
      })
    }
    const answers: (string | undefined)[] = []
    const said: Promise<unknown>[] = []
    for (let at = 0; at < 12; at++) {
      // Some to one that has one already.
      const { say, store } = processes[(at * at) % 5] as (typeof processes)[number]
      said.push(say(String(at)).then((answer) => answers.push(answer)))
      for (let line = ''; line.split(' ').filter(Boolean).length <= at; ) {
        line = (await store.waitForChange('turn:{wx1:o1}', line || undefined, { timeoutMs: 100 })) ?? ''
      }
    }
    release()
    await Promise.all(said)
    const lines = Array.from({ length: 12 }, (_, at) => Array.from({ length: at + 1 }, (_, one) => one).join(' '))
    expect(answers).toEqual(lines)
    expect(await processes[0]?.store.get('turn:{wx1:o1}')).toBeUndefined()
  },
)
