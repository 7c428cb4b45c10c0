import { createHash } from 'node:crypto'
import { type Member, maxMembers } from '../store/members.ts'
import {
  type ApiCall,
  ApiRefusal,
  callerOf,
  done,
  requireContacts,
  type WecomContext,
  type WecomEndpoint,
} from './context.ts'
import { optionalInteger, optionalText, text, texts } from './fields.ts'
import { memberAnswer, memberLine, updateEvent } from './member-answers.ts'
import { newUserid, readMemberFields } from './member-fields.ts'

const maxBatch = 200
const maxPage = 10_000

/** Chapter “members”: the contacts of the corp. */
export const userEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/user/create',
    lacks: 'members are active at once; to_invite and avatar_mediaid do nothing',
    handle: create,
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/update',
    lacks: 'avatar_mediaid and biz_mail_alias do nothing',
    handle: update,
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/delete',
    handle: (call, context) => {
      requireContacts(call, context)
      remove(known(call.query.get('userid'), context), context)
      return done('deleted')
    },
  },
  { method: 'POST', path: '/cgi-bin/user/batchdelete', handle: batchDelete },
  {
    method: 'GET',
    path: '/cgi-bin/user/get',
    lacks: 'no open_userid, avatar and qr_code',
    handle: (call, context) => memberAnswer(known(call.query.get('userid'), context), callerOf(call, context)),
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/simplelist',
    handle: (call, context) => ({ userlist: membersOf(call, context).map(memberLine) }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/list',
    lacks: 'no open_userid, avatar and qr_code',
    handle: (call, context) => {
      const owner = callerOf(call, context)
      return { userlist: membersOf(call, context).map((member) => memberAnswer(member, owner)) }
    },
  },
  { method: 'POST', path: '/cgi-bin/user/list_id', handle: listIds },
  {
    method: 'POST',
    path: '/cgi-bin/user/getuserid',
    handle: ({ body }, { store }) => {
      const member = store.members.findByContact('mobile', text(body, 'mobile'))
      if (member === undefined) throw new ApiRefusal(46004)
      return { userid: member.userid }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/get_userid_by_email',
    handle: ({ body }, { store }) => {
      const email = text(body, 'email').toLowerCase()
      const ofCorp = optionalInteger(body, 'email_type') !== 2
      const member = store.members.find(
        (one) => (ofCorp ? String(one.profile.biz_mail ?? '') : one.email).toLowerCase() === email,
      )
      if (member === undefined) throw new ApiRefusal(46004)
      return { userid: member.userid }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/convert_to_openid',
    handle: ({ body }, context) => ({ openid: openidOf(known(body.userid, context), context) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/convert_to_userid',
    handle: ({ body }, context) => {
      const openid = text(body, 'openid')
      const member = context.store.members.find((one) => openidOf(one, context) === openid)
      if (member === undefined) throw new ApiRefusal(40073)
      return { userid: member.userid }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/authsucc',
    handle: ({ query }, context) => {
      known(query.get('userid'), context)
      return {}
    },
  },
]

function create(call: ApiCall, context: WecomContext): object & Record<string, unknown> {
  const { body } = call
  const { store, platform } = context
  requireContacts(call, context)
  const userid = newUserid(body)
  if (store.members.has(userid)) throw new ApiRefusal(60102)
  const given = readMemberFields(body, undefined, store)
  if (given.name === undefined) throw new ApiRefusal(60112)
  if (!given.mobile && !given.email) throw new ApiRefusal(60129)
  if (store.members.size >= maxMembers) throw new ApiRefusal(45024)
  store.members.add({ userid, name: given.name, ...given })
  platform.members.joined(userid)
  return done('created')
}

function update(call: ApiCall, context: WecomContext): object & Record<string, unknown> {
  const { body } = call
  const { store, platform } = context
  requireContacts(call, context)
  const before = known(body.userid, context)
  const seen = platform.members.get(before.userid)
  const next = body.new_userid === undefined || body.new_userid === null ? before.userid : newUserid(body, 'new_userid')
  const isOther = next.toLowerCase() !== before.userid.toLowerCase()
  if (isOther && store.members.has(next)) throw new ApiRefusal(60102)
  const after = store.members.update(before.userid, { ...readMemberFields(body, before, store), userid: next })
  if (isOther) store.tags.replaceMember(before.userid, next)
  if (after !== undefined) platform.pushContactChange(updateEvent(before, after))
  platform.members.changed(seen, next)
  return done('updated')
}

function batchDelete(call: ApiCall, context: WecomContext): object & Record<string, unknown> {
  requireContacts(call, context)
  const userids = new Set(texts(call.body, 'useridlist').map((userid) => userid.toLowerCase()))
  if (userids.size > maxBatch) throw new ApiRefusal(40032)
  const members = [...userids].map((userid) => context.store.members.get(userid))
  if (!members.every((member) => member !== undefined)) throw new ApiRefusal(40031)
  for (const member of members) remove(member, context)
  return done('deleted')
}

function remove({ userid }: Member, { store, platform }: WecomContext): void {
  const member = platform.members.get(userid)
  store.members.remove(userid)
  store.tags.replaceMember(userid)
  platform.members.left(member)
}

/** Somebody of the corp. @throws ApiRefusal 41009, 60111 */
function known(userid: unknown, { store }: WecomContext): Member {
  if (typeof userid !== 'string' || userid === '') throw new ApiRefusal(41009)
  const member = store.members.get(userid)
  if (member === undefined) throw new ApiRefusal(60111)
  return member
}

/** The members of a department, with `fetch_child` of those below too. @throws ApiRefusal 41019, 60003 */
function membersOf({ query }: ApiCall, { store: { departments, members } }: WecomContext): readonly Member[] {
  const id = query.get('department_id')
  if (!id) throw new ApiRefusal(41019)
  if (!departments.has(Number(id))) throw new ApiRefusal(60003)
  return members.listIn(query.get('fetch_child') === '1' ? departments.listTree(Number(id)) : new Set([Number(id)]))
}

/** Every member once for each of their departments, page by page. */
function listIds(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  requireContacts(call, context)
  const limit = optionalInteger(call.body, 'limit') ?? maxPage
  const cursor = optionalText(call.body, 'cursor')
  if (limit < 1 || limit > maxPage || !/^\d{0,9}$/.test(cursor)) throw new ApiRefusal(40058)
  const all = context.store.members
    .list()
    .flatMap(({ userid, department }) => department.map((id) => ({ userid, department: id })))
  const next = Number(cursor) + limit
  return { next_cursor: next < all.length ? String(next) : '', dept_user: all.slice(Number(cursor), next) }
}

/** What a member is called by Official Accounts: always the same. */
function openidOf({ userid }: Member, { platform }: WecomContext): string {
  const hash = createHash('sha256').update(`${platform.console.corp.corpId} ${userid.toLowerCase()}`)
  return `o${hash.digest('base64url').slice(0, 27)}`
}
