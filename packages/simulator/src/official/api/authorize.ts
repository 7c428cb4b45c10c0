import type { Person } from '../../protocol.ts'
import { consentPage, errorPage } from './authorize-pages.ts'
import { type AuthorizeRequest, isAuthorizeError, readAuthorize } from './authorize-request.ts'
import { type ApiCall, type ApiContext, type Endpoint, RawAnswer } from './endpoint.ts'

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
  if (request.refused) return redirect(request, undefined)
  const person = personOf(request, call, context)
  if (person === undefined) return consentPage(platform.account, platform.people, call.search)
  const code = store.authorizations.newCode({ openid: person.openid, scope: request.scope })
  return redirect(request, code, { 'Set-Cookie': `${cookie}=${person.openid}; Path=/connect; HttpOnly; SameSite=Lax` })
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

/** Back to the page: with a code, or after a no without one. */
function redirect(
  { redirectUri, state }: AuthorizeRequest,
  code: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): RawAnswer {
  const [address = '', ...fragment] = redirectUri.split('#')
  const given = [
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(state === undefined ? [] : [`state=${encodeURIComponent(state)}`]),
  ].join('&')
  const query = given === '' ? '' : `${address.includes('?') ? '&' : '?'}${given}`
  const location = [new URL(address + query).href, ...fragment].join('#')
  return new RawAnswer('', { ...headers, Location: location }, 302)
}
