import { useEffect } from 'preact/hooks'
import { useApp } from '../context.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'

const shownMs = 8000

/** Tells why the last action failed; once on the page and once in each dialog, which hides the page. */
export function Toast() {
  const { state, dispatch, t } = useApp()
  const close = () => dispatch({ type: 'failed', failure: null })

  useEffect(() => {
    if (state.failure === null) return
    const timer = setTimeout(close, shownMs)
    return () => clearTimeout(timer)
  }, [state.failure])

  return (
    <div class="toast-place" role="alert">
      {state.failure !== null && (
        <div class="toast">
          <Icon name="alert" size={20} />
          <span>{state.failure.code === 'unreachable' ? t.unreachable : state.failure.message}</span>
          <IconButton icon="close" label={t.close} onClick={close} />
        </div>
      )}
    </div>
  )
}
