import type { ComponentChildren } from 'preact'
import type { ChatEntry } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import type { Messages } from '../i18n/index.ts'
import { textAt } from '../nodes.ts'
import { safeHref } from '../rich-text.ts'
import { LinkCard, LocationCard, MusicCard, NewsCard, VideoCard } from './cards.tsx'
import { Icon } from './Icon.tsx'
import { Picture } from './Picture.tsx'
import { RichText } from './RichText.tsx'

type Nodes = ChatEntry['content']

/** How each kind of message looks; the nodes come from XML, from JSON, or from a call of the customer-service API. */
const views: Readonly<Record<string, (nodes: Nodes, t: Messages) => ComponentChildren>> = {
  text: (nodes) => (
    <div class="bubble">
      <RichText text={textAt(nodes, 'Content', 'text.content')} />
    </div>
  ),
  image: (nodes, t) => <ImageView nodes={nodes} t={t} />,
  voice: (nodes, t) => <VoiceView nodes={nodes} t={t} />,
  video: (nodes, t) => <VideoCard nodes={nodes} t={t} />,
  shortvideo: (nodes, t) => <VideoCard nodes={nodes} t={t} />,
  music: (nodes, t) => <MusicCard nodes={nodes} t={t} />,
  news: (nodes, t) => <NewsCard nodes={nodes} t={t} />,
  location: (nodes) => <LocationCard nodes={nodes} />,
  link: (nodes, t) => <LinkCard nodes={nodes} t={t} />,
}

export function Content({ entry }: { readonly entry: ChatEntry }) {
  const { t } = useApp()
  const view = views[entry.kind]
  return (
    <div class="content">
      {view === undefined ? <Unknown kind={entry.kind} nodes={entry.content} t={t} /> : view(entry.content, t)}
    </div>
  )
}

function ImageView({ nodes, t }: { readonly nodes: Nodes; readonly t: Messages }) {
  const source = textAt(nodes, 'PicUrl', 'Image.PicUrl', 'Image.MediaId', 'image.media_id', 'MediaId')
  const href = safeHref(source)
  const picture = <Picture source={source} alt={t.imageFrom(source)} class="picture-message" />
  if (href === null) return picture
  return (
    <a class="picture-link" href={href} target="_blank" rel="noopener noreferrer" aria-label={t.openImage}>
      {picture}
    </a>
  )
}

function VoiceView({ nodes, t }: { readonly nodes: Nodes; readonly t: Messages }) {
  const recognised = textAt(nodes, 'Recognition')
  const media = textAt(nodes, 'Voice.MediaId', 'voice.media_id', 'MediaId')
  return (
    <>
      <div class="bubble bubble-voice" title={media}>
        <Icon name="waves" size={22} />
        <span>{t.voice}</span>
      </div>
      {recognised !== '' && <p class="voice-text">{recognised}</p>}
    </>
  )
}

function Unknown({ kind, nodes, t }: { readonly kind: string; readonly nodes: Nodes; readonly t: Messages }) {
  return (
    <div class="card card-unknown">
      <p>{t.unknownKind(kind)}</p>
      <pre>{JSON.stringify(nodes, null, 2)}</pre>
    </div>
  )
}
