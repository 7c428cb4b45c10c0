import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import { Icon } from './Icon.tsx'
import { ImageDialog } from './ImageDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { LocationDialog } from './LocationDialog.tsx'
import { ScanDialog } from './ScanDialog.tsx'
import { VideoDialog } from './VideoDialog.tsx'
import { VoiceDialog } from './VoiceDialog.tsx'

const kinds = ['image', 'voice', 'video', 'location', 'link', 'scan'] as const
type Kind = (typeof kinds)[number]

/** What can be sent besides text. */
export function PlusPanel({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const { actions, t, layout } = useApp()
  const [asking, setAsking] = useState<Kind | null>(null)
  const { openid } = person

  const dialogs: Readonly<Record<Kind, () => ComponentChildren>> = {
    image: () => <ImageDialog person={person} onClose={onDone} />,
    voice: () => <VoiceDialog person={person} onClose={onDone} />,
    video: () => <VideoDialog person={person} onClose={onDone} />,
    location: () => (
      <LocationDialog
        title={t.sendLocation}
        onClose={onDone}
        onSend={(place) => {
          onDone()
          void actions.act(openid, 'location', place)
        }}
      />
    ),
    link: () => <LinkDialog person={person} onClose={onDone} />,
    scan: () => <ScanDialog person={person} onClose={onDone} />,
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and arrows are heard for all the buttons inside
    <div
      class="plus-panel"
      onKeyDown={(event) => {
        if (asking !== null) return
        if (event.key === 'Escape') onDone()
        moveFocus(event, '.plus-tile', true)
      }}
    >
      {kinds.map((kind) => (
        <button key={kind} type="button" class="plus-tile" data-testid={`${kind}-open`} onClick={() => setAsking(kind)}>
          <span class="plus-icon">
            <Icon name={kind} size={26} />
          </span>
          {t[kind]}
        </button>
      ))}
      {layout === 'narrow' && (
        <button
          type="button"
          class="plus-tile"
          data-testid="unfollow"
          onClick={() => void actions.act(openid, 'unfollow')}
        >
          <span class="plus-icon">
            <Icon name="personMinus" size={26} />
          </span>
          {t.unfollow}
        </button>
      )}
      {asking !== null && dialogs[asking]()}
    </div>
  )
}
