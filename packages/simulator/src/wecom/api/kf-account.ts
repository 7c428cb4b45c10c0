import type { Input } from '../../input.ts'
import { maxKfAccounts } from '../store/kf-accounts.ts'
import { mediaOf } from './content.ts'
import { type ApiCall, ApiRefusal, callingAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { optionalInteger, optionalText, text } from './fields.ts'
import { accountOf } from './kf-session.ts'

const maxPage = 100
const maxNameChars = 16

/** Chapter “customer service”: its accounts. Source: path/94661 to path/94664 of the WeCom manual. */
export const kfAccountEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/kf/account/list',
    lacks: 'no avatar',
    handle: (call, context) => {
      const { body } = call
      callingAgent(call, context)
      const [offset, limit] = [optionalInteger(body, 'offset') ?? 0, optionalInteger(body, 'limit') ?? maxPage]
      if (offset < 0 || limit < 1 || limit > maxPage) throw new ApiRefusal(40058)
      const accounts = context.store.kfAccounts.list().slice(offset, offset + limit)
      return {
        account_list: accounts.map(({ openKfId, name }) => ({
          ...{ open_kfid: openKfId, name, avatar: '', manage_privilege: true },
        })),
      }
    },
  },
  { method: 'POST', path: '/cgi-bin/kf/account/add', lacks: 'the picture is checked, not shown', handle: add },
  { method: 'POST', path: '/cgi-bin/kf/account/update', lacks: 'the picture is checked, not shown', handle: update },
  {
    method: 'POST',
    path: '/cgi-bin/kf/account/del',
    handle: (call, context) => {
      callingAgent(call, context)
      context.store.kfAccounts.remove(accountOf(call.body, context))
      context.platform.stateChanged()
      return {}
    },
  },
]

function add(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { kfAccounts } = context.store
  callingAgent(call, context)
  const name = checked(text(call.body, 'name'))
  checkPicture(call.body, context)
  // The manual gives no code for it; user/create has this one.
  if (kfAccounts.size >= maxKfAccounts) throw new ApiRefusal(45024)
  const { openKfId } = kfAccounts.add(name)
  context.platform.stateChanged()
  return { open_kfid: openKfId }
}

function update(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  callingAgent(call, context)
  const openKfId = accountOf(body, context)
  const name = checked(optionalText(body, 'name'))
  if (optionalText(body, 'media_id') !== '') checkPicture(body, context)
  if (name !== '') context.store.kfAccounts.rename(openKfId, name)
  context.platform.stateChanged()
  return {}
}

function checked(name: string): string {
  if ([...name].length > maxNameChars) throw new ApiRefusal(40058)
  return name
}

/** The picture of an account is one that was uploaded. @throws ApiRefusal 40007, 41006 */
function checkPicture(body: Input, context: WecomContext): void {
  mediaOf(body, 'media_id', 'image', context)
}
