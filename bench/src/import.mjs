// What loading costs: a whole Node.js process that only loads the package, beside one that does nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judge, median, range, shuffled, spread, table } from './stats.mjs'

const built = fileURLToPath(new URL('../../packages/youchat', import.meta.url))
const bench = fileURLToPath(new URL('..', import.meta.url))

/** Every program ends by telling what processor time it took; the empty one, too. */
const tell = ";{ const { user, system } = process.cpuUsage(); require('node:fs').writeSync(1, String(user + system)) }"
const tellEsm = tell.replace('require(', 'process.getBuiltinModule(')

const cjs = (code) => ['-e', code + tell]
const esm = (code) => ['--input-type=module', '-e', code + tellEsm]

const programsIn = (installed) => [
  { name: "`import 'youchat/official'`", cwd: installed, args: esm("import 'youchat/official'"), isOurs: true },
  { name: "`require('youchat/official')`", cwd: installed, args: cjs("require('youchat/official')") },
  { name: 'an empty ES module', cwd: installed, args: esm('') },
  {
    name: '@wecom/crypto + fast-xml-parser',
    cwd: bench,
    args: cjs("require('@wecom/crypto'), require('fast-xml-parser')"),
  },
  { name: 'co-wechat', cwd: bench, args: cjs("require('co-wechat')") },
  { name: 'node-easywechat', cwd: bench, args: cjs("require('node-easywechat')") },
  { name: 'wechat', cwd: bench, args: cjs("require('wechat')") },
]

export async function measureImport({ quick, log }) {
  const pairs = quick ? 5 : 25
  log(`import: ${pairs} pairs`)
  const installed = install()
  try {
    return measure(installed, pairs)
  } finally {
    rmSync(installed, { recursive: true })
  }
}

/** A folder with the package in its node_modules, as npm puts it there; in this repository it is a link. */
function install() {
  const folder = mkdtempSync(join(tmpdir(), 'youchat-bench-'))
  const target = join(folder, 'node_modules/youchat')
  for (const part of ['package.json', 'dist']) cpSync(join(built, part), join(target, part), { recursive: true })
  return folder
}

function measure(installed, pairs) {
  const runs = programsIn(installed).map((program) => ({ ...program, pairs: [], failed: undefined }))
  for (let pair = -1; pair < pairs; pair++) {
    for (const run of shuffled(runs.filter((one) => one.failed === undefined))) {
      try {
        const taken = runPair(run)
        if (pair >= 0) run.pairs.push(taken)
      } catch (error) {
        run.failed = error.message
      }
    }
  }
  return report(runs, pairs)
}

/** Which of the two is first changes, so that neither gains from what the other left warm. */
function runPair({ args, cwd }) {
  const early = Math.random() < 0.5 ? runOnce(args, cwd) : undefined
  const empty = runOnce(cjs(''), cwd)
  const loaded = early ?? runOnce(args, cwd)
  return { emptyMs: empty.wallMs, wallMs: loaded.wallMs - empty.wallMs, cpuMs: loaded.cpuMs - empty.cpuMs }
}

function runOnce(args, cwd) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, timeout: 20_000, encoding: 'utf8' })
  const wallMs = performance.now() - start
  const cause = () => stderr.split('\n').find((line) => line.includes('Error')) ?? 'it failed'
  if (status !== 0) throw new Error(cause())
  return { wallMs, cpuMs: Number(stdout) / 1000 }
}

function report(runs, pairs) {
  const ours = (runs.find((run) => run.isOurs)?.pairs ?? []).map(({ wallMs }) => wallMs)
  const rows = runs.map((run) => {
    if (run.failed !== undefined) return [run.name, `does not run: ${run.failed}`, '', '']
    const wall = spread(run.pairs.map(({ wallMs }) => wallMs))
    const cpu = median(run.pairs.map(({ cpuMs }) => cpuMs))
    return [run.name, `${wall.mid.toFixed(1)} ms`, range(wall, 1), `${cpu.toFixed(1)} ms`]
  })
  const empty = median(runs.flatMap((run) => run.pairs.map(({ emptyMs }) => emptyMs)))
  const text =
    `Wall time of a whole process less that of one that loads nothing, run right before or after it (median ` +
    `${empty.toFixed(0)} ms); ${pairs} pairs each, in random order. Processor time is the steadier figure where others ` +
    `use the machine. The packages lie in a node_modules folder, as npm installs them.\n\n${table(['', 'over an empty program', '10–90 % of pairs', 'processor time'], rows)}`
  const verdict = {
    what: "`import 'youchat/official'`",
    target: '≤ 10 ms over an empty program',
    figure: ours.length === 0 ? 'not measured' : `${median(ours).toFixed(1)} ms`,
    verdict: judge(ours, (ms) => ms <= 10),
  }
  return { title: 'Loading', text, verdicts: [verdict] }
}
