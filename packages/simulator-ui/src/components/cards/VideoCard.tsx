import { useState } from 'preact/hooks'
import { textAt } from '../../nodes.ts'
import type { ViewProps } from '../Content.tsx'
import { Icon } from '../Icon.tsx'

/** A video with the browser's own player; what cannot be played shows as a screen. */
export function VideoCard({ nodes, talk, t }: ViewProps) {
  const [broken, setBroken] = useState(false)
  const title = textAt(nodes, 'Video.Title', 'video.title')
  const description = textAt(nodes, 'Video.Description', 'video.description')
  const id = textAt(nodes, 'Video.MediaId', 'video.media_id', 'MediaId')
  return (
    <div class="card card-video" title={id}>
      {broken || id === '' ? (
        <div class="video-screen">
          <span class="video-play">
            <Icon name="play" size={26} />
          </span>
          <span class="video-name">{t.video}</span>
        </div>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: what people send has no captions
        <video
          class="video-player"
          src={talk.source(id)}
          controls
          preload="metadata"
          aria-label={title || t.video}
          data-testid="video-player"
          onError={() => setBroken(true)}
        />
      )}
      {title !== '' && <p class="card-title">{title}</p>}
      {description !== '' && <p class="card-text">{description}</p>}
    </div>
  )
}
