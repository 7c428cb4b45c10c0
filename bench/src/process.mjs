// One text push through `process`: verify, parse, handle, write.
import { startChild } from './child.mjs'
import { contestants } from './contestants.mjs'
import { judge, median, range, shuffled, spread, table } from './stats.mjs'

const targets = { plain: 2, encrypted: 1.4 }

export async function measureProcess({ quick, log }) {
  const rounds = quick ? 5 : 25
  const parts = []
  const verdicts = []
  for (const mode of ['plain', 'encrypted']) {
    log(`process, ${mode}: ${rounds} rounds`)
    const { rows, ratios, broker } = await measureMode(mode, rounds)
    parts.push(`### ${mode === 'plain' ? 'Plaintext' : 'Encrypted'}\n\n${rows}`)
    verdicts.push({
      what: `one push through \`process\`, ${mode}`,
      target: `≤ ${targets[mode]} × the floor`,
      figure: ratios.length === 0 ? 'not measured' : `${median(ratios).toFixed(2)} ×`,
      verdict: judge(ratios, (ratio) => ratio <= targets[mode]),
    })
    verdicts.push({
      what: `the broker’s part of it, ${mode}`,
      target: '≤ 15 % more than without',
      figure: broker.length === 0 ? 'not measured' : `${((median(broker) - 1) * 100).toFixed(0)} %`,
      verdict: judge(broker, (ratio) => ratio <= 1.15),
    })
  }
  return { title: 'One push through `process`', text: `${how(rounds)}\n\n${parts.join('\n\n')}`, verdicts }
}

const how = (rounds) =>
  `Each contestant in its own process, answering the same 500 text pushes over and over; every reply was checked first. ` +
  `${rounds} rounds; in each, every contestant in random order works for 100 ms. A ratio is taken within its round. ` +
  `“by processor time” is the same ratio without the time others had the processor.`

async function measureMode(mode, rounds) {
  const runners = contestants
    .filter((one) => one.process)
    .map(({ name }) => {
      const child = startChild('./process-child.mjs', [name, mode])
      return { name, child, wall: [], cpu: [], failed: undefined }
    })
  try {
    for (const runner of runners) await attempt(runner, () => runner.child.ready)
    const alive = () => runners.filter((runner) => runner.failed === undefined)
    const round = async (batchMs, record) => {
      for (const runner of shuffled(alive())) {
        const taken = await attempt(runner, () => runner.child.ask({ batchMs }))
        if (record && taken) {
          runner.wall.push(taken.wallUs)
          runner.cpu.push(taken.cpuUs)
        }
      }
    }
    for (let i = 0; i < 3; i++) await round(200, false)
    for (let i = 0; i < rounds; i++) await round(100, true)
  } finally {
    for (const runner of runners) runner.child.stop()
  }
  return report(runners)
}

async function attempt(runner, ask) {
  try {
    return await ask()
  } catch (error) {
    runner.failed = error.message
    return undefined
  }
}

function report(runners) {
  const [floor] = runners
  let ratios = []
  const walls = (name) => runners.find((runner) => runner.name === name && !runner.failed)?.wall ?? []
  const without = walls('youchat without the broker')
  const broker = without.length === 0 ? [] : walls('youchat').map((us, i) => us / without[i])
  const rows = runners.map((runner) => {
    if (runner.failed !== undefined) return [runner.name, `does not run: ${runner.failed}`, '', '', '']
    const ofFloor = runner.wall.map((us, i) => us / floor.wall[i])
    const wall = spread(ofFloor)
    const cpu = spread(runner.cpu.map((us, i) => us / floor.cpu[i]))
    if (runner.name === 'youchat') ratios = ofFloor
    return [runner.name, wall.mid.toFixed(2), range(wall), cpu.mid.toFixed(2), median(runner.wall).toFixed(1)]
  })
  return { rows: table(['', '× floor', '10–90 % of rounds', 'by processor time', 'µs per push'], rows), ratios, broker }
}
