import type { ComponentChildren } from 'preact'
import type { TableAnswer, TableName, Tables, WecomTableName, WecomTables } from '../../../simulator/src/protocol.ts'
import { api } from '../api.ts'
import { wecomApi } from '../api-wecom.ts'
import { useApp } from '../context.ts'
import { useRead } from '../use-read.ts'
import { Loading } from './Loading.tsx'

interface TableProps<Name extends TableName> {
  readonly name: Name
  /** Draws the rows, of which there is one at least. */
  readonly children: (rows: readonly Tables[Name][]) => ComponentChildren
}

/** A table of the Official Account. */
export function Table<Name extends TableName>({ name, children }: TableProps<Name>) {
  const { t } = useApp()
  return (
    <ReadTable name={name} read={() => api.table(name)} empty={t.tableEmpty[name]}>
      {children}
    </ReadTable>
  )
}

interface WecomTableProps<Name extends WecomTableName> {
  readonly name: Name
  readonly children: (rows: readonly WecomTables[Name][]) => ComponentChildren
}

/** A table of the corp. */
export function WecomTable<Name extends WecomTableName>({ name, children }: WecomTableProps<Name>) {
  const { t } = useApp()
  return (
    <ReadTable name={`wecom ${name}`} read={() => wecomApi.table(name)} empty={t.wecomTableEmpty[name]}>
      {children}
    </ReadTable>
  )
}

interface ReadTableProps<Row> {
  readonly name: string
  readonly read: () => Promise<TableAnswer<Row>>
  readonly empty: string
  readonly children: (rows: readonly Row[]) => ComponentChildren
}

/** Reads a table, again whenever something happened; tells that it is loading, empty, or could not be read. */
function ReadTable<Row>({ name, read, empty, children }: ReadTableProps<Row>) {
  const { t } = useApp()
  const { value, error, again } = useRead(read, name)
  if (value === null) return <Loading error={error} onRetry={again} />
  if (value.total === 0) return <p class="data-empty">{empty}</p>
  return (
    <>
      {children(value.rows)}
      {value.rows.length < value.total && <p class="data-more">{t.moreRows(value.rows.length, value.total)}</p>}
    </>
  )
}

export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => ComponentChildren
}

interface RowsProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

/** A table; where there is no room for columns, each row is a card with the titles beside the values. */
export function Rows<Row>({ caption, columns, rows, keyOf }: RowsProps<Row>) {
  const [first, ...others] = columns
  return (
    <table class="data-table">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-testid="data-row" data-key={keyOf(row)}>
            <th scope="row">{first?.cell(row)}</th>
            {others.map(({ title, cell }) => (
              <td key={title} data-title={title}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
