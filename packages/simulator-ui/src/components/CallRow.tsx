import type { CallRecord } from '../../../simulator/src/protocol.ts'
import { errmsgOf, hasFailed, outcomeOf, toneOfCall } from '../calls.ts'
import { useApp } from '../context.ts'
import { formatMs } from '../format.ts'
import { Row } from './Row.tsx'

interface CallRowProps {
  readonly call: CallRecord
  readonly current: boolean
  readonly onChoose: () => void
}

export function CallRow({ call, current, onChoose }: CallRowProps) {
  const { t } = useApp()
  return (
    <Row
      {...{ tone: toneOfCall(call), current, onChoose }}
      data={{ 'data-testid': 'call-row', 'data-id': call.id, 'data-errcode': call.errcode ?? '' }}
      top={
        <>
          <span class="row-method">{call.method}</span>
          <span class="row-path">{call.path}</span>
          <span class="row-ms">{formatMs(call.ms)}</span>
        </>
      }
      bottom={
        <>
          <span class="row-verdict">{outcomeOf(call, t)}</span>
          {hasFailed(call) && <span class="row-summary">{errmsgOf(call)}</span>}
          {call.faultId !== null && <span class="chip">{t.callFault}</span>}
        </>
      }
    />
  )
}
