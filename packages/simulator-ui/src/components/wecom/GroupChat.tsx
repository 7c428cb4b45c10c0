import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { type Conversation, keyOf } from '../../wecom/conversation.ts'
import { groupName, personName } from '../../wecom/names.ts'
import { readerTalk } from '../../wecom/talk.ts'
import { Log } from '../Log.tsx'
import { WecomBar } from './WecomBar.tsx'
import { WecomLine } from './WecomLine.tsx'

interface GroupChatProps {
  readonly conversation: Extract<Conversation, { readonly kind: 'group' }>
  readonly wecom: WecomState
}

/** A group chat an app made, as its members see it. They cannot write to the app there. */
export function GroupChat({ conversation, wecom }: GroupChatProps) {
  const { state, t } = useApp()
  const group = wecom.groups.find(({ chatid }) => chatid === conversation.chatid)
  const names = group?.userlist.map((userid) => personName(userid, wecom)).join(', ')
  return (
    <section class="chat" data-testid="wecom-chat">
      <WecomBar conversation={conversation} wecom={wecom} note={names === undefined ? '' : ` · ${names}`} />
      <Log lines={state.wecom.apps.read[keyOf(conversation)]} empty={t.wecomChatEmpty} isOwn={() => false}>
        {(entry) => (
          <WecomLine
            entry={entry}
            talk={readerTalk}
            owner={entry.userid === undefined ? '' : personName(entry.userid, wecom)}
            account={groupName(conversation.chatid, wecom)}
            menu={[]}
          />
        )}
      </Log>
      <p class="chat-note">{t.groupReadOnly}</p>
    </section>
  )
}
