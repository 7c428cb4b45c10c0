import { useState } from 'preact/hooks'
import type { BotFeedback } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { Dialog } from '../Dialog.tsx'
import { Icon } from '../Icon.tsx'

/** A judgement as it is sent: 1 accurate, 2 inaccurate, 3 withdrawn. */
export interface Judgement {
  readonly type: 1 | 2 | 3
  readonly content?: string
  readonly reasons?: readonly number[]
}

interface FeedbackProps {
  /** What was judged last; undefined before the first. */
  readonly given: BotFeedback | undefined
  readonly onJudge: (judgement: Judgement) => Promise<boolean>
}

/** Whether an answer was right: a thumb up, a thumb down with reasons, and taking it back by the same thumb. */
export function Feedback({ given, onJudge }: FeedbackProps) {
  const { t } = useApp()
  const [asking, setAsking] = useState(false)
  const thumb = (type: 1 | 2, choose: () => void) => {
    const isGiven = given?.type === type
    return (
      <button
        type="button"
        class="thumb"
        aria-pressed={isGiven}
        aria-label={isGiven ? t.withdrawFeedback : type === 1 ? t.accurate : t.inaccurate}
        title={isGiven ? t.withdrawFeedback : type === 1 ? t.accurate : t.inaccurate}
        data-testid={type === 1 ? 'thumb-up' : 'thumb-down'}
        onClick={() => (isGiven ? void onJudge({ type: 3 }) : choose())}
      >
        <Icon name={type === 1 ? 'thumbUp' : 'thumbDown'} size={16} />
      </button>
    )
  }
  return (
    <div class="feedback">
      {thumb(1, () => void onJudge({ type: 1 }))}
      {thumb(2, () => setAsking(true))}
      {asking && (
        <WhyDialog
          onClose={() => setAsking(false)}
          onSend={(judgement) => {
            setAsking(false)
            void onJudge(judgement)
          }}
        />
      )}
    </div>
  )
}

interface WhyDialogProps {
  readonly onClose: () => void
  readonly onSend: (judgement: Judgement) => void
}

function WhyDialog({ onClose, onSend }: WhyDialogProps) {
  const { t } = useApp()
  const [reasons, setReasons] = useState<readonly number[]>([])
  const [content, setContent] = useState('')
  return (
    <Dialog title={t.whyInaccurate} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          const text = content.trim()
          const given = { ...(text === '' ? {} : { content: text }), ...(reasons.length === 0 ? {} : { reasons }) }
          onSend({ type: 2, ...given })
        }}
      >
        <fieldset class="form-checks">
          {t.feedbackReasons.map((name, index) => (
            <label key={name} class="press-option">
              <input
                type="checkbox"
                checked={reasons.includes(index + 1)}
                data-testid={`reason-${index + 1}`}
                onChange={(event) => {
                  const rest = reasons.filter((one) => one !== index + 1)
                  setReasons(event.currentTarget.checked ? [...rest, index + 1] : rest)
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <label class="form-row">
          <span class="form-label">
            {t.feedbackText}
            <span class="form-optional"> · {t.optional}</span>
          </span>
          <textarea
            class="field field-area"
            rows={2}
            value={content}
            data-testid="reason-text"
            onInput={(event) => setContent(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="reason-send">
          {t.send}
        </button>
      </form>
    </Dialog>
  )
}
