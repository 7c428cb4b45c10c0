// The same pushes over HTTP: a server process per contestant, one load process, in turns.
import { startChild } from './child.mjs'
import { contestants } from './contestants.mjs'
import { makePushes, wrongReply } from './pushes.mjs'
import { judge, median, range, shuffled, spread, table } from './stats.mjs'

export async function measureHttp({ quick, log }) {
  const size = quick ? { rounds: 4, seconds: 0.4 } : { rounds: 17, seconds: 0.5 }
  const parts = []
  const verdicts = []
  for (const mode of ['plain', 'encrypted']) {
    log(`http, ${mode}: ${size.rounds} rounds`)
    const { rows, youchat } = await measureMode(mode, size)
    parts.push(`### ${mode === 'plain' ? 'Plaintext' : 'Encrypted'}\n\n${rows}`)
    verdicts.push(...verdictsOf(mode, youchat))
  }
  return { title: 'Over HTTP', text: `${how(size)}\n\n${parts.join('\n\n')}`, verdicts }
}

const how = ({ rounds, seconds }) =>
  `A server process per contestant on the loopback interface and one load process with 64 kept-alive connections, ` +
  `${rounds} rounds; in each, every contestant in random order is loaded for ${seconds} s. Ratios are taken within ` +
  `their round. “processor” is what the server process spends on a request. p50 and p99 are medians over the rounds, ` +
  `in milliseconds, with all 64 connections busy.`

function verdictsOf(mode, { rates, p99s }) {
  const figure = (text) => (rates.length === 0 ? 'not measured' : text())
  return [
    {
      what: `requests a second over HTTP, ${mode}`,
      target: '≥ 90 % of the floor',
      figure: figure(() => `${(median(rates) * 100).toFixed(0)} %`),
      verdict: judge(rates, (rate) => rate >= 0.9),
    },
    {
      what: `p99 over HTTP, ${mode}`,
      target: 'no worse than the floor',
      figure: figure(() => `${median(p99s).toFixed(2)} ×`),
      verdict: judge(p99s, (ratio) => ratio <= 1),
    },
  ]
}

async function measureMode(mode, { rounds, seconds }) {
  const client = startChild('./http-client.mjs', [mode])
  const runners = contestants
    .filter((one) => one.server)
    .map(({ name }) => {
      const child = startChild('./http-server.mjs', [name, mode])
      return { name, child, rounds: [], failed: undefined }
    })
  try {
    await client.ready
    for (const runner of runners) await attempt(runner, () => check(runner, mode))
    const round = async (length) => {
      for (const runner of shuffled(runners.filter((one) => one.failed === undefined))) {
        const figures = await attempt(runner, () => loadOnce(client, runner, length))
        if (figures) runner.rounds.push(figures)
      }
    }
    for (let i = 0; i < 2; i++) await round(0.5)
    for (const runner of runners) runner.rounds = []
    for (let i = 0; i < rounds; i++) await round(seconds)
  } finally {
    client.stop()
    for (const runner of runners) runner.child.stop()
  }
  return report(runners)
}

async function attempt(runner, act) {
  try {
    return await act()
  } catch (error) {
    runner.failed = error.message
    return undefined
  }
}

/** Nobody is measured whose answers are wrong. */
async function check(runner, mode) {
  const encrypted = mode === 'encrypted'
  await runner.child.ready
  const { port } = await runner.child.ask('port')
  runner.port = port
  for (const push of makePushes({ encrypted, count: 30 })) {
    const reply = await fetch(`http://127.0.0.1:${port}/?${push.querystring}`, {
      method: 'POST',
      body: push.body,
      headers: { 'content-type': 'text/xml' },
    })
    if (reply.status !== 200) throw new Error(`answered ${reply.status}`)
    runner.isChunked = reply.headers.get('content-length') === null
    const wrong = wrongReply(push, await reply.text(), encrypted)
    if (wrong) throw new Error(wrong)
  }
  // A server that takes anybody's push is measured all the same, and its row says so.
  const [push] = makePushes({ encrypted, count: 1 })
  const forged = new URLSearchParams({ ...push.query, [encrypted ? 'msg_signature' : 'signature']: '0'.repeat(40) })
  const reply = await fetch(`http://127.0.0.1:${port}/?${forged}`, { method: 'POST', body: push.body })
  runner.takesForged = wrongReply(push, await reply.text(), encrypted) === undefined
}

async function loadOnce(client, { child, port, isChunked }, seconds) {
  const before = await child.ask('cpu')
  const { count, perSecond, p50, p99 } = await client.ask({ port, seconds, isChunked })
  const after = await child.ask('cpu')
  return { perSecond, p50, p99, cpuUs: (after.cpuUs - before.cpuUs) / count }
}

function report(runners) {
  const [floor] = runners
  let youchat = { rates: [], p99s: [] }
  const ratios = (runner, what) => runner.rounds.map((round, i) => round[what] / floor.rounds[i][what])
  const middle = (runner, what) => median(runner.rounds.map((round) => round[what]))
  const rows = runners.map((runner) => {
    const name = runner.takesForged ? `${runner.name} (answers forged pushes too)` : runner.name
    if (runner.failed !== undefined) return [name, `does not run: ${runner.failed}`, '', '', '', '', '']
    const rates = ratios(runner, 'perSecond')
    const p99s = ratios(runner, 'p99')
    const rate = spread(rates)
    if (runner.name === 'youchat') youchat = { rates, p99s }
    return [
      name,
      rate.mid.toFixed(2),
      range(rate),
      middle(runner, 'perSecond').toFixed(0),
      `${middle(runner, 'cpuUs').toFixed(0)} µs`,
      middle(runner, 'p50').toFixed(1),
      `${middle(runner, 'p99').toFixed(1)} (${median(p99s).toFixed(2)} ×)`,
    ]
  })
  const head = ['', 'requests/s ÷ floor', '10–90 % of rounds', 'requests/s', 'processor', 'p50', 'p99']
  return { rows: table(head, rows), youchat }
}
