import { useApp } from '../context.ts'
import { BarTools } from './BarTools.tsx'
import { ChatLog } from './ChatLog.tsx'
import { Composer } from './Composer.tsx'
import { EmptyState } from './EmptyState.tsx'
import { FollowBar } from './FollowBar.tsx'
import { IconButton } from './IconButton.tsx'
import { useProposedName } from './People.tsx'

/** The chat of the chosen person, or how to begin. */
export function ChatPane() {
  const { state, t } = useApp()
  const people = state.sim?.official.people ?? []
  const person = people.find(({ openid }) => openid === state.selected)

  return (
    <main class="chat">
      <ChatBar subtitle={person === undefined ? null : t.talkingAs(person.nickname)} following={person?.subscribed} />
      {person === undefined ? (
        <FirstPerson />
      ) : (
        <>
          <ChatLog key={person.openid} person={person} />
          {person.subscribed ? (
            <Composer key={person.openid} person={person} />
          ) : (
            <FollowBar key={person.openid} person={person} />
          )}
        </>
      )}
    </main>
  )
}

function ChatBar({
  subtitle,
  following = false,
}: {
  readonly subtitle: string | null
  readonly following?: boolean | undefined
}) {
  const { state, dispatch, actions, t, layout } = useApp()
  const unread = Object.values(state.unread).some((count) => count > 0)
  const { selected } = state
  return (
    <header class="bar">
      {layout === 'narrow' && (
        <IconButton
          icon="people"
          label={t.openPeople}
          testId="people-open"
          onClick={() => dispatch({ type: 'overlay', overlay: 'people' })}
        >
          {unread && <span class="weui-badge weui-badge_dot bar-dot" />}
        </IconButton>
      )}
      <div class="bar-name">
        <h2 class="bar-title">{state.sim?.official.account.name}</h2>
        {subtitle !== null && <p class="bar-subtitle">{subtitle}</p>}
      </div>
      {layout !== 'narrow' && following && selected !== null && (
        <button
          type="button"
          class="button button-quiet"
          data-testid="unfollow"
          onClick={() => void actions.act(selected, 'unfollow')}
        >
          {t.unfollow}
        </button>
      )}
      {layout === 'narrow' && <BarTools />}
      {layout !== 'wide' && (
        <IconButton
          icon="activity"
          label={t.openInspector}
          testId="inspector-open"
          onClick={() => dispatch({ type: 'overlay', overlay: 'inspector' })}
        />
      )}
    </header>
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
