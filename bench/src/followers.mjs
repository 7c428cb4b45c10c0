// Whether the followers of a large account stream through a heap that stays flat.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { table, verdictOf } from './stats.mjs'

const file = (name) => fileURLToPath(new URL(name, import.meta.url))
/** More than a page of 10 000 ids takes; a list of a million would be a hundred times that. */
const growthLimitMb = 5

export async function measureFollowers({ quick, log }) {
  const total = quick ? 100_000 : 1_000_000
  log(`followers: ${total}`)
  const server = fork(file('followers-server.mjs'), [String(total)])
  try {
    const [port] = await once(server, 'message')
    const args = [`http://127.0.0.1:${port}`, String(total)]
    const child = fork(file('followers-child.mjs'), args, { execArgv: ['--expose-gc'] })
    const [{ count, heaps, ms }] = await once(child, 'message')
    if (count !== total) throw new Error(`${count} followers came instead of ${total}`)
    return report(total, heaps, ms)
  } finally {
    server.disconnect()
  }
}

function report(total, heaps, ms) {
  const megabytes = heaps.map((bytes) => bytes / 1_000_000)
  const growth = megabytes.at(-1) - megabytes[0]
  const rows = megabytes.map((heap, i) => [`${(i + 1) * 10} %`, `${heap.toFixed(1)} MB`])
  const text =
    `\`for await (const openid of api.followers())\` over ${total.toLocaleString('en')} followers, 10 000 a page, from a ` +
    `server in its own process: ${(ms / 1000).toFixed(1)} s. The heap after a collection:\n\n${table(['on the way', 'heap'], rows)}`
  const verdict = {
    what: `heap while ${total.toLocaleString('en')} followers stream`,
    target: `flat (grows ≤ ${growthLimitMb} MB)`,
    figure: `${growth >= 0 ? '+' : '−'}${Math.abs(growth).toFixed(1)} MB from a tenth to the end`,
    verdict: verdictOf(growth <= growthLimitMb),
  }
  return { title: 'A million followers', text, verdicts: [verdict] }
}
