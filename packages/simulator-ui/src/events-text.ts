import type { MenuButton } from '../../simulator/src/protocol.ts'
import type { Messages } from './i18n/index.ts'
import { textAt } from './nodes.ts'

/** An event in words; a menu key as the name of its button. */
export function eventText(
  content: Readonly<Record<string, unknown>>,
  t: Messages,
  menu: readonly MenuButton[],
): string {
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
    default:
      return t.events.other(event)
  }
}
