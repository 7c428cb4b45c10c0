import { type PushEntry, type ReadPush, readMessage, type Shape } from '../../callback/message.ts'
import { lowerCase, type Product } from '../../callback/product.ts'
import { once } from '../../once.ts'
import type { UnknownKfMessage } from './types.ts'

const media: Shape = { media_id: 'string' }

/** What messages hold under their own name. */
const messages: Readonly<Record<string, Shape>> = {
  text: { content: 'string', menu_id: 'string' },
  image: media,
  voice: media,
  video: media,
  file: media,
  location: { latitude: 'number', longitude: 'number', name: 'string', address: 'string' },
  link: { title: 'string', desc: 'string', url: 'string', pic_url: 'string' },
  business_card: { userid: 'string' },
  miniprogram: { appid: 'string', title: 'string', pagepath: 'string', thumb_media_id: 'string' },
  msgmenu: {
    head_content: 'string',
    list: [
      {
        type: 'string',
        text: { content: 'string', no_newline: 'number' },
        click: { id: 'string', content: 'string' },
        view: { url: 'string', content: 'string' },
        miniprogram: { appid: 'string', pagepath: 'string', content: 'string' },
      },
    ],
    tail_content: 'string',
  },
  channels: { sub_type: 'number', nickname: 'string', title: 'string' },
  channels_shop_product: {
    product_id: 'string',
    head_img: 'string',
    title: 'string',
    sales_price: 'string',
    shop_nickname: 'string',
    shop_head_img: 'string',
  },
  channels_shop_order: {
    order_id: 'string',
    product_titles: 'string',
    price_wording: 'string',
    state: 'string',
    image_url: 'string',
    shop_nickname: 'string',
  },
  merged_msg: {
    title: 'string',
    item: [{ send_time: 'number', msgtype: 'string', sender_name: 'string', msg_content: 'string' }],
  },
  meeting: {},
  schedule: {},
  note: {},
}

const whom: Shape = { open_kfid: 'string', external_userid: 'string', servicer_userid: 'string' }

/** What events hold besides whom they are about. */
const events: Readonly<Record<string, Shape>> = {
  enter_session: {
    scene: 'string',
    scene_param: 'string',
    welcome_code: 'string',
    wechat_channels: { nickname: 'string', shop_nickname: 'string', scene: 'number' },
  },
  msg_send_fail: { fail_msgid: 'string', fail_type: 'number' },
  servicer_status_change: { status: 'number', stop_type: 'number' },
  session_status_change: {
    change_type: 'number',
    old_servicer_userid: 'string',
    new_servicer_userid: 'string',
    msg_code: 'string',
  },
  user_recall_msg: { recall_msgid: 'string' },
  servicer_recall_msg: { recall_msgid: 'string' },
  reject_customer_msg_switch_change: { reject_switch: 'number' },
}

/** The method is called after the name: `onEnterSession` for `enter_session`. */
function entry(name: string, fields: Shape): [string, PushEntry] {
  const method = `on_${name}`.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return [name, { name, method, fields }]
}

/** How what `sync_msg` lists is read. */
const inbound: Product = {
  table: once(() => ({
    messages: new Map(Object.entries(messages).map(([name, own]) => entry(name, { ...whom, [name]: own }))),
    events: new Map(Object.entries(events).map(([name, own]) => entry(name, { event: { ...whom, ...own } }))),
  })),
  envelope: { msgid: 'string', msgtype: 'string', send_time: 'number', origin: 'number' },
  nameOf: ({ msgtype, event }) => {
    if (msgtype !== 'event') return { isEvent: false, name: msgtype as string, change: undefined }
    const type = (event as { event_type?: unknown } | null | undefined)?.event_type
    return { isEvent: true, name: typeof type === 'string' ? type : '', change: undefined }
  },
  textOf: textOfKf,
  // What only callbacks have: this comes as the answer to a call.
  receiveIdOf: () => undefined,
  receiveIdName: 'corpId',
  isAlwaysEncrypted: true,
  jsonEnvelope: lowerCase,
  writeReply: () => '',
}

/** What `hears` looks at: what a customer wrote. Members answer customers, not the program. */
export function textOfKf({ msgtype, origin, text }: Readonly<Record<string, unknown>>): string | undefined {
  const content = (text as { content?: unknown } | null | undefined)?.content
  return msgtype === 'text' && origin === 3 && typeof content === 'string' ? content : undefined
}

/** An entry of `msg_list`, its fields as the manual describes them. */
export interface ReadKfMessage extends ReadPush {
  readonly openKfId: string | undefined
  /** Undefined for what is about no customer, such as a member who stops to receive. */
  readonly externalUserId: string | undefined
}

/**
 * Reads an entry of `msg_list`.
 * @throws WxRequestError `missing_field`, `field_type`, `json_depth`
 */
export function readKfMessage(item: unknown): ReadKfMessage {
  const read = readMessage(JSON.stringify(item ?? {}), 'json', inbound)
  const { open_kfid, external_userid, event } = read.push as unknown as UnknownKfMessage
  return {
    ...read,
    openKfId: idOf(open_kfid) ?? idOf(event?.open_kfid),
    externalUserId: idOf(external_userid) ?? idOf(event?.external_userid),
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
