import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { freePort } from '../free-port.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** An example that runs in a process of its own, until the test is over. */
export interface RunningExample {
  readonly url: string
  /** What it complained of so far. */
  readonly complaints: () => string
}

/**
 * Starts an example that serves, on a free port, and waits until it says that it does.
 * @param file Its program below `examples`.
 * @throws Error with its complaints when it ends before
 */
export async function startExample(file: string, env: Readonly<Record<string, string>>): Promise<RunningExample> {
  const port = await freePort()
  const child = fork(join(root, 'examples', file), {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const exited = once(child, 'exit')
  onTestFinished(async () => {
    child.kill()
    await exited
  })
  let complaints = ''
  child.stderr?.on('data', (chunk) => {
    complaints += chunk
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}:\n${complaints}`)))
  })
  return { url: `http://127.0.0.1:${port}`, complaints: () => complaints }
}
