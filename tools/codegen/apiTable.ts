import type { Chapter, Endpoint } from './endpoints.ts'

/** The name of the function that answers with a chapter's rows. */
export function rowsName(chapter: Chapter): string {
  return `${chapter.name}Endpoints`
}

/**
 * Prints a chapter's rows of the run-time table, each as a line of a text: it is shorter than an object, and a program
 * that calls nothing does not pay for it when it loads.
 */
export function printRows(chapter: Chapter): string {
  const rows = chapter.endpoints.map((endpoint) => `${printRow(endpoint)}\n`).join('')
  return `/** The rows of this chapter. */\nexport function ${rowsName(chapter)}(): Endpoint[] {\n  return endpointsOf(\`\n${rows}\`)\n}\n`
}

function printRow(endpoint: Endpoint): string {
  const { method, path, query, fixed, body, files, answer, operation } = endpoint
  const account = accountNames(endpoint)
  const host = operation.servers?.[0]?.url.replace('https://', '')
  const more = JSON.stringify({
    ...(query.length > 0 && { query: query.map(({ name }) => name) }),
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(body !== (method === 'POST' ? 'json' : 'none') && { body }),
    ...(body === 'multipart' && { files }),
    ...(answer === 'media' && { answer }),
    ...(account.length > 0 && { account }),
    ...(operation.security?.length === 0 && { token: 'none' }),
    ...(host !== undefined && { host }),
  })
  const words = [method, path, ...(more === '{}' ? [] : [more]), ...(operation['x-repeatable'] ? ['repeatable'] : [])]
  return words.join(' ').replace(/[\\`$]/g, '\\$&')
}

/** The parameters that are the account's own id and secret. */
function accountNames({ query, fields }: Endpoint): string[] {
  const inBody = Object.entries(fields.properties ?? {}).map(([name, schema]) => ({ name, schema }))
  return [...query, ...inBody].filter(({ schema }) => schema['x-from-config']).map(({ name }) => name)
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
