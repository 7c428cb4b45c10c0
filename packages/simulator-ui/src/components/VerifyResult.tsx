import type { Verification } from '../../../simulator/src/protocol.ts'
import { useApp, useSaid } from '../context.ts'
import { curlCommand } from '../curl.ts'
import { formatMs } from '../format.ts'
import { CopyButton } from './CopyButton.tsx'
import { RequestView, ResponseView } from './HttpView.tsx'
import { Icon } from './Icon.tsx'
import { VerifySteps } from './VerifySteps.tsx'

/** What the check of the callback URL found, with the request and the answer it went by. */
export function VerifyResult({ verification }: { readonly verification: Verification }) {
  const { t } = useApp()
  const said = useSaid()
  const { ok, ms, message, request, response } = verification
  return (
    <div class="verify" data-testid="verify-result" data-ok={ok}>
      <div class={ok ? 'verdict verdict-good' : 'verdict verdict-bad'}>
        <p class="verdict-title">
          <Icon name={ok ? 'check' : 'cross'} size={18} />
          {ok ? t.verified : t.verifyFailed}
          <span class="verdict-ms">{formatMs(ms)}</span>
        </p>
        <p class="verdict-message">{said(message)}</p>
      </div>
      <VerifySteps verification={verification} />
      <details class="verify-details" open={!ok}>
        <summary>
          {t.request} / {t.response}
        </summary>
        <RequestView request={request} tools={<CopyButton text={curlCommand(request)} label={t.copyCurl} />} />
        <ResponseView response={response} />
      </details>
    </div>
  )
}
