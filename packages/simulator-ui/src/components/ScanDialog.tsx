import { useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { CodeList } from './CodeList.tsx'
import { Dialog } from './Dialog.tsx'

/** Scans one of the account's QR codes, or one with any scene at all. */
export function ScanDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { actions, t } = useApp()
  const [scene, setScene] = useState('')
  return (
    <Dialog title={t.scanTitle} shape="sheet" onClose={onClose}>
      <div class="form">
        <section class="form-row">
          <h3 class="form-label">{t.codes}</h3>
          <CodeList person={person} onDone={onClose} />
        </section>
        <form
          class="form-row"
          onSubmit={(event) => {
            event.preventDefault()
            onClose()
            void actions.act(person.openid, 'scan', { scene: scene.trim() })
          }}
        >
          <label class="form-row">
            <span class="form-label">{t.orScene}</span>
            <span class="form-line">
              <input
                class="field"
                type="text"
                required
                autocomplete="off"
                placeholder={t.sceneHint}
                value={scene}
                data-testid="scan-scene"
                onInput={(event) => setScene(event.currentTarget.value)}
              />
              <button type="submit" class="button button-primary" data-testid="scan-send">
                {t.scan}
              </button>
            </span>
          </label>
        </form>
        <p class="form-note">{t.sceneNote}</p>
      </div>
    </Dialog>
  )
}
