import { ApiRefusal } from '../../api/refusal.ts'
import type { Endpoint } from './endpoint.ts'

const paths = ['/cgi-bin/shorturl', '/cgi-bin/material/add_news', '/cgi-bin/material/update_news'] as const

/** What the platform has switched off. */
export const retiredEndpoints: readonly Endpoint[] = paths.map((path) => ({
  ...{ method: 'POST', path, body: 'optional' },
  handle: () => {
    throw new ApiRefusal(45103)
  },
}))
