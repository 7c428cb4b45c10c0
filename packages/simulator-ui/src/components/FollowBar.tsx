import { useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { ScanDialog } from './ScanDialog.tsx'

/** Stands in place of the composer while the person does not follow. */
export function FollowBar({ person }: { readonly person: Person }) {
  const { actions, t } = useApp()
  const [scanning, setScanning] = useState(false)
  return (
    <footer class="follow">
      <p class="follow-hint">{t.followHint(person.nickname)}</p>
      <button
        type="button"
        class="weui-btn weui-btn_primary"
        data-testid="follow"
        onClick={() => void actions.act(person.openid, 'follow')}
      >
        {t.follow}
      </button>
      <button type="button" class="text-button" data-testid="scan-open" onClick={() => setScanning(true)}>
        {t.scanInstead}
      </button>
      {scanning && <ScanDialog person={person} onClose={() => setScanning(false)} />}
    </footer>
  )
}
