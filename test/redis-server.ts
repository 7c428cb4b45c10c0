import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

/** A `redis-server` of our own on a free port, which keeps nothing on disk but with `--appendonly yes`. */
export interface RedisServer {
  readonly port: number
  readonly url: string
  /** Sends one command and gives the raw answer. */
  command(...words: string[]): Promise<string>
  /** Ends it and waits; all it kept is gone. */
  stop(): Promise<void>
  /** Ends it without giving it a chance to say goodbye. */
  kill(): Promise<void>
  /** Starts it again on the same port, empty. */
  start(): Promise<void>
  /** Starts it again on the same port, after `kill`, with what it kept on disk. */
  startAgain(): Promise<void>
  /** Holds it still: connections stay open, nothing answers. */
  pause(): void
  resume(): void
}

/**
 * Starts a Redis and waits until it answers.
 * @param options Further words for its command line.
 * @throws Error where `redis-server` is not installed or does not start
 */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const port = await freePort()
  let folder = newFolder()
  let child = await launch(port, folder, options)

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    child.kill('SIGCONT')
    await exited
  }
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    command: (...words) => sendCommand(port, words),
    async stop() {
      await end('SIGTERM')
      remove(folder)
    },
    kill: () => end('SIGKILL'),
    async start() {
      await end('SIGTERM')
      remove(folder)
      folder = newFolder()
      child = await launch(port, folder, options)
    },
    async startAgain() {
      child = await launch(port, folder, options)
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  }
}

/** Two nodes that share the slots of a Redis Cluster between them. */
export interface RedisCluster {
  readonly nodes: readonly RedisServer[]
  stop(): Promise<void>
}

/** Starts a Redis Cluster and waits until it is whole. */
export async function startRedisCluster(): Promise<RedisCluster> {
  const start = async () => startRedis('--cluster-enabled', 'yes', '--cluster-port', String(await freePort()))
  const first = await start()
  const second = await start()
  const cluster = { nodes: [first, second], stop: async () => void (await Promise.all([first.stop(), second.stop()])) }
  try {
    await first.command('CLUSTER', 'ADDSLOTSRANGE', '0', '8191')
    await second.command('CLUSTER', 'ADDSLOTSRANGE', '8192', '16383')
    const bus = /@(\d+)/.exec(await second.command('CLUSTER', 'NODES'))?.[1] ?? ''
    await first.command('CLUSTER', 'MEET', '127.0.0.1', String(second.port), bus)
    for (const node of cluster.nodes) {
      await until(async () => (await node.command('CLUSTER', 'INFO')).includes('cluster_state:ok'))
      await until(async () => (await node.command('CLUSTER', 'SLOTS')).startsWith('*2'))
    }
    return cluster
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'youchat-redis-'))
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

async function launch(port: number, folder: string, options: readonly string[]): Promise<ChildProcess> {
  const program = process.env.REDIS_SERVER ?? 'redis-server'
  const persistence = ['--save', '', '--appendonly', 'no', '--dir', folder]
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', ...persistence, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
  let failure: Error | undefined
  child.once('error', (error: NodeJS.ErrnoException) => {
    failure =
      error.code === 'ENOENT'
        ? new Error('redis-server is not installed: run scripts/test, or set REDIS_SERVER to its path.')
        : error
  })
  child.once('exit', () => {
    failure ??= new Error(`redis-server ended:\n${output}`)
  })
  // Should the tests themselves be ended, nothing is left behind.
  const leave = () => {
    child.kill('SIGKILL')
    remove(folder)
  }
  process.once('exit', leave)
  child.once('exit', () => process.off('exit', leave))
  try {
    await until(async () => {
      if (failure) throw failure
      return (await sendCommand(port, ['PING']).catch(() => '')).startsWith('+PONG')
    })
  } catch (error) {
    leave()
    throw error
  }
  return child
}

/** Sends one command by hand: a client that is under test is no witness. */
async function sendCommand(port: number, words: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.setTimeout(5000, () => socket.destroy(new Error('Redis does not answer')))
  socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`)
  socket.write('*1\r\n$4\r\nQUIT\r\n')
  let answer = ''
  for await (const chunk of socket) answer += chunk
  if (answer.startsWith('-')) throw new Error(answer.split('\r\n', 1)[0])
  return answer.replace(/\+OK\r\n$/, '')
}

/** Waits until `holds` says yes; gives up after a minute. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error('Redis did not get ready within a minute')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
