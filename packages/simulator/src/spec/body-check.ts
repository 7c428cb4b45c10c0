import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { isObject } from '../input.ts'
import type { Schema } from './operation.ts'

/** What is wrong with a body, as the spec sees it. */
export interface BodyFault {
  /** Missing, of another type, or none of the values there are. */
  readonly kind: 'missing' | 'type' | 'value'
  /** Name of the field. */
  readonly field: string
}

/** Tells the first thing in a body that does not fit its schema; null where all fits. */
export type BodyCheck = (fields: Schema, body: unknown) => BodyFault | null

/**
 * The check of bodies whose schemas refer to `schemas`. What the platform reads either way is no fault: null for a field
 * that is left out, digits in quotes for a number, 0 and 1 for a flag.
 */
export function createBodyCheck(schemas: Readonly<Record<string, Schema>>): BodyCheck {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, messages: false })
  const compiled = new WeakMap<Schema, ValidateFunction>()
  ajv.addSchema({ $id: 'shared', $defs: mapped(schemas) })

  return (fields, body) => {
    let validate = compiled.get(fields)
    if (validate === undefined) {
      validate = ajv.compile(lenient(fields))
      compiled.set(fields, validate)
    }
    if (validate(withoutNulls(body))) return null
    const [error] = validate.errors ?? []
    return error === undefined ? null : faultOf(error)
  }
}

function faultOf({ keyword, params, instancePath }: ErrorObject): BodyFault {
  if (keyword === 'required') return { kind: 'missing', field: String(params.missingProperty) }
  const names = instancePath.split('/').filter((part) => !/^\d*$/.test(part))
  return { kind: keyword === 'enum' || keyword === 'const' ? 'value' : 'type', field: names.at(-1) ?? '' }
}

/** The schema as ajv takes it, and as forgiving as the platform is. */
function lenient(schema: Schema): object {
  const { $ref, required, properties, additionalProperties, items, allOf } = schema
  if ($ref !== undefined) return { $ref: `shared#/$defs/${$ref}` }
  return {
    ...valueRules(schema),
    ...(required === undefined ? {} : { required }),
    ...(properties === undefined ? {} : { properties: mapped(properties) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: lenient(additionalProperties) }),
    ...(items === undefined ? {} : { items: lenient(items) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(lenient) }),
  }
}

function valueRules({ type, enum: values, const: only }: Schema): object {
  const types = typeof type === 'string' ? [type] : (type ?? [])
  const isNumber = types.includes('integer') || types.includes('number')
  if (values !== undefined || only !== undefined) {
    const known = values ?? [only ?? '']
    const isFlag = known.length === 2 && known.includes(0) && known.includes(1)
    // The type first, so that another one is told from another value.
    return {
      type: [...new Set([...types, ...(isNumber ? ['string'] : []), ...(isFlag ? ['boolean'] : [])])],
      enum: [...known, ...known.filter((one) => typeof one === 'number').map(String), ...(isFlag ? [true, false] : [])],
    }
  }
  if (types.includes('boolean')) return { type: [...types, 'integer'] }
  if (!isNumber || types.includes('string')) return types.length === 0 ? {} : { type: types }
  return { type: [...types, 'string'], pattern: '^-?\\d+(\\.\\d+)?$' }
}

function mapped(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, lenient(schema)]))
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutNulls(one)]))
}
