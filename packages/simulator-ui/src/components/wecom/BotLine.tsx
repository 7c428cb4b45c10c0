import type { BotChatEntry } from '../../../../simulator/src/protocol.ts'
import { useApp, useSaid } from '../../context.ts'
import type { Talk } from '../../talk.ts'
import { canQuote, excerptOf } from '../../wecom/bot.ts'
import { Avatar } from '../Avatar.tsx'
import { IconButton } from '../IconButton.tsx'
import { BotContent } from './BotContent.tsx'
import { Feedback, type Judgement } from './Feedback.tsx'
import { InteractionMark } from './InteractionMark.tsx'
import type { PressCardProps } from './PressCard.tsx'

interface BotLineProps {
  readonly entry: BotChatEntry
  /** Userid of who looks. */
  readonly viewer: string
  readonly author: string
  /** The line this one quotes. */
  readonly quoted: BotChatEntry | undefined
  readonly talk: Talk
  readonly onQuote: () => void
  readonly onPress: NonNullable<PressCardProps['onPress']>
  readonly onJudge: (judgement: Judgement) => Promise<boolean>
}

/** One line of a chat with a smart bot: one's own at the right, those of others and of the bot at the left. */
export function BotLine({ entry, viewer, author, quoted, talk, onQuote, onPress, onJudge }: BotLineProps) {
  const { t } = useApp()
  const said = useSaid()
  const { from, userid, kind, content, interactionId } = entry
  if (from === 'system') {
    return (
      <p class="line-system line-notice" data-testid="notice" data-kind={kind}>
        <span>{content.notice === undefined ? '' : said(content.notice)}</span>
      </p>
    )
  }
  const own = from === 'member' && userid === viewer
  const isBot = from === 'bot'
  return (
    <div
      class={own ? 'line line-person' : 'line line-account'}
      data-testid={own ? 'bubble-person' : isBot ? 'bubble-account' : 'bubble-other'}
      data-kind={kind}
      data-id={entry.id}
    >
      <Avatar name={author} account={isBot} />
      <div class="content">
        {!own && !isBot && <p class="line-author">{author}</p>}
        {quoted !== undefined && <p class="quoted">{excerptOf(quoted)}</p>}
        <BotContent entry={entry} viewer={viewer} talk={talk} onPress={onPress} />
        {isBot && content.feedbackId !== undefined && <Feedback given={content.feedback} onJudge={onJudge} />}
      </div>
      {canQuote(entry) && (
        <span class="line-quote">
          <IconButton icon="quote" label={t.quoteIt} testId="quote" onClick={onQuote} />
        </span>
      )}
      {own && interactionId !== null && <InteractionMark id={interactionId} />}
    </div>
  )
}
