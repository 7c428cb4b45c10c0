/** Takes deliveries: each push is on the queue before it is acknowledged. */
import { createServer } from 'node:http'
import { nodeCallback } from 'youchat/node'
import { createBot } from './bot.ts'

const bot = createBot()
const port = Number(process.env.PORT ?? 3000)
const server = createServer(nodeCallback(bot.app)).listen(port, '127.0.0.1', () => {
  console.log(`The bot listens on http://127.0.0.1:${port}/wechat`)
  process.send?.('listening')
})

process.once('SIGTERM', () => {
  server.close(() => void bot.close().then(() => process.exit()))
})
