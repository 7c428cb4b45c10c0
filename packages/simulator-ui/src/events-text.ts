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
  switch (event) {
    case 'subscribe':
      return t.events.subscribe
    case 'unsubscribe':
      return t.events.unsubscribe
    case 'SCAN':
      return t.events.SCAN(key)
    case 'CLICK': {
      const buttons = menu.flatMap((button) => [button, ...(button.sub_button ?? [])])
      return t.events.CLICK(buttons.find((button) => button.key === key)?.name ?? key)
    }
    case 'VIEW':
      return t.events.VIEW(key)
    case 'view_miniprogram':
      return t.events.view_miniprogram(key)
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
