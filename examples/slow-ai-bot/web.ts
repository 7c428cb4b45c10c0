/** Takes deliveries: each push is on the queue before it is acknowledged. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeCallback } from 'youchat/node'
import { createBot } from './bot.ts'
import { endWith, readOptions } from './program.ts'

const { work } = readOptions()
const bot = createBot()
const port = Number(process.env.PORT ?? 3000)
const server = createServer(nodeCallback(bot.app)).listen(port, '127.0.0.1', () => {
  console.log(`The bot listens on http://127.0.0.1:${port}/wechat`)
  process.send?.('listening')
})
let open = 0
server.on('request', (_req, res) => {
  open++
  res.once('close', () => open--)
})
// A small bot needs no process of its own for this.
if (work) bot.queue.work({ concurrency: 10 })

endWith(async () => {
  await untilAnswered()
  await once(server.close(), 'close')
  await bot.close()
})

/** The platform comes again for what is not answered; a server that is closed by then is shown as a failure. */
async function untilAnswered(): Promise<void> {
  const giveUpAt = Date.now() + 20_000
  for (let idle = 0; idle < 5 && Date.now() < giveUpAt; idle = open > 0 ? 0 : idle + 1) await sleep(100)
}
