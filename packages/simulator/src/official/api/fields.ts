import { type Input, isObject } from '../../input.ts'
import { ApiRefusal } from './refusal.ts'

/**
 * A text that must be there.
 * @param missing Code where it is missing or empty.
 * @throws ApiRefusal `missing`, or 47001 for another type
 */
export function text(input: Input, name: string, missing = 41011): string {
  const value = optionalText(input, name)
  if (value === '') throw new ApiRefusal(missing)
  return value
}

/** A text; '' where it is left out. @throws ApiRefusal 47001 for another type */
export function optionalText(input: Input, name: string): string {
  const value = input[name]
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw new ApiRefusal(47001)
  return value
}

/**
 * A whole number, which may be written as a text of digits, as the platform takes ids.
 * @param missing Code where it is missing or no whole number.
 */
export function integer(input: Input, name: string, missing = 41011): number {
  const value = optionalInteger(input, name, missing)
  if (value === undefined) throw new ApiRefusal(missing)
  return value
}

/** A whole number or a text of digits; undefined where it is left out. */
export function optionalInteger(input: Input, name: string, wrong = 47001): number | undefined {
  const given = input[name]
  if (given === undefined || given === null) return undefined
  const value = typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? Number(given) : given
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new ApiRefusal(wrong)
  return value
}

/** An object that must be there. @param missing Code where it is missing. */
export function object(input: Input, name: string, missing = 41011): Input {
  const value = input[name]
  if (value === undefined || value === null) throw new ApiRefusal(missing)
  if (!isObject(value)) throw new ApiRefusal(47001)
  return value
}

/** A list of texts that must be there. @param missing Code where it is missing or empty. */
export function texts(input: Input, name: string, missing = 41011): readonly string[] {
  const value = input[name]
  if (value === undefined || value === null) throw new ApiRefusal(missing)
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw new ApiRefusal(47001)
  if (value.length === 0) throw new ApiRefusal(missing)
  return value
}

/** A list of objects that must be there. @param missing Code where it is missing or empty. */
export function objects(input: Input, name: string, missing = 41011): readonly Input[] {
  const value = input[name]
  if (value === undefined || value === null) throw new ApiRefusal(missing)
  if (!Array.isArray(value) || !value.every(isObject)) throw new ApiRefusal(47001)
  if (value.length === 0) throw new ApiRefusal(missing)
  return value
}

/** Whether a flag is set: true, 1 or "1". */
export function flag(input: Input, name: string): boolean {
  const value = input[name]
  return value === true || value === 1 || value === '1'
}

/** The length of a text as the platform counts most of its limits. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value)
}
