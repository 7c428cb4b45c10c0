import type { ComponentChildren } from 'preact'
import { articlesOf, textAt } from '../nodes.ts'
import { safeHref } from '../rich-text.ts'
import type { ViewProps } from './Content.tsx'
import { Icon } from './Icon.tsx'
import { Picture } from './Picture.tsx'

/** A link around a card; only the card where the address is not safe to open. */
export function Opens({
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
export function NewsCard({ nodes, t }: ViewProps) {
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

export function MusicCard({ nodes, talk, t }: ViewProps) {
  const url = textAt(nodes, 'Music.MusicUrl', 'Music.HQMusicUrl', 'music.musicurl', 'music.hqmusicurl')
  const thumb = textAt(nodes, 'Music.ThumbMediaId', 'music.thumb_media_id')
  return (
    <Opens url={url} class="card card-music">
      <span class="music-cover">
        {thumb === '' ? (
          <Icon name="music" size={24} />
        ) : (
          <Picture source={talk.source(thumb)} name={t.music} alt="" class="music-picture" />
        )}
      </span>
      <span class="card-body">
        <span class="card-title">{textAt(nodes, 'Music.Title', 'music.title') || t.music}</span>
        <span class="card-text">{textAt(nodes, 'Music.Description', 'music.description')}</span>
      </span>
    </Opens>
  )
}

export function LocationCard({ nodes }: ViewProps) {
  const position = [
    textAt(nodes, 'Location_X', 'location.latitude'),
    textAt(nodes, 'Location_Y', 'location.longitude'),
  ].join(', ')
  const label = textAt(nodes, 'Label', 'location.name', 'location.address')
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

export function LinkCard({ nodes, t }: ViewProps) {
  const url = textAt(nodes, 'Url', 'link.url')
  return (
    <Opens url={url} class="card card-link">
      <span class="card-title">{textAt(nodes, 'Title', 'link.title') || t.untitled}</span>
      <span class="link-row">
        <span class="card-text">{textAt(nodes, 'Description', 'link.desc') || url}</span>
        <span class="link-icon">
          <Icon name="link" size={22} />
        </span>
      </span>
    </Opens>
  )
}
