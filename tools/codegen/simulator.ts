import type { Endpoint } from './endpoints.ts'
import { toChapter } from './endpoints.ts'
import { readChapters, refName, type Schema } from './openapi.ts'
import type { Output } from './output.ts'
import { head } from './print.ts'
import type { Product } from './product.ts'

/** The folder that holds what is printed for the simulator of a product, and nothing else. */
export function simulatorFolder({ folder }: Product): string {
  return `packages/simulator/src/${folder}/generated/`
}

/** Prints what the simulator needs of the spec, one line an endpoint: what each takes and what it answers. */
export function printSimulator(product: Product): Output {
  const chapters = readChapters(`spec/${product.spec}/`).map(toChapter)
  const rows = chapters.flatMap(({ name, endpoints }) => endpoints.map((endpoint) => toRow(name, endpoint)))
  const schemas = chapters.flatMap(({ schemas: own }) => Object.entries(own))
  const name = product.prefix.toLowerCase()
  return {
    path: `${simulatorFolder(product)}spec.ts`,
    text:
      `${head(`spec/${product.spec}`)}import type { Operation, Schema } from '../../spec/operation.ts'\n\n` +
      `/** Every endpoint of the manual. */\n` +
      `export const ${name}Operations: readonly Operation[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]\n\n` +
      `/** What their schemas refer to. */\n` +
      `export const ${name}Schemas: Readonly<Record<string, Schema>> = {\n` +
      `${schemas.map(([schema, value]) => `  ${schema}: ${JSON.stringify(toSchema(value))},\n`).join('')}}\n`,
  }
}

function toRow(chapter: string, endpoint: Endpoint): object {
  const { key, method, path, fixed, operation, body, fields, answer, result } = endpoint
  const required = (operation.requestBody as { readonly required?: boolean } | undefined)?.required === true
  return {
    ...{ key, method, path, chapter, summary: operation.summary },
    ...(fixed.action === undefined ? {} : { action: fixed.action }),
    ...(operation.security?.length === 0 ? { token: false } : {}),
    ...(endpoint.query.length === 0 ? {} : { query: endpoint.query.map(toParameter) }),
    ...(body === 'none' ? {} : { body }),
    ...(body !== 'none' && !required ? { optional: true } : {}),
    ...(body === 'json' || body === 'multipart' ? { fields: toSchema(fields) } : {}),
    ...(answer === 'media' ? { answer } : {}),
    ...(result === undefined ? {} : { result: toSchema(result) }),
  }
}

function toParameter({ name, required, schema }: Endpoint['query'][number]): object {
  return { name, ...(required ? { required } : {}), schema: toSchema(schema) }
}

/** A schema without its words; references lead to the one table of schemas. */
function toSchema(schema: Schema): object {
  const { type, format, enum: values, default: preset, required, properties, additionalProperties, items } = schema
  if (schema.$ref !== undefined) return { $ref: refName(schema.$ref) }
  const nested = (given: Readonly<Record<string, Schema>>): object =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, toSchema(value)]))
  return {
    ...(type === undefined ? {} : { type }),
    ...(format === 'int64' ? { format } : {}),
    ...(schema.const === undefined ? {} : { const: schema.const }),
    ...(values === undefined ? {} : { enum: values }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(schema.contentMediaType === undefined ? {} : { file: true }),
    ...(schema['x-from-config'] === undefined ? {} : { config: schema['x-from-config'] }),
    ...(required === undefined ? {} : { required }),
    ...(properties === undefined ? {} : { properties: nested(properties) }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: toSchema(additionalProperties) } : {}),
    ...(items === undefined ? {} : { items: toSchema(items) }),
    ...(schema.allOf === undefined ? {} : { allOf: schema.allOf.map(toSchema) }),
  }
}
