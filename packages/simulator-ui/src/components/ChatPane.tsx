import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { ChatBar } from './ChatBar.tsx'
import { ChatLog } from './ChatLog.tsx'
import { Composer } from './Composer.tsx'
import { FollowBar } from './FollowBar.tsx'

interface ChatPaneProps {
  readonly person: Person
  /** Whether other chats are open beside it. */
  readonly several: boolean
  readonly current: boolean
  /** Whether it is the one at the right, which has the page's tools. */
  readonly last: boolean
}

/** The chat of one person with the account. */
export function ChatPane({ person, several, current, last }: ChatPaneProps) {
  const { dispatch } = useApp()
  return (
    <section
      class={several && current ? 'chat chat-current' : 'chat'}
      aria-label={person.nickname}
      data-testid={`chat-${person.openid}`}
      onFocusCapture={() => {
        if (!current) dispatch({ type: 'selected', openid: person.openid })
      }}
    >
      <ChatBar person={person} several={several} last={last} />
      <ChatLog person={person} />
      {person.subscribed ? <Composer person={person} /> : <FollowBar person={person} />}
    </section>
  )
}
