import { randomBytes } from 'node:crypto'
import { SimulatorError } from './errors.ts'
import { optionalChoice, optionalNumber, optionalText, readFields, refuse, requiredText } from './input.ts'
import type { Fault } from './protocol.ts'
import type { MessageNodes } from './xml.ts'

const limit = 100
const maxDelayMs = 600_000
const maxTimes = 1_000_000
const maxBody = 1024 * 1024
/** A push is sent three times at most. */
const maxRepeats = 2

const fields = [
  'match',
  'errcode',
  'errmsg',
  'status',
  'body',
  'contentType',
  'delayMs',
  'drop',
  'truncate',
  'repeat',
  'times',
] as const

/** What is set to go wrong with calls of the API side, and with pushes. */
export class Faults {
  readonly #faults = new Map<string, Fault>()

  /**
   * Sets a fault.
   * @param body `FaultInput`
   * @throws SimulatorError `bad_request`, `too_many_faults`
   */
  add(body: unknown): Fault {
    const fault = readFault(body)
    if (this.#faults.size >= limit) {
      throw new SimulatorError(409, 'too_many_faults', `${limit} faults are set; DELETE /_sim/faults clears them.`)
    }
    this.#faults.set(fault.id, fault)
    return fault
  }

  /** In the order they were set. */
  list(): readonly Fault[] {
    return [...this.#faults.values()]
  }

  /** The first fault for this path, which by this is used once; undefined where there is none. */
  take(path: string): Fault | undefined {
    return this.#use(({ match }) => !isOfPush(match) && matches(match, path))
  }

  /** The first fault for this push, which by this is used once. */
  takePush({ MsgType, Event }: MessageNodes): Fault | undefined {
    const names = [MsgType, Event].map((name) => `push:${String(name).toLowerCase()}`)
    return this.#use(({ match }) => match === 'push' || names.includes(match.toLowerCase()))
  }

  #use(fits: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.list().find(fits)
    if (fault === undefined) return undefined
    const left = fault.left - 1
    if (left === 0) this.#faults.delete(fault.id)
    else this.#faults.set(fault.id, { ...fault, left })
    return fault
  }

  /** Takes one fault back. @returns whether it was set */
  remove(id: string): boolean {
    return this.#faults.delete(id)
  }

  save(): readonly Fault[] {
    return this.list()
  }

  load(saved: readonly Fault[]): void {
    this.#faults.clear()
    for (const fault of saved) this.#faults.set(fault.id, fault)
  }

  clear(): void {
    this.#faults.clear()
  }
}

function readFault(body: unknown): Fault {
  const input = readFields(body, fields)
  const match = requiredText(input, 'match', 200)
  if (!match.startsWith('/') && !match.startsWith('*') && !isOfPush(match)) {
    throw refuse('"match" must begin with / or *, or be push or push: and a type or event.')
  }
  const times = whole(optionalNumber(input, 'times', 1, maxTimes), 'times') ?? 1
  const given = {
    errcode: whole(optionalNumber(input, 'errcode', -1, Number.MAX_SAFE_INTEGER), 'errcode'),
    errmsg: optionalText(input, 'errmsg', 1000),
    status: whole(optionalNumber(input, 'status', 200, 599), 'status'),
    body: optionalText(input, 'body', maxBody),
    contentType: optionalText(input, 'contentType', 200),
    delayMs: optionalNumber(input, 'delayMs', 0, maxDelayMs),
    drop: optionalChoice(input, 'drop', ['before', 'after']),
    truncate: whole(optionalNumber(input, 'truncate', 0, maxBody), 'truncate'),
    repeat: whole(optionalNumber(input, 'repeat', 1, maxRepeats), 'repeat'),
  }
  checkSense(given, isOfPush(match))
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { id: `f${randomBytes(6).toString('hex')}`, match, ...set, times, left: times }
}

/** Whether a fault is of pushes: of all, or of those of one type or event. */
function isOfPush(match: string): boolean {
  return /^push(:\w+)?$/.test(match)
}

function checkSense(given: Readonly<Record<string, unknown>>, isPush: boolean): void {
  const has = (name: string): boolean => given[name] !== undefined
  if (isPush) {
    if (!['delayMs', 'drop', 'repeat'].some(has)) throw refuse('A fault of pushes needs one of: delayMs, drop, repeat.')
    const other = Object.keys(given).find((name) => has(name) && !['delayMs', 'drop', 'repeat'].includes(name))
    if (other !== undefined) throw refuse(`"${other}" is of calls; a fault of pushes takes delayMs, drop and repeat.`)
    return
  }
  if (has('repeat')) throw refuse('"repeat" is of pushes: "match" is then push, or push: and a type or event.')
  if (!['errcode', 'status', 'body', 'delayMs', 'drop', 'truncate'].some(has)) {
    throw refuse('A fault needs one of: errcode, status, body, delayMs, drop, truncate.')
  }
  if (has('errmsg') && !has('errcode')) throw refuse('"errmsg" goes with "errcode".')
  if (has('contentType') && !has('body')) throw refuse('"contentType" goes with "body".')
  if (has('body') && has('errcode')) throw refuse('"body" and "errcode" are two different answers: give one.')
  if (has('contentType') && !/^[\x20-\x7e]+$/.test(String(given.contentType))) {
    throw refuse('"contentType" must be a Content-Type.')
  }
}

function whole(value: number | undefined, name: string): number | undefined {
  if (value === undefined || Number.isInteger(value)) return value
  throw refuse(`"${name}" must be a whole number.`)
}

/** Whether a path fits a pattern. Runs in time of path times pattern at worst. */
function matches(pattern: string, path: string): boolean {
  if (!pattern.includes('*')) return path.startsWith(pattern)
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop() ?? ''
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false
  const end = path.length - last.length
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found === -1 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
