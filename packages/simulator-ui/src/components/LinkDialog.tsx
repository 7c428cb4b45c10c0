import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import type { Talk } from '../talk.ts'
import { Dialog } from './Dialog.tsx'

const fields = ['url', 'title', 'description'] as const

/** Sends a link, as people forward articles. */
export function LinkDialog({ talk, onClose }: { readonly talk: Talk; readonly onClose: () => void }) {
  const { t } = useApp()
  const [values, setValues] = useState({ url: '', title: '', description: '' })
  return (
    <Dialog title={t.sendLink} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          const { description, ...needed } = values
          void talk.act('link', description.trim() === '' ? needed : values)
        }}
      >
        {fields.map((name) => (
          <label class="form-row" key={name}>
            <span class="form-label">
              {t[name]}
              {name === 'description' && <span class="form-optional"> · {t.optional}</span>}
            </span>
            <input
              class="field"
              type={name === 'url' ? 'url' : 'text'}
              required={name !== 'description'}
              placeholder={name === 'url' ? 'https://example.com/' : ''}
              autocomplete="off"
              autofocus={name === 'url'}
              value={values[name]}
              data-testid={`link-${name}`}
              onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="link-send">
          {t.send}
        </button>
      </form>
    </Dialog>
  )
}
