import { countCoverage, coverageOf } from '../../packages/simulator/src/official/api/coverage.ts'
import { officialEndpoints } from '../../packages/simulator/src/official/api/table.ts'
import { toChapter } from './endpoints.ts'
import { readChapters } from './openapi.ts'
import type { Output } from './output.ts'

/** Prints how far the simulator covers each endpoint, from the spec and the simulator's own table. */
export function printCoverage(): Output {
  const chapters = readChapters('spec/official-account/').map(toChapter)
  const listed = chapters.flatMap(({ name, endpoints }) =>
    endpoints.map(({ path, key, operation }) => ({ chapter: name, path, endpoint: key, summary: operation.summary })),
  )
  const rows = coverageOf(listed, officialEndpoints)
  const { full, partial, sample } = countCoverage(rows)
  const sections = chapters.map(({ name }) => {
    const own = rows.filter(({ chapter }) => chapter === name)
    const lines = own.map(({ endpoint, summary, coverage, lacks }) => [
      ...[`\`${endpoint}\``, summary, lacks === undefined ? coverage : `${coverage}: ${lacks}`],
    ])
    return `## ${name}\n\n${table(['endpoint', '', 'simulated'], lines)}\n`
  })
  return {
    path: 'docs/simulator-coverage.md',
    text: `${intro(rows.length, full, partial, sample)}${sections.join('\n')}`,
  }
}

function intro(all: number, full: number, partial: number, sample: number): string {
  return (
    '# What the simulator covers\n\n' +
    'Printed by `npm run codegen` from the spec and the routes of the simulator, not by hand. The same is answered by\n' +
    '`GET /_sim/coverage`.\n\n' +
    `Of the ${all} endpoints of the Official Account, ${full} are simulated in full, ${partial} in part, and ${sample} answer a sample: the call is checked\n` +
    '(token, method, body), nothing is kept, and the answer has the shape the manual gives it and the header\n' +
    '`x-youchat-simulated: sample`.\n\n'
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
