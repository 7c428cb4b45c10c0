import type { BotInteraction } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { textAt } from '../../nodes.ts'
import { botVerdict, toneOfInteraction } from '../../wecom/bot.ts'
import { personName } from '../../wecom/names.ts'
import { Row } from '../Row.tsx'

interface InteractionRowProps {
  readonly interaction: BotInteraction
  readonly current: boolean
  readonly onChoose: () => void
}

/** Something a member did with a bot. */
export function InteractionRow({ interaction, current, onChoose }: InteractionRowProps) {
  const { state, t } = useApp()
  const { id, kind, message, userid, verdict, via, steps, omitted, answer } = interaction
  const type = kind === 'message' ? textAt(message, 'msgtype') : kind
  const said = textAt(message, 'text.content', 'voice.content', 'event.template_card_event.event_key')
  return (
    <Row
      {...{ tone: toneOfInteraction(interaction), current, onChoose }}
      data={{ 'data-testid': 'interaction-row', 'data-id': id, 'data-state': interaction.state }}
      top={
        <>
          <span class="row-kind">{type}</span>
          <span class="row-summary">{said}</span>
          <span class="row-person">{state.sim === null ? userid : personName(userid, state.sim.wecom)}</span>
        </>
      }
      bottom={
        <>
          <span class="row-verdict">{verdict === null ? t.running : botVerdict(verdict.code, t)}</span>
          <span class="row-summary">{answer ?? ''}</span>
          <span class="chip">{t.botModes[via]}</span>
          <span class="row-ms">{steps.length + omitted}</span>
        </>
      }
    />
  )
}
