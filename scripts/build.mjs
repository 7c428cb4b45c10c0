// Builds the packages that are older than their sources: `node scripts/build.mjs [--force]`.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(root, 'node_modules/typescript7/bin/tsc')
const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs')
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** In the order of their dependency. `made` is written last, so that it is there only when the build went through. */
const targets = [
  {
    name: 'youchat',
    sources: ['packages/youchat', 'tsconfig.base.json'],
    out: 'packages/youchat/dist',
    made: 'packages/youchat/dist/cjs/package.json',
    run() {
      node(tsc, '-p', 'packages/youchat/tsconfig.build.json')
      node('packages/youchat/declarations.mjs')
      // It lists its files whatever it is told.
      run(['ignore', 'ignore', 'inherit'], rolldown, '-c', 'packages/youchat/rolldown.config.mjs')
      writeFileSync(join(root, this.made), '{ "type": "commonjs" }\n')
    },
  },
  {
    name: '@youchat/bullmq',
    sources: ['packages/bullmq/src', 'packages/bullmq/tsconfig.build.json', 'tsconfig.base.json'],
    out: 'packages/bullmq/dist',
    made: 'packages/bullmq/dist/cjs/package.json',
    run() {
      node(tsc, '-p', 'packages/bullmq/tsconfig.build.json')
      node(tsc, '-p', 'packages/bullmq/tsconfig.cjs.json')
      writeFileSync(join(root, this.made), '{ "type": "commonjs" }\n')
    },
  },
  {
    name: '@youchat/simulator',
    sources: ['packages/simulator/src', 'packages/simulator/tsconfig.build.json', 'tsconfig.base.json'],
    out: 'packages/simulator/dist',
    made: 'packages/simulator/dist/.made',
    run() {
      node(tsc, '-p', 'packages/simulator/tsconfig.build.json')
      writeFileSync(join(root, this.made), '')
    },
  },
  {
    name: 'the chat page',
    sources: ['packages/simulator-ui/src', 'packages/simulator-ui/index.html', 'packages/simulator-ui/vite.config.ts'],
    out: 'packages/simulator/dist/ui',
    made: 'packages/simulator/dist/ui/index.html',
    run() {
      node(
        vite,
        'build',
        'packages/simulator-ui',
        '--config',
        'packages/simulator-ui/vite.config.ts',
        '--logLevel',
        'warn',
      )
    },
  },
]

/** Builds what is missing or older than its sources; everything with `force`. */
export function build({ force = false } = {}) {
  for (const target of targets) {
    if (!force && isFresh(target)) continue
    process.stdout.write(`Building ${target.name} … `)
    const start = Date.now()
    rmSync(join(root, target.out), { recursive: true, force: true })
    try {
      target.run()
    } catch (error) {
      process.stdout.write('failed\n')
      throw error
    }
    process.stdout.write(`${((Date.now() - start) / 1000).toFixed(1)} s\n`)
  }
}

function isFresh({ sources, made }) {
  const file = join(root, made)
  if (!existsSync(file)) return false
  const builtAt = statSync(file).mtimeMs
  return sources.every((source) => newest(join(root, source)) <= builtAt)
}

function newest(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  const names = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules')
  return Math.max(0, ...names.map((name) => newest(join(path, name))))
}

function node(...args) {
  run(['ignore', 'inherit', 'inherit'], ...args)
}

function run(stdio, ...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({ force: process.argv.includes('--force') })
  } catch {
    process.exitCode = 1
  }
}
