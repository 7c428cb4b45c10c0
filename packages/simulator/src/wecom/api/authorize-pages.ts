import { escapeHtml, page } from '../../api/pages.ts'
import type { Member } from '../store/members.ts'
import type { RawAnswer } from './context.ts'

/** Asks who of the members somebody is, and whether the app may know. */
export function consentPage(name: string, members: readonly Member[], search: string): RawAnswer {
  const base = `?${search}`
  const link = (query: string, label: string, style = ''): string =>
    `<li><a${style} href="${escapeHtml(`${base}&${query}`)}">${label}</a></li>`
  const rows = members.map(({ userid, name: own }) =>
    link(`userid=${encodeURIComponent(userid)}`, `${escapeHtml(own)}<small>${escapeHtml(userid)}</small>`),
  )
  const list =
    rows.length === 0 ? '<p>Nobody is in the contacts yet.<br>通讯录中还没有成员。</p>' : `<ul>${rows.join('')}</ul>`
  return page(
    '企业微信授权 Authorization',
    `<h1>${escapeHtml(name)}</h1>
<p>申请获取你的身份。以谁的身份同意？<br>This app asks who you are. As whom do you allow it?</p>${list}
<ul>${link('outside=true', '企业外人员 Somebody outside the corp')}${link('refused=true', '拒绝 Refuse', ' class="no"')}</ul>`,
    200,
  )
}
