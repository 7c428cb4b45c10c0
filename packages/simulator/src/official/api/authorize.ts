import { errorPage } from '../../api/pages.ts'
import { redirectBack } from '../../api/redirect.ts'
import type { Person } from '../../protocol.ts'
import { consentPage } from './authorize-pages.ts'
import { type AuthorizeRequest, isAuthorizeError, readAuthorize } from './authorize-request.ts'
import type { ApiCall, ApiContext, Endpoint, RawAnswer } from './endpoint.ts'

/** Remembers in the browser who somebody said they are. */
const cookie = 'youchat_simulator_person'

/** Chapter “web authorization”, the part somebody's browser opens. */
export const authorizeEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/connect/oauth2/authorize', token: false, handle: authorize },
]

function authorize(call: ApiCall, context: ApiContext): RawAnswer {
  const { platform, store } = context
  const request = readAuthorize(call.search, platform.account)
  if (isAuthorizeError(request)) return errorPage(request)
  if (request.refused) return redirectBack(request, undefined)
  const person = personOf(request, call, context)
  if (person === undefined) return consentPage(platform.account, platform.people, call.search)
  const code = store.authorizations.codes.issue({ openid: person.openid, scope: request.scope })
  return redirectBack(request, code, {
    'Set-Cookie': `${cookie}=${person.openid}; Path=/connect; HttpOnly; SameSite=Lax`,
  })
}

/** Who it is; undefined where somebody has to say so. The small scope asks nobody: it is who was chosen last, or first of all. */
function personOf(
  { openid, scope }: AuthorizeRequest,
  { headers }: ApiCall,
  { platform }: ApiContext,
): Person | undefined {
  if (openid !== undefined) return platform.findPerson(openid)
  if (scope !== 'snsapi_base') return undefined
  const chosen = new RegExp(`(?:^|;\\s*)${cookie}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1]
  return platform.findPerson(chosen ?? '') ?? platform.people[0]
}
