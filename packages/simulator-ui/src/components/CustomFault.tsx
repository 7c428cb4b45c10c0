import { useState } from 'preact/hooks'
import type { FaultInput } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'

type Change = Omit<FaultInput, 'match' | 'times'>

const numbers = ['errcode', 'status', 'delayMs'] as const
const none = { errcode: '', status: '', delayMs: '', body: '' }

/** A fault in detail: what is left empty stays out of it. */
export function CustomFault({ onAdd }: { readonly onAdd: (change: Change) => Promise<void> }) {
  const { t } = useApp()
  const [values, setValues] = useState(none)
  const labels = { errcode: t.errcode, status: t.status, delayMs: t.delay }
  const set = (name: keyof typeof none, value: string) => setValues({ ...values, [name]: value })

  return (
    <details class="custom-fault">
      <summary>{t.customFault}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const given = numbers.filter((name) => values[name] !== '').map((name) => [name, Number(values[name])])
          const body = values.body === '' ? {} : { body: values.body }
          void onAdd({ ...Object.fromEntries(given), ...body })
          setValues(none)
        }}
      >
        <div class="fault-numbers">
          {numbers.map((name) => (
            <label class="form-row" key={name}>
              <span class="form-label">{labels[name]}</span>
              <input
                class="field"
                type="number"
                value={values[name]}
                data-testid={`fault-${name}`}
                onInput={(event) => set(name, event.currentTarget.value)}
              />
            </label>
          ))}
        </div>
        <label class="form-row">
          <span class="form-label">{t.faultBody}</span>
          <textarea
            class="field field-area"
            rows={2}
            value={values.body}
            data-testid="fault-body"
            onInput={(event) => set('body', event.currentTarget.value)}
          />
        </label>
        <button
          type="submit"
          class="button"
          disabled={Object.values(values).every((value) => value === '')}
          data-testid="fault-add"
        >
          {t.addFault}
        </button>
      </form>
    </details>
  )
}
