import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { Choices } from '../Choices.tsx'
import { WecomTable } from '../DataTable.tsx'
import { MediaRows } from '../tables/Media.tsx'
import { Departments, Groups, Members, Tags } from './ContactTables.tsx'
import { Agents, Cards, Robots, Service, Tokens } from './StateTables.tsx'

type Shown = 'members' | 'departments' | 'tags' | 'agents' | 'groups' | 'media' | 'cards' | 'robots' | 'kf' | 'tokens'

/** What a table draws from, besides what it reads itself. */
export interface TableProps {
  readonly wecom: WecomState
}

const tables: Readonly<Record<Shown, (props: TableProps) => ComponentChildren>> = {
  members: (props) => <Members {...props} />,
  departments: (props) => <Departments {...props} />,
  tags: (props) => <Tags {...props} />,
  agents: (props) => <Agents {...props} />,
  groups: (props) => <Groups {...props} />,
  media: () => <WecomTable name="media">{(rows) => <MediaRows rows={rows} />}</WecomTable>,
  cards: () => <Cards />,
  robots: (props) => <Robots {...props} />,
  kf: (props) => <Service {...props} />,
  tokens: () => <Tokens />,
}

/** What was looked at last, so that going to another tab and back does not lose it. */
let last: Shown = 'members'

/** What the platform keeps for the corp, one table at a time. */
export function WecomData() {
  const { state, t } = useApp()
  const [shown, setShown] = useState(last)
  if (state.sim === null) return null
  return (
    <>
      <Choices
        label={t.data}
        names={Object.keys(tables) as Shown[]}
        titles={t.wecomTables}
        current={shown}
        onChoose={(name) => {
          last = name
          setShown(name)
        }}
      />
      <div class="data" data-testid={`table-${shown}`}>
        {tables[shown]({ wecom: state.sim.wecom })}
      </div>
    </>
  )
}
