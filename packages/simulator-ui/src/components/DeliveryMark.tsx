import type { Delivery } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { formatMs } from '../format.ts'
import { useNow } from '../hooks.ts'
import { Icon } from './Icon.tsx'

const limitMs = 5000

/** How a message fares on its way to the callback; opens it in the inspector. */
export function DeliveryMark({ id }: { readonly id: string }) {
  const { state, dispatch } = useApp()
  const delivery = state.deliveries.find((one) => one.id === id)
  if (delivery === undefined) return null
  const open = () => dispatch({ type: 'inspected', id, open: true })
  return delivery.state === 'running' ? (
    <RunningMark delivery={delivery} onClick={open} />
  ) : (
    <DoneMark delivery={delivery} onClick={open} />
  )
}

interface MarkProps {
  readonly delivery: Delivery
  readonly onClick: () => void
}

function RunningMark({ delivery, onClick }: MarkProps) {
  const { t } = useApp()
  const { attempt, elapsedMs } = useRunning(delivery)
  const seconds = (elapsedMs / 1000).toFixed(1)
  return (
    <button
      type="button"
      class="mark mark-running"
      // Without the seconds: a screen reader would read each of them.
      aria-label={`${t.running} ${t.attempt(attempt)}; ${t.openDelivery}`}
      title={t.markRunning(attempt, seconds)}
      data-testid="delivery-mark"
      data-state="running"
      onClick={onClick}
    >
      <span class="spinner" />
      {attempt > 1 && <span class="mark-attempt">{attempt}/3</span>}
      <span aria-hidden="true">{seconds} s</span>
    </button>
  )
}

function DoneMark({ delivery, onClick }: MarkProps) {
  const { t } = useApp()
  const last = delivery.attempts.at(-1)
  const ok = delivery.verdict?.ok ?? false
  const name = t.verdicts[delivery.verdict?.code ?? 'cancelled']
  const ms = formatMs(last?.ms ?? 0)
  const label = ok ? t.markOk(name, ms) : t.markFailed(name)
  const warned = ok && (delivery.verdict?.warnings.length ?? 0) > 0
  return (
    <button
      type="button"
      class={`mark ${ok ? (warned ? 'mark-warned' : 'mark-ok') : 'mark-failed'}`}
      aria-label={`${label}; ${t.openDelivery}`}
      title={label}
      data-testid="delivery-mark"
      data-state={ok ? 'ok' : 'failed'}
      onClick={onClick}
    >
      <Icon name={ok ? (warned ? 'alert' : 'check') : 'cross'} size={14} />
      {ok && delivery.attempts.length > 1 && <span class="mark-attempt">{delivery.attempts.length}/3</span>}
      <span>{ok ? ms : name}</span>
    </button>
  )
}

/** Which attempt is on its way, and for how long, on the simulator's clock and at most five seconds. */
export function useRunning(delivery: Delivery): { readonly attempt: number; readonly elapsedMs: number } {
  const { state } = useApp()
  const now = useNow(delivery.state === 'running' && state.sim?.clock === 'real') + state.clockOffsetMs
  const last = delivery.attempts.at(-1)
  const since = last === undefined ? delivery.at : last.startedAt + last.ms
  return {
    attempt: Math.min(delivery.attempts.length + 1, 3),
    elapsedMs: Math.min(Math.max(now - since, 0), limitMs),
  }
}
