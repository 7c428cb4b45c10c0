import type { SimulatorState } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { formatClock } from '../format.ts'
import { useNow } from '../hooks.ts'

const steps = [
  ['seconds', 5000],
  ['minute', 60_000],
  ['token', 2 * 3_600_000],
  ['window', 48 * 3_600_000],
  ['media', 72 * 3_600_000],
] as const

/** The simulated time, which can be moved on to see timeouts, retries and windows end. */
export function SettingsClock({ clock }: { readonly clock: SimulatorState['clock'] }) {
  const { state, actions, t, language } = useApp()
  const running = useNow(clock === 'real', 1000) + state.clockOffsetMs
  const now = formatClock(clock === 'real' ? running : (state.sim?.now ?? 0), language)
  return (
    <section class="section">
      <h3>{t.clock}</h3>
      <p class="section-text">{clock === 'real' ? t.clockReal(now) : t.clockManual(now)}</p>
      <div class="button-row">
        {steps.map(([name, ms]) => (
          <button
            key={name}
            type="button"
            class="button"
            data-testid={`clock-${name}`}
            onClick={() => void actions.advanceClock(ms)}
          >
            {t.clockSteps[name]}
          </button>
        ))}
      </div>
    </section>
  )
}
