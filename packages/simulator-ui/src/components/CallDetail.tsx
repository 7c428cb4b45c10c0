import type { CallRecord } from '../../../simulator/src/protocol.ts'
import { errmsgOf, outcomeOf, toneOfCall } from '../calls.ts'
import { useApp } from '../context.ts'
import { callCommand } from '../curl.ts'
import { formatClock, formatMs } from '../format.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Icon } from './Icon.tsx'
import { PairTable } from './PairTable.tsx'

/** One call of the API in full: what came of it, what was asked, what was answered. */
export function CallDetail({ call }: { readonly call: CallRecord }) {
  const { t, language } = useApp()
  const { method, path, query, requestBody, responseBody, status, rid } = call
  const tone = toneOfCall(call)
  const errmsg = errmsgOf(call)
  const pairs = [...new URLSearchParams(query)]

  return (
    <article class="detail" data-testid="call-detail" data-id={call.id}>
      <header class="detail-head">
        <h3 class="detail-path">
          {method} {path}
        </h3>
        <p>
          {formatClock(call.at, language)} · {formatMs(call.ms)}
        </p>
        <CopyButton text={callCommand(call, location.origin)} label={t.copyCurl} />
      </header>
      <div class={`verdict verdict-${tone}`} data-testid="call-outcome">
        <p class="verdict-title">
          <Icon name={tone === 'bad' ? 'cross' : 'check'} size={18} />
          {outcomeOf(call, t)}
          {call.faultId !== null && <span class="chip">{t.callFault}</span>}
          {status !== null && <span class="verdict-ms">HTTP {status}</span>}
        </p>
        {status === null && <p class="verdict-message">{t.callCutHint}</p>}
        {tone === 'bad' && errmsg !== '' && <p class="verdict-message">{errmsg}</p>}
        {rid !== null && (
          <p class="verdict-message">
            {t.callRid}: <code>{rid}</code>
          </p>
        )}
      </div>
      {pairs.length > 0 && <PairTable caption={t.query} pairs={pairs} />}
      {requestBody !== '' && <CodeBlock title={t.callBody} text={requestBody} testId="call-request" />}
      {responseBody === '' ? (
        <p class="http-none">
          {t.callAnswer}: {t.callNoBody}
        </p>
      ) : (
        <CodeBlock title={t.callAnswer} text={responseBody} testId="call-response" />
      )}
    </article>
  )
}
