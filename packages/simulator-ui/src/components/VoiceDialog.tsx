import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import type { SentBlob, Talk } from '../talk.ts'
import { useRecorder } from '../use-recorder.ts'
import { Dialog } from './Dialog.tsx'
import { FilePicker } from './FilePicker.tsx'
import { Icon } from './Icon.tsx'

/** Sends a voice: recorded, a file, or a sample; with what was understood of it, where one gives that. */
export function VoiceDialog({ talk, onClose }: { readonly talk: Talk; readonly onClose: () => void }) {
  const { t } = useApp()
  const [voice, setVoice] = useState<SentBlob | null>(null)
  const [recognition, setRecognition] = useState('')
  const [refused, setRefused] = useState(false)
  const recorder = useRecorder(
    (blob) => setVoice({ blob, name: 'recording.wav' }),
    () => setRefused(true),
  )
  const preview = useMemo(() => (voice === null ? '' : URL.createObjectURL(voice.blob)), [voice])
  useEffect(() => () => URL.revokeObjectURL(preview), [preview])
  const canRecord = recorder.possible && !refused

  function send(): void {
    onClose()
    const understood = talk.voice === 'text' ? 'text' : 'recognition'
    const more = recognition.trim() === '' ? {} : { [understood]: recognition.trim() }
    if (voice === null) void talk.act('voice', more)
    else void talk.send('voice', [voice], more)
  }

  return (
    <Dialog title={t.sendVoice} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {talk.voice !== 'text' && (
          <div class="button-row">
            {canRecord && (
              <button
                type="button"
                class={recorder.recording ? 'button button-danger-filled' : 'button'}
                data-testid="voice-record"
                onClick={() => (recorder.recording ? recorder.stop() : recorder.start().catch(() => setRefused(true)))}
              >
                <Icon name={recorder.recording ? 'stop' : 'voice'} size={18} />
                {recorder.recording ? t.stopRecording(recorder.seconds) : t.record}
              </button>
            )}
            <FilePicker
              label={t.chooseVoice}
              accept="audio/*,.amr"
              testId="voice-file"
              onFiles={([file]) => file !== undefined && setVoice({ blob: file, name: file.name })}
            />
          </div>
        )}
        {talk.voice !== 'text' && <p class="form-note">{canRecord ? t.recordNote : t.noMicrophone}</p>}
        {voice !== null && (
          // biome-ignore lint/a11y/useMediaCaption: what people say has no captions
          <audio class="voice-preview" controls src={preview} data-testid="voice-preview" />
        )}
        {talk.voice !== 'sound' && (
          <label class="form-row">
            <span class="form-label">
              {t.recognition}
              <span class="form-optional"> · {t.optional}</span>
            </span>
            <input
              class="field"
              type="text"
              autocomplete="off"
              placeholder={t.recognitionHint}
              value={recognition}
              data-testid="voice-recognition"
              onInput={(event) => setRecognition(event.currentTarget.value)}
            />
          </label>
        )}
        <button
          type="submit"
          class="weui-btn weui-btn_primary form-submit"
          disabled={recorder.recording}
          data-testid="voice-send"
        >
          {voice === null && (talk.voice !== 'text' || recognition.trim() === '') ? t.sendSample : t.send}
        </button>
      </form>
    </Dialog>
  )
}
