import type { MediaRow } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { formatBytes, formatTime } from '../../format.ts'
import type { Messages } from '../../i18n/index.ts'
import { CopyButton } from '../CopyButton.tsx'
import { Rows, Table } from '../DataTable.tsx'
import { Icon } from '../Icon.tsx'
import { Picture } from '../Picture.tsx'

/** The files of the account, those people sent included. */
export function Media() {
  return <Table name="media">{(rows) => <MediaRows rows={rows} />}</Table>
}

/** A file of the account or of the corp. */
type AnyMedia = Omit<MediaRow, 'kind' | 'title'> & {
  readonly kind: keyof Messages['mediaKinds']
  readonly title?: string
}

export function MediaRows({ rows }: { readonly rows: readonly AnyMedia[] }) {
  const { state, t, language } = useApp()
  const now = state.sim?.now ?? 0
  return (
    <Rows
      caption={t.tables.media}
      rows={rows}
      keyOf={({ mediaId }) => mediaId}
      columns={[
        { title: t.file, cell: (row) => <File row={row} /> },
        { title: t.kind, cell: ({ kind, format }) => `${t.mediaKinds[kind]} · ${format}` },
        { title: t.size, cell: ({ bytes }) => formatBytes(bytes) },
        {
          title: t.expires,
          cell: ({ expiresAt }) => (expiresAt === null ? t.never : formatTime(expiresAt, now, language)),
        },
        {
          title: 'media_id',
          cell: ({ mediaId }) => (
            <span class="data-id">
              <code>{mediaId}</code>
              <CopyButton text={mediaId} what="media_id" />
            </span>
          ),
        },
      ]}
    />
  )
}

function File({ row: { kind, url, name, title } }: { readonly row: AnyMedia }) {
  const shown = title || name || url.slice(-16)
  return (
    <span class="media-file">
      {kind === 'image' || kind === 'thumb' ? (
        <Picture source={url} alt="" class="media-thumb" />
      ) : (
        <span class="media-thumb media-icon">
          <Icon name={kind === 'voice' ? 'waves' : kind === 'file' ? 'file' : 'video'} size={20} />
        </span>
      )}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {shown}
      </a>
    </span>
  )
}
