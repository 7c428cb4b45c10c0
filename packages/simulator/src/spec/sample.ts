import type { Schema } from './operation.ts'

/** What a sample is made for. */
export interface SampleContext {
  /** The simulator's time in milliseconds. */
  readonly now: number
  readonly baseUrl: string
  /** A text of the account itself for a property with this name, such as its id; undefined for none. */
  readonly textOf: (name: string) => string | undefined
}

type Schemas = Readonly<Record<string, Schema>>

/** A schema inside itself ends here: what may be left out is, and lists are empty. */
const maxDepth = 12

/**
 * A value that fits a schema: every property, lists of one, the default or first of what may be chosen. Texts say the name
 * of their property where nothing better is known, so that a sample is seen to be one.
 */
export function sampleOf(
  schema: Schema,
  context: SampleContext & { readonly schemas: Schemas },
  name = 'sample',
  depth = 0,
): unknown {
  const { type, required, properties, additionalProperties, items, allOf } = resolved(schema, context.schemas)
  const fixed = schema.const ?? schema.default ?? schema.enum?.[0]
  if (fixed !== undefined) return fixed
  const kind = typeof type === 'string' ? type : type?.[0]
  const inside = (inner: Schema, innerName: string): unknown => sampleOf(inner, context, innerName, depth + 1)
  if (kind === 'array') return items === undefined || depth >= maxDepth ? [] : [inside(items, name)]
  if (kind === 'object' || properties !== undefined || allOf !== undefined) {
    const all = Object.entries(properties ?? {})
    const own = depth >= maxDepth ? all.filter(([key]) => required?.includes(key)) : all
    return {
      ...Object.assign({}, ...(allOf ?? []).map((part) => sampleOf(part, context, name, depth))),
      ...Object.fromEntries(own.map(([key, value]) => [key, inside(value, key)])),
      ...(additionalProperties === undefined ? {} : { sample: inside(additionalProperties, 'sample') }),
    }
  }
  if (kind === 'integer' || kind === 'number') return numberOf(name, context)
  if (kind === 'boolean') return true
  return textOf(name, context)
}

/** The schema a reference leads to, or the schema itself. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref] ?? {})
}

function numberOf(name: string, { now }: SampleContext): number {
  return /time$|timestamp/i.test(name) ? Math.floor(now / 1000) : 1
}

function textOf(name: string, { now, baseUrl, textOf: known }: SampleContext): string {
  const own = known(name)
  if (own !== undefined) return own
  if (/url$/i.test(name)) return `${baseUrl}/sample`
  if (/date$/i.test(name)) return new Date(now).toISOString().slice(0, 10)
  return name
}
