import { useState } from 'preact/hooks'
import { useApp } from '../../context.ts'
import { type WireFilter, wireFilters, wireRecords } from '../../wecom/records.ts'
import { DeliveryDetail } from '../DeliveryDetail.tsx'
import { DeliveryRow } from '../DeliveryRow.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { ListDetail } from '../ListDetail.tsx'
import { FrameRow, FrameView } from './FrameView.tsx'
import { InteractionDetail } from './InteractionDetail.tsx'
import { InteractionRow } from './InteractionRow.tsx'

/** What was shown last, so that going to another tab and back does not lose it. */
let last: WireFilter = 'all'

/** What went over the wire between WeCom and the apps and bots, and one of it in full. */
export function WecomPushes() {
  const { state, dispatch, t } = useApp()
  const [filter, setFilter] = useState(last)
  const deliveries = state.deliveries.filter(({ product }) => product === 'wecom')
  const names = { all: t.showAll, apps: t.showApps, bots: t.showBots, frames: t.showFrames }
  const listed = wireRecords(deliveries, state.wecom, filter)
  const all = filter === 'all' ? listed : [...listed, ...wireRecords(deliveries, state.wecom, 'all')]
  const socketUrl = state.sim?.wecom.bots[0]?.socketUrl ?? ''

  return (
    <ListDetail
      listed={listed}
      chosen={all.find(({ id }) => id === state.inspected)}
      idOf={({ id }) => id}
      onChoose={(record) => dispatch({ type: 'inspected', id: record?.id ?? null })}
      backTestId="inspector-back"
      toolbar={
        <div class="toolbar">
          <select
            class="field field-small"
            aria-label={t.showWhat}
            data-testid="wire-filter"
            value={filter}
            onChange={(event) => {
              last = event.currentTarget.value as WireFilter
              setFilter(last)
              dispatch({ type: 'inspected', id: null })
            }}
          >
            {wireFilters.map((name) => (
              <option key={name} value={name}>
                {names[name]}
              </option>
            ))}
          </select>
        </div>
      }
      empty={
        filter === 'frames' ? (
          <EmptyState icon="plug" title={t.framesEmpty} hint={t.framesEmptyHint(socketUrl)} />
        ) : (
          <EmptyState icon="activity" title={t.wecomEmpty} hint={t.wecomEmptyHint} />
        )
      }
      row={(record, current, choose) => {
        const { id } = record
        if (record.kind === 'delivery') {
          return <DeliveryRow key={id} delivery={record.delivery} current={current} onChoose={choose} />
        }
        if (record.kind === 'interaction') {
          return <InteractionRow key={id} interaction={record.interaction} current={current} onChoose={choose} />
        }
        return <FrameRow key={id} frame={record.frame} current={current} onChoose={choose} />
      }}
      detail={(record) => {
        const { id } = record
        if (record.kind === 'delivery') return <DeliveryDetail key={id} delivery={record.delivery} />
        if (record.kind === 'interaction') return <InteractionDetail key={id} interaction={record.interaction} />
        return (
          <article class="detail" key={id} data-testid="frame-detail">
            <FrameView frame={record.frame} open />
          </article>
        )
      }}
    />
  )
}
