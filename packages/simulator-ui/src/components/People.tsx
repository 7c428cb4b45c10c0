import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { useFreeName } from '../hooks.ts'
import { moveFocus } from '../keys.ts'
import { BarTools } from './BarTools.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { PersonRow } from './PersonRow.tsx'

/** Who there is, and whose turn it is to talk. */
export function People({ onDone }: { readonly onDone?: () => void }) {
  const { state, dispatch, t, layout } = useApp()
  const people = state.sim?.official.people ?? []

  return (
    <nav class="people" aria-label={t.people}>
      <header class="bar">
        <h1 class="bar-title">{layout === 'narrow' ? t.people : t.product}</h1>
        {layout === 'narrow' ? <IconButton icon="close" label={t.close} onClick={() => onDone?.()} /> : <BarTools />}
      </header>
      <ul class="people-list" onKeyDown={(event) => moveFocus(event, '.person')}>
        {people.map((person) => (
          <PersonRow
            key={person.openid}
            person={person}
            current={person.openid === state.selected}
            unread={state.unread[person.openid] ?? 0}
            onChoose={() => {
              dispatch({ type: 'selected', openid: person.openid })
              onDone?.()
            }}
            onBeside={
              layout === 'wide' && !state.columns.includes(person.openid)
                ? () => dispatch({ type: 'beside', openid: person.openid })
                : undefined
            }
          />
        ))}
      </ul>
      <AddPerson onAdded={() => onDone?.()} />
    </nav>
  )
}

function AddPerson({ onAdded }: { readonly onAdded: () => void }) {
  const { actions, t } = useApp()
  const [nickname, setNickname] = useState('')
  const [busy, setBusy] = useState(false)
  const proposed = useProposedName()

  async function add(): Promise<void> {
    if (busy) return
    setBusy(true)
    const added = await actions.addPerson(nickname.trim() || proposed, false)
    setBusy(false)
    if (!added) return
    setNickname('')
    onAdded()
  }

  return (
    <form
      class="people-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <input
        class="field"
        type="text"
        autocomplete="off"
        maxLength={32}
        aria-label={t.nickname}
        placeholder={t.nicknameHint(proposed)}
        value={nickname}
        data-testid="people-nickname"
        onInput={(event) => setNickname(event.currentTarget.value)}
      />
      <button type="submit" class="button" aria-label={t.addPersonLabel} data-testid="people-add" disabled={busy}>
        <Icon name="plus" size={18} />
        {t.addPerson}
      </button>
    </form>
  )
}

/** A name for whoever comes next. */
export function useProposedName(): string {
  const { state } = useApp()
  return useFreeName((state.sim?.official.people ?? []).map(({ nickname }) => nickname))
}
