import { moveFocus } from '../keys.ts'

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly name: string }[]
  readonly current: Id
  readonly onChoose: (id: Id) => void
  /** Begins the test ids, and the ids that tie a tab to its panel. */
  readonly prefix: string
}

/** A row of tabs: the current one is in the focus order, arrow keys go to the others. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose, prefix }: TabsProps<Id>) {
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const id = moveFocus(event, '[role=tab]', true)?.dataset.tab
        const found = tabs.find((tab) => tab.id === id)
        if (found !== undefined) onChoose(found.id)
      }}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={`${prefix}-${id}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === current}
          aria-controls={`${prefix}-panel`}
          tabIndex={id === current ? 0 : -1}
          data-tab={id}
          data-testid={`${prefix}-${id}`}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
