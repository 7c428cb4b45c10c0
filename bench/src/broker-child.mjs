import { answerParent } from './child.mjs'
import { account, makePushes } from './pushes.mjs'

const [, , kind, url] = process.argv
const parallel = 64
let count = 0

await answerParent(async () => {
  const run = await makeRun()
  return async ({ batchMs, fill }) => {
    if (fill !== undefined) {
      while (count < fill) await Promise.all(Array.from({ length: Math.min(1000, fill - count) }, run))
      return { filled: count }
    }
    const start = process.hrtime.bigint()
    const end = start + BigInt(batchMs * 1e6)
    let done = 0
    const lane = async () => {
      while (process.hrtime.bigint() < end) {
        const reply = run()
        if (typeof reply !== 'string') await reply
        done++
      }
    }
    await Promise.all(Array.from({ length: parallel }, lane))
    return { us: Number(process.hrtime.bigint() - start) / 1000 / done }
  }
})

/** One new push of somebody, answered. */
async function makeRun() {
  // In memory, more than are remembered: each is new when its turn comes again. In Redis it is the key that makes it new.
  const pushes = makePushes({ encrypted: false, count: kind === 'none' || kind === 'memory' ? 30_000 : 500 })
  if (kind === 'bullmq') return bullmqRun(pushes)
  const { memoryStore, session } = await import('youchat')
  const { WxApplication } = await import('youchat/official')
  const isRedis = kind.endsWith('redis')
  const store = isRedis ? await redis() : undefined
  const deliveries = kind === 'none' || kind.startsWith('session') ? 1 : 3
  const app = new WxApplication({
    token: account.token,
    appId: account.appId,
    deliveries,
    store: kind === 'redis' ? store : undefined,
    ...(isRedis && { pushKey: () => `push ${process.pid} ${count}` }),
    onError: (error) => {
      throw error
    },
  })
  if (kind.startsWith('session')) {
    const key = () => `person ${count}`
    app.use(session({ store: store ?? memoryStore({ maxEntries: 3_000_000 }), key, initial: () => ({ messages: 0 }) }))
    app.on('text', (req, ctx) => {
      ctx.session.messages++
      return req.Content
    })
  } else {
    app.on('text', (req) => req.Content)
  }
  return () => {
    const push = pushes[count++ % pushes.length]
    return app.process(push.query, push.body)
  }
}

async function redis() {
  const { Redis } = await import('ioredis')
  const { redisStore } = await import('youchat/redis')
  return redisStore(new Redis(url))
}

async function bullmqRun(pushes) {
  const { Queue } = await import('bullmq')
  const queue = new Queue('bench', { connection: { url } })
  return () => {
    const { body, query } = pushes[count++ % pushes.length]
    return queue.add('push', { raw: body, query }, { jobId: `job-${process.pid}-${count}` })
  }
}
