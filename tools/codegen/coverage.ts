import { existsSync } from 'node:fs'
import { countCoverage, coverageOf } from '../../packages/simulator/src/api/coverage.ts'
import { toChapter } from './endpoints.ts'
import { readChapters } from './openapi.ts'
import type { Output } from './output.ts'

/** A product whose coverage is told in a document of its own. */
interface Covered {
  readonly spec: string
  /** As the document calls it. */
  readonly name: string
  readonly path: string
  /** Where the simulator's table of endpoints is, from this file; what is not there yet is not told of. */
  readonly table: string
  /** The name of the table in that file. */
  readonly endpoints: string
  /** The call of the simulator that answers the same. */
  readonly route?: string
}

type Routed = Parameters<typeof coverageOf>[1]

const covered: readonly Covered[] = [
  {
    spec: 'official-account',
    name: 'the Official Account',
    path: 'docs/simulator-coverage.md',
    table: '../../packages/simulator/src/official/api/table.ts',
    endpoints: 'officialEndpoints',
    route: 'GET /_sim/coverage',
  },
  {
    spec: 'wecom',
    name: 'WeCom',
    path: 'docs/simulator-coverage-wecom.md',
    table: '../../packages/simulator/src/wecom/api/table.ts',
    endpoints: 'wecomEndpoints',
  },
]

/** Prints how far the simulator covers each endpoint, from the spec and the simulator's own tables. */
export async function printCoverage(): Promise<Output[]> {
  const there = covered.filter(({ table }) => existsSync(new URL(table, import.meta.url)))
  return Promise.all(there.map(printProduct))
}

async function printProduct(product: Covered): Promise<Output> {
  const module = (await import(product.table)) as Readonly<Record<string, Routed>>
  const routed = module[product.endpoints]
  if (routed === undefined) throw new Error(`${product.table} exports no ${product.endpoints}`)
  const chapters = readChapters(`spec/${product.spec}/`).map(toChapter)
  const listed = chapters.flatMap(({ name, endpoints }) =>
    endpoints.map(({ path, key, operation }) => ({ chapter: name, path, endpoint: key, summary: operation.summary })),
  )
  const rows = coverageOf(listed, routed)
  const { full, partial, sample } = countCoverage(rows)
  const sections = chapters.map(({ name }) => {
    const own = rows.filter(({ chapter }) => chapter === name)
    const lines = own.map(({ endpoint, summary, coverage, lacks }) => [
      ...[`\`${endpoint}\``, summary, lacks === undefined ? coverage : `${coverage}: ${lacks}`],
    ])
    return `## ${name}\n\n${printRows(['endpoint', '', 'simulated'], lines)}\n`
  })
  return { path: product.path, text: `${intro(product, rows.length, full, partial, sample)}${sections.join('\n')}` }
}

function intro({ name, route }: Covered, all: number, full: number, partial: number, sample: number): string {
  return (
    '# What the simulator covers\n\n' +
    'Printed by `npm run codegen` from the spec and the routes of the simulator, not by hand.' +
    (route === undefined ? '\n\n' : ` The same is answered by\n\`${route}\`.\n\n`) +
    `Of the ${all} endpoints of ${name}, ${full} are simulated in full, ${partial} in part, and ${sample} answer a sample: the call is checked\n` +
    '(token, method, body), nothing is kept, and the answer has the shape the manual gives it and the header\n' +
    '`x-youchat-simulated: sample`.\n\n'
  )
}

function printRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
