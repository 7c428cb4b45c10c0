import { SimulatorError } from './errors.ts'

/** The fields of a call's body. */
export type Input = Readonly<Record<string, unknown>>

/**
 * The body of a call as an object that has no field but the allowed ones; nothing counts as an empty object.
 * @throws SimulatorError `bad_request`
 */
export function readFields(value: unknown, allowed: readonly string[]): Input {
  const input = value ?? {}
  if (!isObject(input)) throw refuse('The body must be a JSON object.')
  for (const name of Object.keys(input)) {
    if (allowed.includes(name)) continue
    const known = allowed.length === 0 ? 'none' : allowed.join(', ')
    throw refuse(`"${name.slice(0, 40)}" is not a field of this call; its fields are: ${known}.`)
  }
  return input
}

/** Whether `value` is an object, not null and no array. */
export function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const maxDepth = 100

/** Whether a text of JSON has more levels than anything that is meant: what walks through it must not run out of stack. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (isText && sign === '\\') at++
    else if (sign === '"') isText = !isText
    else if (!isText && (sign === '{' || sign === '[') && ++depth > maxDepth) return true
    else if (!isText && (sign === '}' || sign === ']')) depth--
  }
  return false
}

/**
 * A text field of up to `max` characters; undefined where it is left out.
 * @throws SimulatorError `bad_request`
 */
export function optionalText(input: Input, name: string, max: number): string | undefined {
  const value = input[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw refuse(`"${name}" must be a text.`)
  if (value.length > max) throw refuse(`"${name}" may have ${max} characters, this one has ${value.length}.`)
  return value
}

/** A text field that must be there and not be empty. */
export function requiredText(input: Input, name: string, max: number): string {
  const value = optionalText(input, name, max)
  if (value === undefined || value === '') throw refuse(`"${name}" is missing: give a text that is not empty.`)
  return value
}

/** A finite number between `min` and `max`; undefined where it is left out. */
export function optionalNumber(input: Input, name: string, min: number, max: number): number | undefined {
  const value = input[name]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    throw refuse(`"${name}" must be a number from ${min} to ${max}.`)
  }
  return value
}

/** A number that must be there. */
export function requiredNumber(input: Input, name: string, min: number, max: number): number {
  const value = optionalNumber(input, name, min, max)
  if (value === undefined) throw refuse(`"${name}" is missing: give a number from ${min} to ${max}.`)
  return value
}

/** One of a few words; undefined where it is left out. */
export function optionalChoice<T extends string>(input: Input, name: string, choices: readonly T[]): T | undefined {
  const value = input[name]
  if (value === undefined) return undefined
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw refuse(`"${name}" must be one of: ${choices.join(', ')}.`)
  return found
}

/** A refusal because of what was given. */
export function refuse(message: string): SimulatorError {
  return new SimulatorError(400, 'bad_request', message)
}
