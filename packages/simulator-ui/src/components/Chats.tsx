import { useApp } from '../context.ts'
import { ChatBar } from './ChatBar.tsx'
import { ChatPane } from './ChatPane.tsx'
import { EmptyState } from './EmptyState.tsx'
import { useProposedName } from './People.tsx'

/** The open chats side by side, or how to begin. */
export function Chats() {
  const { state, t, layout } = useApp()
  const people = state.sim?.official.people ?? []
  const open = state.columns.flatMap((openid) => people.find((person) => person.openid === openid) ?? [])
  const shown = layout === 'wide' ? open : open.filter(({ openid }) => openid === state.selected)

  if (shown.length === 0) {
    return (
      <main class="chats">
        <section class="chat">
          <ChatBar person={undefined} last />
          <FirstPerson />
        </section>
      </main>
    )
  }
  return (
    <main class="chats" aria-label={t.columns} style={{ '--chats': String(shown.length) }}>
      {shown.map((person, index) => (
        <ChatPane
          key={person.openid}
          person={person}
          several={shown.length > 1}
          current={person.openid === state.selected}
          last={index === shown.length - 1}
        />
      ))}
    </main>
  )
}

function FirstPerson() {
  const { state, actions, t } = useApp()
  const proposed = useProposedName()
  const nobody = state.sim?.official.people.length === 0
  return (
    <div class="chat-empty">
      <EmptyState
        icon="chat"
        title={nobody ? t.noPeople : t.choosePerson}
        {...(nobody ? { hint: t.noPeopleHint } : {})}
      >
        {nobody && (
          <button
            type="button"
            class="weui-btn weui-btn_primary"
            data-testid="people-add-follow"
            onClick={() => void actions.addPerson(proposed, true)}
          >
            {t.noPeopleAction}
          </button>
        )}
      </EmptyState>
    </div>
  )
}
