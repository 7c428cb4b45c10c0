import { useApp } from '../context.ts'
import { useNow } from '../hooks.ts'
import { Icon } from './Icon.tsx'

/** What stands in the way of pushes right now: a lost connection, a pause, or no callback URL. */
export function Banners() {
  const { state, dispatch, t } = useApp()
  const isWecom = state.product === 'wecom'
  const official = isWecom ? undefined : state.sim?.official
  const pausedUntil = official?.pausedUntil ?? null
  const now = useNow(pausedUntil !== null, 1000) + state.clockOffsetMs
  const pausedSeconds = pausedUntil === null ? 0 : Math.ceil((pausedUntil - now) / 1000)
  const needsCallback = isWecom
    ? state.sim?.wecom.agents.every(({ callbackUrl }) => callbackUrl === null)
    : official?.account.callbackUrl === null

  return (
    <div class="banners" role="status">
      {state.connection === 'lost' && (
        <p class="banner banner-bad" data-testid="banner-lost">
          <span class="spinner" />
          {t.lost}
        </p>
      )}
      {pausedSeconds > 0 && (
        <p class="banner banner-warn" data-testid="banner-paused">
          <Icon name="alert" size={18} />
          {t.paused(pausedSeconds)}
        </p>
      )}
      {needsCallback && (
        <p class="banner banner-warn" data-testid="banner-callback">
          <Icon name="alert" size={18} />
          <span>
            {isWecom ? t.noWecomCallback : t.noCallback}{' '}
            <button
              type="button"
              class="text-button"
              onClick={() => dispatch({ type: 'overlay', overlay: 'settings' })}
            >
              {t.noCallbackAction}
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
