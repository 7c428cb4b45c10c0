import type { MenuButton, WecomChatEntry } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import type { Talk } from '../../talk.ts'
import { Avatar } from '../Avatar.tsx'
import { CallMark } from '../CallMark.tsx'
import { Content } from '../Content.tsx'
import { DeliveryMark } from '../DeliveryMark.tsx'
import { SystemLine } from '../SystemLine.tsx'
import { PressCard, type PressCardProps } from './PressCard.tsx'
import { wecomViews } from './views.tsx'

interface WecomLineProps {
  readonly entry: WecomChatEntry
  readonly talk: Talk
  /** Names of who talks and of who answers. */
  readonly owner: string
  readonly account: string
  readonly menu: readonly MenuButton[]
  /** Presses something of the card; left out where nobody can. */
  readonly onPress?: PressCardProps['onPress']
}

/** One line of a chat of WeCom: one's own at the right, the app's at the left, WeCom's in the middle. */
export function WecomLine({ entry, talk, owner, account, menu, onPress }: WecomLineProps) {
  const { t } = useApp()
  const { from, kind, deliveryId, callId, card, recalled } = entry
  if (from === 'system' || kind === 'event') return <SystemLine entry={entry} menu={menu} />
  if (recalled) {
    return (
      <p class="line-system" data-testid="recalled">
        <span>{t.recalled}</span>
        {callId !== undefined && <CallMark id={callId} />}
      </p>
    )
  }
  const own = from === 'person'
  return (
    <div
      class={own ? 'line line-person' : 'line line-account'}
      data-testid={own ? 'bubble-person' : 'bubble-account'}
      data-kind={kind}
    >
      <Avatar name={own ? owner : account} account={!own} />
      {card === undefined ? (
        <Content entry={entry} talk={talk} more={wecomViews} />
      ) : (
        <div class="content">
          <PressCard
            card={card.card}
            state={card.state}
            taskId={card.taskId}
            replaceName={card.replaceName}
            pressed={card.pressed?.key}
            chosen={Object.fromEntries(card.pressed?.selected.map((one) => [one.questionKey, one.optionIds]) ?? [])}
            talk={talk}
            onPress={onPress}
          />
        </div>
      )}
      {callId !== undefined && <CallMark id={callId} />}
      {own && deliveryId !== null && <DeliveryMark id={deliveryId} />}
    </div>
  )
}
