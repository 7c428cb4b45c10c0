import { useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { type Attachment, attachments } from '../attachments.ts'
import { useApp } from '../context.ts'
import { AttachmentDialog } from './AttachmentDialog.tsx'
import { Icon } from './Icon.tsx'

/** What can be sent besides text. */
export function PlusPanel({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const { actions, t, layout } = useApp()
  const [asking, setAsking] = useState<Attachment | null>(null)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for all the buttons inside
    <div
      class="plus-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      {attachments.map((attachment) => (
        <button
          key={attachment.act}
          type="button"
          class="plus-tile"
          data-testid={`${attachment.act}-open`}
          onClick={() => {
            if (attachment.fields.length > 0) return setAsking(attachment)
            onDone()
            void actions.act(person.openid, attachment.act)
          }}
        >
          <span class="plus-icon">
            <Icon name={attachment.icon} size={26} />
          </span>
          {attachment.name(t)}
        </button>
      ))}
      {layout === 'narrow' && (
        <button
          type="button"
          class="plus-tile"
          data-testid="unfollow"
          onClick={() => void actions.act(person.openid, 'unfollow')}
        >
          <span class="plus-icon">
            <Icon name="personMinus" size={26} />
          </span>
          {t.unfollow}
        </button>
      )}
      {asking !== null && <AttachmentDialog attachment={asking} person={person} onClose={onDone} />}
    </div>
  )
}
