import type { MenuButton, Person } from '../../simulator/src/protocol.ts'
import type { Actions } from './actions.ts'
import { mediaSource } from './api.ts'
import { menuIdNode, miniProgramEvent, placeEvent, scanCodeEvent } from './menu-taps.ts'
import type { MenuTalk, TalkAct } from './talk.ts'

/** What somebody can send to the Official Account. */
const things = ['image', 'voice', 'video', 'location', 'link'] as const

/** Somebody's chat with the Official Account. */
export function officialTalk(actions: Actions, { openid, subscribed }: Person): MenuTalk {
  return {
    ...{ open: subscribed, things, takesAddresses: true, voice: 'recognised', source: mediaSource },
    // A file is nothing people send to an account; nothing on the page offers it.
    act: (name, body) => actions.act(openid, name as Exclude<TalkAct, 'file'>, body),
    choose: (text, id) => actions.act(openid, 'say', { text, ...(id === '' ? {} : { bizmsgmenuid: id }) }),
    send: (thing, files, more) => actions.sendFiles(openid, thing as Exclude<typeof thing, 'file'>, files, more),
    tap(button, menuid) {
      const { type, key, media_id: mediaId, article_id: articleId } = button
      if (type === 'click') void actions.act(openid, 'click', { key })
      else if (type === 'miniprogram') void actions.tap(openid, miniProgramEvent(button, menuid))
      else if (mediaId !== undefined) void actions.receive(openid, { mediaId })
      else if (articleId === undefined) return
      else if (type === 'article_view_limited') void actions.openArticle(articleId)
      else void actions.receive(openid, { articleId })
    },
    view(button, menuid) {
      const { MenuId: menuId } = menuIdNode(menuid)
      void actions.act(openid, 'view', { url: button.url, ...(menuId === undefined ? {} : { menuId }) })
    },
    scan: (button, type, result) => void actions.tap(openid, scanCodeEvent(button, type, result)),
    place: (button, place) =>
      void actions.tap(openid, placeEvent(button, place)).then((done) => {
        if (done) void actions.act(openid, 'location', place)
      }),
    pictures: ({ type, key }: MenuButton, files) => void actions.tapPictures(openid, type ?? '', key ?? '', files),
  }
}
