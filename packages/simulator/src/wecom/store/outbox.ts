import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { BoundedMap } from '../../store/bounded-map.ts'
import { Windows } from '../../store/windows.ts'

/** A message of an app that was sent. */
export interface SentMessage {
  readonly msgid: string
  readonly agentId: number
  readonly at: number
  /** Who got it, each with the line of their chat. */
  readonly receivers: readonly (readonly [userid: string, entryId: string])[]
  readonly recalled: boolean
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** The platform's days begin at midnight in China. */
const dayOffsetMs = 8 * hourMs
/** What one member gets of one app; what is more is dropped without a word. */
const perMinute = 30
const perHour = 1000
const recallMs = 24 * hourMs
const remembered = 20_000
/** A message to all of a large corp has a line for each. */
const messagesRemembered = 2000

/** What was answered to content that is not sent again until then. */
interface Repeated {
  readonly until: number
  readonly answer: Readonly<Record<string, unknown>>
}

interface SavedOutbox {
  readonly messages: readonly SentMessage[]
  readonly contents: readonly (readonly [string, Repeated])[]
  readonly taskIds: readonly (readonly [string, true])[]
  readonly minutes: ReturnType<Windows['save']>
  readonly hours: ReturnType<Windows['save']>
  readonly days: ReturnType<Windows['save']>
}

/** A new id of a message. */
export function newMsgid(): string {
  return randomBytes(40).toString('base64url')
}

/** What the apps sent, and what limits it. Source: path/90236 and path/94867 of the WeCom manual. */
export class WecomOutbox {
  readonly #clock: Clock
  readonly #messages = new BoundedMap<string, SentMessage>(messagesRemembered)
  readonly #contents = new BoundedMap<string, Repeated>(remembered)
  readonly #taskIds = new BoundedMap<string, true>(remembered)
  readonly #minutes: Windows
  readonly #hours: Windows
  readonly #days: Windows

  constructor(clock: Clock) {
    this.#clock = clock
    this.#minutes = new Windows(clock, minuteMs)
    this.#hours = new Windows(clock, hourMs)
    this.#days = new Windows(clock, dayMs, dayOffsetMs)
  }

  /** Keeps a message. */
  add(msgid: string, agentId: number, receivers: SentMessage['receivers']): SentMessage {
    const message = { msgid, agentId, at: this.#clock.now(), receivers, recalled: false }
    this.#messages.set(msgid, message)
    return message
  }

  get(msgid: string): SentMessage | undefined {
    return this.#messages.get(msgid)
  }

  /** How many messages an app sent since some time. */
  getCount(agentId: number, since: number, until: number): number {
    return this.#messages.list().filter((one) => one.agentId === agentId && one.at >= since && one.at < until).length
  }

  /** Takes a message back. @returns the message; why not otherwise */
  recall(msgid: string, agentId: number): SentMessage | 'unknown' | 'late' {
    const message = this.#messages.get(msgid)
    if (message === undefined || message.agentId !== agentId || message.recalled) return 'unknown'
    if (this.#clock.now() - message.at > recallMs) return 'late'
    this.#messages.set(msgid, { ...message, recalled: true })
    return message
  }

  /** What was answered to the same content, where it was sent within its interval. */
  findAnswer(content: string): Readonly<Record<string, unknown>> | undefined {
    const found = this.#contents.get(content)
    return found !== undefined && this.#clock.now() < found.until ? found.answer : undefined
  }

  /** The same shall not be sent again for so long. */
  rememberContent(content: string, ms: number, answer: Readonly<Record<string, unknown>>): void {
    this.#contents.set(content, { until: this.#clock.now() + ms, answer })
  }

  /** Takes a task id of an app. @returns false where it was used before */
  useTaskId(agentId: number, taskId: string): boolean {
    if (this.hasTaskId(agentId, taskId)) return false
    this.#taskIds.set(`${agentId}:${taskId}`, true)
    return true
  }

  hasTaskId(agentId: number, taskId: string): boolean {
    return this.#taskIds.has(`${agentId}:${taskId}`)
  }

  /** Whether an app may still send to so many today. */
  isWithinDay(agentId: number, people: number, limit: number): boolean {
    return this.#days.getUsed(String(agentId)) + people <= limit
  }

  /** Counts who an app sends to today. */
  countDay(agentId: number, people: number): void {
    this.#days.use(String(agentId), Number.POSITIVE_INFINITY, people)
  }

  /** Counts a message of an app to somebody. @returns false where they get no more now */
  reaches(agentId: number, userid: string): boolean {
    const name = `${agentId}:${userid}`
    return this.#hours.getUsed(name) < perHour && this.#minutes.use(name, perMinute) && this.#hours.use(name, perHour)
  }

  save(): SavedOutbox {
    return {
      ...{ messages: this.#messages.list(), contents: this.#contents.save(), taskIds: this.#taskIds.save() },
      ...{ minutes: this.#minutes.save(), hours: this.#hours.save(), days: this.#days.save() },
    }
  }

  load(saved: SavedOutbox): void {
    this.#messages.load(saved.messages.map((message) => [message.msgid, message]))
    this.#contents.load(saved.contents)
    this.#taskIds.load(saved.taskIds)
    this.#minutes.load(saved.minutes)
    this.#hours.load(saved.hours)
    this.#days.load(saved.days)
  }

  clear(): void {
    for (const part of [this.#messages, this.#contents, this.#taskIds, this.#minutes, this.#hours, this.#days]) {
      part.clear()
    }
  }
}
