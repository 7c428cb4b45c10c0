import { type Input, isObject } from '../input.ts'
import type { MenuButton } from '../protocol.ts'
import { byteLength } from './fields.ts'
import { ApiRefusal } from './refusal.ts'

/** The first level of a menu, or the second. */
export type Level = 0 | 1

/** What tells the menus of one product from those of another. */
export interface ButtonRules {
  /** Which fields each type needs besides its name. */
  readonly needs: Readonly<Record<string, readonly string[]>>
  /** How long names may be on each level; lengths count bytes: a Han character has three. */
  readonly maxNameBytes: readonly [number, number]
  /** Code of what is of another type. */
  readonly wrongType: number
  /** Code of a button with neither type nor buttons. */
  readonly noType: number
  /** Checks a field besides key and url. @throws ApiRefusal */
  readonly checkField: (field: string, value: string, level: Level) => void
}

/** Codes of what can be wrong with a button, of the first level and of the second. */
const codes = {
  count: [40016, 40023],
  type: [40017, 40024],
  name: [40018, 40025],
  key: [40019, 40026],
  url: [40020, 40027],
  domain: [40055, 40054],
} as const

const maxButtons = [3, 5] as const
const maxKeyBytes = 128
const maxUrlBytes = 1024

/**
 * The buttons of a menu.
 * @param given `button` of the body: one to three, each with a type or one to five of its own.
 * @throws ApiRefusal
 */
export function readButtons(given: unknown, rules: ButtonRules, level: Level = 0): readonly MenuButton[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > maxButtons[level]) refuse('count', level)
  return given.map((button) => {
    if (!isObject(button)) throw new ApiRefusal(rules.wrongType)
    return readButton(button, rules, level)
  })
}

function readButton(button: Input, rules: ButtonRules, level: Level): MenuButton {
  const name = textOf(button, 'name', rules)
  if (name === '' || byteLength(name) > rules.maxNameBytes[level]) refuse('name', level)
  const children = button.sub_button
  if (Array.isArray(children) && children.length > 0) {
    if (level === 1) throw new ApiRefusal(40022)
    return { name, sub_button: readButtons(children, rules, 1) }
  }
  const type = textOf(button, 'type', rules)
  if (type === '') throw new ApiRefusal(rules.noType)
  if (!Object.hasOwn(rules.needs, type)) refuse('type', level)
  const fields = (rules.needs[type] ?? []).map((field) => [field, readField(button, field, rules, level)])
  return { type: type as NonNullable<MenuButton['type']>, name, ...Object.fromEntries(fields) }
}

function readField(button: Input, field: string, rules: ButtonRules, level: Level): string {
  const value = textOf(button, field, rules)
  if (field === 'key' && (value === '' || byteLength(value) > maxKeyBytes)) refuse('key', level)
  if (field === 'url') {
    if (value === '' || byteLength(value) > maxUrlBytes) refuse('url', level)
    if (!/^https?:\/\/[^/\s]/i.test(value)) refuse('domain', level)
  }
  rules.checkField(field, value, level)
  return value
}

function textOf(button: Input, name: string, { wrongType }: ButtonRules): string {
  const value = button[name] ?? ''
  if (typeof value !== 'string') throw new ApiRefusal(wrongType)
  return value
}

function refuse(what: keyof typeof codes, level: Level): never {
  throw new ApiRefusal(codes[what][level])
}
