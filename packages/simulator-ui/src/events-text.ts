import type { MenuButton } from '../../simulator/src/protocol.ts'
import type { Messages } from './i18n/index.ts'
import { textAt } from './nodes.ts'

type Nodes = Readonly<Record<string, unknown>>

/** An event in words; a menu key as the name of its button. */
export function eventText(content: Nodes, t: Messages, menu: readonly MenuButton[]): string {
  return knownEventText(content, t, menu) ?? t.events.other(textAt(content, 'Event'))
}

/** The same; null for an event that only has its name. */
export function knownEventText(content: Nodes, t: Messages, menu: readonly MenuButton[]): string | null {
  const event = textAt(content, 'Event')
  const key = textAt(content, 'EventKey')
  // WeCom names its app in every push, if by an empty node.
  const isWecom = content.AgentID !== undefined
  switch (event) {
    case 'subscribe':
      return (isWecom ? t.wecomEvents : t.events).subscribe
    case 'unsubscribe':
      return (isWecom ? t.wecomEvents : t.events).unsubscribe
    case 'SCAN':
      return t.events.SCAN(key)
    case 'CLICK':
    case 'click': {
      const buttons = menu.flatMap((button) => [button, ...(button.sub_button ?? [])])
      return t.events.CLICK(buttons.find((button) => button.key === key)?.name ?? key)
    }
    case 'VIEW':
    case 'view':
      return t.events.VIEW(key)
    case 'view_miniprogram':
      return t.events.view_miniprogram(key)
    case 'enter_agent':
      return t.wecomEvents.enter_agent
    case 'template_card_event':
    case 'taskcard_click':
      return t.wecomEvents.press(key)
    case 'template_card_menu_event':
      return t.wecomEvents.menu(key)
    case 'LOCATION':
      return t.wecomEvents.LOCATION(`${textAt(content, 'Latitude')}, ${textAt(content, 'Longitude')}`)
    case 'change_contact':
      return t.wecomEvents.change_contact(textAt(content, 'ChangeType'))
    case 'kf_msg_or_event':
      return t.wecomEvents.kf_msg_or_event
    case 'scancode_push':
    case 'scancode_waitmsg':
      return t.events.scancode(textAt(content, 'ScanCodeInfo.ScanResult'))
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      return t.events.pics(textAt(content, 'SendPicsInfo.Count'))
    case 'location_select':
      return t.events.location_select(
        textAt(content, 'SendLocationInfo.Label') ||
          `${textAt(content, 'SendLocationInfo.Location_X')}, ${textAt(content, 'SendLocationInfo.Location_Y')}`,
      )
    default:
      return null
  }
}
