import { createHash } from 'node:crypto'
import type { SignIn } from '../store/sign-ins.ts'
import { isTrusted } from './authorize-request.ts'
import { type ApiCall, ApiRefusal, callerOf, type WecomContext, type WecomEndpoint } from './context.ts'
import { text } from './fields.ts'

const ticketSeconds = 1800

/** Chapter “web authorization”, the part of the corp's own server. Source: path/91023 and path/95833 of the WeCom manual. */
export const oauthEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/auth/getuserinfo',
    secretFields: ['user_ticket'],
    lacks: 'no external_userid',
    handle: (call, context) => {
      const signIn = used(call, context)
      if (signIn.userid === '') return { openid: outsider(context) }
      return { userid: signIn.userid, ...ticketOf(signIn, context) }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/getuserinfo',
    secretFields: ['user_ticket'],
    lacks: 'no parents and external_userid',
    handle: (call, context) => {
      const signIn = used(call, context)
      if (signIn.userid === '') return { OpenId: outsider(context), DeviceId: '' }
      return { UserId: signIn.userid, DeviceId: '', ...ticketOf(signIn, context) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/auth/getuserdetail',
    secretFields: ['user_ticket'],
    lacks: 'no avatar and qr_code',
    handle: ({ body }, { store }) => {
      const signIn = store.signIns.tickets.get(text(body, 'user_ticket', 84015))
      if (typeof signIn === 'string') throw new ApiRefusal(signIn === 'expired' ? 84014 : 84015)
      const member = store.members.get(signIn.userid)
      if (member === undefined) throw new ApiRefusal(60111)
      const { userid, mobile, email, profile } = member
      const { gender = '0', biz_mail = '', address = '' } = profile
      return { userid, gender, avatar: '', qr_code: '', mobile, email, biz_mail, address }
    },
  },
]

/** Uses the code of a call up. @throws ApiRefusal 41008, 40029, 50001 */
function used(call: ApiCall, context: WecomContext): SignIn {
  const code = call.query.get('code') ?? ''
  if (code === '') throw new ApiRefusal(41008)
  const owner = callerOf(call, context)
  const signIn = context.store.signIns.codes.use(code)
  if (typeof signIn === 'string') throw new ApiRefusal(40029)
  // The page must be one of the app whose token this is.
  const domain = owner === 'contacts' ? '' : context.store.settings.get(owner).redirectDomain
  if (!isTrusted(signIn.host, domain)) throw new ApiRefusal(50001)
  return signIn
}

function ticketOf(signIn: SignIn, { store }: WecomContext): object {
  if (signIn.scope === 'snsapi_base') return {}
  return { user_ticket: store.signIns.tickets.issue(signIn), expires_in: ticketSeconds }
}

/** What somebody from outside is called by this corp: always the same. */
function outsider({ platform }: WecomContext): string {
  return `o${createHash('sha256').update(platform.console.corp.corpId).digest('base64url').slice(0, 27)}`
}
