import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

/** What a process of the bot did. */
export interface BotReport {
  /** The MsgIds its handler was run for. */
  readonly runs: readonly string[]
  readonly errors: readonly string[]
  readonly deliveries: number
}

/** A process of the bot. */
export interface Bot {
  readonly port: number
  report(): Promise<BotReport>
  /** Ends it without giving it a chance to say goodbye. */
  kill(): Promise<void>
}

/** What the processes share. */
export interface BotOptions {
  readonly redisUrl: string
  readonly baseUrl: string
  readonly account: { readonly token: string; readonly appId: string; readonly appSecret: string }
  readonly clockAheadMs?: number
}

const program = fileURLToPath(new URL('bot.mjs', import.meta.url))

/** Starts a process on the built package. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const child: ChildProcess = fork(program, [JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    port,
    async report() {
      const answer = once(child, 'message')
      child.send('report')
      return (await answer)[0] as BotReport
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Passes each connection on to the next of several ports; one that cannot be reached is left out. */
export async function startBalancer(ports: readonly number[]): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  let turn = 0
  const server = createServer((near) => {
    sockets.add(near)
    near.on('error', () => {})
    const dial = (tries: number): void => {
      const far = connect(ports[turn++ % ports.length] as number, '127.0.0.1')
      sockets.add(far)
      far.once('connect', () => {
        near.pipe(far).pipe(near)
        near.once('close', () => far.destroy())
        far.once('close', () => near.destroy())
      })
      far.once('error', () => (far.connecting || tries === 0 ? near.destroy() : dial(tries - 1)))
    }
    dial(ports.length - 1)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
