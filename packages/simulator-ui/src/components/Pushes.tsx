import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import { DeliveryDetail } from './DeliveryDetail.tsx'
import { DeliveryRow } from './DeliveryRow.tsx'
import { EmptyState } from './EmptyState.tsx'
import { IconButton } from './IconButton.tsx'

/** The deliveries, and one of them in full. On a phone one after the other. */
export function Pushes() {
  const { state, dispatch, t, layout } = useApp()
  const [onlySelected, setOnlySelected] = useState(false)
  const people = state.sim?.official.people ?? []
  const person = people.find(({ openid }) => openid === state.selected)
  const listed = onlySelected ? state.deliveries.filter(({ openid }) => openid === state.selected) : state.deliveries
  const chosen = state.deliveries.find(({ id }) => id === state.inspected)
  const oneByOne = layout === 'narrow'
  const shown = chosen ?? (oneByOne ? undefined : listed[0])

  if (oneByOne && shown !== undefined) {
    return (
      <>
        <div class="toolbar">
          <IconButton
            icon="back"
            label={t.back}
            testId="inspector-back"
            onClick={() => dispatch({ type: 'inspected', id: null })}
          />
        </div>
        <DeliveryDetail key={shown.id} delivery={shown} />
      </>
    )
  }
  return (
    <>
      {person !== undefined && people.length > 1 && (
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
      )}
      {listed.length === 0 ? (
        <EmptyState icon="activity" title={t.inspectorEmpty} hint={t.inspectorEmptyHint} />
      ) : (
        <ul class="rows" onKeyDown={(event) => moveFocus(event, '.row')}>
          {listed.map((delivery) => (
            <DeliveryRow
              key={delivery.id}
              delivery={delivery}
              current={delivery.id === shown?.id}
              onChoose={() => dispatch({ type: 'inspected', id: delivery.id })}
            />
          ))}
        </ul>
      )}
      {shown !== undefined && <DeliveryDetail key={shown.id} delivery={shown} />}
    </>
  )
}
