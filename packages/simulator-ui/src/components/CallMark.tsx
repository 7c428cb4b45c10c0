import { useApp } from '../context.ts'

/** Tells that a message came by a call of the API, which it opens in the panel. */
export function CallMark({ id }: { readonly id: string }) {
  const { dispatch, t } = useApp()
  return (
    <button
      type="button"
      class="mark mark-call"
      aria-label={t.sentByCall}
      title={t.sentByCall}
      data-testid="call-mark"
      onClick={() => dispatch({ type: 'inspectedCall', id, open: true })}
    >
      API
    </button>
  )
}
