import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { useSimNow } from '../hooks.ts'
import { BarTools } from './BarTools.tsx'
import { IconButton } from './IconButton.tsx'

interface ChatBarProps {
  readonly person: Person | undefined
  readonly several?: boolean
  readonly last: boolean
}

/** The head of a chat: whose it is, what can be done with it, and at the right of the page its tools. */
export function ChatBar({ person, several = false, last }: ChatBarProps) {
  const { state, dispatch, actions, t, layout } = useApp()
  const unread = Object.values(state.unread).some((count) => count > 0)
  const panelHidden = layout !== 'wide' || !state.panelOpen
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
        {person !== undefined && <Subtitle person={person} />}
      </div>
      {layout !== 'narrow' && !several && person?.subscribed && (
        <button
          type="button"
          class="button button-quiet"
          data-testid="unfollow"
          onClick={() => void actions.act(person.openid, 'unfollow')}
        >
          {t.unfollow}
        </button>
      )}
      {layout === 'narrow' && <BarTools />}
      {several && person !== undefined && (
        <IconButton
          icon="close"
          label={t.closeColumn(person.nickname)}
          testId={`column-close-${person.openid}`}
          onClick={() => dispatch({ type: 'columnClosed', openid: person.openid })}
        />
      )}
      {last && panelHidden && (
        <IconButton
          icon="activity"
          label={t.openPanel}
          testId="inspector-open"
          onClick={() =>
            dispatch(layout === 'wide' ? { type: 'panel', open: true } : { type: 'overlay', overlay: 'inspector' })
          }
        />
      )}
    </header>
  )
}

/** Whose chat it is, or that the account is typing to them. */
function Subtitle({ person: { openid, nickname } }: { readonly person: Person }) {
  const { state, t } = useApp()
  const until = state.typing[openid] ?? 0
  const now = useSimNow(until > 0)
  return until > now ? (
    <p class="bar-subtitle bar-typing" role="status" data-testid="typing">
      {t.typing}
    </p>
  ) : (
    <p class="bar-subtitle">{t.talkingAs(nickname)}</p>
  )
}
