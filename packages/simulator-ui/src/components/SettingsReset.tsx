import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { Dialog } from './Dialog.tsx'

export function SettingsReset() {
  const { actions, t } = useApp()
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <section class="section">
      <h3>{t.reset}</h3>
      <p class="section-text">{t.resetHint}</p>
      <button type="button" class="button button-danger" data-testid="reset" onClick={() => setAsking(true)}>
        {t.resetAction}
      </button>
      {asking && (
        <Dialog title={t.resetConfirm} shape="sheet" onClose={close}>
          <div class="form">
            <p class="section-text">{t.resetHint}</p>
            <div class="button-row button-row-end">
              <button type="button" class="button" onClick={close}>
                {t.cancel}
              </button>
              <button
                type="button"
                class="button button-danger-filled"
                data-testid="reset-confirm"
                onClick={() => {
                  close()
                  void actions.reset()
                }}
              >
                {t.reset}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  )
}
