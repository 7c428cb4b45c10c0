import type { Delivery } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { kindOf, summaryOf, toneOf } from '../delivery.ts'
import { menuOf, ownerName } from '../delivery-owner.ts'
import { formatMs } from '../format.ts'
import { useRunning } from './DeliveryMark.tsx'
import { Row } from './Row.tsx'
import { TimeBar } from './TimeBar.tsx'

interface DeliveryRowProps {
  readonly delivery: Delivery
  readonly current: boolean
  readonly onChoose: () => void
}

export function DeliveryRow({ delivery, current, onChoose }: DeliveryRowProps) {
  const { state, t } = useApp()
  const { attempt, elapsedMs } = useRunning(delivery)
  const running = delivery.state === 'running'
  const tone = toneOf(delivery)
  const ms = running ? elapsedMs : (delivery.attempts.at(-1)?.ms ?? 0)
  const verdict = delivery.verdict === null ? t.running : t.verdicts[delivery.verdict.code]
  const count = running ? attempt : delivery.attempts.length
  const data = { 'data-testid': 'delivery-row', 'data-id': delivery.id, 'data-state': delivery.state }

  return (
    <Row
      {...{ tone, current, onChoose, data }}
      top={
        <>
          <span class="row-kind">{kindOf(delivery)}</span>
          <span class="row-summary">{summaryOf(delivery, t, menuOf(delivery, state.sim))}</span>
          <span class="row-person">{ownerName(delivery, state.sim)}</span>
        </>
      }
      bottom={
        <>
          <span class="row-verdict">{verdict}</span>
          {count > 1 && <span class="row-attempts">{t.attempts(count)}</span>}
          {count > 0 && (
            <>
              <TimeBar ms={ms} tone={tone} label={t.ofFiveSeconds(formatMs(ms))} />
              <span class="row-ms">{formatMs(ms)}</span>
            </>
          )}
        </>
      }
    />
  )
}
