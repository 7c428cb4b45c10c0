/** Runs the handlers. Start as many as you like; one that is killed loses nothing. */
import { createBot } from './bot.ts'
import { endWith, readOptions } from './program.ts'

readOptions()
const bot = createBot()
bot.queue.work({ concurrency: 10 })
console.log('Working.')
process.send?.('working')

// Takes no more, and ends when what runs has ended.
endWith(() => bot.close())
