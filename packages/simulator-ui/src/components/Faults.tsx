import { useState } from 'preact/hooks'
import { api } from '../api.ts'
import { useApp } from '../context.ts'
import { presetsOf } from '../fault-presets.ts'
import { useRead } from '../use-read.ts'
import { CustomFault } from './CustomFault.tsx'
import { FaultList } from './FaultList.tsx'
import { Loading } from './Loading.tsx'

/** Lets calls of the API go wrong on purpose: by one tap, or in detail. */
export function Faults() {
  const { state, actions, t } = useApp()
  const revoke = state.product === 'wecom' ? actions.wecom.revokeTokens : actions.revokeTokens
  const everything = state.product === 'wecom' ? '/wecom/' : '*'
  const { value, error, again } = useRead(api.faults, 'faults')
  const [match, setMatch] = useState(everything)
  const [times, setTimes] = useState('1')
  if (value === null) return <Loading error={error} onRetry={again} />
  const where = { match: match.trim() || everything, times: Number(times) || 1 }

  return (
    <div class="faults">
      <FaultList faults={value.faults} onChange={again} />
      <section>
        <h3>{t.faultPresets}</h3>
        <div class="fault-where">
          <label class="form-row">
            <span class="form-label">{t.faultMatch}</span>
            <input
              class="field"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={match}
              data-testid="fault-match"
              onInput={(event) => setMatch(event.currentTarget.value)}
            />
          </label>
          <label class="form-row">
            <span class="form-label">{t.faultTimes}</span>
            <input
              class="field"
              type="number"
              min={1}
              max={1000}
              value={times}
              data-testid="fault-times"
              onInput={(event) => setTimes(event.currentTarget.value)}
            />
          </label>
        </div>
        <p class="form-note">{t.faultMatchHint}</p>
        <div class="presets">
          {presetsOf(state.product).map(({ name, change }) => (
            <button
              key={name}
              type="button"
              class="button"
              data-testid={`preset-${name}`}
              onClick={() =>
                void (change === 'revoke' ? revoke() : actions.addFault({ ...change, ...where })).then(again)
              }
            >
              {t.presets[name]}
            </button>
          ))}
        </div>
      </section>
      <CustomFault onAdd={(change) => actions.addFault({ ...change, ...where }).then(again)} />
    </div>
  )
}
