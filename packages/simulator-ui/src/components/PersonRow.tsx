import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { Avatar } from './Avatar.tsx'
import { IconButton } from './IconButton.tsx'
import { Unread } from './Unread.tsx'

interface PersonRowProps {
  readonly person: Person
  readonly current: boolean
  readonly unread: number
  readonly onChoose: () => void
  /** Opens the chat beside the others; undefined where there is no room. */
  readonly onBeside: (() => void) | undefined
}

export function PersonRow({ person, current, unread, onChoose, onBeside }: PersonRowProps) {
  const { t } = useApp()
  return (
    <li class="person-line">
      <button
        type="button"
        class="person"
        aria-current={current ? 'true' : undefined}
        data-testid={`person-${person.openid}`}
        onClick={onChoose}
      >
        <span class="person-avatar">
          <Avatar name={person.nickname} />
          <Unread count={unread} />
        </span>
        <span class="person-text">
          <span class="person-name">{person.nickname}</span>
          <span class="person-more">
            <span class={person.subscribed ? 'chip chip-good' : 'chip'}>
              {person.subscribed ? t.following : t.notFollowing}
            </span>
            <span class="person-openid">{person.openid}</span>
          </span>
        </span>
      </button>
      {onBeside !== undefined && (
        <IconButton
          icon="columns"
          label={t.openBeside(person.nickname)}
          testId={`beside-${person.openid}`}
          onClick={onBeside}
        />
      )}
    </li>
  )
}
