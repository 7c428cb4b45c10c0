import { useApp } from '../../context.ts'
import { Rows, Table } from '../DataTable.tsx'

/** How much of each endpoint's calls a day is used. */
export function Quotas() {
  const { t, language } = useApp()
  const number = (value: number) => value.toLocaleString(language)
  return (
    <Table name="quotas">
      {(rows) => (
        <Rows
          caption={t.tables.quotas}
          rows={rows}
          keyOf={({ path }) => path}
          columns={[
            { title: t.endpoint, cell: ({ path }) => <code>{path}</code> },
            {
              title: t.today,
              cell: ({ used, limit }) => (
                <span class="quota">
                  <span>{t.ofLimit(number(used), number(limit))}</span>
                  <meter class="quota-bar" min={0} max={limit} value={used} aria-hidden="true" />
                </span>
              ),
            },
          ]}
        />
      )}
    </Table>
  )
}
