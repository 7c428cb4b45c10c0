import { useApp } from '../../context.ts'
import { personName } from '../../wecom/names.ts'
import { Rows, WecomTable } from '../DataTable.tsx'
import { CopyId } from './CopyId.tsx'
import type { TableProps } from './WecomData.tsx'

/** Who works in the corp. */
export function Members({ wecom }: TableProps) {
  const { t } = useApp()
  const departmentOf = (id: number) => wecom.departments.find((one) => one.id === id)?.name ?? id
  return (
    <WecomTable name="members">
      {(rows) => (
        <Rows
          caption={t.wecomTables.members}
          rows={rows}
          keyOf={({ userid }) => userid}
          columns={[
            {
              title: t.memberName,
              cell: ({ name, userid }) => (
                <>
                  {name}
                  <CopyId id={userid} what={userid} />
                </>
              ),
            },
            { title: t.department, cell: ({ department }) => department.map(departmentOf).join(', ') },
            { title: t.stateColumn, cell: ({ status }) => t.memberStatus[status] ?? status },
            { title: t.mobile, cell: ({ mobile }) => mobile },
            { title: t.visibleApps, cell: ({ agentIds }) => agentIds.join(', ') },
          ]}
        />
      )}
    </WecomTable>
  )
}

/** The departments of the corp. */
export function Departments({ wecom }: TableProps) {
  const { t } = useApp()
  return (
    <WecomTable name="departments">
      {(rows) => (
        <Rows
          caption={t.wecomTables.departments}
          rows={rows}
          keyOf={({ id }) => String(id)}
          columns={[
            { title: t.name, cell: ({ name }) => name },
            { title: t.id, cell: ({ id }) => id },
            {
              title: t.parentDepartment,
              cell: ({ parentId }) => wecom.departments.find(({ id }) => id === parentId)?.name ?? '',
            },
            { title: t.memberCount, cell: ({ members }) => members },
          ]}
        />
      )}
    </WecomTable>
  )
}

/** The tags of the contacts. */
export function Tags({ wecom }: TableProps) {
  const { t } = useApp()
  return (
    <WecomTable name="tags">
      {(rows) => (
        <Rows
          caption={t.wecomTables.tags}
          rows={rows}
          keyOf={({ id }) => String(id)}
          columns={[
            { title: t.name, cell: ({ name }) => name },
            { title: t.id, cell: ({ id }) => id },
            { title: t.members, cell: ({ userlist }) => userlist.map((id) => personName(id, wecom)).join(', ') },
            { title: t.department, cell: ({ partylist }) => partylist.join(', ') },
          ]}
        />
      )}
    </WecomTable>
  )
}

/** The group chats apps made. */
export function Groups({ wecom }: TableProps) {
  const { t } = useApp()
  return (
    <WecomTable name="groups">
      {(rows) => (
        <Rows
          caption={t.wecomTables.groups}
          rows={rows}
          keyOf={({ chatid }) => chatid}
          columns={[
            {
              title: t.name,
              cell: ({ name, chatid }) => (
                <>
                  {name}
                  <CopyId id={chatid} what="chatid" />
                </>
              ),
            },
            { title: t.groupOwner, cell: ({ owner }) => personName(owner, wecom) },
            { title: t.members, cell: ({ userlist }) => userlist.map((id) => personName(id, wecom)).join(', ') },
            { title: t.app, cell: ({ agentId }) => agentId },
          ]}
        />
      )}
    </WecomTable>
  )
}
