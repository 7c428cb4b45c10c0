import type { ComponentChildren } from 'preact'
import type { ChatEntry } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import type { Messages } from '../i18n/index.ts'
import { textAt } from '../nodes.ts'
import { safeHref } from '../rich-text.ts'
import type { Talk } from '../talk.ts'
import { MenuCard } from './cards/MenuCard.tsx'
import { MiniProgramCard } from './cards/MiniProgramCard.tsx'
import { TemplateCard } from './cards/TemplateCard.tsx'
import { VideoCard } from './cards/VideoCard.tsx'
import { VoiceView } from './cards/VoiceView.tsx'
import { LinkCard, LocationCard, MusicCard, NewsCard } from './cards.tsx'
import { Picture } from './Picture.tsx'
import { RichText } from './RichText.tsx'

/** What a view of a message gets. */
export interface ViewProps {
  readonly nodes: ChatEntry['content']
  readonly talk: Talk
  readonly t: Messages
}

/** How each kind of message looks; the nodes come from XML, from JSON, or from a call of the API. */
const views: Views = {
  text: ({ nodes, talk }) => (
    <div class="bubble">
      <RichText text={textAt(nodes, 'Content', 'text.content')} talk={talk} />
    </div>
  ),
  image: (props) => <ImageView {...props} />,
  voice: (props) => <VoiceView {...props} />,
  video: (props) => <VideoCard {...props} />,
  shortvideo: (props) => <VideoCard {...props} />,
  music: (props) => <MusicCard {...props} />,
  news: (props) => <NewsCard {...props} />,
  location: (props) => <LocationCard {...props} />,
  link: (props) => <LinkCard {...props} />,
  template: (props) => <TemplateCard {...props} />,
  msgmenu: (props) => <MenuCard {...props} />,
  miniprogrampage: (props) => <MiniProgramCard {...props} />,
  wxcard: ({ nodes, t }) => (
    <div class="card card-unknown">
      <p class="card-title">{t.card}</p>
      <p class="card-text">{textAt(nodes, 'wxcard.card_id')}</p>
    </div>
  ),
}

type Views = Readonly<Record<string, (props: ViewProps) => ComponentChildren>>

interface ContentProps {
  readonly entry: ChatEntry
  readonly talk: Talk
  /** Kinds of messages only one product has. */
  readonly more?: Views
}

export function Content({ entry, talk, more }: ContentProps) {
  const { t } = useApp()
  const view = more?.[entry.kind] ?? views[entry.kind] ?? unknown(entry.kind)
  return <div class="content">{view({ nodes: entry.content, talk, t })}</div>
}

function ImageView({ nodes, talk, t }: ViewProps) {
  const id = textAt(nodes, 'Image.MediaId', 'image.media_id', 'MediaId')
  const source = textAt(nodes, 'PicUrl', 'Image.PicUrl') || talk.source(id)
  const href = safeHref(source)
  const picture = <Picture source={source} name={id} alt={t.imageFrom(source)} class="picture-message" />
  if (href === null) return picture
  return (
    <a class="picture-link" href={href} target="_blank" rel="noopener noreferrer" aria-label={t.openImage}>
      {picture}
    </a>
  )
}

function unknown(kind: string): (props: ViewProps) => ComponentChildren {
  return ({ nodes, t }) => (
    <div class="card card-unknown">
      <p>{t.unknownKind(kind)}</p>
      <pre>{JSON.stringify(nodes, null, 2)}</pre>
    </div>
  )
}
