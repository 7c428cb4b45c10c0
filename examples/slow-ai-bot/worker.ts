/** Runs the handlers. Start as many as you like; one that is killed loses nothing. */
import { createBot } from './bot.ts'

const bot = createBot()
bot.queue.work({ concurrency: 10 })
console.log('Working.')
process.send?.('working')

// Takes no more, and ends when what runs has ended.
process.once('SIGTERM', () => void bot.close().then(() => process.exit()))
