import { wecomApi } from '../../api-wecom.ts'
import { useApp } from '../../context.ts'
import { linkOf } from '../../wecom/bot.ts'
import { cardModel } from '../../wecom/card.ts'
import { Rows } from '../DataTable.tsx'
import { Buttons } from '../tables/Menus.tsx'
import { TokenCounts } from '../tables/Tokens.tsx'
import { CopyId } from './CopyId.tsx'
import type { TableProps } from './WecomData.tsx'

/** The apps with their menus. */
export function Agents({ wecom }: TableProps) {
  const { t } = useApp()
  return (
    <>
      {wecom.agents.map(({ agentId, name, callbackUrl, menu }) => (
        <section class="menu-card" key={agentId}>
          <h4>
            {name} <code>{agentId}</code>
          </h4>
          <p class="data-note">{callbackUrl ?? t.noBotCallback}</p>
          {menu.length === 0 ? <p class="data-note">{t.noMenu}</p> : <Buttons buttons={menu} />}
        </section>
      ))}
    </>
  )
}

/** The cards of the chats that were opened on this page. */
export function Cards() {
  const { state, t } = useApp()
  const rows = Object.values(state.wecom.apps.read)
    .flat()
    .flatMap((entry) => (entry.card === undefined ? [] : [{ ...entry, card: entry.card }]))
    .sort((a, b) => b.at - a.at)
  if (rows.length === 0) return <p class="data-empty">{t.wecomTableEmpty.cards}</p>
  return (
    <Rows
      caption={t.wecomTables.cards}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { title: t.title, cell: ({ card }) => cardModel(card.card).title || t.untitled },
        { title: t.kind, cell: ({ card }) => t.cardTypes[cardModel(card.card).type] ?? '' },
        { title: 'task_id', cell: ({ card }) => <code>{card.taskId}</code> },
        { title: t.stateColumn, cell: ({ card }) => t.cardState[card.state] },
        { title: t.pressedKey, cell: ({ card }) => card.pressed?.key ?? '' },
      ]}
    />
  )
}

/** The smart bots, and whether pushes reach them. */
export function Robots({ wecom }: TableProps) {
  const { t } = useApp()
  return (
    <Rows
      caption={t.wecomTables.robots}
      rows={wecom.bots}
      keyOf={({ botId }) => botId}
      columns={[
        {
          title: t.name,
          cell: ({ name, botId }) => (
            <>
              {name}
              <CopyId id={botId} what={t.botId} />
            </>
          ),
        },
        { title: t.botMode, cell: ({ mode }) => t.botModes[mode] },
        { title: t.stateColumn, cell: (bot) => linkOf(bot, t).text },
      ]}
    />
  )
}

/** The accounts of the customer service and its customers. */
export function Service({ wecom: { kf } }: TableProps) {
  const { t } = useApp()
  const rows = [
    ...kf.accounts.map(({ openKfId, name }) => ({ id: openKfId, name, kind: t.customerService })),
    ...kf.customers.map(({ externalUserid, nickname }) => ({ id: externalUserid, name: nickname, kind: t.customers })),
  ]
  return (
    <Rows
      caption={t.wecomTables.kf}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { title: t.name, cell: ({ name }) => name },
        { title: t.kind, cell: ({ kind }) => kind },
        { title: t.id, cell: ({ id }) => <CopyId id={id} what={id} /> },
      ]}
    />
  )
}

/** What gettoken did. */
export function Tokens() {
  const { actions, t } = useApp()
  return (
    <TokenCounts
      id="wecom tokens"
      read={wecomApi.tokens}
      names={t.wecomTokenCounters}
      onRevoke={actions.wecom.revokeTokens}
      note={t.wecomRevokeNote}
    />
  )
}
