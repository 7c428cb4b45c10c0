import type { MenuButton } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { Table } from '../DataTable.tsx'

/** The default menu and the conditional ones, with what each button does. */
export function Menus() {
  const { t } = useApp()
  return (
    <Table name="menus">
      {(rows) =>
        rows.map(({ menuid, matchrule, button }) => (
          <section class="menu-card" key={menuid ?? 'default'}>
            <h4>
              {matchrule === null ? t.defaultMenu : t.conditionalMenu(ruleText(matchrule))}
              {menuid !== null && <code> {menuid}</code>}
            </h4>
            <Buttons buttons={button} />
          </section>
        ))
      }
    </Table>
  )
}

/** The buttons of a menu, with what each does. */
export function Buttons({ buttons }: { readonly buttons: readonly MenuButton[] }) {
  return (
    <ul class="menu-tree">
      {buttons.map((button, index) => (
        <li key={index}>
          <span class="menu-tree-name">{button.name}</span>
          {button.type !== undefined && <span class="chip">{button.type}</span>}
          <code class="menu-tree-key">{button.key ?? button.url ?? button.media_id ?? button.article_id ?? ''}</code>
          {button.sub_button !== undefined && button.sub_button.length > 0 && <Buttons buttons={button.sub_button} />}
        </li>
      ))}
    </ul>
  )
}

function ruleText(rule: Readonly<Record<string, string>>): string {
  return Object.entries(rule)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')
}
