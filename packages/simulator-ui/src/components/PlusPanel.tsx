import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import type { SentThing, Talk } from '../talk.ts'
import { FileDialog } from './FileDialog.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { ImageDialog } from './ImageDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { LocationDialog } from './LocationDialog.tsx'
import { VoiceDialog } from './VoiceDialog.tsx'

/** Something else that can be done in a chat. */
export interface PlusTile {
  readonly name: string
  readonly icon: IconName
  readonly testId: string
  /** What a tap asks for; left out where `onTap` does it. */
  readonly dialog?: (onClose: () => void) => ComponentChildren
  readonly onTap?: () => void
}

interface PlusPanelProps {
  readonly talk: Talk
  readonly more: readonly PlusTile[]
  readonly onDone: () => void
}

/** What can be sent besides text, and what else can be done. */
export function PlusPanel({ talk, more, onDone }: PlusPanelProps) {
  const { t } = useApp()
  const [asking, setAsking] = useState<PlusTile | null>(null)

  const dialogs: Readonly<Record<SentThing, () => ComponentChildren>> = {
    image: () => <ImageDialog talk={talk} onClose={onDone} />,
    voice: () => <VoiceDialog talk={talk} onClose={onDone} />,
    video: () => <FileDialog kind="video" talk={talk} onClose={onDone} />,
    file: () => <FileDialog kind="file" talk={talk} onClose={onDone} />,
    location: () => (
      <LocationDialog
        title={t.sendLocation}
        onClose={onDone}
        onSend={(place) => {
          onDone()
          void talk.act('location', place)
        }}
      />
    ),
    link: () => <LinkDialog talk={talk} onClose={onDone} />,
  }
  const things = talk.things.map(
    (kind): PlusTile => ({ name: t[kind], icon: kind, testId: `${kind}-open`, dialog: dialogs[kind] }),
  )

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
      {[...things, ...more].map((tile) => (
        <button
          key={tile.testId}
          type="button"
          class="plus-tile"
          data-testid={tile.testId}
          onClick={() => {
            if (tile.dialog !== undefined) setAsking(tile)
            else onDone()
            tile.onTap?.()
          }}
        >
          <span class="plus-icon">
            <Icon name={tile.icon} size={26} />
          </span>
          {tile.name}
        </button>
      ))}
      {asking?.dialog?.(onDone)}
    </div>
  )
}
