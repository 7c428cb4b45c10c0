import type { ChatEntry, Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { officialTalk } from '../official-talk.ts'
import { Avatar } from './Avatar.tsx'
import { CallMark } from './CallMark.tsx'
import { Content } from './Content.tsx'
import { DeliveryMark } from './DeliveryMark.tsx'
import { SystemLine } from './SystemLine.tsx'

interface ChatLineProps {
  readonly entry: ChatEntry
  readonly person: Person
}

/** One line of the chat: the person's at the right, the account's at the left, the platform's in the middle. */
export function ChatLine({ entry, person }: ChatLineProps) {
  const { state, actions } = useApp()
  const talk = officialTalk(actions, person)
  const account = state.sim?.official.account
  if (entry.from === 'system' || entry.kind === 'event') return <SystemLine entry={entry} menu={account?.menu ?? []} />

  if (entry.from === 'account') {
    return (
      <div class="line line-account" data-testid="bubble-account" data-kind={entry.kind}>
        <Avatar name={account?.name ?? ''} account />
        <Content entry={entry} talk={talk} />
        {entry.callId !== undefined && <CallMark id={entry.callId} />}
      </div>
    )
  }
  return (
    <div class="line line-person" data-testid="bubble-person" data-kind={entry.kind}>
      <Avatar name={person.nickname} />
      <Content entry={entry} talk={talk} />
      {entry.deliveryId !== null && <DeliveryMark id={entry.deliveryId} />}
    </div>
  )
}
