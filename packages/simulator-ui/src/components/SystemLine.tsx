import type { Bilingual, ChatEntry, MenuButton } from '../../../simulator/src/protocol.ts'
import { useApp, useSaid } from '../context.ts'
import { eventText } from '../events-text.ts'
import { DeliveryMark } from './DeliveryMark.tsx'

/** Lines that tell what came of a delivery; its mark stands where it began. */
const outcomes = ['notice', 'transfer']

interface SystemLineProps {
  readonly entry: ChatEntry
  /** The menu whose buttons an event names by their keys. */
  readonly menu: readonly MenuButton[]
}

/** A grey line in the middle: what the platform writes, and what a person did without writing. */
export function SystemLine({ entry, menu }: SystemLineProps) {
  const { state, dispatch, t } = useApp()
  const said = useSaid()
  const { deliveryId, kind, content } = entry
  // An event that was pushed by itself is told in the simulator's words; its delivery knows more.
  const message = state.deliveries.find(({ id }) => id === deliveryId)?.message
  const text = !isBilingual(content.text)
    ? eventText(content, t, menu)
    : kind === 'event' && message !== undefined
      ? eventText(message, t, menu)
      : said(content.text)

  return (
    <p class={`line-system line-${kind}`} data-testid="notice" data-kind={kind}>
      <span>
        {text}
        {deliveryId !== null && kind === 'notice' && (
          <button
            type="button"
            class="text-button"
            data-testid="notice-why"
            onClick={() => dispatch({ type: 'inspected', id: deliveryId, open: true })}
          >
            {t.why}
          </button>
        )}
      </span>
      {deliveryId !== null && !outcomes.includes(kind) && <DeliveryMark id={deliveryId} />}
    </p>
  )
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value
}
