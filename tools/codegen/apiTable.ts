import type { Chapter, Endpoint } from './endpoints.ts'
import { literal, propertyName } from './print.ts'

/** The name of the function that answers with a chapter's rows. */
export function rowsName(chapter: Chapter): string {
  return `${chapter.name}Endpoints`
}

/** Prints a chapter's rows of the run-time table, within a function so that loading the module builds nothing. */
export function printRows(chapter: Chapter): string {
  const rows = chapter.endpoints.map((endpoint) => `    ${printRow(endpoint)},\n`).join('')
  return `/** The rows of this chapter. */\nexport function ${rowsName(chapter)}(): Endpoint[] {\n  return [\n${rows}  ]\n}\n`
}

function printRow(endpoint: Endpoint): string {
  const { method, path, query, fixed, body, files, answer, operation } = endpoint
  const cells = [`method: ${literal(method)}`, `path: ${literal(path)}`]
  if (query.length > 0) cells.push(`query: ${printNames(query.map(({ name }) => name))}`)
  const constants = Object.entries(fixed).map(([name, value]) => `${propertyName(name)}: ${literal(value)}`)
  if (constants.length > 0) cells.push(`fixed: { ${constants.join(', ')} }`)
  if (body !== (method === 'POST' ? 'json' : 'none')) cells.push(`body: ${literal(body)}`)
  if (body === 'multipart') cells.push(`files: ${printNames(files)}`)
  if (answer === 'media') cells.push(`answer: 'media'`)
  const account = accountNames(endpoint)
  if (account.length > 0) cells.push(`account: ${printNames(account)}`)
  if (operation.security?.length === 0) cells.push(`token: 'none'`)
  const host = operation.servers?.[0]?.url.replace('https://', '')
  if (host !== undefined) cells.push(`host: ${literal(host)}`)
  if (operation['x-repeatable']) cells.push('isRepeatable: true')
  return `{ ${cells.join(', ')} }`
}

/** The parameters that are the account's own id and secret. */
function accountNames({ query, fields }: Endpoint): string[] {
  const inBody = Object.entries(fields.properties ?? {}).map(([name, schema]) => ({ name, schema }))
  return [...query, ...inBody].filter(({ schema }) => schema['x-from-config']).map(({ name }) => name)
}

function printNames(names: readonly string[]): string {
  return `[${names.map(literal).join(', ')}]`
}

/** Prints the function that answers with all rows. */
export function printTable(chapters: readonly Chapter[], prefix: string): string {
  const imports = chapters.map((chapter) => `import { ${rowsName(chapter)} } from './${chapter.name}.ts'\n`).join('')
  const rows = chapters.map((chapter) => `    ...${rowsName(chapter)}(),\n`).join('')
  return (
    `import type { Endpoint } from '../../../client/endpoint.ts'\n${imports}\n` +
    `/** All endpoints; built anew at each call. */\n` +
    `export function ${prefix.toLowerCase()}Endpoints(): readonly Endpoint[] {\n  return [\n${rows}  ]\n}\n`
  )
}
