import type { MessageNodes } from '../../xml.ts'
import type { WecomStore } from '../store/store.ts'
import type { WecomTag } from '../store/tags.ts'
import { type ApiCall, ApiRefusal, done, type WecomContext, type WecomEndpoint } from './context.ts'
import { optionalInteger, optionalText } from './fields.ts'

const maxNameChars = 32
const maxUsers = 1000
const maxParties = 100

/** Chapter “tags”: the tags of the corp, and which members and departments have them. */
export const tagEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/tag/create',
    lacks: 'a tag is nobody’s: any app may change it',
    handle: ({ body }, { store: { tags } }) => {
      const id = optionalInteger(body, 'tagid', 40068)
      const name = newName(body.tagname, tags)
      if (id !== undefined && (id < 1 || tags.get(id) !== undefined)) throw new ApiRefusal(40068)
      return { ...done('created'), tagid: tags.add(name, id).id }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tag/update',
    lacks: 'a tag is nobody’s: any app may change it',
    handle: ({ body }, { store: { tags } }) => {
      const tag = known(body.tagid, tags)
      tags.update({ ...tag, name: body.tagname === tag.name ? tag.name : newName(body.tagname, tags) })
      return done('updated')
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tag/delete',
    lacks: 'a tag is nobody’s: any app may delete it',
    handle: ({ query }, { store: { tags } }) => {
      tags.remove(known(query.get('tagid'), tags).id)
      return done('deleted')
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tag/get',
    handle: ({ query }, { store: { tags, members } }) => {
      const { name, userlist, partylist } = known(query.get('tagid'), tags)
      const users = userlist.flatMap((userid) => members.get(userid) ?? [])
      return { tagname: name, userlist: users.map(({ userid, name: own }) => ({ userid, name: own })), partylist }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tag/list',
    handle: (_call, { store }) => ({
      taglist: store.tags.list().map(({ id, name }) => ({ tagid: id, tagname: name })),
    }),
  },
  { method: 'POST', path: '/cgi-bin/tag/addtagusers', handle: (call, context) => change('Add', call, context) },
  { method: 'POST', path: '/cgi-bin/tag/deltagusers', handle: (call, context) => change('Del', call, context) },
]

function change(how: 'Add' | 'Del', { body }: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { tags, members, departments } = context.store
  const tag = known(body.tagid, tags)
  const users = listOf(body.userlist).map(String)
  const parties = listOf(body.partylist).map(Number)
  if (users.length + parties.length === 0) throw new ApiRefusal(40063)
  if (users.length > maxUsers || parties.length > maxParties) throw new ApiRefusal(81014)
  const isUser = (userid: string): boolean =>
    how === 'Add' ? members.has(userid) : tag.userlist.includes(members.get(userid)?.userid ?? userid)
  const isParty = (id: number): boolean => (how === 'Add' ? departments.has(id) : tag.partylist.includes(id))
  const [goodUsers, badUsers] = [users.filter(isUser), users.filter((one) => !isUser(one))]
  const [goodParties, badParties] = [parties.filter(isParty), parties.filter((one) => !isParty(one))]
  if (goodUsers.length + goodParties.length === 0) throw new ApiRefusal(40070)
  const userids = goodUsers.map((userid) => members.get(userid)?.userid ?? userid)
  tags.update(changed(tag, how, userids, goodParties))
  context.platform.pushContactChange(tagEvent(tag.id, how, userids, goodParties))
  return {
    ...(badUsers.length === 0 ? {} : { invalidlist: badUsers.map((one) => one.toLowerCase()).join('|') }),
    ...(badParties.length === 0 ? {} : { invalidparty: badParties }),
  }
}

function changed(tag: WecomTag, how: 'Add' | 'Del', users: readonly string[], parties: readonly number[]): WecomTag {
  if (how === 'Del') {
    const userlist = tag.userlist.filter((one) => !users.includes(one))
    return { ...tag, userlist, partylist: tag.partylist.filter((one) => !parties.includes(one)) }
  }
  const [userlist, partylist] = [new Set([...tag.userlist, ...users]), new Set([...tag.partylist, ...parties])]
  return { ...tag, userlist: [...userlist], partylist: [...partylist] }
}

function tagEvent(id: number, how: 'Add' | 'Del', users: readonly string[], parties: readonly number[]): MessageNodes {
  return {
    ...{ ChangeType: 'update_tag', TagId: id },
    ...(users.length === 0 ? {} : { [`${how}UserItems`]: users.join(',') }),
    ...(parties.length === 0 ? {} : { [`${how}PartyItems`]: parties.join(',') }),
  }
}

/** A name for a tag. @throws ApiRefusal 40072, 40071 */
function newName(given: unknown, tags: WecomStore['tags']): string {
  const name = optionalText({ given }, 'given')
  if (name === '' || [...name].length > maxNameChars) throw new ApiRefusal(40072)
  if (tags.hasName(name)) throw new ApiRefusal(40071)
  return name
}

/** A tag there is. @throws ApiRefusal 40068 */
function known(given: unknown, tags: WecomStore['tags']): WecomTag {
  const tag = /^\d{1,10}$/.test(String(given ?? '')) ? tags.get(Number(given)) : undefined
  if (tag === undefined) throw new ApiRefusal(40068)
  return tag
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}
