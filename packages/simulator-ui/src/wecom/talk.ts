import type { MenuButton } from '../../../simulator/src/protocol.ts'
import type { Actions } from '../actions.ts'
import { wecomMediaSource } from '../api-wecom.ts'
import { placeEvent } from '../menu-taps.ts'
import type { MenuTalk, Place, SentBlob, Talk, TalkAct } from '../talk.ts'
import { dataUrl } from './actions.ts'
import type { Conversation } from './conversation.ts'

type Of<Kind extends Conversation['kind']> = Extract<Conversation, { readonly kind: Kind }>

/** A member's chat with an app. */
export function appTalk({ wecom }: Actions, { userid, agentId }: Of<'app'>): MenuTalk {
  const act = (name: Exclude<TalkAct, 'file'>, body: object = {}) => wecom.act(userid, name, { ...body, agentId })
  const event = (button: MenuButton, more: object = {}) => {
    const nodes = { MsgType: 'event', Event: button.type, EventKey: button.key ?? '', ...more }
    return wecom.push({ userid, agentId, message: nodes })
  }
  return {
    ...{ open: true, things: ['image', 'voice', 'video', 'location', 'link'], takesAddresses: true, voice: 'sound' },
    source: wecomMediaSource,
    // Apps take no files from members.
    act: (name, body) => act(name as Exclude<TalkAct, 'file'>, body),
    choose: (text) => act('say', { text }),
    send: (thing, files) =>
      wecom.sendFiles(thing, files, ({ mediaId, url, format }) => {
        const own = thing === 'image' ? { picUrl: url } : thing === 'voice' ? { format } : {}
        return act(thing as Exclude<TalkAct, 'file'>, { mediaId, ...own })
      }),
    tap(button) {
      if (button.type === 'click') void wecom.act(userid, 'click', { agentId, key: button.key })
      else void event({ ...button, key: button.key ?? button.pagepath ?? button.url ?? '' })
    },
    view: ({ url }) => void wecom.act(userid, 'view', { agentId, url }),
    scan: ({ type: button, key }, type, result) =>
      void wecom.act(userid, 'scan', { agentId, key, result, type, wait: button === 'scancode_waitmsg' }),
    place: (button, place) =>
      void wecom.push({ userid, agentId, message: { MsgType: 'event', ...placeEvent(button, place) } }).then((done) => {
        if (done) void act('location', place)
      }),
    pictures: (button, files) => void wecom.tapPictures(userid, agentId, button, files),
  }
}

/** A customer's chat with the customer service. */
export function customerTalk({ wecom }: Actions, { externalUserid, openKfId }: Of<'kf'>): Talk {
  const act = (name: TalkAct, body: object = {}) => wecom.actAsCustomer(externalUserid, name, { ...body, openKfId })
  return {
    ...{ open: true, takesAddresses: false, voice: 'sound', source: wecomMediaSource },
    things: ['image', 'voice', 'video', 'file', 'location', 'link'],
    act: (name, body) => act(name, name === 'location' ? placeOf(body as Place) : body),
    choose: (text, id) => act('say', { text, ...(id === '' ? {} : { menuId: id }) }),
    send: (thing, files) => wecom.sendFiles(thing, files, ({ mediaId }) => act(thing, { mediaId })),
  }
}

/** A member's chat with a smart bot, alone or in a group. @param quote Id of the line the next text answers. */
export function botTalk({ wecom }: Actions, { userid, botId, chatid }: Of<'bot'>, quote: string | null = null): Talk {
  const where = chatid === null ? {} : { chatid }
  const quoted = quote === null ? {} : { quote }
  const act: Talk['act'] = (name, body = {}) => {
    if (name === 'say') return wecom.actWithBot(botId, userid, 'say', { ...body, ...where, ...quoted })
    // Groups pass on a picture only in a message that names the bot.
    if (name === 'image' && chatid !== null) return pictures(['sample'])
    return wecom.actWithBot(botId, userid, name as 'image', body)
  }
  const pictures = (images: readonly string[]) =>
    wecom.actWithBot(botId, userid, 'mixed', { items: images.map((image) => ({ image })), ...where, ...quoted })
  const send = async (thing: 'image' | 'voice' | 'video' | 'file', files: readonly SentBlob[], more?: object) => {
    if (thing === 'voice') return wecom.actWithBot(botId, userid, 'voice', more ?? {})
    const sent = await Promise.all(files.map(async ({ blob, name }) => ({ data: await dataUrl(blob), name })))
    if (thing === 'image' && (chatid !== null || sent.length > 1)) return pictures(sent.map(({ data }) => data))
    const results = await Promise.all(sent.map((file) => wecom.actWithBot(botId, userid, thing, file)))
    return results.every(Boolean)
  }
  return {
    ...{ open: true, takesAddresses: false, voice: 'text', source: wecomMediaSource, act, send },
    things: chatid === null ? ['image', 'voice', 'video', 'file'] : ['image'],
    choose: (text) => act('say', { text }),
  }
}

function placeOf({ latitude, longitude, label }: Place): object {
  return { latitude, longitude, name: label }
}

/** The side of somebody who only reads. */
export const readerTalk: Talk = {
  ...{ open: false, things: [], takesAddresses: false, voice: 'sound', source: wecomMediaSource },
  act: () => Promise.resolve(false),
  choose: () => Promise.resolve(false),
  send: () => Promise.resolve(false),
}
