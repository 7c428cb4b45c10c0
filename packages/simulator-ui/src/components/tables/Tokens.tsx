import type { TokenCounters } from '../../../../simulator/src/protocol.ts'
import { api } from '../../api.ts'
import { useApp } from '../../context.ts'
import { useRead } from '../../use-read.ts'
import { Loading } from '../Loading.tsx'

const names: readonly (keyof TokenCounters)[] = [
  'valid',
  'issued',
  'distinct',
  'refused',
  'classic',
  'stable',
  'forced',
]

/** What the token endpoints did, and how to end all tokens at once. */
export function Tokens() {
  const { actions, t } = useApp()
  const { value, error, again } = useRead(api.tokens, 'tokens')
  if (value === null) return <Loading error={error} onRetry={again} />
  return (
    <>
      <dl class="counters">
        {names.map((name) => (
          <div key={name} class="counter">
            <dt>{t.tokenCounters[name]}</dt>
            <dd data-testid={`token-${name}`}>{value[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="data-more">
        <button
          type="button"
          class="button button-danger"
          data-testid="tokens-revoke"
          onClick={() => void actions.revokeTokens().then(again)}
        >
          {t.revoke}
        </button>{' '}
        {t.revokeNote}
      </p>
    </>
  )
}
