import { createHash } from 'node:crypto'
import { type ApiCall, ApiRefusal, type WecomContext, type WecomEndpoint } from './context.ts'
import { texts } from './fields.ts'

const maxBatch = 1000

/** Chapter “batch”: who is invited, and what members are called by apps of service providers. */
export const openUseridEndpoints: readonly WecomEndpoint[] = [
  { method: 'POST', path: '/cgi-bin/batch/invite', lacks: 'nobody is invited', handle: invite },
  {
    method: 'POST',
    path: '/cgi-bin/batch/userid_to_openuserid',
    handle: ({ body }, context) => {
      const given = limited(texts(body, 'userid_list'))
      const known = given.flatMap((userid) => context.store.members.get(userid) ?? [])
      return {
        open_userid_list: known.map(({ userid }) => ({ userid, open_userid: openUserid(userid, context) })),
        invalid_userid_list: given.filter((userid) => !context.store.members.has(userid)),
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/batch/openuserid_to_userid',
    lacks: 'source_agentid is not read',
    handle: ({ body }, context) => {
      const given = limited(texts(body, 'open_userid_list'))
      const members = context.store.members.list()
      const known = new Map(members.map(({ userid }) => [openUserid(userid, context), userid]))
      return {
        userid_list: given.flatMap((one) => {
          const userid = known.get(one)
          return userid === undefined ? [] : [{ open_userid: one, userid }]
        }),
        invalid_open_userid_list: given.filter((one) => !known.has(one)),
      }
    },
  },
]

function invite({ body }: ApiCall, { store }: WecomContext): Readonly<Record<string, unknown>> {
  const { members, departments, tags } = store
  const list = (name: string): readonly unknown[] => limited(Array.isArray(body[name]) ? body[name] : [])
  const [users, parties, tagIds] = [list('user'), list('party'), list('tag')]
  const invalid = {
    invaliduser: users.filter((userid) => !members.has(String(userid))),
    invalidparty: parties.filter((id) => !departments.has(Number(id))),
    invalidtag: tagIds.filter((id) => tags.get(Number(id)) === undefined),
  }
  const named = users.length + parties.length + tagIds.length
  if (named === 0) throw new ApiRefusal(40063)
  const wrong = invalid.invaliduser.length + invalid.invalidparty.length + invalid.invalidtag.length
  if (wrong === named) throw new ApiRefusal(81013)
  return invalid
}

/** What a member is called by apps of service providers: always the same. */
function openUserid(userid: string, { platform }: WecomContext): string {
  const hash = createHash('sha256').update(`open ${platform.console.corp.corpId} ${userid.toLowerCase()}`)
  return `wo${hash.digest('base64url').slice(0, 30)}`
}

function limited<T>(list: readonly T[]): readonly T[] {
  if (list.length > maxBatch) throw new ApiRefusal(40058)
  return list
}
