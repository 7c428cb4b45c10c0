import { officialSchemas } from '../generated/spec.ts'
import type { Schema } from './operation.ts'

/** What a sample is made for. */
export interface SampleContext {
  /** The simulator's time in milliseconds. */
  readonly now: number
  readonly appId: string
  readonly openid: string
  readonly baseUrl: string
}

/** A schema inside itself ends here. */
const maxDepth = 12

/**
 * A value that fits a schema: every property, lists of one, the default or first of what may be chosen. Texts say the name
 * of their property where nothing better is known, so that a sample is seen to be one.
 */
export function sampleOf(schema: Schema, context: SampleContext, name = 'sample', depth = 0): unknown {
  const { type, properties, additionalProperties, items, allOf } = resolved(schema)
  const fixed = schema.const ?? schema.default ?? schema.enum?.[0]
  if (fixed !== undefined) return fixed
  const kind = typeof type === 'string' ? type : type?.[0]
  const inside = (inner: Schema, innerName: string): unknown => sampleOf(inner, context, innerName, depth + 1)
  if (kind === 'array') return items === undefined || depth >= maxDepth ? [] : [inside(items, name)]
  if (kind === 'object' || properties !== undefined || allOf !== undefined) {
    const own = Object.entries(depth >= maxDepth ? {} : (properties ?? {}))
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
export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (officialSchemas[schema.$ref] ?? {})
}

function numberOf(name: string, { now }: SampleContext): number {
  return /time$|timestamp/i.test(name) ? Math.floor(now / 1000) : 1
}

function textOf(name: string, { now, appId, openid, baseUrl }: SampleContext): string {
  if (/openid$|^touser$/i.test(name)) return openid
  if (/appid$/i.test(name)) return appId
  if (/url$/i.test(name)) return `${baseUrl}/sample`
  if (/date$/i.test(name)) return new Date(now).toISOString().slice(0, 10)
  return name
}
