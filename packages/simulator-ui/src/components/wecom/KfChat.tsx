import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { type Conversation, keyOf } from '../../wecom/conversation.ts'
import { chatName, personName } from '../../wecom/names.ts'
import { customerTalk } from '../../wecom/talk.ts'
import { Log } from '../Log.tsx'
import type { PlusTile } from '../PlusPanel.tsx'
import { TextField } from '../TextField.tsx'
import { BarButton, WecomBar } from './WecomBar.tsx'
import { WecomLine } from './WecomLine.tsx'

interface KfChatProps {
  readonly conversation: Extract<Conversation, { readonly kind: 'kf' }>
  readonly wecom: WecomState
}

/** A customer's chat with the customer service. */
export function KfChat({ conversation, wecom }: KfChatProps) {
  const { state, actions, t, layout } = useApp()
  const { externalUserid, openKfId } = conversation
  const talk = customerTalk(actions, conversation)
  const enter = () => void actions.wecom.actAsCustomer(externalUserid, 'enter', { openKfId })
  const door: PlusTile = { name: t.enterKf, icon: 'door', testId: 'enter', onTap: enter }
  return (
    <section class="chat" data-testid="wecom-chat">
      <WecomBar conversation={conversation} wecom={wecom} note={` · ${t.customerService}`}>
        <BarButton name={t.enterKf} testId="enter" onClick={enter} />
      </WecomBar>
      <Log
        lines={state.wecom.apps.read[keyOf(conversation)]}
        empty={t.wecomChatEmpty}
        isOwn={({ from }) => from === 'person'}
      >
        {(entry) => (
          <WecomLine
            entry={entry}
            talk={talk}
            owner={personName(externalUserid, wecom)}
            account={chatName(conversation, wecom, t)}
            menu={[]}
          />
        )}
      </Log>
      <footer class="composer">
        <div class="composer-bar">
          <TextField talk={talk} more={layout === 'narrow' ? [door] : []} />
        </div>
      </footer>
    </section>
  )
}
