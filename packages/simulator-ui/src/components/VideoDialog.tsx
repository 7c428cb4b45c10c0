import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { Dialog } from './Dialog.tsx'
import { FilePicker } from './FilePicker.tsx'

/** Sends a video: a file, or a sample. */
export function VideoDialog({
  person: { openid },
  onClose,
}: {
  readonly person: Person
  readonly onClose: () => void
}) {
  const { actions, t } = useApp()
  return (
    <Dialog title={t.sendVideo} shape="sheet" onClose={onClose}>
      <div class="form">
        <FilePicker
          label={t.chooseVideo}
          accept="video/mp4"
          testId="video-file"
          onFiles={([file]) => {
            onClose()
            if (file !== undefined) void actions.sendRecording(openid, 'video', file, file.name)
          }}
        />
        <button
          type="button"
          class="weui-btn weui-btn_primary form-submit"
          data-testid="video-send"
          onClick={() => {
            onClose()
            void actions.act(openid, 'video')
          }}
        >
          {t.sendSample}
        </button>
      </div>
    </Dialog>
  )
}
