import type { Context } from 'hono'
import { countCoverage, coverageOf } from '../api/coverage.ts'
import { optionalChoice } from '../input.ts'
import { officialEndpoints } from '../official/api/table.ts'
import { officialOperations } from '../official/generated/spec.ts'
import type { CoverageAnswer, CoverageRow } from '../protocol.ts'
import { wecomEndpoints } from '../wecom/api/table.ts'
import { wecomOperations } from '../wecom/generated/spec.ts'
import type { Route } from './mount.ts'

/** The call that tells how far each endpoint of a manual is simulated. */
export const coverageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/_sim/coverage',
    handle: (c) => {
      const endpoints = rowsOf(c)
      const answer: CoverageAnswer = { counts: countCoverage(endpoints), endpoints }
      return c.json(answer)
    },
  },
]

function rowsOf(c: Context): readonly CoverageRow[] {
  const product = optionalChoice({ product: c.req.query('product') }, 'product', ['official', 'wecom'])
  if (product === 'wecom') return coverageOf(wecomOperations.map(listed), wecomEndpoints)
  return coverageOf(officialOperations.map(listed), officialEndpoints)
}

/** An operation as it is listed. */
function listed<T extends { readonly key: string }>({
  key,
  ...operation
}: T): Omit<T, 'key'> & { readonly endpoint: string } {
  return { ...operation, endpoint: key }
}
