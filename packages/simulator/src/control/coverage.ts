import { countCoverage, coverageOf } from '../official/api/coverage.ts'
import { officialEndpoints } from '../official/api/table.ts'
import { officialOperations } from '../official/generated/spec.ts'
import type { CoverageAnswer } from '../protocol.ts'
import type { Route } from './mount.ts'

/** The call that tells how far each endpoint of the manual is simulated. */
export const coverageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/_sim/coverage',
    handle: (c) => {
      const listed = officialOperations.map(({ key, ...operation }) => ({ ...operation, endpoint: key }))
      const endpoints = coverageOf(listed, officialEndpoints)
      const answer: CoverageAnswer = { counts: countCoverage(endpoints), endpoints }
      return c.json(answer)
    },
  },
]
