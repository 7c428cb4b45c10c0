import { useApp } from '../../context.ts'
import { type Conversation, isSame, keyOf } from '../../wecom/conversation.ts'
import { chatKind, shortName } from '../../wecom/names.ts'
import { Avatar } from '../Avatar.tsx'
import { Icon, type IconName } from '../Icon.tsx'
import { IconButton } from '../IconButton.tsx'
import { Unread } from '../Unread.tsx'
import { unreadOf } from './Members.tsx'

const icons: Readonly<Record<Conversation['kind'], IconName>> = {
  ...{ app: 'miniProgram', group: 'people', bot: 'bot', kf: 'chat' },
}

interface OwnerRowProps {
  readonly id: string
  readonly name: string
  readonly detail: string
  /** A state worth telling; null for none. */
  readonly chip: string | null
  /** Whether it is this one who talks: their chats are listed. */
  readonly current: boolean
  readonly chats: readonly Conversation[]
  readonly onChoose: (conversation: Conversation) => void
  readonly onRemove?: () => void
}

/** Somebody with their chats. A tap goes to the first of those with news, or to the first. */
export function OwnerRow({ id, name, detail, chip, current, chats, onChoose, onRemove }: OwnerRowProps) {
  const { state, t } = useApp()
  const { unread } = state.wecom
  const next = chats.find((chat) => (unread[keyOf(chat)] ?? 0) > 0) ?? chats[0]
  return (
    <li>
      <div class="person-line">
        <button
          type="button"
          class="person"
          aria-current={current ? 'true' : undefined}
          aria-expanded={current}
          disabled={next === undefined}
          data-testid={`owner-${id}`}
          onClick={() => next !== undefined && !current && onChoose(next)}
        >
          <span class="person-avatar">
            <Avatar name={name} />
            <Unread count={unreadOf(chats, unread)} />
          </span>
          <span class="person-text">
            <span class="person-name">{name}</span>
            <span class="person-more">
              {chip !== null && <span class="chip">{chip}</span>}
              <span class="person-openid" title={detail === '' ? id : `${id} · ${detail}`}>
                {id}
              </span>
            </span>
          </span>
        </button>
        {current && onRemove !== undefined && (
          <IconButton icon="personMinus" label={t.removeMember(name)} testId={`remove-${id}`} onClick={onRemove} />
        )}
      </div>
      {current && (
        <ul class="conversations" aria-label={t.chatsOf(name)}>
          {chats.map((chat) => (
            <li key={keyOf(chat)}>
              <button
                type="button"
                class="conversation"
                title={chatKind(chat, t)}
                aria-current={isSame(state.wecom.open, chat) ? 'true' : undefined}
                data-testid={`chat-${keyOf(chat)}`}
                onClick={() => onChoose(chat)}
              >
                <Icon name={icons[chat.kind]} size={18} />
                <span class="conversation-name">{state.sim !== null && shortName(chat, state.sim.wecom, t)}</span>
                <span class="hidden">{chatKind(chat, t)}</span>
                <Unread count={unread[keyOf(chat)] ?? 0} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
