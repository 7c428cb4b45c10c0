import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DurableOptions, WorkOptions } from '@youchat/bullmq'

/** A process of the bot. */
export interface Bot {
  /** Where it takes deliveries; 0 for a mere worker. */
  readonly port: number
  /** What its error hook was told. */
  errors(): Promise<readonly string[]>
  /** Closes its queue in the way of a user; the process stays. */
  close(): Promise<void>
  /** Ends it without giving it a chance to say goodbye. */
  kill(): Promise<void>
}

/** What the processes share. */
export interface BotOptions {
  readonly redisUrl: string
  readonly baseUrl: string
  readonly account: { readonly token: string; readonly appId: string; readonly appSecret?: string }
  /** The file where handlers write down when they begin and end. */
  readonly journal: string
  readonly queue?: Omit<DurableOptions, 'connection'>
}

/** What a process does. */
export interface Role {
  readonly web?: boolean
  readonly work?: WorkOptions
}

/** A line of the journal. */
export interface Entry {
  readonly what: 'begin' | 'end'
  /** The MsgId. */
  readonly id: string
  readonly from: string
  readonly text: string
  readonly at: number
}

const program = fileURLToPath(new URL('bot.mjs', import.meta.url))
let journals = 0
let lastId = 0

/** An empty journal. */
export function newJournal(): string {
  const path = join(tmpdir(), `youchat-queue-${process.pid}-${++journals}`)
  writeFileSync(path, '')
  return path
}

/** What the handlers of all processes wrote down so far. */
export function readJournal(path: string): readonly Entry[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry)
}

/** Starts a process on the built packages. */
export async function startBot(options: BotOptions, role: Role): Promise<Bot> {
  const child: ChildProcess = fork(program, [JSON.stringify({ ...options, ...role })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const ask = <T>(name: string) =>
    new Promise<T>((resolve, reject) => {
      const id = ++lastId
      const answer = (message: { id: number; result: T }) => {
        if (message.id !== id) return
        child.off('message', answer).off('exit', fail)
        resolve(message.result)
      }
      const fail = () => reject(new Error(`The bot ended during ${name}.`))
      child.on('message', answer)
      child.once('exit', fail)
      child.send({ id, name })
    })
  return {
    port,
    errors: async () => (await ask<{ errors: string[] }>('report')).errors,
    close: () => ask('close'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}
