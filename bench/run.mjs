// Measures youchat beside a hand-written floor and its peers: `node bench/run.mjs [--quick] [--only=…]`.
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '../scripts/build.mjs'
import { reportOf } from './src/report.mjs'

const help = `Usage: node bench/run.mjs [options]

  --quick          few rounds; prints the figures and writes nothing
  --only=a,b       only these parts: process, broker, cluster, http, import, xml, followers, types, simulator, size; prints and writes nothing
  --help           this text

A whole run takes some minutes and writes bench/RESULTS.md.`

const parts = {
  process: async () => (await import('./src/process.mjs')).measureProcess,
  broker: async () => (await import('./src/broker.mjs')).measureBroker,
  cluster: async () => (await import('./src/cluster.mjs')).measureCluster,
  http: async () => (await import('./src/http.mjs')).measureHttp,
  import: async () => (await import('./src/import.mjs')).measureImport,
  xml: async () => (await import('./src/xml.mjs')).measureXml,
  followers: async () => (await import('./src/followers.mjs')).measureFollowers,
  types: async () => (await import('./src/types.mjs')).measureTypes,
  simulator: async () => (await import('./src/simulator.mjs')).measureSimulator,
  size: async () => (await import('./src/size.mjs')).measureSize,
}

const here = fileURLToPath(new URL('.', import.meta.url))
const log = (line) => console.error(`bench: ${line}`)

function readOptions() {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
  })
  const only = values.only?.split(',') ?? Object.keys(parts)
  const unknown = only.find((name) => !Object.hasOwn(parts, name))
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`)
  return { ...values, only }
}

function installPeers() {
  if (existsSync(new URL('node_modules', import.meta.url))) return
  log('installing what is compared: npm ci in bench/')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 2, 2] })
}

async function main() {
  const { quick = false, only, help: wantsHelp } = readOptions()
  if (wantsHelp) {
    console.log(help)
    return
  }
  installPeers()
  build()
  const sections = []
  for (const name of Object.keys(parts).filter((part) => only.includes(part))) {
    const measure = await parts[name]()
    sections.push(await measure({ quick, log }))
  }
  const report = reportOf(sections)
  console.log(report)
  if (quick || only.length < Object.keys(parts).length) return
  writeFileSync(new URL('RESULTS.md', import.meta.url), report)
  log('wrote bench/RESULTS.md')
}

try {
  await main()
} catch (error) {
  console.error(`bench: ${error.message}`)
  process.exitCode = 1
}
