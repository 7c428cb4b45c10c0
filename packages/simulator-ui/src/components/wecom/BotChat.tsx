import { useState } from 'preact/hooks'
import type { BotState, WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { isOwnLine } from '../../wecom/actions.ts'
import { excerptOf, linkOf } from '../../wecom/bot.ts'
import { type Conversation, keyOf } from '../../wecom/conversation.ts'
import { personName } from '../../wecom/names.ts'
import { botTalk } from '../../wecom/talk.ts'
import { IconButton } from '../IconButton.tsx'
import { Log } from '../Log.tsx'
import type { PlusTile } from '../PlusPanel.tsx'
import { TextField } from '../TextField.tsx'
import { BotLine } from './BotLine.tsx'
import { GroupDialog } from './GroupDialog.tsx'
import { BarButton, WecomBar } from './WecomBar.tsx'

type BotConversation = Extract<Conversation, { readonly kind: 'bot' }>

interface BotChatProps {
  readonly conversation: BotConversation
  readonly wecom: WecomState
}

/** A member's chat with a smart bot, alone or in a group. */
export function BotChat({ conversation, wecom }: BotChatProps) {
  const { state, actions, t, layout } = useApp()
  const [quote, setQuote] = useState<string | null>(null)
  const { userid, botId, chatid } = conversation
  const bot = wecom.bots.find((one) => one.botId === botId)
  const lines = state.wecom.bots.read[keyOf(conversation)]
  const quoted = lines?.find(({ id }) => id === quote)
  const talk = botTalk(actions, conversation, quoted?.id ?? null)
  const answering = { ...talk, act: withoutQuote(talk.act, () => setQuote(null)) }
  const enter = () => void actions.wecom.actWithBot(botId, userid, 'enter', {})
  const where = chatid === null ? {} : { chatid }
  const door: PlusTile = { name: t.enterBot, icon: 'door', testId: 'enter', onTap: enter }
  const group: PlusTile = {
    ...{ name: t.newGroup, icon: 'people', testId: 'group-open' },
    dialog: (onClose) => <GroupDialog botId={botId} userid={userid} onClose={onClose} />,
  }

  return (
    <section class="chat" data-testid="wecom-chat">
      <WecomBar conversation={conversation} wecom={wecom} note={bot !== undefined && <Link bot={bot} />}>
        {bot?.connected && (
          <IconButton
            icon="plug"
            label={t.disconnect}
            testId="disconnect"
            onClick={() => void actions.wecom.disconnectBot(botId)}
          />
        )}
        {chatid === null && <BarButton name={t.enterBot} testId="enter" onClick={enter} />}
      </WecomBar>
      <Log lines={lines} empty={t.wecomChatEmpty} isOwn={(entry) => isOwnLine(entry, userid)}>
        {(entry) => (
          <BotLine
            entry={entry}
            viewer={userid}
            author={entry.from === 'bot' ? (bot?.name ?? '') : personName(entry.userid ?? '', wecom)}
            quoted={lines?.find(({ id }) => id === entry.content.quote)}
            talk={talk}
            onQuote={() => setQuote(entry.id)}
            onPress={(key, choices) =>
              actions.wecom.actWithBot(botId, userid, 'press', { ...where, entryId: entry.id, key, selected: choices })
            }
            onJudge={(feedback) =>
              actions.wecom.actWithBot(botId, userid, 'feedback', { ...where, entryId: entry.id, ...feedback })
            }
          />
        )}
      </Log>
      <footer class="composer">
        {quoted !== undefined && (
          <p class="quoting" data-testid="quoting">
            <span>{t.quoteOf(excerptOf(quoted))}</span>
            <IconButton icon="close" label={t.cancelQuote} onClick={() => setQuote(null)} />
          </p>
        )}
        <div class="composer-bar">
          <TextField
            talk={answering}
            more={layout === 'narrow' && chatid === null ? [group, door] : [group]}
            {...(chatid === null || bot === undefined ? {} : { hint: t.writeAt(bot.name) })}
          />
        </div>
      </footer>
    </section>
  )
}

/** Whether pushes reach the bot. */
function Link({ bot }: { readonly bot: BotState }) {
  const { t } = useApp()
  const { text, good } = linkOf(bot, t)
  return (
    <span class={good ? 'bar-link bar-link-good' : 'bar-link'} data-testid="bot-link">
      {` · ${text}`}
    </span>
  )
}

/** A text that was sent takes its quote with it. */
function withoutQuote<Args extends readonly unknown[]>(act: (...args: Args) => Promise<boolean>, forget: () => void) {
  return async (...args: Args): Promise<boolean> => {
    const done = await act(...args)
    if (done) forget()
    return done
  }
}
