// How many pushes a second one machine takes, with several processes behind node's cluster, without and with Redis.
import { availableParallelism } from 'node:os'
import { startChild } from './child.mjs'
import { startRedis } from './redis.mjs'
import { median, table } from './stats.mjs'

export async function measureCluster({ quick, log }) {
  const rounds = quick ? 2 : 5
  const seconds = quick ? 1 : 2
  const redis = await startRedis()
  const client = startChild('./http-client.mjs', ['plain'])
  try {
    await client.ready
    const rows = []
    for (const processes of [1, 2, 4]) {
      for (const [name, url] of [
        ['alone', ''],
        ['with Redis', redis.url],
      ]) {
        log(`cluster: ${processes} processes, ${name}`)
        const server = startChild('./cluster-server.mjs', [String(processes), url])
        try {
          const { port } = await server.ready
          const rates = []
          const p99 = []
          for (let round = -1; round < rounds; round++) {
            const figures = await client.ask({ port, seconds, isChunked: false })
            if (round < 0) continue
            rates.push(figures.perSecond)
            p99.push(figures.p99)
          }
          rows.push([`${processes}, ${name}`, Math.round(median(rates)), median(p99).toFixed(1)])
        } finally {
          server.stop()
        }
      }
    }
    return {
      title: 'Processes behind one port',
      text: `${how(seconds, rounds)}\n\n${table(['processes', 'pushes a second', 'p99 in ms'], rows)}`,
      verdicts: [],
    }
  } finally {
    client.stop()
    redis.stop()
  }
}

const how = (seconds, rounds) =>
  `Plain text pushes over HTTP, 64 connections, each push a new one; median of ${rounds} rounds of ${seconds} s. The client and ` +
  `Redis are on the same machine, of ${availableParallelism()} processors, and take their share of them: with more processes than ` +
  'processors left this says what sharing costs, not how far it goes.'
