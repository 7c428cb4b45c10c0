import { both } from '../bilingual.ts'
import { SimulatorError } from '../errors.ts'
import { type Input, isObject, optionalText, readFields, refuse } from '../input.ts'
import type { WecomChatEntry, WecomMember } from '../protocol.ts'
import { event } from '../push/actions.ts'
import { systemEntry } from '../push/chat.ts'
import type { StartedPush } from '../push/engine.ts'
import { checkWritable } from '../push/message.ts'
import type { SentKind } from '../push/sent-media.ts'
import { type MemberAction, memberActions } from './actions.ts'
import { findCard, pressEvent, readPress } from './cards.ts'
import { readMember } from './member-input.ts'
import { personEntry, type WecomPlatform, type WecomPlatformOptions } from './platform.ts'
import type { Member } from './store/members.ts'
import type { WecomMediaKind } from './store/store.ts'

/** Somebody who came or went, and the pushes that tell of it. */
export interface MemberChange {
  readonly member: WecomMember
  readonly pushes: readonly StartedPush[]
}

/** What the members of the corp do. */
export class Members {
  readonly #platform: WecomPlatform
  readonly #options: Pick<WecomPlatformOptions, 'pictures' | 'baseUrl' | 'onStateChange'>
  /** The apps that are open, each as `agentid:userid`. */
  readonly #open = new Set<string>()

  constructor(platform: WecomPlatform, options: WecomPlatformOptions) {
    this.#platform = platform
    this.#options = options
  }

  list(): readonly WecomMember[] {
    return this.#platform.store.members.list().map((record) => this.#memberOf(record))
  }

  /** @throws SimulatorError `unknown_userid` */
  get(userid: string): WecomMember {
    const record = this.#platform.store.members.get(userid)
    if (record !== undefined) return this.#memberOf(record)
    throw new SimulatorError(
      404,
      'unknown_userid',
      `Nobody has the userid ${userid.slice(0, 64)}; POST /_sim/wecom/members creates somebody.`,
    )
  }

  /** What a member sees of an app, oldest line first. @throws SimulatorError `unknown_userid`, `unknown_agent` */
  chat(userid: string, agentId?: number): readonly WecomChatEntry[] {
    return this.#platform.chats.list({
      userid: this.get(userid).userid,
      agentId: this.#platform.console.agent(agentId).agentId,
    })
  }

  /** Somebody new joins the corp. @param body `WecomMemberInput` */
  join(body: unknown): MemberChange {
    const record = readMember(body, this.#platform.store)
    checkWritable({ name: record.name, mobile: record.mobile, email: record.email })
    this.#platform.store.members.add(record)
    return this.joined(record.userid)
  }

  /** Tells of somebody who is in the contacts by now: `create_user`, and `subscribe` of each app they see. */
  joined(userid: string): MemberChange {
    const member = this.get(userid)
    const { name, department, mobile, email, status } = member
    const change = this.#platform.pushContactChange({
      ...{ ChangeType: 'create_user', UserID: member.userid, Name: name, Department: department.join(',') },
      ...(mobile === '' ? {} : { Mobile: mobile }),
      ...(email === '' ? {} : { Email: email }),
      Status: status,
    })
    return { member, pushes: [change, ...member.agentIds.map((agentId) => this.#subscribe(member, agentId))] }
  }

  /** Somebody leaves the corp. @throws SimulatorError `unknown_userid` */
  leaveCorp(userid: string): MemberChange {
    const member = this.get(userid)
    this.#platform.store.members.remove(member.userid)
    this.#platform.store.tags.replaceMember(member.userid)
    return this.left(member)
  }

  /** Tells of somebody who is in the contacts no more: `delete_user`, and `unsubscribe` of each app they saw. */
  left(member: WecomMember): MemberChange {
    const { userid, agentIds } = member
    this.#closeAll(userid)
    this.#platform.chats.forget(userid)
    const change = this.#platform.pushContactChange({ ChangeType: 'delete_user', UserID: userid })
    const pushes = agentIds.map((agentId) => this.#platform.pushEvent(agentId, userid, event('unsubscribe')))
    return { member, pushes: [change, ...pushes] }
  }

  /**
   * Follows a change of the contacts that was told of: the chats go with a new userid, and who was disabled or enabled sees the apps no
   * more or again.
   * @param before As they were.
   * @param userid As they are called now.
   */
  changed(before: WecomMember, userid: string): MemberChange {
    const member = this.get(userid)
    if (before.userid !== member.userid) {
      this.#closeAll(before.userid)
      this.#platform.chats.rename(before.userid, member.userid)
    }
    this.#options.onStateChange()
    const lost = before.agentIds.filter((agentId) => !member.agentIds.includes(agentId))
    const won = member.agentIds.filter((agentId) => !before.agentIds.includes(agentId))
    return {
      member,
      pushes: [
        ...lost.map((agentId) => this.#platform.pushEvent(agentId, member.userid, event('unsubscribe'))),
        ...won.map((agentId) => this.#subscribe(member, agentId)),
      ],
    }
  }

  /** Somebody opens an app. @throws SimulatorError `already_entered` while it is open */
  enter(userid: string, body: unknown): StartedPush {
    const { member, agentId } = this.#place(userid, readFields(body, ['agentId']))
    const key = `${agentId}:${member.userid}`
    if (this.#open.has(key)) {
      throw new SimulatorError(
        409,
        'already_entered',
        `${member.name} has the app open, so nothing is pushed; leave it.`,
      )
    }
    if (this.#platform.store.settings.get(agentId).reportEnter === 0) {
      throw new SimulatorError(409, 'not_reported', 'The app chose by agent/set (isreportenter) not to hear of this.')
    }
    this.#open.add(key)
    const text = both(`${member.name} opened the app.`, `${member.name} 进入了应用。`)
    return this.#platform.pushFrom(member.userid, agentId, event('enter_agent', { EventKey: '' }), (id) =>
      systemEntry('enter', text, id),
    )
  }

  /** Somebody closes an app; nothing is pushed. */
  leave(userid: string, body: unknown): WecomMember {
    const { member, agentId } = this.#place(userid, readFields(body, ['agentId']))
    this.#open.delete(`${agentId}:${member.userid}`)
    return member
  }

  /** A member sends or taps something. @param body The action's, and `agentId` */
  act(userid: string, action: MemberAction, body: unknown): StartedPush {
    const { agentId: given, ...input } = inputOf(body)
    const { member, agentId } = this.#place(userid, given === undefined ? {} : { agentId: given })
    const { pictures, baseUrl } = this.#options
    const nodes = memberActions[action](input, {
      publish: (pictureUrl) => pictures.publish(pictureUrl, baseUrl()),
      samplePictureUrl: pictures.sampleUrl(baseUrl()),
      keep: (kind, id, pictureUrl) => this.#platform.keep(kindOf(kind), id, pictureUrl),
    })
    return this.#platform.pushFrom(member.userid, agentId, nodes)
  }

  /** A member presses something on a card. @param body `WecomPressInput` @throws SimulatorError `unknown_card`, `card_answered` */
  press(userid: string, body: unknown): StartedPush {
    const { agentId: given, entryId, taskId, responseCode, ...input } = inputOf(body)
    const { member, agentId } = this.#place(userid, given === undefined ? {} : { agentId: given })
    const place = { userid: member.userid, agentId }
    const names = [entryId, taskId, responseCode].filter((name) => name !== undefined)
    if (names.length !== 1) throw refuse('Give one of "entryId", "taskId" and "responseCode".')
    const code = optionalText({ responseCode }, 'responseCode', 256)
    const wanted = code === undefined ? taskId : this.#platform.responseCodes.find(code)?.taskId
    const entry = findCard(this.#platform.chats.list(place), (one, card) =>
      entryId === undefined ? wanted !== undefined && card.taskId === wanted : one.id === entryId,
    )
    const { card } = entry
    const pressed = readPress(input, card)
    const nodes = pressEvent(card, pressed, () => this.#platform.responseCodes.issue({ agentId, taskId: card.taskId }))
    return this.#platform.pushFrom(member.userid, agentId, nodes, (id, message) => {
      if (nodes.Event !== 'template_card_menu_event') {
        this.#platform.chats.setCard(place, entry, { ...card, state: 'answered', pressed })
      }
      return personEntry(id, message)
    })
  }

  save(): readonly string[] {
    return [...this.#open]
  }

  load(saved: readonly string[]): void {
    this.clear()
    for (const key of saved) this.#open.add(key)
  }

  clear(): void {
    this.#open.clear()
  }

  #subscribe({ userid, name }: WecomMember, agentId: number): StartedPush {
    const text = both(`${name} sees the app.`, `${name} 进入了应用的可见范围。`)
    return this.#platform.pushFrom(userid, agentId, event('subscribe'), (id) => systemEntry('subscribe', text, id))
  }

  #memberOf({ profile: _, ...member }: Member): WecomMember {
    const { agents } = this.#platform.console
    return { ...member, agentIds: member.status === 1 ? agents.map(({ agentId }) => agentId) : [] }
  }

  /** Who does something, and in which app. @throws SimulatorError `unknown_userid`, `unknown_agent`, `not_visible` */
  #place(userid: string, { agentId: given }: Input): { readonly member: WecomMember; readonly agentId: number } {
    const member = this.get(userid)
    const { agentId } = this.#platform.console.agent(given)
    if (member.agentIds.includes(agentId)) return { member, agentId }
    throw new SimulatorError(409, 'not_visible', `${member.name} does not see the app ${agentId}.`)
  }

  #closeAll(userid: string): void {
    for (const key of this.#open) {
      if (key.endsWith(`:${userid}`)) this.#open.delete(key)
    }
  }
}

/** The body of an action, in which no name is checked yet. */
function inputOf(body: unknown): Input {
  if (body === undefined || isObject(body)) return body ?? {}
  throw refuse('The body must be a JSON object.')
}

/** The picture of a video is a picture like any other here. */
function kindOf(kind: SentKind): WecomMediaKind {
  return kind === 'thumb' ? 'image' : kind === 'speex' ? 'voice' : kind
}
