import { ApiRefusal } from '../../api/refusal.ts'
import type { Grant } from '../store/authorizations.ts'
import { grantSeconds } from '../store/authorizations.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { checkClient } from './token.ts'

/** Chapter “web authorization”, the part a page's server calls. Its tokens are each of one person, and none of the API's. */
export const oauthEndpoints: readonly Endpoint[] = (
  [
    {
      path: '/sns/oauth2/access_token',
      handle: exchange,
      lacks: 'no unionid, and nobody sees only a snapshot of a page',
    },
    { path: '/sns/oauth2/refresh_token', handle: refresh },
    { path: '/sns/userinfo', handle: userInfo, lacks: 'no unionid' },
    { path: '/sns/auth', handle: check },
  ] as const
).map((row) => ({ method: 'GET', token: false, plainErrors: true, ...row }))

function exchange({ query }: ApiCall, context: ApiContext): ApiAnswer {
  checkClient(Object.fromEntries(query), context, 'authorization_code')
  const code = query.get('code') ?? ''
  if (code === '') throw new ApiRefusal(41008)
  const { authorizations } = context.store
  const grant = authorizations.codes.use(code)
  if (grant === 'unknown') throw new ApiRefusal(40029)
  if (grant === 'used') throw new ApiRefusal(40163)
  if (grant === 'expired') throw new ApiRefusal(42003)
  return tokenAnswer(grant, authorizations.refresh.issue(grant), context)
}

function refresh({ query }: ApiCall, context: ApiContext): ApiAnswer {
  const { account } = context.platform
  if (query.get('grant_type') !== 'refresh_token') throw new ApiRefusal(40002)
  if ((query.get('appid') ?? '') === '') throw new ApiRefusal(41002)
  if (query.get('appid') !== account.appId) throw new ApiRefusal(40013)
  const value = query.get('refresh_token') ?? ''
  if (value === '') throw new ApiRefusal(41003)
  const grant = context.store.authorizations.refresh.get(value)
  if (grant === 'unknown') throw new ApiRefusal(40030)
  if (grant === 'expired') throw new ApiRefusal(42002)
  return tokenAnswer(grant, value, context)
}

function tokenAnswer(grant: Grant, refreshToken: string, { store }: ApiContext): ApiAnswer {
  return {
    access_token: store.authorizations.access.issue(grant),
    expires_in: grantSeconds,
    refresh_token: refreshToken,
    openid: grant.openid,
    scope: grant.scope,
  }
}

function userInfo(call: ApiCall, context: ApiContext): ApiAnswer {
  const { openid, scope } = grantOf(call, context)
  const person = context.platform.findPerson(openid)
  if (scope !== 'snsapi_userinfo') throw new ApiRefusal(48001)
  if (person === undefined) throw new ApiRefusal(40003)
  return {
    ...{ openid, nickname: person.nickname, sex: 0, language: '', city: '', province: '', country: '' },
    headimgurl: `${context.baseUrl()}/_sim/pictures/sample.png`,
    privilege: [],
  }
}

function check(call: ApiCall, context: ApiContext): ApiAnswer {
  grantOf(call, context)
  return ok
}

/** Whose token it is. @throws ApiRefusal 41001, 40001, 42001, 41009, 40003 */
function grantOf({ query }: ApiCall, { store }: ApiContext): Grant {
  const value = query.get('access_token') ?? ''
  if (value === '') throw new ApiRefusal(41001)
  const token = store.authorizations.access.get(value)
  if (token === 'unknown') throw new ApiRefusal(40001)
  if (token === 'expired') throw new ApiRefusal(42001)
  const openid = query.get('openid') ?? ''
  if (openid === '') throw new ApiRefusal(41009)
  if (openid !== token.openid) throw new ApiRefusal(40003)
  return token
}
