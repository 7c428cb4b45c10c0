import { ApiRefusal } from '../../api/refusal.ts'
import type { Person } from '../../protocol.ts'
import type { ApiCall, ApiContext, Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'
import { byteLength, objects, optionalText, text } from './fields.ts'
import { followerOpenid, knownOpenid, openidPage } from './receivers.ts'

const pageSize = 10_000
const maxBatch = 100
const languages = ['zh_CN', 'zh_TW', 'en']
/** A remark must be shorter than so many bytes. */
const remarkBytes = 30

/** Chapter “users”: the list of followers, what is known of them, and remarks. */
export const userEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/user/get', dailyLimit: 500, handle: list },
  {
    method: 'GET',
    path: '/cgi-bin/user/info',
    lacks: 'no unionid',
    dailyLimit: 5_000_000,
    handle: ({ query }, context) => {
      const openid = query.get('openid') ?? ''
      if (openid === '') throw new ApiRefusal(41009)
      return userInfo(openid, query.get('lang') ?? '', context)
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    lacks: 'no unionid',
    dailyLimit: 5_000_000,
    handle: ({ body }, context) => {
      const users = objects(body, 'user_list', 40031)
      if (users.length > maxBatch) throw new ApiRefusal(40032)
      const info = users.map((user) => userInfo(text(user, 'openid', 41009), optionalText(user, 'lang'), context))
      return { user_info_list: info }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/updateremark',
    dailyLimit: 10_000,
    handle: ({ body }, context) => {
      const openid = followerOpenid(text(body, 'openid', 41009), context)
      const remark = optionalText(body, 'remark')
      if (byteLength(remark) >= remarkBytes) throw new ApiRefusal(40092)
      context.store.profiles.update(openid, { remark })
      return ok
    },
  },
]

function list({ query }: ApiCall, { platform }: ApiContext): Readonly<Record<string, unknown>> {
  const openids = platform.followers.page(query.get('next_openid') ?? '', pageSize)
  if (openids === null) throw new ApiRefusal(40003)
  return { total: platform.followers.total, ...openidPage(openids) }
}

/** What the account is told of somebody. Since December 2021 that is neither name nor picture. */
function userInfo(openid: string, language: string, context: ApiContext): Readonly<Record<string, unknown>> {
  knownOpenid(openid, context)
  const { platform, store } = context
  if (!platform.followers.has(openid)) return { subscribe: 0, openid }
  const { remark, tagIds, scene, qrScene, qrSceneStr } = store.profiles.get(openid)
  return {
    ...{ subscribe: 1, openid, nickname: '', sex: 0, language: languages.includes(language) ? language : 'zh_CN' },
    ...{ city: '', province: '', country: '', headimgurl: '' },
    subscribe_time: subscribeTime(platform.findPerson(openid)),
    ...{ remark, groupid: tagIds.at(-1) ?? 0, tagid_list: tagIds },
    ...{ subscribe_scene: scene, qr_scene: qrScene, qr_scene_str: qrSceneStr },
  }
}

/** Seconds. The crowd has always been there. */
function subscribeTime(person: Person | undefined): number {
  return person === undefined ? 1_600_000_000 : Math.floor((person.subscribedAt ?? 0) / 1000)
}
