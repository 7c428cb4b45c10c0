import { type Input, optionalNumber, optionalText, requiredNumber, requiredText } from '../input.ts'
import type { MessageNodes } from '../xml.ts'
import type { SentKind } from './sent-media.ts'

/** How long a text somebody writes may be, in characters. */
export const maxText: number = 20_000
/** How long an address may be, in characters. */
export const maxUrl: number = 2000

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

/** The nodes of a picture. @param input `picUrl?`, `mediaId?` */
export function pictureNodes(input: Input, context: ActionContext): MessageNodes {
  const picUrl =
    input.picUrl === undefined ? context.samplePictureUrl : context.publish(requiredText(input, 'picUrl', 1_100_000))
  return { MsgType: 'image', PicUrl: picUrl, MediaId: context.keep('image', idOf(input, 'mediaId'), picUrl) }
}

/** The ids of a video. @param input `mediaId?`, `thumbMediaId?` */
export function videoNodes(input: Input, context: ActionContext): MessageNodes {
  return {
    MediaId: context.keep('video', idOf(input, 'mediaId')),
    ThumbMediaId: context.keep('thumb', idOf(input, 'thumbMediaId')),
  }
}

/** The nodes of a place. @param input `latitude`, `longitude`, `scale?`, `label?` */
export function locationNodes(input: Input): MessageNodes {
  return {
    MsgType: 'location',
    Location_X: latitude(input),
    Location_Y: longitude(input),
    Scale: Math.round(optionalNumber(input, 'scale', 1, 30) ?? 15),
    Label: optionalText(input, 'label', 500) ?? '',
  }
}

/** The degrees of a place, as the platform gives them: with six decimals. */
export function latitude(input: Input): number {
  return Number(requiredNumber(input, 'latitude', -90, 90).toFixed(6))
}

/** The degrees of a place, as the platform gives them: with six decimals. */
export function longitude(input: Input): number {
  return Number(requiredNumber(input, 'longitude', -180, 180).toFixed(6))
}

/** A media id that was given; undefined for one to be made up. */
export function idOf(input: Input, name: string): string | undefined {
  return optionalText(input, name, 200)
}

/** The nodes of an event. */
export function event(name: string, nodes: MessageNodes = {}): MessageNodes {
  return { MsgType: 'event', Event: name, ...nodes }
}
