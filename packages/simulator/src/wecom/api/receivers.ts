import type { Input } from '../../input.ts'
import type { Member } from '../store/members.ts'
import { ApiRefusal, type WecomContext } from './context.ts'
import { optionalText } from './fields.ts'

const maxUsers = 1000
const maxParties = 100
const maxTags = 100

/** Who gets a message, and which of the named ones do not. */
export interface Receivers {
  readonly members: readonly Member[]
  /** As message/send answers them, joined by `|`. */
  readonly invalid: { readonly invaliduser: string; readonly invalidparty: string; readonly invalidtag: string }
}

/**
 * The members a message goes to.
 * @throws ApiRefusal 82001 for none named, 40032, 82002, 82003 for too many, 81013 where nobody is right
 */
export function readReceivers(body: Input, { store }: WecomContext): Receivers {
  const { members, departments, tags } = store
  const users = split(body, 'touser')
  if (users.includes('@all')) {
    const all = members.list().filter(isReachable)
    if (all.length === 0) throw new ApiRefusal(81013)
    return { members: all, invalid: { invaliduser: '', invalidparty: '', invalidtag: '' } }
  }
  const [parties, tagIds] = [split(body, 'toparty'), split(body, 'totag')]
  if (users.length + parties.length + tagIds.length === 0) throw new ApiRefusal(82001)
  if (users.length > maxUsers) throw new ApiRefusal(40032)
  if (parties.length > maxParties) throw new ApiRefusal(82002)
  if (tagIds.length > maxTags) throw new ApiRefusal(82003)

  const found = new Map<string, Member>()
  /** @returns whether they get it */
  const add = (member: Member | undefined): boolean => {
    if (member === undefined || !isReachable(member)) return false
    found.set(member.userid, member)
    return true
  }
  const invalid = {
    invaliduser: joined(users, (userid) => add(members.get(userid))).toLowerCase(),
    invalidparty: joined(parties, (id) => {
      const tree = departments.listTree(Number(id))
      members.listIn(tree).forEach(add)
      return tree.size > 0
    }),
    invalidtag: joined(tagIds, (id) => {
      const tag = tags.get(Number(id))
      for (const userid of tag?.userlist ?? []) add(members.get(userid))
      for (const party of tag?.partylist ?? []) members.listIn(departments.listTree(party)).forEach(add)
      return tag !== undefined
    }),
  }
  if (found.size === 0) throw new ApiRefusal(81013, undefined, invalid)
  return { members: [...found.values()], invalid }
}

/** Only who is active sees an app. */
function isReachable({ status }: Member): boolean {
  return status === 1
}

function split(body: Input, name: string): readonly string[] {
  const given = optionalText(body, name)
  return [...new Set(given.split('|').map((one) => one.trim()))].filter((one) => one !== '')
}

/** Those that are not right, joined by `|`. */
function joined(given: readonly string[], isRight: (one: string) => boolean): string {
  return given.filter((one) => !isRight(one)).join('|')
}
