// The simulator in its own process, so that its heap and its answers are its own.
import { startSimulator } from '../../packages/simulator/dist/index.js'

const [callbackUrl, people] = process.argv.slice(2)
const sim = await startSimulator({ callbackUrl, verify: false })
for (let n = 0; n < Number(people); n++) await sim.official.follow({ openid: `person${n}` })
process.on('message', () => {
  gc()
  gc()
  process.send({ heap: process.memoryUsage().heapUsed })
})
process.on('disconnect', () => process.exit())
process.send({ url: sim.url })
