import { useEffect, useState } from 'preact/hooks'
import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { keyOf, ownerOf } from '../../wecom/conversation.ts'
import { Bar } from '../Bar.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { AddMember } from './AddDialogs.tsx'
import { AppChat } from './AppChat.tsx'
import { BotChat } from './BotChat.tsx'
import { GroupChat } from './GroupChat.tsx'
import { KfChat } from './KfChat.tsx'

/** The open chat of WeCom, or how to begin. */
export function WecomChats({ wecom }: { readonly wecom: WecomState }) {
  const { state, actions, t } = useApp()
  const { open, apps, bots } = state.wecom
  const key = open === null ? null : keyOf(open)
  const isRead = key === null || apps.read[key] !== undefined || bots.read[key] !== undefined

  useEffect(() => {
    if (open !== null && !isRead) void actions.wecom.readChat(open)
    // Read again after each reconnection, which forgets what was read.
  }, [key, isRead, state.epoch])

  if (open === null) {
    return (
      <main class="chats">
        <section class="chat">
          <Bar title={wecom.corp.name} people={t.openMembers} unread={false} last />
          <FirstMember wecom={wecom} />
        </section>
      </main>
    )
  }
  // A composer belongs to one chat: what was typed in another is not carried over.
  const chat = `${key} ${ownerOf(open)}`
  return (
    <main class="chats">
      {open.kind === 'app' && <AppChat key={chat} conversation={open} wecom={wecom} />}
      {open.kind === 'group' && <GroupChat key={chat} conversation={open} wecom={wecom} />}
      {open.kind === 'bot' && <BotChat key={chat} conversation={open} wecom={wecom} />}
      {open.kind === 'kf' && <KfChat key={chat} conversation={open} wecom={wecom} />}
    </main>
  )
}

function FirstMember({ wecom }: { readonly wecom: WecomState }) {
  const { t } = useApp()
  const [adding, setAdding] = useState(false)
  return (
    <div class="chat-empty">
      <EmptyState icon="chat" title={t.noMembers} hint={t.noMembersHint}>
        <button
          type="button"
          class="weui-btn weui-btn_primary"
          data-testid="member-first"
          onClick={() => setAdding(true)}
        >
          {t.addMember}
        </button>
      </EmptyState>
      {adding && <AddMember wecom={wecom} onClose={() => setAdding(false)} onAdded={undefined} />}
    </div>
  )
}
