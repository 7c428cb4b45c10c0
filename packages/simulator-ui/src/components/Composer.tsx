import type { Person } from '../../../simulator/src/protocol.ts'
import { api } from '../api.ts'
import { useApp } from '../context.ts'
import { officialTalk } from '../official-talk.ts'
import { useRead } from '../use-read.ts'
import { MenuComposer } from './MenuComposer.tsx'
import type { PlusTile } from './PlusPanel.tsx'
import { ScanDialog } from './ScanDialog.tsx'

/** The bottom of a chat with the Official Account. */
export function Composer({ person }: { readonly person: Person }) {
  const { state, actions, t, layout } = useApp()
  const own = useRead(() => api.menu(person.openid), person.openid).value
  // Until it is known which menu this person sees, the one most people see.
  const menu = own?.button ?? state.sim?.official.account.menu ?? []
  const scan: PlusTile = {
    ...{ name: t.scan, icon: 'scan', testId: 'scan-open' },
    dialog: (onClose) => <ScanDialog person={person} onClose={onClose} />,
  }
  const unfollow: PlusTile = {
    ...{ name: t.unfollow, icon: 'personMinus', testId: 'unfollow' },
    onTap: () => void actions.act(person.openid, 'unfollow'),
  }
  return (
    <MenuComposer
      talk={officialTalk(actions, person)}
      menu={menu}
      menuid={own?.menuid ?? null}
      more={layout === 'narrow' ? [scan, unfollow] : [scan]}
    />
  )
}
