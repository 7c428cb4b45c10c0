// Lint, types, packages and every suite: `npm test`. Installs nothing; what is missing is a failure that says so.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules/.bin', name)
const report = join(root, '.tmp/vitest.json')

let passed = 0
let failed = 0

step('lint', bin('biome'), ['check', '--error-on-warnings', '.'])
// Without these two the linter would ask the network for a newer version of itself.
step(
  'descriptions of the platform',
  bin('redocly'),
  ['lint', 'official-account/*.yaml', 'wecom/*.yaml', 'callbacks/*.yaml'],
  {
    cwd: join(root, 'spec'),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
)
step('generated code', bin('tsx'), ['tools/codegen/index.ts', '--check'])
step('types', process.execPath, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--noEmit'])
step('types of the page', process.execPath, [
  'node_modules/typescript7/bin/tsc',
  '-p',
  'packages/simulator-ui',
  '--noEmit',
])
count('build', builds())
step('publint', bin('publint'), ['packages/youchat', '--strict'])
step('publint of the simulator', bin('publint'), ['packages/simulator', '--strict'])
step('publint of the queue', bin('publint'), ['packages/bullmq', '--strict'])
step('types as packed', bin('attw'), ['--pack', 'packages/youchat', '--no-emoji', '--profile', 'node16'])
step('types of the queue as packed', bin('attw'), ['--pack', 'packages/bullmq', '--no-emoji', '--profile', 'node16'])
step('unused code', bin('knip'), ['--no-progress'])
suites()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function builds() {
  try {
    build()
    return true
  } catch {
    return false
  }
}

function step(name, command, args, options = {}) {
  console.log(`\n— ${name}`)
  const { status, error } = spawnSync(command, args, { cwd: root, ...options, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) console.error(error.message)
  count(name, status === 0)
}

function count(name, ok) {
  if (ok) passed++
  else failed++
  if (!ok) console.log(`✗ ${name} failed`)
}

function suites() {
  if (!existsSync('/usr/bin/chromium') && !process.env.CHROMIUM) {
    console.error('\nThe browser tests need Chromium: run scripts/test, or set CHROMIUM to its path.')
    count('Chromium', false)
  }
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    console.error('\nThe tests of stores and clusters need redis-server: run scripts/test, or install it.')
    count('redis-server', false)
  }
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  console.log('\n— suites')
  const { status } = spawnSync(bin('vitest'), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (!existsSync(report)) return count('suites', false)
  const result = JSON.parse(readFileSync(report, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
  // A suite that does not load, or an error outside a test, fails without a failed test.
  if (status !== 0 && result.numFailedTests === 0) count('suites', false)
  if (result.numPassedTests === 0) count('suites', false)
}
