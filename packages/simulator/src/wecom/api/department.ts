import type { MessageNodes } from '../../xml.ts'
import { type Department, rootId } from '../store/departments.ts'
import type { WecomStore } from '../store/store.ts'
import { type ApiCall, ApiRefusal, done, requireContacts, type WecomContext, type WecomEndpoint } from './context.ts'
import { integer, optionalInteger, optionalText } from './fields.ts'

const maxNameChars = 64
const maxLevel = 15
const maxDepartments = 30_000
const maxId = 2 ** 32 - 1

/** Chapter “departments”: the tree of the corp. */
export const departmentEndpoints: readonly WecomEndpoint[] = [
  { method: 'POST', path: '/cgi-bin/department/create', handle: create },
  { method: 'POST', path: '/cgi-bin/department/update', handle: update },
  {
    method: 'GET',
    path: '/cgi-bin/department/delete',
    handle: (call, context) => {
      requireContacts(call, context)
      const { departments, members } = context.store
      const { id } = known(call.query.get('id'), departments)
      if (id === rootId) throw new ApiRefusal(60007)
      if (departments.listChildren(id).length > 0) throw new ApiRefusal(60006)
      if (members.listIn(new Set([id])).length > 0) throw new ApiRefusal(60005)
      departments.remove(id)
      context.platform.pushContactChange({ ChangeType: 'delete_party', Id: id })
      return done('deleted')
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/department/list',
    lacks: 'no department_leader',
    handle: (call, { store }) => ({ department: listed(call, store).map(answerOf) }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/department/simplelist',
    handle: (call, { store }) => ({
      department_id: listed(call, store).map(({ id, parentId, order }) => ({ id, parentid: parentId, order })),
    }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/department/get',
    lacks: 'no department_leader',
    handle: ({ query }, { store }) => ({ department: answerOf(known(query.get('id'), store.departments)) }),
  },
]

function create(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { departments } = context.store
  requireContacts(call, context)
  const name = nameOf(body.name)
  const parentId = integer(body, 'parentid', 60124)
  if (!departments.has(parentId)) throw new ApiRefusal(60004)
  const id = optionalInteger(body, 'id', 60123)
  if (id !== undefined && (id <= rootId || id > maxId)) throw new ApiRefusal(id === rootId ? 60008 : 60123)
  if (id !== undefined && departments.has(id)) throw new ApiRefusal(60008)
  checkSiblings(name, parentId, undefined, departments)
  if (departments.getLevel(parentId) >= maxLevel) throw new ApiRefusal(81002)
  if (departments.size >= maxDepartments) throw new ApiRefusal(81001)
  const department = departments.add({
    ...{ name, parentId, nameEn: optionalText(body, 'name_en') },
    ...idAndOrder(id, optionalInteger(body, 'order')),
  })
  context.platform.pushContactChange({ ChangeType: 'create_party', ...nodesOf(department) })
  return { ...done('created'), id: department.id }
}

function update(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { departments } = context.store
  requireContacts(call, context)
  const before = known(body.id, departments)
  const name = body.name === undefined || body.name === null ? before.name : nameOf(body.name)
  const parentId = optionalInteger(body, 'parentid', 60124) ?? before.parentId
  if (before.id === rootId && parentId !== before.parentId) throw new ApiRefusal(60007)
  if (before.id !== rootId && !departments.has(parentId)) throw new ApiRefusal(60004)
  if (before.id !== rootId && departments.listTree(before.id).has(parentId)) throw new ApiRefusal(60010)
  checkSiblings(name, parentId, before.id, departments)
  if (departments.getLevel(parentId) + depthOf(before.id, departments) > maxLevel) throw new ApiRefusal(81002)
  const order = optionalInteger(body, 'order') ?? before.order
  const nameEn = body.name_en === undefined ? before.nameEn : optionalText(body, 'name_en')
  const after = { id: before.id, name, parentId, order, nameEn }
  departments.update(after)
  const [former, now] = [nodesOf(before), nodesOf(after)]
  const changed = Object.fromEntries(Object.entries(now).filter(([node, value]) => former[node] !== value))
  context.platform.pushContactChange({ ChangeType: 'update_party', Id: before.id, ...changed })
  return done('updated')
}

function idAndOrder(id: number | undefined, order: number | undefined): Partial<Department> {
  return { ...(id === undefined ? {} : { id }), ...(order === undefined ? {} : { order }) }
}

/** A name for a department. @throws ApiRefusal 60001, 60009 */
function nameOf(given: unknown): string {
  const name = typeof given === 'string' ? given : ''
  if (name === '' || [...name].length > maxNameChars) throw new ApiRefusal(60001)
  if (/[\\:*?"<>|]/.test(name)) throw new ApiRefusal(60009)
  return name
}

function checkSiblings(
  name: string,
  parentId: number,
  own: number | undefined,
  departments: WecomStore['departments'],
): void {
  const siblings = departments.listChildren(parentId).filter(({ id }) => id !== own)
  if (siblings.some((one) => one.name === name)) throw new ApiRefusal(60008)
}

/** How many levels a department and what is below it have. */
function depthOf(id: number, departments: WecomStore['departments']): number {
  const own = departments.getLevel(id)
  return Math.max(...[...departments.listTree(id)].map((one) => departments.getLevel(one) - own + 1))
}

/** A department there is. @throws ApiRefusal 60123 for what is no id, 60003 */
function known(given: unknown, departments: WecomStore['departments']): Department {
  if (!/^\d{1,10}$/.test(String(given ?? ''))) throw new ApiRefusal(60123)
  const department = departments.get(Number(given))
  if (department === undefined) throw new ApiRefusal(60003)
  return department
}

/** A department and all below it; without `id` all there are. */
function listed({ query }: ApiCall, { departments }: WecomStore): readonly Department[] {
  const id = query.get('id')
  const tree = departments.listTree(id ? known(id, departments).id : rootId)
  return departments.list().filter((one) => tree.has(one.id))
}

function answerOf({ id, name, nameEn, parentId, order }: Department): Readonly<Record<string, unknown>> {
  return { id, name, name_en: nameEn, department_leader: [], parentid: parentId, order }
}

function nodesOf({ id, name, parentId, order }: Department): MessageNodes {
  return { Id: id, Name: name, ParentId: parentId, Order: order }
}
