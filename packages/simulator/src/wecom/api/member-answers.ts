import type { MessageNodes } from '../../xml.ts'
import type { Member } from '../store/members.ts'
import type { TokenOwner } from '../store/tokens.ts'

/** What apps made since 2022-06-20 are not told of a member. Source: path/90196 of the WeCom manual. */
const privateFields = ['avatar', 'thumb_avatar', 'gender', 'mobile', 'email', 'biz_mail', 'qr_code', 'address']

/** A member as user/get answers it. @param owner Whose token asks: an app is told less than the contacts. */
export function memberAnswer(member: Member, owner: TokenOwner): Readonly<Record<string, unknown>> {
  const { userid, name, department, mobile, email, status, profile } = member
  const order = profile.order ?? department.map(() => 0)
  const leader = profile.is_leader_in_dept ?? department.map(() => 0)
  const whole: Readonly<Record<string, unknown>> = {
    ...{ userid, name, department, order, position: '', gender: '0', mobile, email, biz_mail: '' },
    ...{ is_leader_in_dept: leader, direct_leader: [], avatar: '', thumb_avatar: '', telephone: '', alias: '' },
    ...{ main_department: department[0], address: '', qr_code: '', extattr: { attrs: [] } },
    ...profile,
    status,
  }
  if (owner === 'contacts') return whole
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !privateFields.includes(field)))
}

/** A member as user/simplelist answers it. */
export function memberLine({ userid, name, department }: Member): Readonly<Record<string, unknown>> {
  return { userid, name, department }
}

/** The event of a changed member: only what changed is in it. */
export function updateEvent(before: Member, after: Member): MessageNodes {
  const { profile } = after
  const is = (name: keyof Member): boolean => JSON.stringify(before[name]) !== JSON.stringify(after[name])
  const inProfile = (name: string, node: string): MessageNodes =>
    JSON.stringify(profile[name]) === JSON.stringify(before.profile[name]) ? {} : { [node]: String(profile[name]) }
  return {
    ...{ ChangeType: 'update_user', UserID: before.userid },
    ...(is('userid') ? { NewUserID: after.userid } : {}),
    ...(is('name') ? { Name: after.name } : {}),
    ...(is('department') ? { Department: after.department.join(',') } : {}),
    ...inProfile('main_department', 'MainDepartment'),
    ...inProfile('is_leader_in_dept', 'IsLeaderInDept'),
    ...inProfile('direct_leader', 'DirectLeader'),
    ...(is('mobile') ? { Mobile: after.mobile } : {}),
    ...inProfile('position', 'Position'),
    ...inProfile('gender', 'Gender'),
    ...(is('email') ? { Email: after.email } : {}),
    ...inProfile('biz_mail', 'BizMail'),
    ...(is('status') ? { Status: after.status } : {}),
    ...inProfile('alias', 'Alias'),
    ...inProfile('telephone', 'Telephone'),
    ...inProfile('address', 'Address'),
  }
}
