import type { TagRow, UserRow } from '../../../../simulator/src/protocol.ts'
import { api } from '../../api.ts'
import { useApp } from '../../context.ts'
import { formatTime } from '../../format.ts'
import { useRead } from '../../use-read.ts'
import { CopyButton } from '../CopyButton.tsx'
import { Rows, Table } from '../DataTable.tsx'

/** The people, as the account knows them, and what it may still write to whom. */
export function Users() {
  const { t } = useApp()
  const tags = useRead(() => api.table('tags'), 'tags').value?.rows ?? []
  return (
    <Table name="users">
      {(rows) => (
        <Rows
          caption={t.tables.users}
          rows={rows}
          keyOf={({ openid }) => openid}
          columns={[
            { title: t.person, cell: (row) => <Name row={row} /> },
            { title: t.stateColumn, cell: (row) => <State row={row} /> },
            { title: t.remark, cell: ({ remark }) => remark },
            { title: t.tags, cell: ({ tagIds }) => tagIds.map((id) => nameOf(id, tags)).join(', ') },
            { title: t.allowance, cell: (row) => <Allowances row={row} /> },
            { title: t.cameBy, cell: ({ scene, qrScene }) => (qrScene === '' ? scene : `${scene} · ${qrScene}`) },
          ]}
        />
      )}
    </Table>
  )
}

function Name({ row: { nickname, openid } }: { readonly row: UserRow }) {
  return (
    <>
      {nickname}
      <span class="data-id">
        <code>{openid}</code>
        <CopyButton text={openid} what={openid} />
      </span>
    </>
  )
}

function State({ row: { subscribed, blocked } }: { readonly row: UserRow }) {
  const { t } = useApp()
  return (
    <span class="chips">
      <span class={subscribed ? 'chip chip-good' : 'chip'}>{subscribed ? t.following : t.notFollowing}</span>
      {blocked && <span class="chip chip-bad">{t.blocked}</span>}
    </span>
  )
}

function Allowances({ row: { allowances } }: { readonly row: UserRow }) {
  const { state, t, language } = useApp()
  if (allowances.length === 0) return <>{t.noAllowance}</>
  const now = state.sim?.now ?? 0
  return (
    <ul>
      {allowances.map(({ kind, left, expiresAt }) => (
        <li key={kind}>{t.allowances[kind](left, formatTime(expiresAt, now, language))}</li>
      ))}
    </ul>
  )
}

function nameOf(id: number, tags: readonly TagRow[]): string {
  return tags.find((tag) => tag.id === id)?.name ?? String(id)
}
