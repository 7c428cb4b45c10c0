import { useRef, useState } from 'preact/hooks'
import { textAt } from '../../nodes.ts'
import type { ViewProps } from '../Content.tsx'
import { Icon } from '../Icon.tsx'

/** A voice message: a tap plays it, or tells that a browser cannot. */
export function VoiceView({ nodes, talk, t }: ViewProps) {
  const recognised = textAt(nodes, 'Recognition')
  const media = textAt(nodes, 'Voice.MediaId', 'voice.media_id', 'MediaId')
  const ref = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const [broken, setBroken] = useState(false)

  function toggle(): void {
    const audio = ref.current
    if (audio === null) return
    if (playing) audio.pause()
    // The element tells of what cannot be played by its error event.
    else void audio.play().catch(() => setBroken(true))
  }

  return (
    <>
      <button
        type="button"
        class="bubble bubble-voice"
        title={media}
        aria-label={`${t.voice}: ${playing ? t.pause : t.play}`}
        data-testid="voice-play"
        data-playing={playing}
        onClick={toggle}
      >
        <Icon name={playing ? 'pause' : 'waves'} size={22} />
        <span>{t.voice}</span>
        {/* biome-ignore lint/a11y/useMediaCaption: what people say has no captions */}
        <audio
          ref={ref}
          src={talk.source(media)}
          preload="none"
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onEnded={() => setPlaying(false)}
          onError={() => setBroken(true)}
        />
      </button>
      {broken && (
        <p class="voice-text" role="status" data-testid="voice-unplayable">
          {t.unplayable}{' '}
          <a class="voice-download" href={talk.source(media)} download={`${media.slice(0, 12)}.amr`}>
            {t.download}
          </a>
        </p>
      )}
      {recognised !== '' && <p class="voice-text">{recognised}</p>}
    </>
  )
}
