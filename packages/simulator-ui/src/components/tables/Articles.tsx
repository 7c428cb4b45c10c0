import type { ArticlesRow } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { formatTime } from '../../format.ts'
import { safeHref } from '../../rich-text.ts'
import { CopyButton } from '../CopyButton.tsx'
import { Rows, Table } from '../DataTable.tsx'

/** The drafts, and what is published. */
export function Articles() {
  const { state, t, language } = useApp()
  const now = state.sim?.now ?? 0
  return (
    <Table name="articles">
      {(rows) => (
        <Rows
          caption={t.tables.articles}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { title: t.articlesColumn, cell: (row) => <Titles row={row} /> },
            {
              title: t.stateColumn,
              cell: ({ state: is }) => <span class={is === 'draft' ? 'chip' : 'chip chip-good'}>{t[is]}</span>,
            },
            { title: t.changed, cell: ({ at }) => formatTime(at, now, language) },
            {
              title: t.id,
              cell: ({ id }) => (
                <span class="data-id">
                  <code>{id}</code>
                  <CopyButton text={id} what={t.id} />
                </span>
              ),
            },
          ]}
        />
      )}
    </Table>
  )
}

function Titles({ row: { articles } }: { readonly row: ArticlesRow }) {
  const { t } = useApp()
  return (
    <ul>
      {articles.map(({ title, url, deleted }, index) => {
        const href = deleted ? null : safeHref(url)
        const name = title || t.untitled
        return (
          <li key={index}>
            {href === null ? (
              name
            ) : (
              <a href={href} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            )}
            {deleted && ` (${t.deleted})`}
          </li>
        )
      })}
    </ul>
  )
}
