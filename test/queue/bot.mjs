// A process of the bot under test, on the built packages: takes deliveries (`web`), runs handlers (`work`), or both. It
// answers a text such as `6000 abc` after that many milliseconds, and writes down when it began and ended.
import { appendFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { durable } from '@youchat/bullmq'
import { Redis } from 'ioredis'
import { nodeCallback } from 'youchat/node'
import { WxApplication } from 'youchat/official'
import { redisStore } from 'youchat/redis'

const { redisUrl, baseUrl, account, journal, web, work, queue: queueOptions } = JSON.parse(process.argv[2])
const connection = new Redis(redisUrl, { maxRetriesPerRequest: null, retryStrategy: () => 100 })
// Without a listener it writes each failed attempt to the console.
connection.on('error', () => {})

const errors = []
// Written at once: this process may be killed.
const note = (what, req) =>
  appendFileSync(
    journal,
    `${JSON.stringify({ what, id: req.MsgId, from: req.FromUserName, text: req.Content, at: Date.now() })}\n`,
  )

const app = new WxApplication({
  ...account,
  store: redisStore(connection),
  apiOptions: { baseUrl },
  onError: (error, { step }) => errors.push(`${step}: ${error.code ?? error.message}`),
})
/** How often its handler has begun, in any process. */
const begun = (req) => readFileSync(journal, 'utf8').split(`"begin","id":"${req.MsgId}"`).length - 1
app.on('event', () => null)
app.on('text', async (req, ctx) => {
  note('begin', req)
  const [ms, what, times] = req.Content.split(' ')
  await sleep(Number(ms), undefined, { signal: ctx.signal })
  if (what === 'fail' && begun(req) <= Number(times)) throw new Error(`failure ${begun(req)}`)
  note('end', req)
  return what === 'silent' ? null : `answer to ${req.Content}`
})

const queue = durable(app, { connection, ...queueOptions })
const commands = {
  report: () => ({ errors }),
  async close() {
    await queue.close({ timeoutMs: 2500 })
    connection.disconnect()
  },
}
process.on('message', async ({ id, name }) => process.send({ id, result: (await commands[name]()) ?? null }))
process.on('disconnect', () => process.exit())

if (work) queue.work(work)
if (web) {
  const server = createServer(nodeCallback(app))
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
} else process.send({ port: 0 })
