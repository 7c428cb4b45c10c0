// A bot behind node's cluster: so many processes on one port, with Redis where they share what they know.
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { account } from './pushes.mjs'

const [, , processes, redisUrl] = process.argv

if (cluster.isPrimary) {
  let ready = 0
  cluster.on('listening', (_worker, { port }) => {
    if (++ready === Number(processes)) process.send({ port })
  })
  for (let i = 0; i < Number(processes); i++) cluster.fork()
  process.on('disconnect', () => process.exit())
} else {
  const { nodeCallback } = await import('youchat/node')
  const { WxApplication } = await import('youchat/official')
  let count = 0
  const options = { token: account.token, pushKey: () => `${process.pid} ${count++}`, store: await store() }
  const app = new WxApplication(options).on('text', (req) => req.Content)
  createServer(nodeCallback(app)).listen(0, '127.0.0.1')
}

async function store() {
  if (redisUrl === undefined || redisUrl === '') return undefined
  const { Redis } = await import('ioredis')
  const { redisStore } = await import('youchat/redis')
  return redisStore(new Redis(redisUrl))
}
