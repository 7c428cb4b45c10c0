import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { useSimNow } from '../hooks.ts'
import { Bar } from './Bar.tsx'
import { IconButton } from './IconButton.tsx'

interface ChatBarProps {
  readonly person: Person | undefined
  readonly several?: boolean
  readonly last: boolean
}

/** The head of a chat with the Official Account. */
export function ChatBar({ person, several = false, last }: ChatBarProps) {
  const { state, dispatch, actions, t, layout } = useApp()
  return (
    <Bar
      title={state.sim?.official.account.name ?? ''}
      subtitle={person !== undefined && <Subtitle person={person} />}
      people={t.openPeople}
      unread={Object.values(state.unread).some((count) => count > 0)}
      last={last}
      close={
        several &&
        person !== undefined && (
          <IconButton
            icon="close"
            label={t.closeColumn(person.nickname)}
            testId={`column-close-${person.openid}`}
            onClick={() => dispatch({ type: 'columnClosed', openid: person.openid })}
          />
        )
      }
    >
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
    </Bar>
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
