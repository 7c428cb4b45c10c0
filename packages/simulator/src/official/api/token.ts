import { ApiRefusal } from '../../api/refusal.ts'
import type { ApiContext, Endpoint } from './endpoint.ts'
import { flag } from './fields.ts'

const forcedPerDay = 20
const forcedApartMs = 30_000

/** Chapter “get an access token”: the classic and the stable one. */
export const tokenEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/token',
    token: false,
    dailyLimit: 2000,
    handle: ({ query }, context) =>
      counted(context, () => {
        checkClient(Object.fromEntries(query), context)
        return context.store.tokens.fetchClassic()
      }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/stable_token',
    token: false,
    dailyLimit: 500_000,
    minuteLimit: 10_000,
    takesAnyBody: true,
    handle: ({ body }, context) =>
      counted(context, () => {
        checkClient(body, context)
        const force = flag(body, 'force_refresh')
        if (force) checkForced(context)
        return context.store.tokens.fetchStable(force)
      }),
  },
]

/**
 * Checks appid and secret.
 * @throws ApiRefusal 40002, 41002, 40013, 41004, 40125
 */
export function checkClient(
  given: Readonly<Record<string, unknown>>,
  context: ApiContext,
  grantType = 'client_credential',
): void {
  const { account } = context.platform
  if (given.grant_type !== grantType) throw new ApiRefusal(40002)
  if (!given.appid) throw new ApiRefusal(41002)
  if (given.appid !== account.appId) throw new ApiRefusal(40013)
  if (!given.secret) throw new ApiRefusal(41004)
  if (given.secret !== account.appSecret) throw new ApiRefusal(40125)
}

function checkForced({ store, clock }: ApiContext): void {
  const { tokens, quotas } = store
  const now = clock.now()
  if (tokens.forcedAt !== null && now - tokens.forcedAt < forcedApartMs) throw new ApiRefusal(45011)
  if (quotas.use('force_refresh', forcedPerDay) !== null) throw new ApiRefusal(45009)
}

function counted<T>({ store }: ApiContext, fetch: () => T): T {
  try {
    return fetch()
  } catch (error) {
    store.tokens.countRefusal()
    throw error
  }
}
