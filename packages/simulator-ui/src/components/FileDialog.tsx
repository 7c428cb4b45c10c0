import { useApp } from '../context.ts'
import { blobsOf, type Talk } from '../talk.ts'
import { Dialog } from './Dialog.tsx'
import { FilePicker } from './FilePicker.tsx'

interface FileDialogProps {
  readonly kind: 'video' | 'file'
  readonly talk: Talk
  readonly onClose: () => void
}

/** Sends a video or any file: one that is chosen, or a sample. */
export function FileDialog({ kind, talk, onClose }: FileDialogProps) {
  const { t } = useApp()
  const isVideo = kind === 'video'
  return (
    <Dialog title={isVideo ? t.sendVideo : t.sendFile} shape="sheet" onClose={onClose}>
      <div class="form">
        <FilePicker
          label={isVideo ? t.chooseVideo : t.chooseVoice}
          accept={isVideo ? 'video/mp4' : ''}
          testId={`${kind}-file`}
          onFiles={(files) => {
            onClose()
            void talk.send(kind, blobsOf(files))
          }}
        />
        <button
          type="button"
          class="weui-btn weui-btn_primary form-submit"
          data-testid={`${kind}-send`}
          onClick={() => {
            onClose()
            void talk.act(kind)
          }}
        >
          {t.sendSample}
        </button>
      </div>
    </Dialog>
  )
}
