import { randomBytes } from 'node:crypto'
import { SimulatorError } from './errors.ts'
import { optionalChoice, optionalNumber, optionalText, readFields, refuse, requiredText } from './input.ts'
import type { Fault } from './protocol.ts'

const limit = 100
const maxDelayMs = 600_000
const maxTimes = 1_000_000
const maxBody = 1024 * 1024

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
  'times',
] as const

/** What is set to go wrong with calls of the API side. */
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
    for (const fault of this.#faults.values()) {
      if (!matches(fault.match, path)) continue
      const left = fault.left - 1
      if (left === 0) this.#faults.delete(fault.id)
      else this.#faults.set(fault.id, { ...fault, left })
      return fault
    }
    return undefined
  }

  /** Takes one fault back. @returns whether it was set */
  remove(id: string): boolean {
    return this.#faults.delete(id)
  }

  clear(): void {
    this.#faults.clear()
  }
}

function readFault(body: unknown): Fault {
  const input = readFields(body, fields)
  const match = requiredText(input, 'match', 200)
  if (!match.startsWith('/') && !match.startsWith('*')) throw refuse('"match" must begin with / or *.')
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
  }
  checkSense(given)
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { id: `f${randomBytes(6).toString('hex')}`, match, ...set, times, left: times }
}

function checkSense(given: Readonly<Record<string, unknown>>): void {
  const has = (name: string): boolean => given[name] !== undefined
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
