import { useState } from 'preact/hooks'
import type { WecomMember, WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { moveFocus } from '../../keys.ts'
import { type Conversation, chatsOfCustomer, chatsOfMember, keyOf, ownerOf } from '../../wecom/conversation.ts'
import { BarTools } from '../BarTools.tsx'
import { Icon } from '../Icon.tsx'
import { IconButton } from '../IconButton.tsx'
import { AddCustomer, AddMember } from './AddDialogs.tsx'
import { OwnerRow } from './OwnerRow.tsx'

interface MembersProps {
  readonly wecom: WecomState
  readonly onDone?: () => void
}

/** Who works in the corp and who its customers are, each with their chats; those of whose turn it is are listed. */
export function Members({ wecom, onDone }: MembersProps) {
  const { state, dispatch, actions, t, layout } = useApp()
  const [adding, setAdding] = useState<'member' | 'customer' | null>(null)
  const { open, groups } = state.wecom
  const owner = open === null ? null : ownerOf(open)
  const choose = (conversation: Conversation) => {
    dispatch({ type: 'conversation', conversation })
    onDone?.()
  }
  const detailsOf = ({ department }: WecomMember) =>
    department.map((id) => wecom.departments.find((one) => one.id === id)?.name ?? id).join(', ')

  return (
    <nav class="people" aria-label={t.membersAndCustomers}>
      <header class="bar">
        <h1 class="bar-title">{layout === 'narrow' ? t.membersAndCustomers : t.product}</h1>
        {layout === 'narrow' ? <IconButton icon="close" label={t.close} onClick={() => onDone?.()} /> : <BarTools />}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows are heard for all the buttons inside */}
      <div class="people-list" onKeyDown={(event) => moveFocus(event, '.person, .conversation')}>
        <h2 class="people-head">{t.members}</h2>
        {wecom.members.length === 0 && <p class="people-none">{t.noMembers}</p>}
        <ul>
          {wecom.members.map((member) => (
            <OwnerRow
              key={member.userid}
              id={member.userid}
              name={member.name}
              detail={detailsOf(member)}
              chip={member.status === 1 ? null : (t.memberStatus[member.status] ?? null)}
              current={member.userid === owner && open?.kind !== 'kf'}
              chats={chatsOfMember(member.userid, wecom, groups)}
              onChoose={choose}
              onRemove={() => void actions.wecom.removeMember(member.userid)}
            />
          ))}
        </ul>
        <h2 class="people-head">{t.customers}</h2>
        {wecom.kf.customers.length === 0 && <p class="people-none">{t.noCustomers}</p>}
        <ul>
          {wecom.kf.customers.map(({ externalUserid, nickname }) => (
            <OwnerRow
              key={externalUserid}
              id={externalUserid}
              name={nickname}
              detail={t.customerService}
              chip={null}
              current={externalUserid === owner && open?.kind === 'kf'}
              chats={chatsOfCustomer(externalUserid, wecom)}
              onChoose={choose}
            />
          ))}
        </ul>
      </div>
      <div class="people-add people-add-two">
        <button
          type="button"
          class="button"
          aria-label={t.addMember}
          data-testid="member-add"
          onClick={() => setAdding('member')}
        >
          <Icon name="plus" size={18} />
          {t.memberShort}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t.addCustomer}
          data-testid="customer-add"
          disabled={wecom.kf.accounts.length === 0}
          onClick={() => setAdding('customer')}
        >
          <Icon name="plus" size={18} />
          {t.customerShort}
        </button>
      </div>
      {adding === 'member' && <AddMember wecom={wecom} onClose={() => setAdding(null)} onAdded={onDone} />}
      {adding === 'customer' && <AddCustomer wecom={wecom} onClose={() => setAdding(null)} onAdded={onDone} />}
    </nav>
  )
}

/** How many lines were not seen yet in these chats. */
export function unreadOf(chats: readonly Conversation[], unread: Readonly<Record<string, number>>): number {
  return chats.reduce((sum, chat) => sum + (unread[keyOf(chat)] ?? 0), 0)
}
