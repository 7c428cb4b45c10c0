import { useApp } from '../context.ts'
import { Dialog } from './Dialog.tsx'
import { SettingsCallback } from './SettingsCallback.tsx'
import { SettingsClock } from './SettingsClock.tsx'
import { SettingsCredentials } from './SettingsCredentials.tsx'
import { SettingsDisplay } from './SettingsDisplay.tsx'
import { SettingsReset } from './SettingsReset.tsx'
import { SettingsWecom } from './wecom/SettingsWecom.tsx'

export function Settings({ onClose }: { readonly onClose: () => void }) {
  const { state, t } = useApp()
  const { sim } = state
  if (sim === null) return null
  return (
    <Dialog title={t.settings} shape="page" testId="settings" onClose={onClose}>
      <div class="settings">
        {state.product === 'wecom' ? (
          <SettingsWecom wecom={sim.wecom} />
        ) : (
          <>
            <SettingsCallback account={sim.official.account} />
            <SettingsCredentials account={sim.official.account} />
          </>
        )}
        <SettingsClock clock={sim.clock} />
        <SettingsDisplay />
        <SettingsReset />
        <p class="settings-version">{t.version(sim.version)}</p>
      </div>
    </Dialog>
  )
}
