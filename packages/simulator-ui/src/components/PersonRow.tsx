import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { Avatar } from './Avatar.tsx'

interface PersonRowProps {
  readonly person: Person
  readonly current: boolean
  readonly unread: number
  readonly onChoose: () => void
}

export function PersonRow({ person, current, unread, onChoose }: PersonRowProps) {
  const { t } = useApp()
  return (
    <li>
      <button
        type="button"
        class="person"
        aria-current={current ? 'true' : undefined}
        data-testid={`person-${person.openid}`}
        onClick={onChoose}
      >
        <span class="person-avatar">
          <Avatar name={person.nickname} />
          {unread > 0 && (
            <span class="weui-badge person-unread">
              {unread > 99 ? '99+' : unread}
              <span class="hidden"> {t.unread(unread)}</span>
            </span>
          )}
        </span>
        <span class="person-text">
          <span class="person-name">{person.nickname}</span>
          <span class="person-openid">{person.openid}</span>
        </span>
        <span class={person.subscribed ? 'chip chip-good' : 'chip'}>
          {person.subscribed ? t.following : t.notFollowing}
        </span>
      </button>
    </li>
  )
}
