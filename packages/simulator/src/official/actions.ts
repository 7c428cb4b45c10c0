import { createHash, randomBytes } from 'node:crypto'
import { type Input, optionalNumber, optionalText, readFields, refuse, requiredNumber, requiredText } from '../input.ts'
import type { MessageNodes } from '../xml.ts'

/** What a person's client sends once it has a picture: the picture's address on the platform. */
export interface ActionContext {
  /** Turns `data:` addresses into ones a callback can fetch; leaves others as they are. */
  readonly publish: (pictureUrl: string) => string
  readonly samplePictureUrl: string
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
    const input = readFields(body, ['text'])
    return { MsgType: 'text', Content: requiredText(input, 'text', maxText) }
  },
  image: (body, context) => {
    const input = readFields(body, ['picUrl', 'mediaId'])
    const picUrl =
      input.picUrl === undefined ? context.samplePictureUrl : context.publish(requiredText(input, 'picUrl', 1_100_000))
    return { MsgType: 'image', PicUrl: picUrl, MediaId: mediaId(input, 'mediaId') }
  },
  voice: (body) => {
    const input = readFields(body, ['mediaId', 'format', 'recognition'])
    const recognition = optionalText(input, 'recognition', maxText)
    return {
      MsgType: 'voice',
      MediaId: mediaId(input, 'mediaId'),
      Format: optionalText(input, 'format', 20) ?? 'amr',
      MediaId16K: newMediaId(),
      // Only accounts where speech recognition still works get the node at all.
      ...(recognition === undefined ? {} : { Recognition: recognition }),
    }
  },
  video: (body) => ({ MsgType: 'video', ...videoNodes(body) }),
  shortvideo: (body) => ({ MsgType: 'shortvideo', ...videoNodes(body) }),
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
export function scanEvent(body: unknown, follows: boolean): MessageNodes {
  const input = readFields(body, ['scene'])
  const given = input.scene
  const scene = typeof given === 'number' && Number.isSafeInteger(given) ? String(given) : given
  if (typeof scene !== 'string' || scene === '' || scene.length > 64) {
    throw refuse('"scene" is missing: give the text or whole number of the QR code, up to 64 characters.')
  }
  return event(follows ? 'SCAN' : 'subscribe', {
    EventKey: follows ? scene : `qrscene_${scene}`,
    Ticket: ticketOf(scene),
  })
}

function event(name: string, nodes: MessageNodes): MessageNodes {
  return { MsgType: 'event', Event: name, ...nodes }
}

function videoNodes(body: unknown): MessageNodes {
  const input = readFields(body, ['mediaId', 'thumbMediaId'])
  return { MediaId: mediaId(input, 'mediaId'), ThumbMediaId: mediaId(input, 'thumbMediaId') }
}

function mediaId(input: Input, name: string): string {
  return optionalText(input, name, 200) ?? newMediaId()
}

function newMediaId(): string {
  return randomBytes(48).toString('base64url')
}

/** A QR code has one ticket however often it is scanned. */
function ticketOf(scene: string): string {
  return `gQ${createHash('sha512').update(scene).digest('base64')}`
}

/** The platform gives six decimals. */
function degrees(value: number): number {
  return Number(value.toFixed(6))
}
