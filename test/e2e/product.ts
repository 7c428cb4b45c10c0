import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { freePort } from '../free-port.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm start`, running: its page, its processes, and what it printed. */
export interface RunningProduct {
  readonly url: string
  readonly child: ChildProcess
  output(): string
  /** Ends it as Ctrl-C does and waits; the exit code. */
  stop(): Promise<number | null>
}

/** Runs the script behind `npm start` on free ports and waits until the page answers. */
export async function startProduct(...options: string[]): Promise<RunningProduct> {
  const [port, botPort] = [await freePort(), await freePort()]
  const args = ['scripts/start.mjs', '--port', String(port), '--bot-port', String(botPort), ...options]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`npm start ended:\n${output}`)))
    child.stdout?.on('data', () => {
      const found = new RegExp(`http://127\\.0\\.0\\.1:${port}`).exec(output)
      if (found) resolve(found[0])
    })
  })
  return {
    url,
    child,
    output: () => output,
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGINT')
      const [code] = await once(child, 'exit')
      return code
    },
  }
}

/** A call of the control API. */
export async function control<T>(url: string, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${url}/_sim${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer as T
}

/** Headless Chromium that talks to nobody but the page. @param more Further options of its command line. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}
