import type { Delivery } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { kindOf } from '../delivery.ts'
import { ownerName } from '../delivery-owner.ts'
import { formatClock } from '../format.ts'
import { AttemptView } from './AttemptView.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { useRunning } from './DeliveryMark.tsx'
import { TimeBar } from './TimeBar.tsx'
import { VerdictBox } from './VerdictBox.tsx'

/** One delivery in full: what came of it first, then what was pushed and each request; several requests are told first. */
export function DeliveryDetail({ delivery }: { readonly delivery: Delivery }) {
  const { state, t, language } = useApp()
  const { attempts, verdict, mode, format } = delivery
  const replyText = attempts[0]?.replyText ?? null
  // A running delivery with an attempt behind it gets another one.
  const several = attempts.length > 1 || (delivery.state === 'running' && attempts.length > 0)
  const requests = attempts.map((attempt) => (
    <AttemptView key={attempt.number} attempt={attempt} only={!several} decrypted={mode !== 'plain'} />
  ))

  return (
    <article class="detail" data-testid="delivery-detail" data-id={delivery.id}>
      <header class="detail-head">
        <h3>{kindOf(delivery)}</h3>
        <p>
          {ownerName(delivery, state.sim)} · {formatClock(delivery.at, language)}
        </p>
        <span class="chip">{t.modes[mode]}</span>
        <span class="chip">{format.toUpperCase()}</span>
      </header>

      {verdict === null ? <RunningBox delivery={delivery} /> : <VerdictBox verdict={verdict} testId="verdict" />}
      {delivery.notice !== null && (
        <p class="detail-notice">
          {t.personSaw}
          <q>{delivery.notice}</q>
        </p>
      )}

      {several && requests}
      <CodeBlock
        title={mode === 'plain' ? t.push : t.pushDecrypted}
        {...(several ? { note: t.sameForAll } : {})}
        text={delivery.text}
        testId="push-text"
      />
      {!several && replyText !== null && (
        <CodeBlock title={mode === 'plain' ? t.reply : t.replyDecrypted} text={replyText} testId="reply-text" />
      )}
      {!several && requests}
    </article>
  )
}

function RunningBox({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useApp()
  const { attempt, elapsedMs } = useRunning(delivery)
  const seconds = (elapsedMs / 1000).toFixed(1)
  return (
    <div class="verdict verdict-running" data-testid="verdict" data-code="running">
      <p class="verdict-title">
        <span class="spinner" />
        {t.running}
      </p>
      <p class="verdict-message">{t.markRunning(attempt, seconds)}</p>
      <TimeBar ms={elapsedMs} tone="running" label={t.markRunning(attempt, seconds)} />
    </div>
  )
}
