import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { ChatLine } from './ChatLine.tsx'
import { Log } from './Log.tsx'

/** What a person and the account wrote each other. */
export function ChatLog({ person }: { readonly person: Person }) {
  const { state, t } = useApp()
  return (
    <Log
      lines={state.chats[person.openid]}
      empty={person.subscribed ? t.chatEmpty : ''}
      isOwn={({ from }) => from === 'person'}
    >
      {(entry) => <ChatLine entry={entry} person={person} />}
    </Log>
  )
}
