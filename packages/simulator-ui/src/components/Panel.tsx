import { type ComponentChildren, Fragment } from 'preact'
import type { Product } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import type { PanelTab } from '../store.ts'
import { Calls } from './Calls.tsx'
import { Data } from './Data.tsx'
import { Faults } from './Faults.tsx'
import { IconButton } from './IconButton.tsx'
import { Pushes } from './Pushes.tsx'
import { Tabs } from './Tabs.tsx'
import { WecomData } from './wecom/WecomData.tsx'
import { WecomPushes } from './wecom/WecomPushes.tsx'

const tabIds: readonly PanelTab[] = ['pushes', 'calls', 'data', 'faults']

type Contents = Readonly<Record<PanelTab, () => ComponentChildren>>

const shared = {
  calls: () => <Calls />,
  faults: () => <Faults />,
}

/** What the tabs show, by the platform. */
const contents: Readonly<Record<Product, Contents>> = {
  official: { ...shared, pushes: () => <Pushes />, data: () => <Data /> },
  wecom: { ...shared, pushes: () => <WecomPushes />, data: () => <WecomData /> },
}

/** What the person does not see: what went over the wire either way, what the platform keeps, and what shall fail. */
export function Panel({ onClose }: { readonly onClose: () => void }) {
  const { state, dispatch, t, layout } = useApp()
  const { tab } = state
  return (
    <aside class="inspector" aria-label={t.panel} data-testid="inspector">
      <header class="bar bar-tabs">
        <Tabs
          label={t.panel}
          prefix="tab"
          current={tab}
          tabs={tabIds.map((id) => ({ id, name: t.tabs[id] }))}
          onChoose={(id) => dispatch({ type: 'tab', tab: id })}
        />
        <IconButton
          icon="close"
          label={layout === 'wide' ? t.hidePanel : t.close}
          testId="inspector-close"
          onClick={onClose}
        />
      </header>
      <div class="panel-body" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {/* Each platform begins its own. */}
        <Fragment key={state.product}>{contents[state.product][tab]()}</Fragment>
      </div>
    </aside>
  )
}
