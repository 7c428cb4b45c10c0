import { api } from '../../api.ts'
import { useApp } from '../../context.ts'
import { useRead } from '../../use-read.ts'
import { Loading } from '../Loading.tsx'

interface CountersProps<Name extends string> {
  /** What is read: another key forgets what was read before. */
  readonly id: string
  readonly read: () => Promise<Readonly<Record<Name, number>>>
  readonly names: Readonly<Record<Name, string>>
  readonly onRevoke: () => Promise<unknown>
  readonly note: string
}

/** What the token endpoints did, and how to end all tokens at once. */
export function TokenCounts<Name extends string>({ id, read, names, onRevoke, note }: CountersProps<Name>) {
  const { t } = useApp()
  const { value, error, again } = useRead(read, id)
  if (value === null) return <Loading error={error} onRetry={again} />
  return (
    <>
      <dl class="counters">
        {(Object.keys(names) as Name[]).map((name) => (
          <div key={name} class="counter">
            <dt>{names[name]}</dt>
            <dd data-testid={`token-${name}`}>{value[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="data-more">
        <button
          type="button"
          class="button button-danger"
          data-testid="tokens-revoke"
          onClick={() => void onRevoke().then(again)}
        >
          {t.revoke}
        </button>{' '}
        {note}
      </p>
    </>
  )
}

/** Those of the Official Account. */
export function Tokens() {
  const { actions, t } = useApp()
  return (
    <TokenCounts
      id="tokens"
      read={api.tokens}
      names={t.tokenCounters}
      onRevoke={actions.revokeTokens}
      note={t.revokeNote}
    />
  )
}
