import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a round of calls came to. */
export interface Round {
  readonly done: number
  readonly failures: readonly string[]
}

/** Processes that share an account. */
export interface Cluster {
  /** Has all of them call together; `onProgress` is told how many calls are over, now and then. */
  calls(total: number, onProgress?: (done: number) => void): Promise<Round>
  /** Moves their clocks. */
  advance(ms: number): Promise<void>
  stop(): Promise<void>
}

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url))

/**
 * Starts processes on the built package, half of them with each Redis client.
 * @param options `aheadMs`: how far the clock of the first is ahead.
 */
export async function startCluster(
  count: number,
  { aheadMs = 0, ...options }: { redisUrl: string; baseUrl: string; aheadMs?: number },
): Promise<Cluster> {
  const processes = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const library = i % 2 === 0 ? 'ioredis' : 'redis'
      const child = fork(worker, [JSON.stringify({ ...options, library, aheadMs: i === 0 ? aheadMs : 0 })], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const ended = once(child, 'exit').then(() => Promise.reject(new Error('A worker ended before it was ready.')))
      await Promise.race([once(child, 'message'), ended])
      ended.catch(() => {})
      return child
    }),
  )
  const ask = <T>(name: string, input: object) => Promise.all(processes.map((child) => request<T>(child, name, input)))
  return {
    async calls(total, onProgress) {
      let done = 0
      const listen = (message: { progress?: number }) => {
        done += message.progress ?? 0
        if (message.progress) onProgress?.(done)
      }
      for (const child of processes) child.on('message', listen)
      const rounds = await ask<Round>('calls', { count: total / count, parallel: 5 })
      for (const child of processes) child.off('message', listen)
      return {
        done: rounds.reduce((sum, round) => sum + round.done, 0),
        failures: rounds.flatMap((round) => round.failures),
      }
    },
    async advance(ms) {
      await ask('advance', { ms })
    },
    async stop() {
      await Promise.all(
        processes.map(async (child) => {
          if (child.exitCode !== null) return
          const exited = once(child, 'exit')
          child.kill('SIGKILL')
          await exited
        }),
      )
    },
  }
}

let lastId = 0

function request<T>(child: ChildProcess, name: string, input: object): Promise<T> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    const answer = (message: { id?: number; result: T }) => {
      if (message.id !== id) return
      child.off('message', answer)
      child.off('exit', fail)
      resolve(message.result)
    }
    const fail = () => reject(new Error(`A worker ended during ${name}.`))
    child.on('message', answer)
    child.once('exit', fail)
    child.send({ id, name, ...input })
  })
}
