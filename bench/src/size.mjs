// What npm would publish, and what it installs.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { table, verdictOf } from './stats.mjs'

const folder = new URL('../../packages/youchat/', import.meta.url)
const limit = 1_000_000

export async function measureSize({ log }) {
  log('size')
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: fileURLToPath(folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const isGenerated = ({ path }) => path.includes('/generated/') && path.endsWith('.d.ts')
  const generated = sum(pack.files.filter(isGenerated))
  const rest = pack.unpackedSize - generated
  const { dependencies = {} } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  const count = Object.keys(dependencies).length
  const rows = [
    ['packed', kilobytes(pack.size)],
    ['unpacked', kilobytes(pack.unpackedSize)],
    ['unpacked, without the generated declarations', kilobytes(rest)],
    ['files', pack.files.length],
    ['runtime dependencies', count],
  ]
  return {
    title: 'Size',
    text: `As \`npm pack\` counts.\n\n${table(['', ''], rows)}`,
    verdicts: [
      {
        what: 'installed, without the generated declarations',
        target: '≤ 1 MB',
        figure: kilobytes(rest),
        verdict: verdictOf(rest <= limit),
      },
      { what: 'runtime dependencies', target: 'none', figure: String(count), verdict: verdictOf(count === 0) },
    ],
  }
}

function sum(files) {
  return files.reduce((total, { size }) => total + size, 0)
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}
