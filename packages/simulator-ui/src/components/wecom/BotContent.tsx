import type { BotChatEntry, BotFile } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import type { Talk } from '../../talk.ts'
import { stageOf } from '../../wecom/bot.ts'
import { Icon } from '../Icon.tsx'
import { Picture } from '../Picture.tsx'
import { RichText } from '../RichText.tsx'
import { Markdown } from './Markdown.tsx'
import { PressCard, type PressCardProps } from './PressCard.tsx'
import { FileLink } from './views.tsx'

interface BotContentProps {
  readonly entry: BotChatEntry
  readonly viewer: string
  readonly talk: Talk
  readonly onPress: NonNullable<PressCardProps['onPress']>
}

/** What a line of a bot's chat shows, by its kind. */
export function BotContent({ entry, viewer, talk, onPress }: BotContentProps) {
  const { t } = useApp()
  const { kind, content } = entry
  const text = content.text ?? ''
  switch (kind) {
    case 'stream':
      return <Stream entry={entry} />
    case 'markdown':
      return (
        <div class="bubble bubble-markdown">
          <Markdown text={text} />
        </div>
      )
    case 'template_card': {
      const card = content.cardsByUserid?.[viewer] ?? content.card ?? {}
      const taskId = typeof card.task_id === 'string' ? card.task_id : ''
      return <PressCard card={card} state="open" taskId={taskId} talk={talk} onPress={onPress} />
    }
    case 'voice':
      return (
        <>
          <div class="bubble bubble-voice">
            <Icon name="waves" size={22} />
            <span>{t.voice}</span>
          </div>
          {text !== '' && <p class="voice-text">{text}</p>}
          {content.file !== undefined && <FileLink url={content.file.url} name={content.file.name} />}
        </>
      )
    case 'mixed':
      return (
        <div class="bubble bubble-mixed">
          {content.items?.map((item, index) =>
            item.file === undefined ? (
              <p key={index}>
                <RichText text={item.text ?? ''} talk={talk} />
              </p>
            ) : (
              <FilePicture key={index} file={item.file} />
            ),
          )}
        </div>
      )
    case 'image':
      return content.file === undefined ? null : <FilePicture file={content.file} />
    case 'file':
      return content.file === undefined ? null : <FileLink url={content.file.url} name={content.file.name} />
    case 'video':
      return content.file === undefined ? null : <BotVideo file={content.file} title={content.title ?? ''} />
    default:
      return (
        <div class="bubble">
          <RichText text={text} talk={talk} />
        </div>
      )
  }
}

/** An answer that grows while it is written: its thoughts folded, then the answer, then its pictures. */
function Stream({ entry }: { readonly entry: BotChatEntry }) {
  const { t } = useApp()
  const { content } = entry
  const stage = stageOf(entry)
  const isOver = stage === 'finished' || stage === 'expired'
  return (
    <>
      <div class="bubble bubble-markdown" data-testid="stream" data-stage={stage} aria-busy={!isOver}>
        {content.thinking !== undefined && content.thinking !== '' && (
          <details class="thoughts" open={stage === 'thinking'} data-testid="thoughts">
            <summary>{stage === 'thinking' ? t.thinking : t.thought}</summary>
            <Markdown text={content.thinking} />
          </details>
        )}
        <Markdown text={content.text ?? ''} />
        {!isOver && (
          <span class="stream-dots" role="status" aria-label={t.streamRunning}>
            <i />
            <i />
            <i />
          </span>
        )}
        {content.images?.map((file) => (
          <FilePicture key={file.url} file={file} />
        ))}
      </div>
      {isOver && (
        <p class={stage === 'expired' ? 'stream-end stream-expired' : 'stream-end'} data-testid="stream-end">
          <Icon name={stage === 'expired' ? 'alert' : 'check'} size={12} />
          {stage === 'expired' ? t.streamExpired : t.streamDone}
        </p>
      )}
    </>
  )
}

function FilePicture({ file }: { readonly file: BotFile }) {
  const { t } = useApp()
  return (
    <a class="picture-link" href={file.url} target="_blank" rel="noopener noreferrer" aria-label={t.openImage}>
      <Picture source={file.url} name={file.name} alt={t.imageFrom(file.name)} class="picture-message" />
    </a>
  )
}

function BotVideo({ file, title }: { readonly file: BotFile; readonly title: string }) {
  const { t } = useApp()
  return (
    <div class="card card-video">
      {/* biome-ignore lint/a11y/useMediaCaption: what people send has no captions */}
      <video class="video-player" src={file.url} controls preload="metadata" aria-label={title || t.video} />
      {title !== '' && <p class="card-title">{title}</p>}
    </div>
  )
}
