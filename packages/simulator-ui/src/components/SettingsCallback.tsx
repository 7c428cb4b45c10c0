import { useState } from 'preact/hooks'
import type { Format, Mode, OfficialAccountState } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { CallbackForm } from './CallbackForm.tsx'
import { SelectField } from './SelectField.tsx'

const modes: readonly Mode[] = ['plain', 'compatible', 'encrypted']

/** How the body of a push may be written. */
export const formats: readonly (readonly [Format, string])[] = [
  ['xml', 'XML'],
  ['json', 'JSON'],
]

/** Where the account's pushes go and how they travel. */
export function SettingsCallback({ account }: { readonly account: OfficialAccountState }) {
  const { actions, t } = useApp()
  const [mode, setMode] = useState(account.mode)
  const [format, setFormat] = useState(account.format)
  return (
    <CallbackForm
      title={t.callback}
      hint={t.callbackHint}
      placeholder="http://127.0.0.1:3000/wechat"
      url={account.callbackUrl}
      verification={account.verification}
      prefix="settings"
      onSave={(url) => actions.setCallback({ url, mode, format })}
    >
      <div class="form-pair">
        <SelectField
          {...{ label: t.mode, value: mode, onValue: setMode, testId: 'settings-mode' }}
          options={modes.map((one) => [one, t.modes[one]])}
        />
        <SelectField
          {...{ label: t.format, value: format, onValue: setFormat, testId: 'settings-format' }}
          options={formats}
        />
      </div>
    </CallbackForm>
  )
}
