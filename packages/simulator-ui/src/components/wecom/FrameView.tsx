import type { BotFrame } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { toneOfVerdict } from '../../delivery.ts'
import { formatBytes, formatClock } from '../../format.ts'
import type { Messages } from '../../i18n/index.ts'
import { CodeBlock } from '../CodeBlock.tsx'
import { Row } from '../Row.tsx'
import { StepView } from './StepView.tsx'

/** One frame of a long connection in full. */
export function FrameView({ frame, open }: { readonly frame: BotFrame; readonly open: boolean }) {
  const { t, language } = useApp()
  const { from, text, bytes, errcode, verdict, ackWithheld, at } = frame
  const way = from === 'platform' ? t.fromPlatform : t.fromBot
  return (
    <StepView
      name={frameName(frame, t)}
      verdict={verdict}
      note={way}
      time={errcode === null ? formatBytes(bytes) : String(errcode)}
      open={open}
    >
      <p class="http-none">
        {way} · {formatClock(at, language)}
        {ackWithheld && ` · ${t.ackWithheld}`}
      </p>
      <CodeBlock title={frameName(frame, t)} text={text} testId="frame-text" />
    </StepView>
  )
}

interface FrameRowProps {
  readonly frame: BotFrame
  readonly current: boolean
  readonly onChoose: () => void
}

/** One frame in the list. */
export function FrameRow({ frame, current, onChoose }: FrameRowProps) {
  const { t } = useApp()
  const { id, from, reqId, bytes, errcode, verdict } = frame
  return (
    <Row
      {...{ tone: verdict === null ? 'quiet' : toneOfVerdict(verdict), current, onChoose }}
      data={{ 'data-testid': 'frame-row', 'data-id': id }}
      top={
        <>
          <span class="row-kind">{frameName(frame, t)}</span>
          <span class="row-summary">{reqId ?? ''}</span>
          <span class="row-ms">{formatBytes(bytes)}</span>
        </>
      }
      bottom={
        <>
          <span class="row-verdict">{from === 'platform' ? t.fromPlatform : t.fromBot}</span>
          {errcode !== null && errcode !== 0 && <span class="chip chip-bad">{errcode}</span>}
        </>
      }
    />
  )
}

function frameName({ cmd }: BotFrame, t: Messages): string {
  return cmd ?? t.stepNames.ack
}
