import { errorPage } from '../../api/pages.ts'
import { redirectBack } from '../../api/redirect.ts'
import type { Member } from '../store/members.ts'
import { consentPage } from './authorize-pages.ts'
import { type AuthorizeRequest, type LinkKind, readAuthorize } from './authorize-request.ts'
import type { ApiCall, RawAnswer, WecomContext, WecomEndpoint } from './context.ts'

/** Remembers in the browser who somebody said they are. */
const cookie = 'youchat_simulator_member'

/** Chapter “web authorization”, the part somebody's browser opens. Source: path/91022 and path/98152 of the WeCom manual. */
export const authorizeEndpoints: readonly WecomEndpoint[] = [
  link('/connect/oauth2/authorize', 'authorize'),
  link('/wwlogin/sso/login', 'login'),
  link('/wwopen/sso/qrConnect', 'qrConnect'),
]

function link(path: string, kind: LinkKind): WecomEndpoint {
  return { method: 'GET', path, token: false, handle: (call, context) => authorize(call, kind, context) }
}

function authorize(call: ApiCall, kind: LinkKind, context: WecomContext): RawAnswer {
  const { store } = context
  const request = readAuthorize(call.query, kind, context)
  if ('message' in request) return errorPage(request)
  if (request.isRefused) return redirectBack(request, undefined)
  const { host } = new URL(request.redirectUri)
  if (request.isOutside) {
    return redirectBack(request, store.signIns.codes.issue({ userid: '', scope: 'snsapi_base', host }))
  }
  const member = memberOf(request, call, kind, context)
  if (member === undefined) {
    const active = store.members.list().filter(({ status }) => status === 1)
    return consentPage(request.name, active, call.search)
  }
  const code = store.signIns.codes.issue({ userid: member.userid, scope: request.scope, host })
  const value = encodeURIComponent(member.userid)
  return redirectBack(request, code, { 'Set-Cookie': `${cookie}=${value}; Path=/wecom; HttpOnly; SameSite=Lax` })
}

/**
 * Who it is; undefined where somebody has to say so. The small scope asks nobody: it is who was chosen last, or first of
 * all. A QR code is always scanned by somebody.
 */
function memberOf(
  { userid, scope }: AuthorizeRequest,
  { headers }: ApiCall,
  kind: LinkKind,
  { store: { members } }: WecomContext,
): Member | undefined {
  if (userid !== undefined) return members.get(userid)
  if (kind !== 'authorize' || scope !== 'snsapi_base') return undefined
  const chosen = new RegExp(`(?:^|;\\s*)${cookie}=([\\w.%-]+)`).exec(headers.get('cookie') ?? '')?.[1]
  return members.get(decode(chosen ?? '')) ?? members.find(({ status }) => status === 1)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
