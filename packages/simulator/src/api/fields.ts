import { type Input, isObject } from '../input.ts'
import { ApiRefusal } from './refusal.ts'

/** Reads the fields of bodies. Each throws an ApiRefusal where what is given is missing or of another type. */
export interface Fields {
  /** A text that must be there. @param missing Code where it is missing or empty. */
  readonly text: (input: Input, name: string, missing?: number) => string
  /** A text; '' where it is left out. */
  readonly optionalText: (input: Input, name: string) => string
  /**
   * A whole number, which may be written as a text of digits, as the platform takes ids.
   * @param missing Code where it is missing or no whole number.
   */
  readonly integer: (input: Input, name: string, missing?: number) => number
  /** A whole number or a text of digits; undefined where it is left out. */
  readonly optionalInteger: (input: Input, name: string, wrong?: number) => number | undefined
  /** An object that must be there. @param missing Code where it is missing. */
  readonly object: (input: Input, name: string, missing?: number) => Input
  /** A list of texts that must be there. @param missing Code where it is missing or empty. */
  readonly texts: (input: Input, name: string, missing?: number) => readonly string[]
  /** A list of objects that must be there. @param missing Code where it is missing or empty. */
  readonly objects: (input: Input, name: string, missing?: number) => readonly Input[]
}

/** The reader of bodies of a product. @param codes What it answers to what is missing and to another type. */
export function createFields(codes: { readonly missing: number; readonly type: number }): Fields {
  const optionalText: Fields['optionalText'] = (input, name) => {
    const value = input[name]
    if (value === undefined || value === null) return ''
    if (typeof value !== 'string') throw new ApiRefusal(codes.type)
    return value
  }
  const optionalInteger: Fields['optionalInteger'] = (input, name, wrong = codes.type) => {
    const given = input[name]
    if (given === undefined || given === null) return undefined
    const value = typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? Number(given) : given
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new ApiRefusal(wrong)
    return value
  }
  function list<T>(input: Input, name: string, missing: number, isOne: (value: unknown) => value is T): readonly T[] {
    const value = input[name]
    if (value === undefined || value === null) throw new ApiRefusal(missing)
    if (!Array.isArray(value) || !value.every(isOne)) throw new ApiRefusal(codes.type)
    if (value.length === 0) throw new ApiRefusal(missing)
    return value
  }
  return {
    text: (input, name, missing = codes.missing) => {
      const value = optionalText(input, name)
      if (value === '') throw new ApiRefusal(missing)
      return value
    },
    optionalText,
    integer: (input, name, missing = codes.missing) => {
      const value = optionalInteger(input, name, missing)
      if (value === undefined) throw new ApiRefusal(missing)
      return value
    },
    optionalInteger,
    object: (input, name, missing = codes.missing) => {
      const value = input[name]
      if (value === undefined || value === null) throw new ApiRefusal(missing)
      if (!isObject(value)) throw new ApiRefusal(codes.type)
      return value
    },
    texts: (input, name, missing = codes.missing) => list(input, name, missing, isText),
    objects: (input, name, missing = codes.missing) => list(input, name, missing, isObject),
  }
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

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
