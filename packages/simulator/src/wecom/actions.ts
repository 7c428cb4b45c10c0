import { optionalChoice, optionalNumber, optionalText, readFields, refuse, requiredText } from '../input.ts'
import {
  type ActionContext,
  event,
  idOf,
  latitude,
  locationNodes,
  longitude,
  maxText,
  maxUrl,
  pictureNodes,
  videoNodes,
} from '../push/actions.ts'
import type { MessageNodes } from '../xml.ts'

/** Name of something a member can do in an app. */
export type MemberAction =
  | 'say'
  | 'image'
  | 'voice'
  | 'video'
  | 'location'
  | 'link'
  | 'click'
  | 'view'
  | 'scan'
  | 'report-location'

/** What a member sends or taps: the body of a call, without its `agentId`, becomes the nodes of a push. */
type Action = (body: unknown, context: ActionContext) => MessageNodes

/** What stands in messages and events from the app of WeCom itself rather than from WeChat. */
const appType = { AppType: 'wxwork' }

/**
 * The things a member can do, each as a push has it. Node names and their order are those of path/90239 and path/90240 of
 * the WeCom manual.
 */
export const memberActions: Readonly<Record<MemberAction, Action>> = {
  say: (body) => ({ MsgType: 'text', Content: requiredText(readFields(body, ['text']), 'text', maxText) }),
  image: (body, context) => pictureNodes(readFields(body, ['picUrl', 'mediaId']), context),
  voice: (body, context) => {
    const input = readFields(body, ['mediaId', 'format'])
    return {
      MsgType: 'voice',
      MediaId: context.keep('voice', idOf(input, 'mediaId')),
      Format: optionalText(input, 'format', 20) ?? 'amr',
    }
  },
  video: (body, context) => ({
    MsgType: 'video',
    ...videoNodes(readFields(body, ['mediaId', 'thumbMediaId']), context),
  }),
  location: (body) => {
    const input = readFields(body, ['latitude', 'longitude', 'scale', 'label', 'fromWechat'])
    return { ...locationNodes(input), ...(yes(input.fromWechat, 'fromWechat') ? {} : appType) }
  },
  link: (body, context) => {
    const input = readFields(body, ['title', 'description', 'url', 'picUrl'])
    return {
      MsgType: 'link',
      Title: requiredText(input, 'title', 500),
      Description: optionalText(input, 'description', maxText) ?? '',
      Url: requiredText(input, 'url', maxUrl),
      PicUrl: optionalText(input, 'picUrl', maxUrl) ?? context.samplePictureUrl,
    }
  },
  click: (body) => event('click', { EventKey: requiredText(readFields(body, ['key']), 'key', 128) }),
  view: (body) => event('view', { EventKey: requiredText(readFields(body, ['url']), 'url', maxUrl) }),
  scan: (body) => {
    const input = readFields(body, ['key', 'result', 'type', 'wait'])
    return event(yes(input.wait, 'wait') ? 'scancode_waitmsg' : 'scancode_push', {
      EventKey: requiredText(input, 'key', 128),
      ScanCodeInfo: {
        ScanType: optionalChoice(input, 'type', ['qrcode', 'barcode']) ?? 'qrcode',
        ScanResult: requiredText(input, 'result', maxUrl),
      },
    })
  },
  'report-location': (body) => {
    const input = readFields(body, ['latitude', 'longitude', 'precision'])
    return event('LOCATION', {
      Latitude: latitude(input),
      Longitude: longitude(input),
      Precision: optionalNumber(input, 'precision', 0, 1_000_000) ?? 15,
      ...appType,
    })
  },
}

function yes(value: unknown, name: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true
  throw refuse(`"${name}" must be true or false.`)
}
