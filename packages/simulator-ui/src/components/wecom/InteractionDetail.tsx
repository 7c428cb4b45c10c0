import type { BotInteraction, BotStep } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { curlCommand } from '../../curl.ts'
import { formatClock, formatMs } from '../../format.ts'
import { textAt } from '../../nodes.ts'
import { personName } from '../../wecom/names.ts'
import { CodeBlock } from '../CodeBlock.tsx'
import { CopyButton } from '../CopyButton.tsx'
import { RequestView, ResponseView } from '../HttpView.tsx'
import { VerdictBox } from '../VerdictBox.tsx'
import { FrameView } from './FrameView.tsx'
import { StepView } from './StepView.tsx'

/** Something a member did with a bot in full: what came of it, what was pushed, and each step over the wire. */
export function InteractionDetail({ interaction }: { readonly interaction: BotInteraction }) {
  const { state, t, language } = useApp()
  const { id, at, kind, message, userid, chattype, chat, via, steps, omitted, verdict, answer } = interaction
  const who = state.sim === null ? userid : personName(userid, state.sim.wecom)
  return (
    <article class="detail" data-testid="interaction-detail" data-id={id}>
      <header class="detail-head">
        <h3>{kind === 'message' ? textAt(message, 'msgtype') : kind}</h3>
        <p>
          {who} · {formatClock(at, language)}
        </p>
        <span class="chip">{t.botModes[via]}</span>
        {chattype === 'group' && (
          <span class="chip">
            {t.group} {chat}
          </span>
        )}
      </header>
      {verdict === null ? (
        <div class="verdict verdict-running" data-testid="verdict" data-code="running">
          <p class="verdict-title">
            <span class="spinner" />
            {t.running}
          </p>
        </div>
      ) : (
        <VerdictBox verdict={verdict} testId="verdict" />
      )}
      {steps.length === 0 && <p class="http-none">{t.nothingSent}</p>}
      {answer !== null && <CodeBlock title={t.interactionAnswer} text={answer} raw testId="interaction-answer" />}
      <CodeBlock title={t.interactionPush} text={JSON.stringify(message)} testId="push-text" />
      {steps.map((step, index) => (
        <Step key={index} step={step} only={steps.length === 1} />
      ))}
      {omitted > 0 && <p class="http-none">{t.omittedSteps(omitted)}</p>}
    </article>
  )
}

function Step({ step, only }: { readonly step: BotStep; readonly only: boolean }) {
  const { t } = useApp()
  if (step.kind === 'frame') return <FrameView frame={step} open={only} />
  if (step.kind === 'response-url') {
    return (
      <StepView name={t.stepNames.responseUrl} verdict={step.verdict} open={only}>
        <CodeBlock title={t.callBody} text={step.body} />
        <CodeBlock title={t.callAnswer} text={JSON.stringify(step.answer)} />
      </StepView>
    )
  }
  const { kind, number, request, response, ms, pushText, replyText, verdict } = step
  return (
    <StepView name={t.stepNames[kind](number)} verdict={verdict} time={formatMs(ms)} open={only}>
      <CodeBlock title={t.pushDecrypted} text={pushText} />
      {replyText !== null && <CodeBlock title={t.replyDecrypted} text={replyText} testId="reply-text" />}
      <RequestView request={request} tools={<CopyButton text={curlCommand(request)} label={t.copyCurl} />} />
      <ResponseView response={response} />
    </StepView>
  )
}
