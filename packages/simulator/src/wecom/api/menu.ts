import { type ButtonRules, readButtons } from '../../api/menu-buttons.ts'
import type { MenuButton } from '../../protocol.ts'
import { ApiRefusal, ownAgent, type WecomEndpoint } from './context.ts'

const key = ['key']
/** Source: path/90231 of the WeCom manual. */
const rules: ButtonRules = {
  needs: {
    ...{ click: key, view: ['url'], scancode_push: key, scancode_waitmsg: key, pic_sysphoto: key },
    ...{ pic_photo_or_album: key, pic_weixin: key, location_select: key, view_miniprogram: ['pagepath', 'appid'] },
  },
  maxNameBytes: [16, 40],
  ...{ wrongType: 40058, noType: 40017 },
  checkField: (field, value) => {
    if ((field === 'appid' || field === 'pagepath') && value === '') throw new ApiRefusal(40058)
  },
}

/** Chapter “menu”: the menu of each app. */
export const menuEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/menu/create',
    escapes: 40033,
    handle: (call, context) => {
      const { agentId } = ownAgent(call.query.get('agentid'), call, context)
      context.platform.console.replaceMenu(agentId, readButtons(call.body.button, rules))
      return {}
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/menu/get',
    handle: (call, context) => {
      const { menu } = ownAgent(call.query.get('agentid'), call, context)
      if (menu.length === 0) throw new ApiRefusal(46003)
      return { button: shown(menu) }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/menu/delete',
    handle: (call, context) => {
      const { agentId, menu } = ownAgent(call.query.get('agentid'), call, context)
      if (menu.length === 0) throw new ApiRefusal(46003)
      context.platform.console.replaceMenu(agentId, [])
      return {}
    },
  },
]

/** The buttons as they are answered: each says whether it has some of its own. */
function shown(buttons: readonly MenuButton[]): readonly object[] {
  return buttons.map((button) => ({ ...button, sub_button: shown(button.sub_button ?? []) }))
}
