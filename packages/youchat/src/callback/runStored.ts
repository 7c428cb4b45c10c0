import type { Step } from './options.ts'
import type { Runs, StoredPush } from './runs.ts'

/** What became of a push that was run elsewhere than where it was delivered. */
export interface StoredRun {
  /** The text of the reply; empty for none. */
  readonly reply: string
  /** What was answered, as JSON, for `send`; undefined where nothing was or what comes too late is dropped. */
  readonly answer: string | undefined
}

/** How runs are taken out of an application: what `@youchat/bullmq` stands on. */
export interface RunsElsewhere {
  /** Whether all deliveries of a push have one run; where each has its own, `use` changes nothing. @default true */
  readonly isJoining?: boolean
  /** Lets `runs` decide who runs a push, instead of this process or the store. */
  use(runs: Runs): void
  /**
   * Runs the handler for a push that was delivered elsewhere.
   * @param account Overrides the application's account, where one application serves several.
   * @throws what the handler throws
   */
  run(push: StoredPush, signal: AbortSignal, account?: object): Promise<StoredRun>
  /**
   * Sends the answer of a run another way, here or elsewhere.
   * @param answer That of `StoredRun`: of a reply what it holds is left, not how it writes itself.
   * @throws what the sending throws: WxTransportError says whether anything was sent, and `not_all_sent` that some of it was
   */
  send(push: StoredPush, answer: string, account?: object): Promise<void>
  /** Tells the application's error hook. */
  report(error: unknown, step: Step, push?: StoredPush): void
}

/**
 * Where an application keeps that. Not a name, so that no method of a subclass replaces it; from the registry, because
 * the queue and the application may come from two copies of the package.
 */
export const runsElsewhere: unique symbol = Symbol.for('youchat.runs')

/**
 * That of an application.
 * @throws TypeError for what is none
 */
export function runsOf(app: object): RunsElsewhere {
  const runs = (app as { [runsElsewhere]?: RunsElsewhere } | null | undefined)?.[runsElsewhere]
  if (runs !== undefined) return runs
  throw new TypeError(
    'durable() takes a WxApplication or a WxSuiteApplication; smart bots and customer service run their handlers themselves.',
  )
}
