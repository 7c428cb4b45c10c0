import { optionalText, readFields, requiredNumber, requiredText } from '../input.ts'
import type { WecomMediaKind } from './store/store.ts'

/** Name of something a customer can do. */
export type KfAction = 'enter' | 'say' | 'image' | 'voice' | 'video' | 'file' | 'location' | 'link'

/** The fields of a message of `msg_list` besides its id, time and account. */
type Content = Readonly<Record<string, unknown>> & { readonly msgtype: string }

/** Keeps a sent file and gives its media id. */
type Keep = (kind: WecomMediaKind, id?: string) => string

const media =
  (msgtype: 'image' | 'voice' | 'video' | 'file') =>
  (body: unknown, keep: Keep): Content => {
    const id = optionalText(readFields(body, ['mediaId']), 'mediaId', 200)
    return { msgtype, [msgtype]: { media_id: keep(msgtype, id) } }
  }

/** The things a customer can do, each as `msg_list` of kf/sync_msg has it. Source: path/94670 of the WeCom manual. */
export const kfActions: Readonly<Record<KfAction, (body: unknown, keep: Keep) => Content>> = {
  enter: (body) => {
    const input = readFields(body, ['scene', 'sceneParam'])
    return {
      msgtype: 'event',
      event: {
        event_type: 'enter_session',
        scene: optionalText(input, 'scene', 128) ?? '',
        scene_param: optionalText(input, 'sceneParam', 256) ?? '',
      },
    }
  },
  say: (body) => {
    const input = readFields(body, ['text', 'menuId'])
    const menuId = optionalText(input, 'menuId', 128)
    const content = requiredText(input, 'text', 20_000)
    return { msgtype: 'text', text: { content, ...(menuId === undefined ? {} : { menu_id: menuId }) } }
  },
  image: media('image'),
  voice: media('voice'),
  video: media('video'),
  file: media('file'),
  location: (body) => {
    const input = readFields(body, ['latitude', 'longitude', 'name', 'address'])
    return {
      msgtype: 'location',
      location: {
        latitude: requiredNumber(input, 'latitude', -90, 90),
        longitude: requiredNumber(input, 'longitude', -180, 180),
        name: optionalText(input, 'name', 500) ?? '',
        address: optionalText(input, 'address', 500) ?? '',
      },
    }
  },
  link: (body) => {
    const input = readFields(body, ['title', 'description', 'url', 'picUrl'])
    return {
      msgtype: 'link',
      link: {
        title: requiredText(input, 'title', 500),
        desc: optionalText(input, 'description', 2000) ?? '',
        url: requiredText(input, 'url', 2000),
        pic_url: optionalText(input, 'picUrl', 2000) ?? '',
      },
    }
  },
}
