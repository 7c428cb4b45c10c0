import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { BotVerdict } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { toneOfVerdict } from '../../delivery.ts'
import { botVerdict } from '../../wecom/bot.ts'
import { VerdictBox } from '../VerdictBox.tsx'

interface StepViewProps {
  readonly name: string
  /** Null for what the platform itself sent. */
  readonly verdict: BotVerdict | null
  readonly time?: string
  readonly note?: string
  /** Whether it begins open. */
  readonly open: boolean
  readonly children: ComponentChildren
}

/** One step over the wire, which a tap opens. */
export function StepView({ name, verdict, time = '', note = '', open: first, children }: StepViewProps) {
  const { t } = useApp()
  const [open, setOpen] = useState(first)
  const tone = verdict === null ? 'quiet' : toneOfVerdict(verdict)
  return (
    <section class={`attempt attempt-${tone}`} data-testid="step">
      <h4>
        <button type="button" class="attempt-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="attempt-name">{name}</span>
          <span class="attempt-verdict">{verdict === null ? note : botVerdict(verdict.code, t)}</span>
          <span class="row-ms">{time}</span>
        </button>
      </h4>
      {open && (
        <div class="attempt-body">
          {verdict !== null && !verdict.ok && <VerdictBox verdict={verdict} testId="step-verdict" />}
          {children}
        </div>
      )}
    </section>
  )
}
