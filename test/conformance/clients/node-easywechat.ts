import { createReadStream } from 'node:fs'
import easyWechat from 'node-easywechat'
import type { Answer, Connect, JsConfig } from '../client.ts'

/** It knows hosts, tokens and tickets; paths and bodies are the program's own. */
export const nodeEasyWechat: Connect = ({ appId, secret }, url) => {
  const app = easyWechatAccount({ app_id: appId, secret }, url)
  const get = async (path: string, params: object = {}) =>
    judged((await app.getClient().get(`/cgi-bin/${path}`, { params })).toObject())
  const post = async (path: string, body: object) =>
    judged((await app.getClient().postJson(`/cgi-bin/${path}`, body)).toObject())
  const file = async (path: string, type: string, name: string) => {
    const payload = { params: { type }, formData: { media: createReadStream(name) } }
    return judged((await app.getClient().post(`/cgi-bin/${path}`, payload)).toObject())
  }
  const send = (openid: string, msgtype: string, content: object) =>
    post('message/custom/send', { touser: openid, msgtype, [msgtype]: content })
  return {
    token: () => app.getAccessToken().getToken(),
    createMenu: (menu) => post('menu/create', menu),
    menu: () => get('menu/get'),
    deleteMenu: () => get('menu/delete'),
    followers: (after = '') => get('user/get', { next_openid: after }),
    user: (openid) => get('user/info', { openid, lang: 'zh_CN' }),
    users: (openids) => post('user/info/batchget', { user_list: openids.map((openid) => ({ openid, lang: 'zh_CN' })) }),
    remark: (openid, remark) => post('user/info/updateremark', { openid, remark }),
    createTag: (name) => post('tags/create', { tag: { name } }),
    tags: () => get('tags/get'),
    deleteTag: (id) => post('tags/delete', { tag: { id } }),
    tag: (id, openids) => post('tags/members/batchtagging', { openid_list: openids, tagid: id }),
    untag: (id, openids) => post('tags/members/batchuntagging', { openid_list: openids, tagid: id }),
    tagged: (id) => post('user/tag/get', { tagid: id, next_openid: '' }),
    tagsOf: (openid) => post('tags/getidlist', { openid }),
    block: (openids) => post('tags/members/batchblacklist', { openid_list: openids }),
    unblock: (openids) => post('tags/members/batchunblacklist', { openid_list: openids }),
    blocked: () => post('tags/members/getblacklist', { begin_openid: '' }),
    qrCode: (scene, seconds) => {
      const word = `QR_${seconds === undefined ? 'LIMIT_' : ''}${typeof scene === 'string' ? 'STR_' : ''}SCENE`
      const given = typeof scene === 'string' ? { scene_str: scene } : { scene_id: scene }
      return post('qrcode/create', { expire_seconds: seconds, action_name: word, action_info: { scene: given } })
    },
    qrPictureUrl: (ticket) => `${url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`,
    upload: (type, path) => file('media/upload', type, path),
    download: async (mediaId) => {
      const params = { media_id: mediaId }
      const answer = await app.getClient().get('/cgi-bin/media/get', { params, responseType: 'arraybuffer' })
      const bytes: Buffer = answer.getContent()
      return answer.is('json') || bytes[0] === 0x7b ? judged(JSON.parse(bytes.toString())) : bytes
    },
    keepImage: (path) => file('material/add_material', 'image', path),
    keptImages: () => post('material/batchget_material', { type: 'image', offset: 0, count: 20 }),
    sendText: (openid, text) => send(openid, 'text', { content: text }),
    sendImage: (openid, mediaId) => send(openid, 'image', { media_id: mediaId }),
    sendNews: (openid, articles) => send(openid, 'news', { articles }),
    sendTemplate: (openid, templateId, link, data) =>
      post('message/template/send', { touser: openid, template_id: templateId, url: link, data }),
    jsTicket: () => app.getTicket().getTicket(),
    jsConfig: (page) => app.getUtils().buildJsSdkConfig(page) as Promise<JsConfig>,
  }
}

type Config = ConstructorParameters<typeof easyWechat.OfficialAccount>[0]

/** An application at `url` that keeps its tokens in memory, and not in files beside the program. */
export function easyWechatAccount(config: Exclude<Config, { has: unknown }>, url: string) {
  const http = { baseURL: url, proxy: false as const }
  const app = new easyWechat.OfficialAccount({ ...config, http })
  const kept = new Map<string, unknown>()
  return app.setCache({
    get: async (key) => kept.get(key),
    has: async (key) => kept.has(key),
    set: async (key, value) => kept.set(key, value).has(key),
    delete: async (key) => kept.delete(key),
  })
}

/** It leaves errors to the program. */
function judged(answer: Answer): Answer {
  if (answer.errcode) throw Object.assign(new Error(String(answer.errmsg)), { code: answer.errcode })
  return answer
}
