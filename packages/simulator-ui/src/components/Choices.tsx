import { moveFocus } from '../keys.ts'

interface ChoicesProps<Name extends string> {
  readonly label: string
  readonly names: readonly Name[]
  readonly titles: Readonly<Record<Name, string>>
  readonly current: Name
  readonly onChoose: (name: Name) => void
}

/** A row of what can be looked at. */
export function Choices<Name extends string>({ label, names, titles, current, onChoose }: ChoicesProps<Name>) {
  return (
    <nav class="choices" aria-label={label} onKeyDown={(event) => moveFocus(event, '.choice', true)}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="choice"
          aria-current={name === current ? 'true' : undefined}
          data-testid={`data-${name}`}
          onClick={() => onChoose(name)}
        >
          {titles[name]}
        </button>
      ))}
    </nav>
  )
}
