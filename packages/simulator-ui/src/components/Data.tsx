import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { Choices } from './Choices.tsx'
import { Articles } from './tables/Articles.tsx'
import { Media } from './tables/Media.tsx'
import { Menus } from './tables/Menus.tsx'
import { QrCodes } from './tables/QrCodes.tsx'
import { Quotas } from './tables/Quotas.tsx'
import { Tags } from './tables/Tags.tsx'
import { Templates } from './tables/Templates.tsx'
import { Tokens } from './tables/Tokens.tsx'
import { Users } from './tables/Users.tsx'

const tables = {
  users: () => <Users />,
  tags: () => <Tags />,
  menus: () => <Menus />,
  media: () => <Media />,
  articles: () => <Articles />,
  templates: () => <Templates />,
  qrcodes: () => <QrCodes />,
  quotas: () => <Quotas />,
  tokens: () => <Tokens />,
} satisfies Record<string, () => ComponentChildren>

type Shown = keyof typeof tables

/** What was looked at last, so that going to another tab and back does not lose it. */
let last: Shown = 'users'

/** What the platform keeps for the account, one table at a time. */
export function Data() {
  const { t } = useApp()
  const [shown, setShown] = useState(last)
  return (
    <>
      <Choices
        label={t.data}
        names={Object.keys(tables) as Shown[]}
        titles={t.tables}
        current={shown}
        onChoose={(name) => {
          last = name
          setShown(name)
        }}
      />
      <div class="data" data-testid={`table-${shown}`}>
        {tables[shown]()}
      </div>
    </>
  )
}
