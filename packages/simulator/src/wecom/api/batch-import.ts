import type { BatchLine } from '../store/batch-results.ts'
import { rootId } from '../store/departments.ts'
import { ApiRefusal, type WecomContext } from './context.ts'
import { errmsgOf } from './errmsgs.ts'
import { newUserid, readMemberFields } from './member-fields.ts'

type Row = Readonly<Record<string, string>>

/** The columns of the manual's example that are kept, and the fields they are. */
const columns: Readonly<Record<string, string>> = {
  ...{
    姓名: 'name',
    手机号: 'mobile',
    邮箱: 'email',
    职位: 'position',
    别名: 'alias',
    座机: 'telephone',
    地址: 'address',
  },
}

/** Puts the members of a file into the contacts. @param isWhole Whether who is not in it goes. */
export function importMembers(rows: readonly Row[], isWhole: boolean, context: WecomContext): readonly BatchLine[] {
  const { store } = context
  const lines = rows.map((row) => line(() => importMember(row, context), { userid: row.帐号 ?? '' }))
  if (isWhole) {
    const named = new Set(rows.map((row) => (row.帐号 ?? '').toLowerCase()))
    for (const { userid } of store.members.list()) {
      if (named.has(userid.toLowerCase())) continue
      store.members.remove(userid)
      store.tags.replaceMember(userid)
    }
  }
  return lines
}

function importMember(row: Row, { store }: WecomContext): void {
  const { members } = store
  const userid = newUserid({ userid: row.帐号 })
  const departments = (row.所在部门 ?? '').split(';').filter((id) => id !== '')
  const body = {
    ...Object.fromEntries(
      Object.entries(columns).flatMap(([column, field]) => (row[column] ? [[field, row[column]]] : [])),
    ),
    ...(departments.length === 0 ? {} : { department: departments.map(Number) }),
  }
  const before = members.get(userid)
  const { name, ...given } = readMemberFields(body, before, store)
  if (before !== undefined) members.update(userid, { ...given, ...(name === undefined ? {} : { name }) })
  else if (name === undefined) throw new ApiRefusal(60112)
  else if (!given.mobile && !given.email) throw new ApiRefusal(60129)
  else members.add({ userid, name, ...given })
}

/** Makes the tree of departments that of a file: those that are not in it go, unless somebody is in them. */
export function importDepartments(rows: readonly Row[], { store }: WecomContext): readonly BatchLine[] {
  const { departments, members } = store
  const named = new Set(rows.map((row) => Number(row.部门ID)))
  const lines = rows.map((row) =>
    line(
      () => {
        const [id, parentId, name] = [Number(row.部门ID), Number(row.父部门ID), row.部门名称 ?? '']
        if (!Number.isSafeInteger(id) || id < rootId) throw new ApiRefusal(60123)
        if (name === '' || [...name].length > 64) throw new ApiRefusal(60001)
        const before = departments.get(id)
        if (id !== rootId && !departments.has(parentId)) throw new ApiRefusal(60004)
        if (id !== rootId && departments.listTree(id).has(parentId)) throw new ApiRefusal(60010)
        const order = row.排序 ? Number(row.排序) || 0 : before?.order
        const given = { id, name, parentId: id === rootId ? 0 : parentId, nameEn: before?.nameEn ?? '' }
        departments.add({ ...given, ...(order === undefined ? {} : { order }) })
      },
      { partyid: Number(row.部门ID) || 0 },
    ),
  )
  // The deepest first.
  for (const { id } of [...departments.list()].sort(
    (a, b) => departments.getLevel(b.id) - departments.getLevel(a.id),
  )) {
    const isEmpty = departments.listChildren(id).length === 0 && members.listIn(new Set([id])).length === 0
    if (id !== rootId && !named.has(id) && isEmpty) departments.remove(id)
  }
  return lines
}

/** What became of one line. */
function line(work: () => void, whose: Pick<BatchLine, 'userid' | 'partyid'>): BatchLine {
  try {
    work()
    return { ...whose, errcode: 0, errmsg: 'ok' }
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error
    return { ...whose, errcode: error.errcode, errmsg: errmsgOf(error.errcode) }
  }
}
