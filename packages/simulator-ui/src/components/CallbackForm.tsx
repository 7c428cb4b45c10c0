import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Verification } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { VerifyResult } from './VerifyResult.tsx'

interface CallbackFormProps {
  readonly title: string
  readonly hint: string
  readonly placeholder: string
  /** The address that is set. */
  readonly url: string | null
  readonly verification: Verification | null
  /** Test ids begin with it. */
  readonly prefix: string
  readonly submit?: string
  /** Whether there is an address to give. @default true */
  readonly takesUrl?: boolean
  /** Saves the address, null for none. */
  readonly onSave: (url: string | null) => Promise<unknown>
  /** What stands above the address and below it. */
  readonly before?: ComponentChildren
  readonly children?: ComponentChildren
}

/** Where pushes go; saving checks the address as the platform's console does. */
export function CallbackForm(props: CallbackFormProps) {
  const {
    title,
    hint,
    placeholder,
    url: current,
    verification,
    prefix,
    submit,
    onSave,
    before,
    children,
    takesUrl = true,
  } = props
  const { t } = useApp()
  const [url, setUrl] = useState(current ?? '')
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    setBusy(true)
    await onSave(url.trim() === '' ? null : url.trim())
    setBusy(false)
  }

  return (
    <section class="section">
      <h3>{title}</h3>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {before}
        {takesUrl && (
          <label class="form-row">
            <span class="form-label">{t.callbackUrl}</span>
            <input
              class="field"
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder={placeholder}
              value={url}
              data-testid={`${prefix}-url`}
              onInput={(event) => setUrl(event.currentTarget.value)}
            />
            <span class="form-note">{hint}</span>
          </label>
        )}
        {children}
        <button
          type="submit"
          class="weui-btn weui-btn_primary form-submit"
          disabled={busy}
          data-testid={`${prefix}-verify`}
        >
          {busy ? t.verifying : (submit ?? t.verify)}
        </button>
      </form>
      <div aria-live="polite">{!busy && verification !== null && <VerifyResult verification={verification} />}</div>
    </section>
  )
}
