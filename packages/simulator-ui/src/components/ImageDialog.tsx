import { useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { Dialog } from './Dialog.tsx'
import { FilePicker, pictureTypes } from './FilePicker.tsx'

/** Sends pictures: files, an address, or a sample. */
export function ImageDialog({
  person: { openid },
  onClose,
}: {
  readonly person: Person
  readonly onClose: () => void
}) {
  const { actions, t } = useApp()
  const [picUrl, setPicUrl] = useState('')
  return (
    <Dialog title={t.sendImage} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void actions.act(openid, 'image', picUrl.trim() === '' ? {} : { picUrl: picUrl.trim() })
        }}
      >
        <FilePicker
          label={t.chooseImages}
          accept={pictureTypes}
          multiple
          testId="image-file"
          onFiles={(files) => {
            onClose()
            void actions.sendPictures(openid, files)
          }}
        />
        <label class="form-row">
          <span class="form-label">{t.picUrl}</span>
          <input
            class="field"
            type="url"
            autocomplete="off"
            placeholder={t.picUrlHint}
            value={picUrl}
            data-testid="image-picUrl"
            onInput={(event) => setPicUrl(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="image-send">
          {picUrl.trim() === '' ? t.sendSample : t.send}
        </button>
      </form>
    </Dialog>
  )
}
