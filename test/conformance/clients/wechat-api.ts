import API from 'wechat-api'
import type { Answer, Connect, JsConfig } from '../client.ts'

type Call = (...args: unknown[]) => void

export const wechatApi: Connect = ({ appId, secret }, url) => {
  const api = new API(appId, secret)
  api.setOpts({ timeout: 30_000 })
  api.endpoint = url
  api.mpPrefix = `${url}/cgi-bin/`
  const ask = <T = Answer>(method: Call, ...args: unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      method.call(api, ...args, (error: (Error & { code?: unknown }) | null, data: T) => {
        if (error === null || error === undefined) return resolve(data)
        // An error of a download has its code in the answer only.
        if (error.code === undefined) error.code = (data as Answer | undefined)?.errcode
        reject(error)
      })
    })
  // It has no methods for the blacklist: its `preRequest` is there for what it lacks.
  const post = async (path: string, body: object) => {
    const answer = await ask(
      function (this: API, ...args: unknown[]) {
        this.preRequest(function (given, callback) {
          const options = { type: 'POST', dataType: 'json', contentType: 'json', data: given }
          this.request(`${this.endpoint}/cgi-bin/${path}?access_token=${this.token.accessToken}`, options, callback)
        }, args)
      } as Call,
      body,
    )
    if (answer.errcode) throw Object.assign(new Error(String(answer.errmsg)), { code: answer.errcode })
    return answer
  }
  return {
    token: async () => (await ask<{ accessToken: string }>(api.getLatestToken)).accessToken,
    createMenu: (menu) => ask(api.createMenu, menu),
    menu: () => ask(api.getMenu),
    deleteMenu: () => ask(api.removeMenu),
    followers: (after) => (after === undefined ? ask(api.getFollowers) : ask(api.getFollowers, after)),
    user: (openid) => ask(api.getUser, { openid, lang: 'zh_CN' }),
    users: (openids) => ask(api.batchGetUsers, openids),
    remark: (openid, remark) => ask(api.updateRemark, openid, remark),
    createTag: (name) => ask(api.createTag, name),
    tags: () => ask(api.getTags),
    deleteTag: (id) => ask(api.deleteTag, id),
    tag: (id, openids) => ask(api.membersBatchtagging, id, openids),
    untag: (id, openids) => ask(api.membersBatchuntagging, id, openids),
    tagged: (id) => ask(api.getTagUsers, id, ''),
    tagsOf: (openid) => ask(api.getUserTags, openid),
    block: (openids) => post('tags/members/batchblacklist', { openid_list: openids }),
    unblock: (openids) => post('tags/members/batchunblacklist', { openid_list: openids }),
    blocked: () => post('tags/members/getblacklist', { begin_openid: '' }),
    qrCode: (scene, seconds) =>
      seconds === undefined ? ask(api.createLimitQRCode, scene) : ask(api.createTmpQRCode, scene, seconds),
    // It leaves the encoding the manual asks for to the program.
    qrPictureUrl: (ticket) => api.showQRCodeURL(ticket),
    upload: (type, path) => ask(api.uploadMedia, path, type),
    download: async (mediaId) => {
      const answer = await ask<Buffer | Answer>(api.getMedia, mediaId)
      // JSON whose content type says more than `application/json` is a file to it.
      return Buffer.isBuffer(answer) && answer[0] === 0x7b ? JSON.parse(answer.toString()) : answer
    },
    keepImage: (path) => ask(api.uploadMaterial, path, 'image'),
    keptImages: () => ask(api.getMaterials, 'image', 0, 20),
    sendText: (openid, text) => ask(api.sendText, openid, text),
    sendImage: (openid, mediaId) => ask(api.sendImage, openid, mediaId),
    sendNews: (openid, articles) => ask(api.sendNews, openid, articles),
    sendTemplate: (openid, templateId, link, data) => ask(api.sendTemplate, openid, templateId, link, data),
    jsTicket: async () => (await ask<{ ticket: string }>(api.getLatestTicket)).ticket,
    jsConfig: (page) => ask<JsConfig>(api.getJsConfig, { url: page }),
  }
}
