// A process of the bot under test, on the built package: answers a text such as `6000 abc` after that many milliseconds.
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { nodeCallback } from 'youchat/node'
import { WxApplication } from 'youchat/official'
import { redisStore } from 'youchat/redis'

const { redisUrl, baseUrl, account, clockAheadMs = 0 } = JSON.parse(process.argv[2])
const redis = new Redis(redisUrl)
// Without a listener it writes each failed attempt to the console.
redis.on('error', () => {})

const clock = {
  now: () => Date.now() + clockAheadMs,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
const runs = []
const errors = []
let deliveries = 0
const app = new WxApplication({
  ...account,
  clock,
  store: redisStore(redis),
  apiOptions: { baseUrl },
  onError: (error, { step }) => errors.push(`${step}: ${error.code ?? error.message}`),
})
app.on('event.subscribe', () => null)
app.on('text', async (req) => {
  runs.push(req.MsgId)
  const ms = Number.parseInt(req.Content, 10)
  if (ms > 0) await sleep(ms)
  return `answer to ${req.Content}`
})

const callback = nodeCallback(app)
const server = createServer((req, res) => {
  if (req.method === 'POST') deliveries++
  void callback(req, res)
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('message', (name) => {
  if (name === 'report') process.send({ runs, errors, deliveries })
})
process.on('disconnect', () => process.exit())
