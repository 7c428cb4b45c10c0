import { useState } from 'preact/hooks'
import { filterCalls } from '../calls.ts'
import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import { CallDetail } from './CallDetail.tsx'
import { CallRow } from './CallRow.tsx'
import { EmptyState } from './EmptyState.tsx'
import { IconButton } from './IconButton.tsx'
import { Loading } from './Loading.tsx'

/** The calls of the API, newest first, and one of them in full. On a phone one after the other. */
export function Calls() {
  const { state, dispatch, t, layout } = useApp()
  const [filter, setFilter] = useState('')
  const [failedOnly, setFailedOnly] = useState(false)
  const { calls } = state
  if (calls === null) return <Loading />
  if (calls.length === 0) {
    return <EmptyState icon="arrows" title={t.callsEmpty} hint={t.callsEmptyHint(location.origin)} />
  }

  const listed = filterCalls(calls, filter, failedOnly)
  const chosen = calls.find(({ id }) => id === state.inspectedCall)
  const oneByOne = layout === 'narrow'
  const shown = chosen ?? (oneByOne ? undefined : listed[0])
  if (oneByOne && shown !== undefined) {
    return (
      <>
        <div class="toolbar">
          <IconButton
            icon="back"
            label={t.back}
            testId="calls-back"
            onClick={() => dispatch({ type: 'inspectedCall', id: null })}
          />
        </div>
        <CallDetail key={shown.id} call={shown} />
      </>
    )
  }
  return (
    <>
      <div class="toolbar">
        <input
          class="field field-small toolbar-grow"
          type="search"
          autocomplete="off"
          aria-label={t.callsFilter}
          placeholder={t.callsFilterHint}
          value={filter}
          data-testid="calls-filter"
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <select
          class="field field-small"
          aria-label={t.callsShow}
          value={failedOnly ? 'failed' : 'all'}
          data-testid="calls-show"
          onChange={(event) => setFailedOnly(event.currentTarget.value === 'failed')}
        >
          <option value="all">{t.callsAll}</option>
          <option value="failed">{t.callsFailed}</option>
        </select>
      </div>
      {listed.length === 0 ? (
        <EmptyState icon="arrows" title={t.callsNoMatch} />
      ) : (
        <ul class="rows" onKeyDown={(event) => moveFocus(event, '.row')}>
          {listed.map((call) => (
            <CallRow
              key={call.id}
              call={call}
              current={call.id === shown?.id}
              onChoose={() => dispatch({ type: 'inspectedCall', id: call.id })}
            />
          ))}
        </ul>
      )}
      {shown !== undefined && <CallDetail key={shown.id} call={shown} />}
    </>
  )
}
