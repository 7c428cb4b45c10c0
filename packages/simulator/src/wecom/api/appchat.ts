import { randomBytes } from 'node:crypto'
import type { Input } from '../../input.ts'
import type { AppChat } from '../store/app-chats.ts'
import { readContent } from './content.ts'
import { type ApiCall, ApiRefusal, callingAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { optionalText, texts } from './fields.ts'

const maxNameChars = 50
const minMembers = 2
const maxMembers = 2000
const chatsPerDay = 1000
const types = ['text', 'image', 'voice', 'video', 'file', 'textcard', 'news', 'mpnews', 'markdown']

/** Chapter “group chats of applications”. Source: path/90244 to path/90248 of the WeCom manual. */
export const appchatEndpoints: readonly WecomEndpoint[] = [
  { method: 'POST', path: '/cgi-bin/appchat/create', handle: create },
  { method: 'POST', path: '/cgi-bin/appchat/update', handle: update },
  {
    method: 'GET',
    path: '/cgi-bin/appchat/get',
    handle: (call, context) => {
      const { agentId: _, ...chat } = ownChat(call.query.get('chatid'), call, context)
      return { chat_info: chat }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/appchat/send',
    lacks: 'safe changes nothing; nobody is told of being mentioned',
    handle: (call, context) => {
      const { chatid } = ownChat(call.body.chatid, call, context)
      const { kind, content } = readContent(call.body, types, context)
      context.platform.showChat(chatid, { kind, content, callId: call.id })
      return {}
    },
  },
]

function create(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { appChats, days } = context.store
  const { agentId } = callingAgent(call, context)
  const name = nameOf(body)
  const userlist = membersOf(texts(body, 'userlist', 86006), 86007, context)
  checkSize(userlist)
  const owner = ownerOf(body, userlist, context) ?? userlist[0] ?? ''
  const given = optionalText(body, 'chatid')
  if (given !== '' && !/^[0-9a-zA-Z]{1,32}$/.test(given)) throw new ApiRefusal(86001)
  if (given !== '' && appChats.has(given)) throw new ApiRefusal(86220)
  if (!days.use(`appchat ${agentId}`, chatsPerDay)) throw new ApiRefusal(45009)
  const chatid = given || `wr${randomBytes(15).toString('hex')}`
  appChats.put({ chatid, name, owner, userlist, agentId })
  context.platform.stateChanged()
  return { chatid }
}

function update(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const chat = ownChat(body.chatid, call, context)
  const name = body.name === undefined || body.name === null ? chat.name : nameOf(body)
  const added = membersOf(optionalList(body, 'add_user_list'), 86007, context)
  const removed = membersOf(optionalList(body, 'del_user_list'), 86216, context)
  if (removed.some((userid) => !chat.userlist.includes(userid))) throw new ApiRefusal(86216)
  const userlist = [...new Set([...chat.userlist, ...added])].filter((userid) => !removed.includes(userid))
  checkSize(userlist)
  const owner = ownerOf(body, userlist, context) ?? chat.owner
  // The oldest member follows an owner who is gone.
  context.store.appChats.put({ ...chat, name, userlist, owner: userlist.includes(owner) ? owner : (userlist[0] ?? '') })
  context.platform.stateChanged()
  return {}
}

/** A chat this app made. @throws ApiRefusal 86001, 86003, 86008 */
function ownChat(chatid: unknown, call: ApiCall, context: WecomContext): AppChat {
  const { agentId } = callingAgent(call, context)
  if (typeof chatid !== 'string' || !/^[0-9a-zA-Z]{1,32}$/.test(chatid)) throw new ApiRefusal(86001)
  const chat = context.store.appChats.get(chatid)
  if (chat === undefined) throw new ApiRefusal(86003)
  if (chat.agentId !== agentId) throw new ApiRefusal(86008)
  return chat
}

function nameOf(body: Input): string {
  const name = optionalText(body, 'name')
  if (name === '' || [...name].length > maxNameChars) throw new ApiRefusal(86004)
  return name
}

function membersOf(given: readonly string[], unknown: number, { store }: WecomContext): readonly string[] {
  const userids = given.map((userid) => store.members.get(userid)?.userid)
  if (!userids.every((userid) => userid !== undefined)) throw new ApiRefusal(unknown)
  return [...new Set(userids)]
}

function checkSize({ length }: readonly string[]): void {
  if (length < minMembers || length > maxMembers) throw new ApiRefusal(86006)
}

/** The owner a body names, who must be a member; undefined for none. @throws ApiRefusal 86005 */
function ownerOf(body: Input, userlist: readonly string[], { store }: WecomContext): string | undefined {
  const given = optionalText(body, 'owner')
  if (given === '') return undefined
  const owner = store.members.get(given)?.userid
  if (owner === undefined || !userlist.includes(owner)) throw new ApiRefusal(86005)
  return owner
}

function optionalList(body: Input, name: string): readonly string[] {
  const value = body[name]
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? [] : texts(body, name)
}
