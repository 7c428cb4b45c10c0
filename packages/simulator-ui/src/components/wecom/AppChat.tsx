import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { type Conversation, keyOf } from '../../wecom/conversation.ts'
import { personName } from '../../wecom/names.ts'
import { appTalk } from '../../wecom/talk.ts'
import { LocationDialog } from '../LocationDialog.tsx'
import { Log } from '../Log.tsx'
import { MenuComposer } from '../MenuComposer.tsx'
import type { PlusTile } from '../PlusPanel.tsx'
import { BarButton, WecomBar } from './WecomBar.tsx'
import { WecomLine } from './WecomLine.tsx'

interface AppChatProps {
  readonly conversation: Extract<Conversation, { readonly kind: 'app' }>
  readonly wecom: WecomState
}

/** A member's chat with an app. */
export function AppChat({ conversation, wecom }: AppChatProps) {
  const { state, actions, t, layout } = useApp()
  const { userid, agentId } = conversation
  const agent = wecom.agents.find((one) => one.agentId === agentId)
  const talk = appTalk(actions, conversation)
  const enter = () => void actions.wecom.act(userid, 'enter', { agentId })
  const leave = () => void actions.wecom.leave(userid, agentId)
  const report: PlusTile = {
    ...{ name: t.reportLocation, icon: 'waves', testId: 'report-open' },
    dialog: (onClose) => (
      <LocationDialog
        title={t.reportLocation}
        onClose={onClose}
        onSend={({ latitude, longitude }) => {
          onClose()
          void actions.wecom.act(userid, 'report-location', { agentId, latitude, longitude })
        }}
      />
    ),
  }
  const doors: readonly PlusTile[] = [
    { name: t.enterApp, icon: 'door', testId: 'enter', onTap: enter },
    { name: t.leaveApp, icon: 'back', testId: 'leave', onTap: leave },
  ]

  return (
    <section class="chat" data-testid="wecom-chat">
      <WecomBar conversation={conversation} wecom={wecom}>
        <BarButton name={t.enterApp} testId="enter" onClick={enter} />
        <BarButton name={t.leaveApp} testId="leave" onClick={leave} />
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
            owner={personName(userid, wecom)}
            account={agent?.name ?? ''}
            menu={agent?.menu ?? []}
            onPress={(key, choices) =>
              actions.wecom.act(userid, 'press', {
                ...{ agentId, entryId: entry.id, key },
                selected: Object.entries(choices).map(([questionKey, optionIds]) => ({ questionKey, optionIds })),
              })
            }
          />
        )}
      </Log>
      <MenuComposer
        talk={talk}
        menu={agent?.menu ?? []}
        menuid={null}
        more={layout === 'narrow' ? [report, ...doors] : [report]}
      />
    </section>
  )
}
