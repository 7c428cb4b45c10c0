import { useApp } from '../../context.ts'
import { botVerdict, toneOfInteraction } from '../../wecom/bot.ts'
import { idOf } from '../../wecom/store.ts'
import { Icon } from '../Icon.tsx'

const looks = { running: 'mark-running', good: 'mark-ok', quiet: 'mark-ok', bad: 'mark-failed' } as const

/** How a message to a bot fares; opens all that went over the wire for it in the inspector. */
export function InteractionMark({ id }: { readonly id: string }) {
  const { state, dispatch, t } = useApp()
  const interaction = state.wecom.interactions.find((one) => one.id === id)
  if (interaction === undefined) return null
  const tone = toneOfInteraction(interaction)
  const name = interaction.verdict === null ? t.running : botVerdict(interaction.verdict.code, t)
  return (
    <button
      type="button"
      class={`mark ${looks[tone]}`}
      aria-label={`${name}; ${t.openDelivery}`}
      title={name}
      data-testid="delivery-mark"
      data-state={tone === 'bad' ? 'failed' : tone === 'running' ? 'running' : 'ok'}
      onClick={() => dispatch({ type: 'inspected', id: idOf(interaction), open: true })}
    >
      {tone === 'running' ? <span class="spinner" /> : <Icon name={tone === 'bad' ? 'cross' : 'check'} size={14} />}
      {tone === 'bad' && <span>{name}</span>}
    </button>
  )
}
