import API from 'co-wechat-api'
import type { Connect } from '../client.ts'

export const coWechatApi: Connect = ({ appId, secret }, url) => {
  const api = new API(appId, secret)
  api.setOpts({ timeout: 30_000 })
  api.prefix = `${url}/cgi-bin/`
  api.mpPrefix = `${url}/cgi-bin/`
  // It has no methods for the blacklist: its `request` is there for what it lacks.
  const post = async (path: string, body: object) => {
    const { accessToken } = await api.ensureAccessToken()
    const headers = { 'Content-Type': 'application/json' }
    const data = JSON.stringify(body)
    return api.request(`${api.prefix}${path}?access_token=${accessToken}`, { method: 'POST', headers, data })
  }
  return {
    token: async () => (await api.ensureAccessToken()).accessToken,
    createMenu: (menu) => api.createMenu(menu),
    menu: () => api.getMenu(),
    deleteMenu: () => api.removeMenu(),
    followers: (after) => api.getFollowers(after),
    user: (openid) => api.getUser({ openid, lang: 'zh_CN' }),
    users: (openids) => api.batchGetUsers(openids),
    remark: (openid, remark) => api.updateRemark(openid, remark),
    createTag: (name) => api.createTags(name),
    tags: () => api.getTags(),
    deleteTag: (id) => api.deleteTag(id),
    tag: (id, openids) => api.batchTagging(openids, id),
    untag: (id, openids) => api.batchUnTagging(openids, id),
    tagged: (id) => api.getUsersFromTag(id),
    tagsOf: (openid) => api.getIdList(openid),
    block: (openids) => post('tags/members/batchblacklist', { openid_list: openids }),
    unblock: (openids) => post('tags/members/batchunblacklist', { openid_list: openids }),
    blocked: () => post('tags/members/getblacklist', { begin_openid: '' }),
    qrCode: (scene, seconds) =>
      seconds === undefined ? api.createLimitQRCode(scene) : api.createTmpQRCode(scene, seconds),
    // It leaves the encoding the manual asks for to the program.
    qrPictureUrl: (ticket) => api.showQRCodeURL(ticket),
    upload: (type, path) => api.uploadMedia(path, type),
    download: (mediaId) => api.getMedia(mediaId),
    keepImage: (path) => api.uploadImageMaterial(path),
    keptImages: () => api.getMaterials('image', 0, 20),
    sendText: (openid, text) => api.sendText(openid, text),
    sendImage: (openid, mediaId) => api.sendImage(openid, mediaId),
    sendNews: (openid, articles) => api.sendNews(openid, articles),
    sendTemplate: (openid, templateId, link, data) => api.sendTemplate(openid, templateId, link, '#173177', data),
    jsTicket: async () => (await api.getLatestTicket()).ticket,
    jsConfig: (page) => api.getJsConfig({ url: page }),
  }
}
