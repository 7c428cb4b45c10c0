import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { blobsOf, type Talk } from '../talk.ts'
import { Dialog } from './Dialog.tsx'
import { FilePicker, pictureTypes } from './FilePicker.tsx'

/** Sends pictures: files, an address where the chat takes one, or a sample. */
export function ImageDialog({ talk, onClose }: { readonly talk: Talk; readonly onClose: () => void }) {
  const { t } = useApp()
  const [picUrl, setPicUrl] = useState('')
  return (
    <Dialog title={t.sendImage} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void talk.act('image', picUrl.trim() === '' ? {} : { picUrl: picUrl.trim() })
        }}
      >
        <FilePicker
          label={t.chooseImages}
          accept={pictureTypes}
          multiple
          testId="image-file"
          onFiles={(files) => {
            onClose()
            void talk.send('image', blobsOf(files))
          }}
        />
        {talk.takesAddresses && (
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
        )}
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="image-send">
          {picUrl.trim() === '' ? t.sendSample : t.send}
        </button>
      </form>
    </Dialog>
  )
}
