import { useApp } from '../../context.ts'
import { CodeList } from '../CodeList.tsx'

/** The QR codes the account made; a tap scans one as the current person. */
export function QrCodes() {
  const { state, t } = useApp()
  const person = state.sim?.official.people.find(({ openid }) => openid === state.selected)
  return (
    <>
      {person !== undefined && (
        <p class="data-note">
          {t.scan} · {t.talkingAs(person.nickname)}
        </p>
      )}
      <CodeList person={person} />
    </>
  )
}
