import { ApiRefusal } from '../../api/refusal.ts'
import { defaultDailyLimit } from '../../store/quotas.ts'
import type { ApiCall, ApiContext, Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'
import { optionalText, text } from './fields.ts'
import { isRid } from './rid.ts'

const ridLifeMs = 7 * 24 * 3_600_000
const checkActions = ['dns', 'ping', 'all']
const checkOperators = ['CHINANET', 'UNICOM', 'CAP', 'DEFAULT']

/** Chapter “manage the API”: quotas, request ids, addresses and the check of the callback. */
export const openapiEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/clear_quota',
    handle: ({ body }, context) => {
      if (text(body, 'appid', 41002) !== context.platform.account.appId) throw new ApiRefusal(40013)
      return setBack(context)
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/clear_quota/v2',
    token: false,
    body: 'optional',
    takesAnyBody: true,
    handle: clearWithSecret,
  },
  {
    method: 'POST',
    path: '/cgi-bin/openapi/quota/clear',
    handle: ({ body }, context) => setBack(context, knownPath(body.cgi_path, context).path),
  },
  {
    method: 'POST',
    path: '/cgi-bin/openapi/quota/get',
    handle: ({ body }, context) => {
      const { path, dailyLimit = defaultDailyLimit, minuteLimit } = knownPath(body.cgi_path, context)
      const used = context.store.quotas.used(path)
      return {
        quota: { daily_limit: dailyLimit, used, remain: dailyLimit - used },
        ...(minuteLimit === undefined ? {} : { rate_limit: { call_count: minuteLimit, refresh_second: 60 } }),
      }
    },
  },
  { method: 'POST', path: '/cgi-bin/openapi/rid/get', handle: getRid },
  // Whatever the simulator sends comes from this machine.
  { method: 'GET', path: '/cgi-bin/getcallbackip', handle: () => ({ ip_list: ['127.0.0.1', '::1'] }) },
  { method: 'GET', path: '/cgi-bin/get_api_domain_ip', handle: () => ({ ip_list: ['127.0.0.1'] }) },
  // Both fields have a default, whatever the manual says of them.
  {
    method: 'POST',
    path: '/cgi-bin/callback/check',
    lacks: 'nothing is looked up or pinged; every address is this machine',
    takesAnyBody: true,
    handle: checkCallback,
  },
]

/** The manual lists the fields as the body, its example sends them in the query: both are taken. */
function clearWithSecret({ query, body }: ApiCall, context: ApiContext): typeof ok {
  const { account } = context.platform
  const field = (name: string): string => optionalText(body, name) || (query.get(name) ?? '')
  if (field('appid') === '') throw new ApiRefusal(41002)
  if (field('appid') !== account.appId) throw new ApiRefusal(40013)
  if (field('appsecret') === '') throw new ApiRefusal(41004)
  if (field('appsecret') !== account.appSecret) throw new ApiRefusal(40125)
  return setBack(context)
}

function setBack({ store }: ApiContext, path?: string): typeof ok {
  if (!store.quotas.setBack(path)) throw new ApiRefusal(48006)
  return ok
}

function knownPath(path: unknown, { endpoint }: ApiContext): Endpoint {
  const found = typeof path === 'string' ? endpoint(path) : undefined
  if (found === undefined) throw new ApiRefusal(76021)
  if (found.path.startsWith('/sns/')) throw new ApiRefusal(76022)
  return found
}

function getRid({ body }: ApiCall, { findCall, clock }: ApiContext): Readonly<Record<string, unknown>> {
  const rid = optionalText(body, 'rid')
  if (!isRid(rid)) throw new ApiRefusal(76002)
  const call = findCall(rid)
  if (call === undefined) throw new ApiRefusal(76001)
  if (clock.now() - call.at > ridLifeMs) throw new ApiRefusal(76004)
  return {
    request: {
      invoke_time: Math.floor(call.at / 1000),
      cost_in_ms: call.ms,
      request_url: call.query === '' ? call.path : `${call.path}?${call.query}`,
      request_body: call.requestBody,
      response_body: call.responseBody,
      client_ip: '127.0.0.1',
    },
  }
}

function checkCallback({ body }: ApiCall, { platform }: ApiContext): Readonly<Record<string, unknown>> {
  const { action = 'all', check_operator: operator = 'DEFAULT' } = body
  if (!checkActions.includes(String(action))) throw new ApiRefusal(40202)
  if (!checkOperators.includes(String(operator))) throw new ApiRefusal(40203)
  if (platform.account.callbackUrl === null) throw new ApiRefusal(40201)
  const ip = '127.0.0.1'
  return {
    ...(action === 'ping' ? {} : { dns: [{ ip, real_operator: operator }] }),
    ...(action === 'dns' ? {} : { ping: [{ ip, from_operator: operator, package_loss: '0%', time: '1.000ms' }] }),
  }
}
