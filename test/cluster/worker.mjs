// One process of a cluster: calls the API when told to, with a clock that the test moves, and says what came of it.
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { systemClock } from 'youchat'
import { WxApi } from 'youchat/official'
import { redisStore } from 'youchat/redis'

const { redisUrl, baseUrl, library, aheadMs } = JSON.parse(process.argv[2])

let offset = aheadMs
const clock = { now: () => Date.now() + offset, after: systemClock.after }
const client = library === 'ioredis' ? new Redis(redisUrl) : createClient({ url: redisUrl })
// A Redis that is away is part of the test; without a listener it would end the process.
client.on('error', () => {})
if (library === 'redis') await client.connect()

const api = new WxApi({
  appId: 'wx0000000000000001',
  appSecret: 'test-secret',
  baseUrl,
  store: redisStore(client),
  clock,
})

const commands = {
  advance({ ms }) {
    offset += ms
  },
  async calls({ count, parallel }) {
    let started = 0
    let done = 0
    const failures = []
    const one = async () => {
      while (started < count) {
        started++
        try {
          await api.call('GET /cgi-bin/get_api_domain_ip')
        } catch (error) {
          failures.push(String(error?.stack ?? error))
        }
        done++
        if (done % 25 === 0) process.send({ progress: 25 })
      }
    }
    await Promise.all(Array.from({ length: parallel }, one))
    return { done, failures }
  },
}

process.on('message', async ({ id, name, ...input }) => {
  process.send({ id, result: (await commands[name](input)) ?? null })
})
process.on('disconnect', () => process.exit())
process.send({ ready: true })
