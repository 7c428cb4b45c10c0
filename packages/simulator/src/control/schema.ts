/** A JSON Schema of the control API's description. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The schema with this name. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

export function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

export function words(...values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values }
}

export const text: JsonSchema = { type: 'string' }
export const whole: JsonSchema = { type: 'integer' }
export const number: JsonSchema = { type: 'number' }
export const yes: JsonSchema = { type: 'boolean' }
export const time: JsonSchema = { type: 'integer', description: 'Milliseconds since 1970 on the simulator’s clock.' }
export const map: JsonSchema = { type: 'object', additionalProperties: text }
export const anything: JsonSchema = { type: 'object', additionalProperties: true }

/** An object; a name that ends in `?` may be left out. */
export function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(properties)
  return {
    type: 'object',
    required: entries.filter(([name]) => !name.endsWith('?')).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
  }
}
