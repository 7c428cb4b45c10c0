import { useState } from 'preact/hooks'
import type { Format, Mode, OfficialAccountState } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { VerifyResult } from './VerifyResult.tsx'

const modes: readonly Mode[] = ['plain', 'compatible', 'encrypted']
const formats: readonly Format[] = ['xml', 'json']

/** Where pushes go and how they travel; saving checks the address as the platform's console does. */
export function SettingsCallback({ account }: { readonly account: OfficialAccountState }) {
  const { actions, t } = useApp()
  const [url, setUrl] = useState(account.callbackUrl ?? '')
  const [mode, setMode] = useState(account.mode)
  const [format, setFormat] = useState(account.format)
  const [busy, setBusy] = useState(false)

  async function verify(): Promise<void> {
    setBusy(true)
    await actions.setCallback({ url: url.trim() === '' ? null : url.trim(), mode, format })
    setBusy(false)
  }

  return (
    <section class="section">
      <h3>{t.callback}</h3>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void verify()
        }}
      >
        <label class="form-row">
          <span class="form-label">{t.callbackUrl}</span>
          <input
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="http://127.0.0.1:3000/wechat"
            value={url}
            data-testid="settings-url"
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          <span class="form-note">{t.callbackHint}</span>
        </label>
        <div class="form-pair">
          <label class="form-row">
            <span class="form-label">{t.mode}</span>
            <select
              class="field"
              value={mode}
              data-testid="settings-mode"
              onChange={(event) => setMode(event.currentTarget.value as Mode)}
            >
              {modes.map((one) => (
                <option key={one} value={one}>
                  {t.modes[one]}
                </option>
              ))}
            </select>
          </label>
          <label class="form-row">
            <span class="form-label">{t.format}</span>
            <select
              class="field"
              value={format}
              data-testid="settings-format"
              onChange={(event) => setFormat(event.currentTarget.value as Format)}
            >
              {formats.map((one) => (
                <option key={one} value={one}>
                  {one.toUpperCase()}
                </option>
              ))}
            </select>
          </label>
        </div>
        <button
          type="submit"
          class="weui-btn weui-btn_primary form-submit"
          disabled={busy}
          data-testid="settings-verify"
        >
          {busy ? t.verifying : t.verify}
        </button>
      </form>
      <div aria-live="polite">
        {!busy && account.verification !== null && <VerifyResult verification={account.verification} />}
      </div>
    </section>
  )
}
