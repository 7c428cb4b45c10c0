import { useApp } from '../../context.ts'
import { CopyButton } from '../CopyButton.tsx'
import { Rows, Table } from '../DataTable.tsx'

export function Templates() {
  const { t } = useApp()
  return (
    <Table name="templates">
      {(rows) => (
        <Rows
          caption={t.tables.templates}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { title: t.template, cell: ({ title }) => title },
            {
              title: t.id,
              cell: ({ id }) => (
                <span class="data-id">
                  <code>{id}</code>
                  <CopyButton text={id} what={t.id} />
                </span>
              ),
            },
            { title: t.content, cell: ({ content }) => <pre class="data-pre">{content}</pre> },
          ]}
        />
      )}
    </Table>
  )
}
