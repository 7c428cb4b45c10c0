import type { ComponentChildren } from 'preact'
import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { type Conversation, ownerOf } from '../../wecom/conversation.ts'
import { chatName, personName } from '../../wecom/names.ts'
import { Bar } from '../Bar.tsx'

interface WecomBarProps {
  readonly conversation: Conversation
  readonly wecom: WecomState
  /** What is told of the chat besides who talks. */
  readonly note?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The head of a chat of WeCom. */
export function WecomBar({ conversation, wecom, note, children }: WecomBarProps) {
  const { state, t } = useApp()
  return (
    <Bar
      title={chatName(conversation, wecom, t)}
      subtitle={
        <p class="bar-subtitle">
          {t.talkingAs(personName(ownerOf(conversation), wecom))}
          {note}
        </p>
      }
      people={t.openMembers}
      unread={Object.values(state.wecom.unread).some((count) => count > 0)}
      last
    >
      {children}
    </Bar>
  )
}

interface BarButtonProps {
  readonly name: string
  readonly testId: string
  readonly onClick: () => void
}

/** Something to do with the chat, where the head has room; on a phone it is among what the plus offers. */
export function BarButton({ name, testId, onClick }: BarButtonProps) {
  const { layout } = useApp()
  if (layout === 'narrow') return null
  return (
    <button type="button" class="button button-quiet" data-testid={testId} onClick={onClick}>
      {name}
    </button>
  )
}
