import type { Coverage, CoverageRow } from '../protocol-coverage.ts'
import type { ApiEndpoint, BaseContext } from './endpoint.ts'

/** What is told of an endpoint of the manual. */
type Listed = Pick<CoverageRow, 'chapter' | 'endpoint' | 'summary'> & { readonly path: string }

/** How far the endpoints of the manual are simulated, in the manual's order. */
export function coverageOf<C extends BaseContext>(
  listed: readonly Listed[],
  routed: readonly ApiEndpoint<C>[],
): readonly CoverageRow[] {
  const byPath = new Map(routed.map((endpoint) => [endpoint.path, endpoint]))
  return listed.map(({ path, chapter, endpoint, summary }) => {
    const found = byPath.get(path)
    const coverage: Coverage = found === undefined ? 'sample' : found.lacks === undefined ? 'full' : 'partial'
    return { chapter, endpoint, summary, coverage, ...(found?.lacks === undefined ? {} : { lacks: found.lacks }) }
  })
}

/** How many endpoints are covered how far. */
export function countCoverage(rows: readonly CoverageRow[]): Readonly<Record<Coverage, number>> {
  const count = (coverage: Coverage): number => rows.filter((row) => row.coverage === coverage).length
  return { full: count('full'), partial: count('partial'), sample: count('sample') }
}
