import type { Chapter, Endpoint } from './endpoints.ts'
import { takesParams } from './endpoints.ts'
import { refName, type Schema } from './openapi.ts'
import { comment, literal, propertyName, wrap } from './print.ts'

/** Parameters are only read, so callers may give what is frozen; answers are the caller's own. */
type Way = 'params' | 'result'

interface Field {
  readonly name: string
  readonly schema: Schema
  readonly isRequired: boolean
}

/** Prints the interfaces of a chapter: its shared schemas, then parameters and answers by endpoint. */
export function printTypes(chapter: Chapter): string {
  const ways = waysOf(chapter)
  const shared = Object.entries(chapter.schemas).map(([name, schema]) => {
    const way = ways.get(name)
    if (way === undefined) throw new Error(`${chapter.source}: nothing refers to ${name}`)
    return printShared(name, schema, way)
  })
  return [...shared, ...chapter.endpoints.flatMap((endpoint) => [printParams(endpoint), printResult(endpoint)])]
    .filter((text) => text !== '')
    .join('\n')
}

/** The names of the types that are printed for an endpoint. */
export function typeNames(endpoint: Endpoint): string[] {
  return [
    ...(takesParams(endpoint) ? [`${endpoint.type}Params`] : []),
    ...(endpoint.result === undefined ? [] : [`${endpoint.type}Result`]),
  ]
}

function printShared(name: string, schema: Schema, way: Way): string {
  const doc = comment(schema.description ? wrap(schema.description) : [], '')
  if (schema.properties === undefined) return `${doc}export type ${name} = ${printType(schema, '', way)}\n`
  return `${doc}export interface ${name} ${printObject(schema, '', way)}\n`
}

function printParams(endpoint: Endpoint): string {
  if (!takesParams(endpoint)) return ''
  const query = endpoint.query.map(({ name, required = false, description, deprecated, schema }) => ({
    name,
    isRequired: required && !schema['x-from-config'],
    schema: { ...schema, ...(description ? { description } : {}), ...(deprecated ? { deprecated } : {}) },
  }))
  const doc = comment([`Parameters of \`${endpoint.key}\`.`], '')
  const fields = [...query, ...fieldsOf(endpoint.fields)]
  return `${doc}export interface ${endpoint.type}Params ${printFields(fields, '', 'params')}\n`
}

function printResult({ type, key, result }: Endpoint): string {
  if (result === undefined) return ''
  const doc = comment([`Answer of \`${key}\`.`], '')
  if (result.$ref) return `${doc}export interface ${type}Result extends ApiResult, ${refName(result.$ref)} {}\n`
  return `${doc}export interface ${type}Result extends ApiResult ${printObject(result, '', 'result')}\n`
}

function fieldsOf(schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    schema: field,
    isRequired: schema.required?.includes(name) === true && !field['x-from-config'],
  }))
}

function printObject(schema: Schema, indent: string, way: Way): string {
  return printFields(fieldsOf(schema), indent, way)
}

function printFields(fields: readonly Field[], indent: string, way: Way): string {
  const inner = `${indent}  `
  const lines = fields.map(({ name, schema, isRequired }) => {
    const type = printType(schema, inner, way)
    const mark = isRequired ? '' : '?'
    // What is undefined is not sent, so callers need not leave it out.
    const written = way === 'params' && !isRequired && type !== 'unknown' ? `${type} | undefined` : type
    return `${comment(fieldDoc(schema), inner)}${inner}${way === 'params' ? 'readonly ' : ''}${propertyName(name)}${mark}: ${written}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function fieldDoc(schema: Schema): string[] {
  const lines = schema.description ? wrap(schema.description) : []
  if (schema['x-from-config']) lines.push(`@default the account's ${schema['x-from-config']}`)
  if (schema.default !== undefined) lines.push(`@default ${literal(schema.default)}`)
  if (schema.deprecated) lines.push('@deprecated The platform has retired it.')
  return lines
}

function printType(schema: Schema, indent: string, way: Way): string {
  if (schema.$ref !== undefined) return refName(schema.$ref)
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.allOf) return schema.allOf.map((part) => printType(part, indent, way)).join(' & ')
  if (schema.contentMediaType !== undefined) return 'UploadSource'
  if (schema.type === 'array') return printArray(schema, indent, way)
  if (schema.type === 'object') return printMap(schema, indent, way) ?? printObject(schema, indent, way)
  const types = [schema.type].flat().map((type) => (type === 'integer' ? 'number' : String(type)))
  if (schema.format === 'int64') types.push('string')
  return [...new Set(types)].join(' | ')
}

function printArray(schema: Schema, indent: string, way: Way): string {
  if (schema.items === undefined) throw new Error('an array without items')
  const item = printType(schema.items, indent, way)
  const isUnion = / [|&] /.test(item) && !item.startsWith('{')
  return `${way === 'params' ? 'readonly ' : ''}${isUnion || item.includes('} & ') ? `(${item})` : item}[]`
}

function printMap(schema: Schema, indent: string, way: Way): string | undefined {
  if (schema.properties !== undefined) return undefined
  const { additionalProperties: values } = schema
  const value = typeof values === 'object' ? printType(values, indent, way) : 'unknown'
  return way === 'params' ? `Readonly<Record<string, ${value}>>` : `Record<string, ${value}>`
}

/** Whether a shared schema is of parameters or of answers. */
function waysOf(chapter: Chapter): Map<string, Way> {
  const ways = new Map<string, Way>()
  const visit = (schema: Schema, way: Way): void => {
    if (schema.$ref !== undefined) {
      const name = refName(schema.$ref)
      const target = chapter.schemas[name]
      if (target === undefined) throw new Error(`${chapter.source}: no schema ${name}`)
      if (ways.get(name) === way) return
      // An alias of values has no fields, so it does not matter there.
      if (ways.has(name) && target.properties)
        throw new Error(`${chapter.source}: ${name} is in parameters and answers`)
      ways.set(name, way)
      visit(target, way)
    }
    const parts = [
      schema.items,
      schema.additionalProperties,
      ...(schema.allOf ?? []),
      ...Object.values(schema.properties ?? {}),
    ]
    for (const part of parts) if (typeof part === 'object') visit(part, way)
  }
  for (const endpoint of chapter.endpoints) {
    visit(endpoint.fields, 'params')
    if (endpoint.result) visit(endpoint.result, 'result')
  }
  return ways
}
