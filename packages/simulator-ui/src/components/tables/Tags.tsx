import { useApp } from '../../context.ts'
import { Rows, Table } from '../DataTable.tsx'

export function Tags() {
  const { t } = useApp()
  return (
    <Table name="tags">
      {(rows) => (
        <Rows
          caption={t.tables.tags}
          rows={rows}
          keyOf={({ id }) => String(id)}
          columns={[
            {
              title: t.name,
              cell: ({ name, system }) => (
                <span class="chips">
                  {name}
                  {system && <span class="chip">{t.bySystem}</span>}
                </span>
              ),
            },
            { title: t.id, cell: ({ id }) => id },
            { title: t.peopleCount, cell: ({ people }) => people },
          ]}
        />
      )}
    </Table>
  )
}
