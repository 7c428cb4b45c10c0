import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import { isObject } from '../../input.ts'
import type { Template } from '../store/templates.ts'
import { errmsgOf } from './errmsgs.ts'

/** How many characters a value may have, by the kind of its keyword. */
const maxChars: Readonly<Record<string, number>> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  phone_number: 17,
  car_number: 8,
  const: 20,
}

/**
 * The text of a template with its values.
 * @param data `{ thing1: { value } }`; keywords the template does not have are left out.
 * @throws ApiRefusal 47001 for a value that is missing or empty, 47003 for one that does not fit its keyword
 */
export function fillTemplate({ content }: Template, data: Input): string {
  return content.replace(/\{\{(\w+)\.DATA\}\}/g, (_whole, keyword: string) => {
    const value = valueFor(data, keyword)
    const max = maxChars[keyword.replace(/\d+$/, '')]
    if (max !== undefined && [...value].length > max) {
      throw new ApiRefusal(47003, `${errmsgOf(47003)} data.${keyword}.value invalid`)
    }
    return value
  })
}

/** The values as they were given, for a template nobody knows. @throws ApiRefusal 47001 */
export function listValues(data: Input): string {
  return Object.keys(data)
    .map((keyword) => valueFor(data, keyword))
    .join('\n')
}

function valueFor(data: Input, keyword: string): string {
  const field = Object.hasOwn(data, keyword) ? data[keyword] : undefined
  const value = isObject(field) ? field.value : undefined
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string' || value === '') throw new ApiRefusal(47001)
  return value
}
