// What an editor pays for the types: the compiler's own time to check a program that calls five endpoints.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median, range, spread, table, verdictOf } from './stats.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = new URL('../../.tmp/bench-types/', import.meta.url)

const program = `import { WxApi } from 'youchat/official'
const api = new WxApi({ appId: 'wx1', appSecret: 's' })
const { subscribe } = await api.raw.user.info({ openid: 'o' })
await api.raw.message.custom.send({ touser: 'o', msgtype: 'text', text: { content: 'hi' } })
const { ticket } = await api.raw.qrcode.create({ action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 's' } } })
const { tag } = await api.raw.tags.create({ tag: { name: 'n' } })
const { total } = await api.call('GET /cgi-bin/user/get', {})
console.log(subscribe, ticket, tag, total)
`

const compilers = [
  { name: 'TypeScript 7', path: 'node_modules/typescript7/bin/tsc', limitMs: 1000 },
  { name: 'TypeScript 6', path: 'node_modules/typescript/bin/tsc', limitMs: 3000 },
]

export async function measureTypes({ quick, log }) {
  const rounds = quick ? 2 : 7
  log(`types: ${rounds} rounds`)
  mkdirSync(folder, { recursive: true })
  const file = fileURLToPath(new URL('five.ts', folder))
  writeFileSync(file, program)
  const empty = fileURLToPath(new URL('empty.ts', folder))
  writeFileSync(empty, 'export {}\n')
  const runs = compilers.map((compiler) => ({ ...compiler, five: [], empty: [] }))
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      run.empty.push(check(run.path, empty))
      run.five.push(check(run.path, file))
    }
  }
  return report(runs)
}

function check(compiler, file) {
  const options = [
    '--extendedDiagnostics',
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    'node',
  ]
  const start = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options, file], { cwd: root, encoding: 'utf8' })
  const wallMs = performance.now() - start
  if (status !== 0) throw new Error(`the program does not compile: ${stdout}`)
  return { wallMs, ownMs: Number(/^Total time: +([\d.]+)s/m.exec(stdout)?.[1]) * 1000 }
}

function report(runs) {
  const own = (pairs) => pairs.map(({ ownMs }) => ownMs)
  const wall = (pairs) => median(pairs.map(({ wallMs }) => wallMs)).toFixed(0)
  const rows = runs.map(({ name, five, empty }) => [
    name,
    `${spread(own(five)).mid.toFixed(0)} ms`,
    range(spread(own(five)), 0),
    `${median(own(empty)).toFixed(0)} ms`,
    `${wall(five)} ms`,
    `${wall(empty)} ms`,
  ])
  const heads = ['', 'five endpoints', '10–90 % of rounds', 'an empty program', 'whole process', 'whole process, empty']
  const text =
    'What `tsc --noEmit --strict --skipLibCheck` says it took (reading, binding and checking, those of Node’s types too) for ' +
    `a program that calls five endpoints, and for an empty one; then the same with the start of the process.\n\n${table(heads, rows)}`
  return {
    title: 'What the types cost',
    text,
    verdicts: runs.map(({ name, five, limitMs }) => ({
      what: `checking a program that calls five endpoints, ${name}`,
      target: `< ${limitMs / 1000} s`,
      figure: `${(median(own(five)) / 1000).toFixed(2)} s`,
      verdict: verdictOf(median(own(five)) < limitMs),
    })),
  }
}
