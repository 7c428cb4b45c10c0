import { useEffect, useRef } from 'preact/hooks'
import type { CallRecord } from '../../../simulator/src/protocol.ts'
import { errmsgOf, hasFailed, outcomeOf, toneOfCall } from '../calls.ts'
import { useApp } from '../context.ts'
import { formatMs } from '../format.ts'

interface CallRowProps {
  readonly call: CallRecord
  readonly current: boolean
  readonly onChoose: () => void
}

export function CallRow({ call, current, onChoose }: CallRowProps) {
  const { t } = useApp()
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <li>
      <button
        ref={ref}
        type="button"
        class={`row row-${toneOfCall(call)}`}
        aria-current={current ? 'true' : undefined}
        data-testid="call-row"
        data-id={call.id}
        data-errcode={call.errcode ?? ''}
        onClick={onChoose}
      >
        <span class="row-top">
          <span class="row-method">{call.method}</span>
          <span class="row-path">{call.path}</span>
          <span class="row-ms">{formatMs(call.ms)}</span>
        </span>
        <span class="row-bottom">
          <span class="row-verdict">{outcomeOf(call, t)}</span>
          {hasFailed(call) && <span class="row-summary">{errmsgOf(call)}</span>}
          {call.faultId !== null && <span class="chip">{t.callFault}</span>}
        </span>
      </button>
    </li>
  )
}
