// What joining deliveries and keeping sessions cost, with the memory of the process and with Redis, and whether it stays
// the same as more is kept.

import { startChild } from './child.mjs'
import { startRedis } from './redis.mjs'
import { judge, median, range, spread, table } from './stats.mjs'

const ways = [
  { name: 'without the broker', kind: 'none' },
  { name: 'with it, in memory', kind: 'memory' },
  { name: 'with it, in Redis', kind: 'redis' },
  { name: 'with a session, in memory', kind: 'session' },
  { name: 'with a session, in Redis', kind: 'session-redis' },
  { name: 'a plain BullMQ job of that size, added', kind: 'bullmq' },
]
const sizes = [1e3, 1e4, 1e5, 1e6]

export async function measureBroker({ quick, log }) {
  const rounds = quick ? 3 : 25
  log(`broker: ${rounds} rounds`)
  const redis = await startRedis()
  try {
    const runners = await measureWays(redis, rounds)
    log('broker: as more is kept')
    const growth = await measureGrowth(quick ? sizes.slice(0, 3) : sizes)
    return {
      title: 'Deliveries and sessions',
      text: `${how(rounds)}\n\n${tableOf(runners)}\n\n${growthText}\n\n${growth}`,
      verdicts: [verdictOn(runners)],
    }
  } finally {
    redis.stop()
  }
}

const how = (rounds) =>
  `Plain text pushes, each a new one, through \`process\`, 64 at a time where something is waited for; ${rounds} rounds of 100 ms; a ratio is taken within its round. ` +
  'Redis is on the same machine and takes its share of the processor.'
const growthText =
  'The same, after as many other pushes were answered, and with as many sessions kept in memory (µs per push, median of nine rounds).'

async function measureWays(redis, rounds) {
  const runners = ways.map((way) => {
    const child = startChild('./broker-child.mjs', [way.kind, redis.url])
    const failed = child.ready.then(
      () => undefined,
      (error) => error.message,
    )
    return { ...way, child, failed, us: [] }
  })
  try {
    for (const runner of runners) runner.failed = await runner.failed
    const alive = runners.filter(({ failed }) => failed === undefined)
    for (let round = -2; round < rounds; round++) {
      for (const runner of alive) {
        const { us } = await runner.child.ask({ batchMs: 100 })
        if (round >= 0) runner.us.push(us)
      }
    }
    return runners
  } finally {
    for (const { child } of runners) child.stop()
  }
}

/** How often the first takes the time of the second, round by round. */
function ratios(runners, name, base) {
  const [us, baseUs] = [name, base].map((wanted) => runners.find((runner) => runner.name === wanted).us)
  return us.map((taken, round) => taken / baseUs[round])
}

function tableOf(runners) {
  return table(
    ['', 'µs per push', '10–90 % of rounds', '× without the broker'],
    runners.map(({ name, us, failed }) =>
      failed === undefined
        ? [name, median(us).toFixed(1), range(spread(us), 1), median(ratios(runners, name, ways[0].name)).toFixed(2)]
        : [name, `does not run: ${failed}`, '', ''],
    ),
  )
}

function verdictOn(runners) {
  const shares = ratios(runners, ways[1].name, ways[0].name)
  return {
    what: 'joining deliveries, in memory, plain',
    target: '≤ 15 % over no broker',
    figure: `${((median(shares) - 1) * 100).toFixed(0)} %`,
    verdict: judge(shares, (share) => share <= 1.15),
  }
}

async function measureGrowth(counts) {
  const measure = async (kind) => {
    const child = startChild('./broker-child.mjs', [kind, ''], { timeoutMs: 300_000 })
    try {
      await child.ready
      const figures = []
      for (const fill of counts) {
        await child.ask({ fill })
        const us = []
        for (let round = 0; round < 9; round++) us.push((await child.ask({ batchMs: 100 })).us)
        figures.push(median(us).toFixed(1))
      }
      return figures
    } finally {
      child.stop()
    }
  }
  return table(
    ['', ...counts.map((count) => count.toLocaleString('en'))],
    [
      ['answered pushes', ...(await measure('memory'))],
      ['sessions', ...(await measure('session'))],
    ],
  )
}
