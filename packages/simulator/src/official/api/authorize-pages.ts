import { escapeHtml, page } from '../../api/pages.ts'
import type { OfficialAccountState, Person } from '../../protocol.ts'
import type { RawAnswer } from './endpoint.ts'

/** Asks who of the people somebody is, and whether the account may know. */
export function consentPage(account: OfficialAccountState, people: readonly Person[], search: string): RawAnswer {
  const base = `?${search}`
  const rows = people.map(
    ({ openid, nickname }) =>
      `<li><a href="${escapeHtml(`${base}&openid=${openid}`)}">${escapeHtml(nickname)}<small>${escapeHtml(openid)}</small></a></li>`,
  )
  const list =
    rows.length === 0
      ? '<p>Nobody is there yet: create somebody on the simulator’s page.<br>还没有用户：请先在模拟器页面创建。</p>'
      : `<ul>${rows.join('')}</ul><ul><li><a class="no" href="${escapeHtml(`${base}&refused=true`)}">拒绝 Refuse</a></li></ul>`
  return page(
    '网页授权 Authorization',
    `<h1>${escapeHtml(account.name)}</h1>
<p>申请获取你的昵称、头像。以谁的身份同意？<br>This account asks for your name and picture. As whom do you allow it?</p>${list}`,
    200,
  )
}
