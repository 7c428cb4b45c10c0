import { useApp } from '../context.ts'
import { Banners } from './Banners.tsx'
import { Chats } from './Chats.tsx'
import { Dialog } from './Dialog.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Panel } from './Panel.tsx'
import { People } from './People.tsx'
import { ProductSwitch } from './ProductSwitch.tsx'
import { Settings } from './Settings.tsx'
import { Toast } from './Toast.tsx'
import { Members } from './wecom/Members.tsx'
import { WecomChats } from './wecom/WecomChats.tsx'

/** The columns of the page, and what opens above them where there is no room for columns. */
export function Shell() {
  const { state, dispatch, t, layout } = useApp()
  const close = () => dispatch({ type: 'overlay', overlay: 'none' })

  if (state.sim === null) {
    return (
      <main class="splash" aria-busy={state.connection !== 'lost'}>
        {state.connection === 'lost' ? (
          <EmptyState icon="alert" title={t.unreachable} hint={t.unreachableHint} />
        ) : (
          <p class="splash-loading">
            <span class="spinner" />
            {t.loading}
          </p>
        )}
      </main>
    )
  }

  // What has a column of its own needs no dialog.
  const inColumn =
    (state.overlay === 'inspector' && layout === 'wide') || (state.overlay === 'people' && layout !== 'narrow')
  const modal = inColumn ? 'none' : state.overlay
  const { wecom } = state.sim
  const isWecom = state.product === 'wecom'
  const people = isWecom ? t.membersAndCustomers : t.people
  const list = (onDone?: () => void) =>
    isWecom ? <Members wecom={wecom} {...(onDone ? { onDone } : {})} /> : <People {...(onDone ? { onDone } : {})} />
  const panelColumn = layout === 'wide' && state.panelOpen

  return (
    <div class={`shell shell-${layout} ${panelColumn ? 'shell-panel' : ''}`}>
      <ProductSwitch />
      <Banners />
      <div class="columns">
        {layout !== 'narrow' && list()}
        {isWecom ? <WecomChats wecom={wecom} /> : <Chats />}
        {panelColumn && <Panel onClose={() => dispatch({ type: 'panel', open: false })} />}
      </div>
      {modal === 'people' && (
        <Dialog title={people} shape="left" bare onClose={close}>
          {list(close)}
        </Dialog>
      )}
      {modal === 'inspector' && (
        <Dialog title={t.panel} shape={layout === 'narrow' ? 'page' : 'right'} bare onClose={close}>
          <Panel onClose={close} />
        </Dialog>
      )}
      {modal === 'settings' && <Settings onClose={close} />}
      {modal === 'none' && <Toast />}
    </div>
  )
}
