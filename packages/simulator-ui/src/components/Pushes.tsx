import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { DeliveryDetail } from './DeliveryDetail.tsx'
import { DeliveryRow } from './DeliveryRow.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ListDetail } from './ListDetail.tsx'

/** The deliveries of the Official Account, and one of them in full. */
export function Pushes() {
  const { state, dispatch, t } = useApp()
  const [onlySelected, setOnlySelected] = useState(false)
  const people = state.sim?.official.people ?? []
  const person = people.find(({ openid }) => openid === state.selected)
  const deliveries = state.deliveries.filter(({ product }) => product !== 'wecom')

  return (
    <ListDetail
      listed={onlySelected ? deliveries.filter(({ openid }) => openid === state.selected) : deliveries}
      chosen={deliveries.find(({ id }) => id === state.inspected)}
      idOf={({ id }) => id}
      onChoose={(delivery) => dispatch({ type: 'inspected', id: delivery?.id ?? null })}
      backTestId="inspector-back"
      toolbar={
        person !== undefined &&
        people.length > 1 && (
          <div class="toolbar">
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
          </div>
        )
      }
      empty={<EmptyState icon="activity" title={t.inspectorEmpty} hint={t.inspectorEmptyHint} />}
      row={(delivery, current, choose) => (
        <DeliveryRow key={delivery.id} delivery={delivery} current={current} onChoose={choose} />
      )}
      detail={(delivery) => <DeliveryDetail key={delivery.id} delivery={delivery} />}
    />
  )
}
