import type { Fault } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { faultName } from '../fault-presets.ts'
import { IconButton } from './IconButton.tsx'

/** The faults that are set, in the order they are tried. */
export function FaultList({ faults, onChange }: { readonly faults: readonly Fault[]; readonly onChange: () => void }) {
  const { actions, t } = useApp()
  return (
    <section>
      <div class="faults-head">
        <h3>{t.faultsSet}</h3>
        {faults.length > 0 && (
          <button
            type="button"
            class="text-button"
            data-testid="faults-clear"
            onClick={() => void actions.clearFaults().then(onChange)}
          >
            {t.faultsClear}
          </button>
        )}
      </div>
      {faults.length === 0 && <p class="form-note">{t.faultsNone}</p>}
      <ul class="fault-list">
        {faults.map((fault) => {
          const name = faultName(fault, t)
          return (
            <li key={fault.id} class="fault" data-testid="fault">
              <span class="fault-text">
                <span class="fault-name">{name}</span>
                <span class="fault-match">
                  <code>{fault.match}</code> · {t.faultLeft(fault.left)}
                </span>
              </span>
              <IconButton
                icon="close"
                label={t.faultRemove(name)}
                testId="fault-remove"
                onClick={() => void actions.removeFault(fault.id).then(onChange)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
