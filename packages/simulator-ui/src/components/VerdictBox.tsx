import type { BotVerdict, Verdict } from '../../../simulator/src/protocol.ts'
import { useApp, useSaid } from '../context.ts'
import { toneOfVerdict } from '../delivery.ts'
import { botVerdict } from '../wecom/bot.ts'
import { Icon } from './Icon.tsx'

/** What the platform makes of an answer, why, and what to look out for. */
export function VerdictBox({ verdict, testId }: { readonly verdict: Verdict | BotVerdict; readonly testId: string }) {
  const { t } = useApp()
  const said = useSaid()
  return (
    <div class={`verdict verdict-${toneOfVerdict(verdict)}`} data-testid={testId} data-code={verdict.code}>
      <p class="verdict-title">
        <Icon name={verdict.ok ? 'check' : 'cross'} size={18} />
        {botVerdict(verdict.code, t)}
      </p>
      <p class="verdict-message">{said(verdict.message)}</p>
      {verdict.warnings.map((warning) => (
        <p key={warning.en} class="verdict-warning">
          <Icon name="alert" size={16} />
          <span>
            <span class="hidden">{t.warnings}: </span>
            {said(warning)}
          </span>
        </p>
      ))}
    </div>
  )
}
