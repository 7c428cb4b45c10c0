import { useState } from 'preact/hooks'
import { filterCalls, productOf } from '../calls.ts'
import { useApp } from '../context.ts'
import { CallDetail } from './CallDetail.tsx'
import { CallRow } from './CallRow.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ListDetail } from './ListDetail.tsx'
import { Loading } from './Loading.tsx'

/** The calls of the API of the platform that is shown, newest first, and one of them in full. */
export function Calls() {
  const { state, dispatch, t } = useApp()
  const [filter, setFilter] = useState('')
  const [failedOnly, setFailedOnly] = useState(false)
  if (state.calls === null) return <Loading />
  const calls = state.calls.filter((call) => productOf(call) === state.product)
  if (calls.length === 0) {
    const { origin } = location
    const hint = state.product === 'wecom' ? t.wecomCallsHint(`${origin}/wecom`) : t.callsEmptyHint(origin)
    return <EmptyState icon="arrows" title={t.callsEmpty} hint={hint} />
  }

  return (
    <ListDetail
      listed={filterCalls(calls, filter, failedOnly)}
      chosen={calls.find(({ id }) => id === state.inspectedCall)}
      idOf={({ id }) => id}
      onChoose={(call) => dispatch({ type: 'inspectedCall', id: call?.id ?? null })}
      backTestId="calls-back"
      toolbar={
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
      }
      empty={<EmptyState icon="arrows" title={t.callsNoMatch} />}
      row={(call, current, choose) => <CallRow key={call.id} call={call} current={current} onChoose={choose} />}
      detail={(call) => <CallDetail key={call.id} call={call} />}
    />
  )
}
