import { optionalText, readFields, requiredText } from '../input.ts'
import { type Action, event, idOf, locationNodes, maxText, maxUrl, pictureNodes, videoNodes } from '../push/actions.ts'
import type { MessageNodes } from '../xml.ts'
import type { ScannedCode } from './scan.ts'

/** Name of something a follower can do. */
export type FollowerAction = 'say' | 'image' | 'voice' | 'video' | 'shortvideo' | 'location' | 'link' | 'click' | 'view'

const videoFields = ['mediaId', 'thumbMediaId']

/**
 * The things a follower can do, each as a push has it. Node names and their order are those of the manual's pages
 * “Receiving standard messages” and “Receiving event pushes”.
 */
export const followerActions: Readonly<Record<FollowerAction, Action>> = {
  say: (body) => {
    const input = readFields(body, ['text', 'bizmsgmenuid'])
    const menuItem = optionalText(input, 'bizmsgmenuid', 128)
    return {
      MsgType: 'text',
      Content: requiredText(input, 'text', maxText),
      // Only a tapped item of a msgmenu has it.
      ...(menuItem === undefined ? {} : { bizmsgmenuid: menuItem }),
    }
  },
  image: (body, context) => pictureNodes(readFields(body, ['picUrl', 'mediaId']), context),
  voice: (body, context) => {
    const input = readFields(body, ['mediaId', 'format', 'recognition'])
    const recognition = optionalText(input, 'recognition', maxText)
    return {
      MsgType: 'voice',
      MediaId: context.keep('voice', idOf(input, 'mediaId')),
      Format: optionalText(input, 'format', 20) ?? 'amr',
      MediaId16K: context.keep('speex'),
      // Only accounts where speech recognition still works get the node at all.
      ...(recognition === undefined ? {} : { Recognition: recognition }),
    }
  },
  video: (body, context) => ({ MsgType: 'video', ...videoNodes(readFields(body, videoFields), context) }),
  shortvideo: (body, context) => ({ MsgType: 'shortvideo', ...videoNodes(readFields(body, videoFields), context) }),
  location: (body) => locationNodes(readFields(body, ['latitude', 'longitude', 'scale', 'label'])),
  link: (body) => {
    const input = readFields(body, ['title', 'description', 'url'])
    return {
      MsgType: 'link',
      Title: requiredText(input, 'title', 500),
      Description: optionalText(input, 'description', maxText) ?? '',
      Url: requiredText(input, 'url', maxUrl),
    }
  },
  click: (body) => {
    const input = readFields(body, ['key'])
    return event('CLICK', { EventKey: requiredText(input, 'key', 128) })
  },
  view: (body) => {
    const input = readFields(body, ['url', 'menuId'])
    return event('VIEW', {
      EventKey: requiredText(input, 'url', maxUrl),
      MenuId: optionalText(input, 'menuId', 40) ?? '410000001',
    })
  },
}

/** The event of somebody who begins to follow. */
export function subscribeEvent(): MessageNodes {
  return event('subscribe', { EventKey: '' })
}

/** The event of somebody who stops following. */
export function unsubscribeEvent(): MessageNodes {
  return event('unsubscribe', { EventKey: '' })
}

/** The event of a QR code with a scene: a follower scans it, anybody else begins to follow by it. */
export function scanEvent({ scene, ticket }: ScannedCode, follows: boolean): MessageNodes {
  return event(follows ? 'SCAN' : 'subscribe', { EventKey: follows ? scene : `qrscene_${scene}`, Ticket: ticket })
}
