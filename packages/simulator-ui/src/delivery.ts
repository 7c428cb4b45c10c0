import type { BotVerdict, Delivery, MenuButton } from '../../simulator/src/protocol.ts'
import type { Tone } from './components/TimeBar.tsx'
import { knownEventText } from './events-text.ts'
import type { Messages } from './i18n/index.ts'
import { textAt } from './nodes.ts'

export function toneOf(delivery: Delivery): Tone {
  if (delivery.state === 'running') return 'running'
  return toneOfVerdict(delivery.verdict)
}

export function toneOfVerdict(verdict: Pick<BotVerdict, 'ok' | 'code'> | null): Tone {
  if (verdict === null) return 'running'
  if (!verdict.ok) return 'bad'
  return verdict.code === 'nothing' ? 'quiet' : 'good'
}

/** The type of the message as the platform names it, an event with its name. */
export function kindOf(delivery: Delivery): string {
  const type = textAt(delivery.message, 'MsgType')
  return type === 'event' ? textAt(delivery.message, 'Event') : type
}

/** What the message says, in a few words. */
export function summaryOf(delivery: Delivery, t: Messages, menu: readonly MenuButton[]): string {
  const { message } = delivery
  if (textAt(message, 'MsgType') === 'event') return knownEventText(message, t, menu) ?? textAt(message, 'Status')
  return textAt(message, 'Content', 'Recognition', 'Label', 'Title', 'PicUrl', 'Location_X', 'MediaId')
}
