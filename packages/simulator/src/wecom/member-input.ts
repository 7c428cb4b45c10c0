import { SimulatorError } from '../errors.ts'
import { optionalText, readFields, refuse } from '../input.ts'
import { type Member, maxMembers } from './store/members.ts'
import type { WecomStore } from './store/store.ts'

const names = ['Alice', 'Bob', 'Carol', 'Dave', 'Erin', 'Frank', 'Grace', 'Heidi']

/**
 * Somebody new, with what was left out made up.
 * @param body `WecomMemberInput`
 * @throws SimulatorError `bad_request`, `userid_taken`, `too_many_members`
 */
export function readMember(body: unknown, store: WecomStore): Omit<Member, 'status' | 'profile'> {
  const input = readFields(body, ['userid', 'name', 'department', 'mobile', 'email'])
  const count = store.members.size
  if (count >= maxMembers) {
    throw new SimulatorError(409, 'too_many_members', `The simulator holds up to ${maxMembers} members.`)
  }
  const userid = optionalText(input, 'userid', 64) ?? freeUserid(store, count)
  if (!/^[A-Za-z0-9][\w.@-]{0,63}$/.test(userid)) {
    throw refuse('A userid has up to 64 letters, digits, _, -, @ and ., and begins with a letter or digit.')
  }
  if (store.members.has(userid)) {
    throw new SimulatorError(409, 'userid_taken', `There already is a member ${userid}.`)
  }
  return {
    userid,
    name: optionalText(input, 'name', 64) || (names[count] ?? `Member ${count + 1}`),
    department: readDepartments(input.department, store),
    mobile: optionalText(input, 'mobile', 32) ?? '',
    email: optionalText(input, 'email', 64) ?? '',
  }
}

function freeUserid({ members }: WecomStore, count: number): string {
  for (let number = count; ; number++) {
    const userid = names[number]?.toLowerCase() ?? `member${number + 1}`
    if (!members.has(userid)) return userid
  }
}

function readDepartments(value: unknown, { departments }: WecomStore): readonly number[] {
  if (value === undefined) return [1]
  if (!Array.isArray(value) || value.length === 0 || value.length > 100) {
    throw refuse('"department" must be a list of 1 to 100 ids.')
  }
  for (const id of value) {
    if (!departments.has(id)) throw refuse(`There is no department ${String(id).slice(0, 40)}.`)
  }
  return value as readonly number[]
}
