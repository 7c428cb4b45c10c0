// Reading XML takes time in proportion to its length, whatever its shape.
import { startChild } from './child.mjs'
import { median, table, verdictOf } from './stats.mjs'

const shapes = [
  'one long text',
  'one long CDATA',
  'many nodes',
  'many names',
  'many entities',
  'many CDATA in one node',
  'many CDATA nodes',
  '31 deep, again and again',
  'many comments',
]
const kibibytes = [1, 4, 16, 64, 256, 1024]
const limit = 3

export async function measureXml({ quick, log }) {
  log('xml')
  const child = startChild('./xml-child.mjs', [], { execArgv: ['--import', 'tsx'] })
  const totalMs = quick ? 50 : 300
  const rows = []
  let worst = { growth: 0, shape: '' }
  try {
    await child.ready
    for (const shape of shapes) await child.ask({ shape, size: 16 * 1024, totalMs: 50 })
    for (const shape of shapes) {
      const costs = []
      for (const size of kibibytes) {
        const { samples } = await child.ask({ shape, size: size * 1024, totalMs })
        costs.push(median(samples))
      }
      // From 4 KiB on: below it the cost of a call shows. The largest is 256 times that, as would be a quadratic's cost.
      const growth = costs.at(-1) / costs[1]
      if (growth > worst.growth) worst = { growth, shape }
      rows.push([shape, ...costs.map((ns) => ns.toFixed(2)), `${growth.toFixed(1)} ×`])
    }
  } finally {
    child.stop()
  }
  const head = ['ns per byte', ...kibibytes.map((size) => (size < 1024 ? `${size} KiB` : '1 MiB')), '1 MiB ÷ 4 KiB']
  const text =
    'The median of many readings by the SDK’s own reader. Were it quadratic, the last column would say 256 ×; what is ' +
    `there is memory that no longer fits the processor’s caches.\n\n${table(head, rows)}`
  const verdict = {
    what: 'reading XML, ns per byte at 1 MiB against 4 KiB',
    target: `linear (≤ ${limit} ×)`,
    figure: `${worst.growth.toFixed(1)} × (${worst.shape})`,
    verdict: verdictOf(worst.growth <= limit),
  }
  return { title: 'Reading XML', text, verdicts: [verdict] }
}
