import { type Input, optionalNumber, optionalText, readFields, requiredNumber, requiredText } from '../input.ts'
import type { MessageNodes } from '../xml.ts'
import type { ScannedCode } from './scan.ts'
import type { SentKind } from './sent-media.ts'

/** What a person's client has from the platform once it has uploaded something. */
export interface ActionContext {
  /** Turns `data:` addresses into ones a callback can fetch; leaves others as they are. */
  readonly publish: (pictureUrl: string) => string
  readonly samplePictureUrl: string
  /**
   * Keeps a sent file for three days, so that its id can be fetched.
   * @param id Made up where it is undefined.
   * @param pictureUrl The address `publish` gave, where it is a picture.
   */
  readonly keep: (kind: SentKind, id?: string, pictureUrl?: string) => string
}

/** What a person sends or taps: the body of a call becomes the nodes of a push. */
export type Action = (body: unknown, context: ActionContext) => MessageNodes

/** Name of something a follower can do. */
export type FollowerAction = 'say' | 'image' | 'voice' | 'video' | 'shortvideo' | 'location' | 'link' | 'click' | 'view'

const maxText = 20_000
const maxUrl = 2000

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
  image: (body, context) => {
    const input = readFields(body, ['picUrl', 'mediaId'])
    const picUrl =
      input.picUrl === undefined ? context.samplePictureUrl : context.publish(requiredText(input, 'picUrl', 1_100_000))
    return { MsgType: 'image', PicUrl: picUrl, MediaId: context.keep('image', idOf(input, 'mediaId'), picUrl) }
  },
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
  video: (body, context) => ({ MsgType: 'video', ...videoNodes(body, context) }),
  shortvideo: (body, context) => ({ MsgType: 'shortvideo', ...videoNodes(body, context) }),
  location: (body) => {
    const input = readFields(body, ['latitude', 'longitude', 'scale', 'label'])
    return {
      MsgType: 'location',
      Location_X: degrees(requiredNumber(input, 'latitude', -90, 90)),
      Location_Y: degrees(requiredNumber(input, 'longitude', -180, 180)),
      Scale: Math.round(optionalNumber(input, 'scale', 1, 30) ?? 15),
      Label: optionalText(input, 'label', 500) ?? '',
    }
  },
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

function event(name: string, nodes: MessageNodes): MessageNodes {
  return { MsgType: 'event', Event: name, ...nodes }
}

function videoNodes(body: unknown, context: ActionContext): MessageNodes {
  const input = readFields(body, ['mediaId', 'thumbMediaId'])
  return {
    MediaId: context.keep('video', idOf(input, 'mediaId')),
    ThumbMediaId: context.keep('thumb', idOf(input, 'thumbMediaId')),
  }
}

function idOf(input: Input, name: string): string | undefined {
  return optionalText(input, name, 200)
}

/** The platform gives six decimals. */
function degrees(value: number): number {
  return Number(value.toFixed(6))
}
