import type { Input } from '../../input.ts'
import type { Member } from '../store/members.ts'
import type { WecomStore } from '../store/store.ts'
import { ApiRefusal } from './context.ts'
import { byteLength, optionalText } from './fields.ts'

const maxUseridBytes = 64
const maxNameChars = 64
const maxDepartments = 100
/** The fields of a member that are kept as they are given. */
const profileFields = [
  ...['alias', 'english_name', 'biz_mail', 'telephone', 'gender', 'address', 'position', 'order', 'is_leader_in_dept'],
  ...['main_department', 'direct_leader', 'extattr', 'external_position', 'external_profile'],
] as const

/** A userid that may be given to somebody. @throws ApiRefusal 41009, 40003 */
export function newUserid(body: Input, name = 'userid'): string {
  const userid = optionalText(body, name)
  if (userid === '') throw new ApiRefusal(41009)
  if (byteLength(userid) > maxUseridBytes || !/^[A-Za-z0-9][\w.@-]*$/.test(userid)) throw new ApiRefusal(40003)
  return userid
}

/**
 * The fields of a member that are in a body, checked.
 * @param before Who is changed; undefined for somebody new.
 * @throws ApiRefusal 60112, 60110, 60123, 60103–60106
 */
export function readMemberFields(body: Input, before: Member | undefined, store: WecomStore): Partial<Member> {
  const profile = Object.fromEntries(
    profileFields.flatMap((name) => {
      const value = body[name]
      if (value === undefined || value === null) return []
      // The manual's type is a number, what is answered is a text.
      return [[name, name === 'gender' ? String(value) : value]]
    }),
  )
  const enable = body.enable === undefined || body.enable === null ? undefined : Number(body.enable)
  return {
    ...nameOf(body),
    ...departmentsOf(body, store),
    ...contactOf(body, 'mobile', before, store),
    ...contactOf(body, 'email', before, store),
    ...(enable === undefined ? {} : { status: enable === 0 ? 2 : 1 }),
    ...(Object.keys(profile).length === 0 ? {} : { profile: { ...before?.profile, ...profile } }),
  }
}

function nameOf(body: Input): Partial<Member> {
  if (body.name === undefined || body.name === null) return {}
  const name = optionalText(body, 'name')
  if (name === '' || [...name].length > maxNameChars) throw new ApiRefusal(60112)
  return { name }
}

function departmentsOf({ department }: Input, { departments }: WecomStore): Partial<Member> {
  if (department === undefined || department === null) return {}
  // A single one may stand alone.
  const ids = (Array.isArray(department) ? department : [department]).map(Number)
  if (ids.length > maxDepartments) throw new ApiRefusal(60110)
  if (ids.length === 0 || ids.some((id) => !departments.has(id))) throw new ApiRefusal(60123)
  return { department: [...new Set(ids)] }
}

const contactRules = {
  mobile: { form: /^\+?\d[\d -]{4,30}$/, wrong: 60103, taken: 60104 },
  email: { form: /^[^@\s]{1,63}@[^@\s.]+\.[^@\s]+$/, wrong: 60105, taken: 60106 },
} as const

function contactOf(
  body: Input,
  name: 'mobile' | 'email',
  before: Member | undefined,
  { members }: WecomStore,
): Partial<Member> {
  if (body[name] === undefined || body[name] === null) return {}
  const value = optionalText(body, name)
  const { form, wrong, taken } = contactRules[name]
  if (value === '') return { [name]: '' }
  if (value.length > 64 || !form.test(value)) throw new ApiRefusal(wrong)
  const owner = members.findByContact(name, value)
  if (owner !== undefined && owner.userid !== before?.userid) throw new ApiRefusal(taken)
  return { [name]: value }
}
