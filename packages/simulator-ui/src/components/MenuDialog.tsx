import { useState } from 'preact/hooks'
import type { MenuButton } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { needOf } from '../menu-taps.ts'
import type { MenuTalk } from '../talk.ts'
import { Dialog } from './Dialog.tsx'
import { FilePicker, pictureTypes } from './FilePicker.tsx'
import { LocationDialog } from './LocationDialog.tsx'

interface MenuDialogProps {
  readonly button: MenuButton
  readonly talk: MenuTalk
  readonly onClose: () => void
}

/** Asks for what a menu button needs: a scanned code, pictures, or a place. */
export function MenuDialog({ button, talk, onClose }: MenuDialogProps) {
  const { t } = useApp()
  const need = needOf(button)
  if (need === 'place') {
    return (
      <LocationDialog
        title={button.name}
        onClose={onClose}
        onSend={(place) => {
          onClose()
          talk.place(button, place)
        }}
      />
    )
  }
  if (need === 'scan') {
    return (
      <ScanForm
        title={`${t.menuScanTitle}: ${button.name}`}
        onClose={onClose}
        onScan={(type, result) => {
          onClose()
          talk.scan(button, type, result)
        }}
      />
    )
  }
  return (
    <Dialog title={`${t.menuPicsTitle}: ${button.name}`} shape="sheet" onClose={onClose}>
      <div class="form">
        <FilePicker
          label={t.chooseImages}
          accept={pictureTypes}
          multiple
          testId="menu-pictures"
          onFiles={(files) => {
            onClose()
            talk.pictures(button, files)
          }}
        />
      </div>
    </Dialog>
  )
}

interface ScanFormProps {
  readonly title: string
  readonly onClose: () => void
  readonly onScan: (type: string, result: string) => void
}

function ScanForm({ title, onClose, onScan }: ScanFormProps) {
  const { t } = useApp()
  const [result, setResult] = useState('')
  const [type, setType] = useState<keyof typeof t.scanTypes>('qrcode')
  return (
    <Dialog title={title} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onScan(type, result)
        }}
      >
        <label class="form-row">
          <span class="form-label">{t.scanResult}</span>
          <input
            class="field"
            type="text"
            required
            autocomplete="off"
            autofocus
            value={result}
            data-testid="menu-scan-result"
            onInput={(event) => setResult(event.currentTarget.value)}
          />
        </label>
        <label class="form-row">
          <span class="form-label">{t.scanType}</span>
          <select
            class="field"
            value={type}
            onChange={(event) => setType(event.currentTarget.value as keyof typeof t.scanTypes)}
          >
            <option value="qrcode">{t.scanTypes.qrcode}</option>
            <option value="barcode">{t.scanTypes.barcode}</option>
          </select>
        </label>
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="menu-scan-send">
          {t.send}
        </button>
      </form>
    </Dialog>
  )
}
