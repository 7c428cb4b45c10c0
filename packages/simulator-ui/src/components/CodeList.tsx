import type { Person, QrCodeRow } from '../../../simulator/src/protocol.ts'
import { qrSource } from '../api.ts'
import { useApp } from '../context.ts'
import { formatTime } from '../format.ts'
import { moveFocus } from '../keys.ts'
import { Table } from './DataTable.tsx'

interface CodeListProps {
  /** Who scans; nobody does where this is undefined. */
  readonly person: Person | undefined
  readonly onDone?: () => void
}

/** The QR codes the account made, with their pictures; a tap scans one. */
export function CodeList({ person, onDone }: CodeListProps) {
  const { t } = useApp()
  return (
    <Table name="qrcodes">
      {(rows) => (
        <ul class="codes" aria-label={t.codes} onKeyDown={(event) => moveFocus(event, '.code-card', true)}>
          {rows.map((code) => (
            <li key={code.ticket}>
              <CodeCard code={code} person={person} onDone={onDone ?? (() => {})} />
            </li>
          ))}
        </ul>
      )}
    </Table>
  )
}

interface CodeCardProps {
  readonly code: QrCodeRow
  readonly person: Person | undefined
  readonly onDone: () => void
}

function CodeCard({ code: { ticket, scene, expiresAt, expired }, person, onDone }: CodeCardProps) {
  const { state, actions, t, language } = useApp()
  const until = expiresAt === null ? t.permanent : t.until(formatTime(expiresAt, state.sim?.now ?? 0, language))
  return (
    <button
      type="button"
      class="code-card"
      disabled={expired || person === undefined}
      title={person === undefined ? undefined : t.scanAs(String(scene), person.nickname)}
      data-testid="scan-code"
      data-scene={scene}
      onClick={() => {
        if (person === undefined) return
        onDone()
        void actions.act(person.openid, 'scan', { ticket })
      }}
    >
      <img class="code-picture" src={qrSource(ticket)} alt="" width={120} height={120} />
      <span class="code-scene">{scene}</span>
      <span class="code-until">{expired ? t.expired : until}</span>
    </button>
  )
}
