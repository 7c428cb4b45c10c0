/** A bot that thinks longer than the platform waits. The web process and the workers build the same one. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type DurableQueue, durable } from '@youchat/bullmq'
import { Redis } from 'ioredis'
import { WxApplication } from 'youchat/official'
import { redisStore } from 'youchat/redis'

const env = process.env

export interface Bot {
  readonly app: WxApplication
  readonly queue: DurableQueue
  /** Lets running handlers end, and closes what was opened. */
  close(): Promise<void>
}

export function createBot(): Bot {
  const connection = new Redis(env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })
  const app = new WxApplication({
    token: env.WECHAT_TOKEN ?? 'test-token',
    appId: env.WECHAT_APP_ID ?? 'wx0000000000000001',
    appSecret: env.WECHAT_APP_SECRET ?? 'test-secret',
    store: redisStore(connection),
    ...(env.WECHAT_API_URL === undefined ? {} : { apiOptions: { baseUrl: env.WECHAT_API_URL } }),
  })
  app.on('event.subscribe', () => '问我任何问题，我会慢慢想。Ask me anything; I think slowly.')
  app.on('text', (req, ctx) => think(req.Content, ctx.signal))
  // What the model can bear, over all workers.
  const queue = durable(app, { connection, perAccount: { concurrency: 20, rate: { max: 60, perMs: 60_000 } } })
  return {
    app,
    queue,
    async close() {
      await queue.close()
      connection.disconnect()
    },
  }
}

/** Your model is asked here; `signal` is aborted when its answer is of no use any more. */
async function think(question: string, signal: AbortSignal): Promise<string> {
  await sleep(Number(env.THINK_MS ?? 8000), undefined, { signal })
  return `关于 ${question}，我想了很久。I have thought long about ${question}.`
}
