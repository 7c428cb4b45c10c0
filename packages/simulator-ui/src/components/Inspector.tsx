import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { DeliveryDetail } from './DeliveryDetail.tsx'
import { DeliveryRow } from './DeliveryRow.tsx'
import { EmptyState } from './EmptyState.tsx'
import { IconButton } from './IconButton.tsx'

/** What went over the wire: the deliveries, and one of them in full. On a phone one after the other. */
export function Inspector({ onClose }: { readonly onClose?: () => void }) {
  const { state, dispatch, t, layout } = useApp()
  const [onlySelected, setOnlySelected] = useState(false)
  const people = state.sim?.official.people ?? []
  const person = people.find(({ openid }) => openid === state.selected)
  const listed = onlySelected ? state.deliveries.filter(({ openid }) => openid === state.selected) : state.deliveries
  const chosen = state.deliveries.find(({ id }) => id === state.inspected)
  const oneByOne = layout === 'narrow'
  const shown = chosen ?? (oneByOne ? undefined : listed[0])

  return (
    <aside class="inspector" aria-label={t.inspector} data-testid="inspector">
      <header class="bar">
        {oneByOne && chosen !== undefined && (
          <IconButton
            icon="back"
            label={t.back}
            testId="inspector-back"
            onClick={() => dispatch({ type: 'inspected', id: null })}
          />
        )}
        <h2 class="bar-title">{t.inspector}</h2>
        {person !== undefined && people.length > 1 && !(oneByOne && chosen !== undefined) && (
          <select
            class="field field-small"
            aria-label={t.showWhose}
            data-testid="inspector-filter"
            value={onlySelected ? 'one' : 'all'}
            onChange={(event) => setOnlySelected(event.currentTarget.value === 'one')}
          >
            <option value="all">{t.everyone}</option>
            <option value="one">{t.onlyPerson(person.nickname)}</option>
          </select>
        )}
        {onClose !== undefined && <IconButton icon="close" label={t.close} onClick={onClose} />}
      </header>
      {listed.length === 0 ? (
        <EmptyState icon="activity" title={t.inspectorEmpty} hint={t.inspectorEmptyHint} />
      ) : (
        !(oneByOne && shown !== undefined) && (
          <ul class="rows">
            {listed.map((delivery) => (
              <DeliveryRow
                key={delivery.id}
                delivery={delivery}
                current={delivery.id === shown?.id}
                onChoose={() => dispatch({ type: 'inspected', id: delivery.id })}
              />
            ))}
          </ul>
        )
      )}
      {shown !== undefined && <DeliveryDetail key={shown.id} delivery={shown} />}
    </aside>
  )
}
