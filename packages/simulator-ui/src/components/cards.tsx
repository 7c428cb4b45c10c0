import type { ComponentChildren } from 'preact'
import type { ChatEntry } from '../../../simulator/src/protocol.ts'
import type { Messages } from '../i18n/index.ts'
import { articlesOf, textAt } from '../nodes.ts'
import { safeHref } from '../rich-text.ts'
import { Icon } from './Icon.tsx'
import { Picture } from './Picture.tsx'

interface CardProps {
  readonly nodes: ChatEntry['content']
  readonly t: Messages
}

/** A link around a card; only the card where the address is not safe to open. */
function Opens({
  url,
  class: name,
  children,
}: {
  readonly url: string
  readonly class: string
  readonly children: ComponentChildren
}) {
  const href = safeHref(url)
  if (href === null) return <div class={name}>{children}</div>
  return (
    <a class={name} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

/** Articles: the first with a large picture, the others as rows; a single one also shows its description. */
export function NewsCard({ nodes, t }: CardProps) {
  const articles = articlesOf(nodes)
  return (
    <div class="card card-news">
      {articles.map((article, index) => {
        const title = textAt(article, 'Title', 'title') || t.untitled
        const picture = <Picture source={textAt(article, 'PicUrl', 'picurl')} alt="" class="news-picture" />
        const url = textAt(article, 'Url', 'url')
        const description = textAt(article, 'Description', 'description')
        if (index > 0) {
          return (
            <Opens key={index} url={url} class="news-row">
              <span class="news-title">{title}</span>
              {picture}
            </Opens>
          )
        }
        return (
          <Opens key={index} url={url} class="news-first">
            {picture}
            <span class="news-title">{title}</span>
            {articles.length === 1 && description !== '' && <span class="news-description">{description}</span>}
          </Opens>
        )
      })}
    </div>
  )
}

export function VideoCard({ nodes, t }: CardProps) {
  const title = textAt(nodes, 'Video.Title', 'video.title')
  const description = textAt(nodes, 'Video.Description', 'video.description')
  return (
    <div class="card card-video" title={textAt(nodes, 'Video.MediaId', 'video.media_id', 'MediaId')}>
      <div class="video-screen">
        <span class="video-play">
          <Icon name="play" size={26} />
        </span>
        <span class="video-name">{t.video}</span>
      </div>
      {title !== '' && <p class="card-title">{title}</p>}
      {description !== '' && <p class="card-text">{description}</p>}
    </div>
  )
}

export function MusicCard({ nodes, t }: CardProps) {
  const url = textAt(nodes, 'Music.MusicUrl', 'Music.HQMusicUrl', 'music.musicurl', 'music.hqmusicurl')
  return (
    <Opens url={url} class="card card-music">
      <span class="music-cover">
        <Icon name="music" size={24} />
      </span>
      <span class="card-body">
        <span class="card-title">{textAt(nodes, 'Music.Title', 'music.title') || t.music}</span>
        <span class="card-text">{textAt(nodes, 'Music.Description', 'music.description')}</span>
      </span>
    </Opens>
  )
}

export function LocationCard({ nodes }: Pick<CardProps, 'nodes'>) {
  const position = `${textAt(nodes, 'Location_X')}, ${textAt(nodes, 'Location_Y')}`
  const label = textAt(nodes, 'Label')
  return (
    <div class="card card-location">
      <p class="card-title">{label || position}</p>
      {label !== '' && <p class="card-text">{position}</p>}
      <div class="map" aria-hidden="true">
        <Icon name="location" size={30} />
      </div>
    </div>
  )
}

export function LinkCard({ nodes, t }: CardProps) {
  const url = textAt(nodes, 'Url')
  return (
    <Opens url={url} class="card card-link">
      <span class="card-title">{textAt(nodes, 'Title') || t.untitled}</span>
      <span class="link-row">
        <span class="card-text">{textAt(nodes, 'Description') || url}</span>
        <span class="link-icon">
          <Icon name="link" size={22} />
        </span>
      </span>
    </Opens>
  )
}
