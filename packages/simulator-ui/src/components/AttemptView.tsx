import { useState } from 'preact/hooks'
import type { Attempt } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { curlCommand } from '../curl.ts'
import { toneOfVerdict } from '../delivery.ts'
import { formatMs } from '../format.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { CopyButton } from './CopyButton.tsx'
import { RequestView, ResponseView } from './HttpView.tsx'
import { TimeBar } from './TimeBar.tsx'
import { VerdictBox } from './VerdictBox.tsx'

interface AttemptViewProps {
  readonly attempt: Attempt
  readonly only: boolean
  readonly decrypted: boolean
}

/** One request and its answer; of several attempts all begin closed. */
export function AttemptView({ attempt, only, decrypted }: AttemptViewProps) {
  const { t } = useApp()
  const [open, setOpen] = useState(only)
  const { number, request, response, ms, verdict, replyText } = attempt
  const tone = toneOfVerdict(verdict)

  return (
    <section class={`attempt attempt-${tone}`} data-testid={`attempt-${number}`}>
      <h4>
        <button type="button" class="attempt-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="attempt-name">{t.attempt(number)}</span>
          <span class="attempt-verdict">{t.verdicts[verdict.code]}</span>
          <TimeBar ms={ms} tone={tone} label={t.ofFiveSeconds(formatMs(ms))} />
          <span class="row-ms">{formatMs(ms)}</span>
        </button>
      </h4>
      {open && (
        <div class="attempt-body">
          {!only && <VerdictBox verdict={verdict} testId="attempt-verdict" />}
          <RequestView request={request} tools={<CopyButton text={curlCommand(request)} label={t.copyCurl} />} />
          <ResponseView response={response} />
          {!only && replyText !== null && (
            <CodeBlock title={decrypted ? t.replyDecrypted : t.reply} text={replyText} testId="reply-text" />
          )}
        </div>
      )}
    </section>
  )
}
