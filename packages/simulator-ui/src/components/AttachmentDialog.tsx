import { useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { type Attachment, attachmentBody } from '../attachments.ts'
import { useApp } from '../context.ts'
import { Dialog } from './Dialog.tsx'

interface AttachmentDialogProps {
  readonly attachment: Attachment
  readonly person: Person
  readonly onClose: () => void
}

/** Asks for what an attachment needs, then sends it. */
export function AttachmentDialog({ attachment, person, onClose }: AttachmentDialogProps) {
  const { actions, t } = useApp()
  const { act, fields } = attachment
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ name, initial }) => [name, initial?.(t) ?? ''])),
  )

  return (
    <Dialog title={attachment.title(t)} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void actions.act(person.openid, act, attachmentBody(attachment, values))
        }}
      >
        {fields.map(({ name, type, label, hint, required }, index) => (
          <label class="form-row" key={name}>
            <span class="form-label">
              {label(t)}
              {!required && <span class="form-optional"> · {t.optional}</span>}
            </span>
            <input
              class="field"
              type={type}
              {...(type === 'number' ? { step: 'any' } : {})}
              required={required ?? false}
              placeholder={hint?.(t) ?? ''}
              autocomplete="off"
              autofocus={index === 0}
              value={values[name] ?? ''}
              data-testid={`${act}-${name}`}
              onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        {attachment.note !== undefined && <p class="form-note">{attachment.note(t)}</p>}
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid={`${act}-send`}>
          {t.send}
        </button>
      </form>
    </Dialog>
  )
}
