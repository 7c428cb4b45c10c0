import { both } from '../bilingual.ts'
import { isObject, optionalText, readFields } from '../input.ts'
import type { Delivery, Reply, WecomChatEntry, WecomGroup, WecomMember, WecomState } from '../protocol.ts'
import { systemEntry } from '../push/chat.ts'
import { PushEngine, type StartedPush } from '../push/engine.ts'
import { checkPushLength, checkWritable, completeMessage, readMessage } from '../push/message.ts'
import type { PlatformOptions } from '../push/platform-options.ts'
import { keepSent } from '../push/sent-media.ts'
import { loadParts, type Saveable, saveParts } from '../snapshot.ts'
import type { MessageNodes } from '../xml.ts'
import { apiCard } from './cards.ts'
import { type CardChange, type NewWecomEntry, type Place, WecomChats } from './chats.ts'
import { WecomConsole } from './console.ts'
import type { WecomOptions } from './corp.ts'
import { Customers } from './customers.ts'
import { Members } from './members.ts'
import { type PushTarget, type WecomPush, writePush, writeRequest } from './push.ts'
import { ResponseCodes } from './response-codes.ts'
import { sampleOf } from './samples.ts'
import { type WecomMediaKind, WecomStore } from './store/store.ts'
import { isSuitePush, readSuitePush } from './suite.ts'
import { judge } from './verdict.ts'

/** What the WeCom side of the simulator needs from the whole. */
export interface WecomPlatformOptions extends PlatformOptions {
  readonly corp: WecomOptions
}

/** A line the API sends: what is left out is that of an app that writes. */
export type SentEntry = Omit<NewWecomEntry, 'from' | 'deliveryId'>

/** What a push is to set off once it has its id. */
type OnPrepared = (deliveryId: string) => void

/** The WeCom platform: one corp, its apps, its members, and the pushes between. */
export class WecomPlatform {
  /** What the API made and keeps. */
  readonly store: WecomStore
  /** Where the corp and its apps are set up. */
  readonly console: WecomConsole
  readonly members: Members
  /** The customer service. */
  readonly customers: Customers
  readonly chats: WecomChats
  /** The codes by which cards are changed. */
  readonly responseCodes: ResponseCodes
  readonly #options: WecomPlatformOptions
  readonly #engine: PushEngine<WecomPush>

  constructor(options: WecomPlatformOptions) {
    const { clock } = options
    this.#options = options
    this.store = new WecomStore(clock)
    this.responseCodes = new ResponseCodes(clock)
    this.chats = new WecomChats({ now: () => clock.now(), emit: options.emit })
    this.#engine = new PushEngine<WecomPush>({
      ...{ idPrefix: 'w', clock, writeRequest, judge, takeFault: options.takeFault },
      // The manual of WeCom knows neither a pause nor a notice in the chat.
      failuresBeforePause: Number.POSITIVE_INFINITY,
      noticeOf: () => null,
      onChange: (delivery) => this.#record(delivery),
      onPause: options.onStateChange,
    })
    this.console = new WecomConsole({
      ...{ corp: options.corp, clock, onChange: options.onStateChange },
      signal: () => this.#engine.signal,
    })
    this.members = new Members(this, options)
    this.customers = new Customers(this, options)
  }

  get state(): Omit<WecomState, 'bots'> {
    const { corp, agents } = this.console
    const { customers } = this.customers.desk
    const departments = this.store.departments.list().map(({ nameEn: _, ...department }) => department)
    const members = this.members.list()
    const kf = { accounts: this.store.kfAccounts.list(), customers }
    return { corp, agents, departments, members, groups: this.#groups(members), kf }
  }

  /** Whether there is a group chat: one an app made, or a robot's. */
  hasGroup(chatid: string): boolean {
    return this.store.appChats.has(chatid) || this.store.robots.list().some((robot) => robot.chatid === chatid)
  }

  /**
   * Pushes any message at all, one of a suite's command callback too. Of the members and chats it changes nothing but a line of the member's chat.
   * @param body `WecomPushInput`
   */
  push(body: unknown): StartedPush {
    const input = readFields(body, ['userid', 'agentId', 'message'])
    const from = optionalText(input, 'userid', 64) || 'sys'
    const agentId = input.agentId === undefined ? null : this.console.agent(input.agentId).agentId
    if (isSuitePush(input.message)) return this.#pushSuite(agentId, input.message)
    const message = readMessage(input.message)
    const member = this.store.members.get(from)
    if (member === undefined || agentId === null) return this.pushEvent(agentId, from, message)
    const text = both(`The event ${message.Event} was pushed.`, `推送了事件 ${message.Event}。`)
    return this.pushFrom(member.userid, agentId, message, (id, whole) =>
      message.MsgType === 'event' ? systemEntry('event', text, id) : personEntry(id, whole),
    )
  }

  /**
   * Pushes an event nobody is shown: the outcome of a job, or a change.
   * @param agentId The app whose callback gets it; null for that of the contacts, where AgentID is empty.
   * @param fromUserName A userid, or `sys`.
   */
  pushEvent(agentId: number | null, fromUserName: string, nodes: MessageNodes): StartedPush {
    return this.#start(agentId, fromUserName, this.#complete(agentId, fromUserName, nodes))
  }

  /** Tells of a change of the contacts, and pushes it. @param nodes ChangeType and what changed. */
  pushContactChange(nodes: MessageNodes): StartedPush {
    this.stateChanged()
    return this.pushEvent(null, 'sys', { MsgType: 'event', Event: 'change_contact', ...nodes })
  }

  /** Pushes a message whose nodes are all given, such as one without FromUserName. @param about Whose push it is. */
  pushRaw(agentId: number, about: string, nodes: MessageNodes, onPrepared?: OnPrepared): StartedPush {
    const message = { ToUserName: this.console.corp.corpId, CreateTime: Math.floor(this.now() / 1000), ...nodes }
    return this.#start(agentId, about, message, onPrepared)
  }

  /** Pushes what a member did in an app, and puts its line into their chat. */
  pushFrom(
    userid: string,
    agentId: number,
    nodes: MessageNodes,
    entry: (deliveryId: string, message: MessageNodes) => NewWecomEntry = personEntry,
  ): StartedPush {
    checkWritable(nodes)
    const message = this.#complete(agentId, userid, nodes)
    return this.#start(agentId, userid, message, (id) => this.chats.add({ userid, agentId }, entry(id, message)))
  }

  /** Shows a member what an app sent through the API. */
  show(userid: string, agentId: number, entry: SentEntry): WecomChatEntry {
    return this.#showAt({ userid, agentId }, entry)
  }

  /** Shows a group what an app sent through the API. */
  showChat(chatid: string, entry: SentEntry): WecomChatEntry {
    return this.#showAt({ chatid }, entry)
  }

  /** Shows a customer what the customer service sent through the API. */
  showCustomer(externalUserid: string, openKfId: string, entry: SentEntry): WecomChatEntry {
    return this.#showAt({ externalUserid, openKfId }, entry)
  }

  /** Changes the card with this task id as a member sees it. @returns whether they have one */
  changeCard(userid: string, agentId: number, taskId: string, change: CardChange): boolean {
    return this.chats.changeCard({ userid, agentId }, taskId, change)
  }

  /** Keeps a file somebody sends. @param pictureUrl Where it is, of a picture. */
  keep(kind: WecomMediaKind, id?: string, pictureUrl?: string): string {
    const { pictures, baseUrl } = this.#options
    return keepSent(this.store.media, sampleOf(kind), id, pictures.find(pictureUrl ?? '', baseUrl()))
  }

  /** Tells that something of the state changed. */
  stateChanged(): void {
    this.#options.onStateChange()
  }

  /** Forgets all but the callbacks, and gives up running deliveries. */
  reset(): void {
    this.#engine.cancel()
    this.chats.clear()
    this.responseCodes.clear()
    this.members.clear()
    this.customers.desk.clear()
    this.store.clear()
    this.console.reset()
  }

  save(): Readonly<Record<string, unknown>> {
    return saveParts(this.#parts())
  }

  load(saved: unknown): void {
    loadParts(this.#parts(), saved)
  }

  /** Gives up running deliveries. */
  close(): void {
    this.#engine.cancel()
  }

  now(): number {
    return this.#options.clock.now()
  }

  /** The chats apps made, and those of robots, in which everybody is. */
  #groups(members: readonly WecomMember[]): readonly WecomGroup[] {
    const userlist = members.filter(({ status }) => status === 1).map(({ userid }) => userid)
    const owner = userlist[0] ?? ''
    return [
      ...this.store.appChats.list().map(({ agentId: _, ...group }) => group),
      ...this.store.robots.list().map(({ chatid, name }) => ({ chatid, name, owner, userlist })),
    ]
  }

  #parts(): Readonly<Record<string, Saveable>> {
    return {
      ...{ console: this.console, engine: this.#engine, chats: this.chats, responseCodes: this.responseCodes },
      ...{ sessions: this.members, kf: this.customers.desk, store: this.store },
    }
  }

  #showAt(place: Place, entry: SentEntry): WecomChatEntry {
    return this.chats.add(place, { from: 'account', deliveryId: null, ...entry })
  }

  #complete(agentId: number | null, fromUserName: string, nodes: MessageNodes): MessageNodes {
    const message = completeMessage(nodes, this.console.corp.corpId, fromUserName, this.now())
    return agentId === null || message.AgentID !== undefined ? message : { ...message, AgentID: agentId }
  }

  #pushSuite(agentId: number | null, message: unknown): StartedPush {
    const nodes = readSuitePush(message, this.now())
    return this.#send(writePush({ ...this.#target(agentId), suiteId: nodes.SuiteId }, nodes.SuiteId, nodes))
  }

  #start(agentId: number | null, from: string, message: MessageNodes, onPrepared?: OnPrepared): StartedPush {
    return this.#send(writePush(this.#target(agentId), from, message), onPrepared)
  }

  #target(agentId: number | null): PushTarget {
    const { corp } = this.console
    return { corp, agentId, url: agentId === null ? corp.contactCallbackUrl : this.console.agent(agentId).callbackUrl }
  }

  #send(push: WecomPush, onPrepared: OnPrepared = () => {}): StartedPush {
    checkPushLength(push.text)
    const delivery = this.#engine.prepare(push)
    onPrepared(delivery.id)
    return { delivery, done: this.#engine.run(delivery, push) }
  }

  #record(delivery: Delivery): void {
    this.#options.onDelivery(delivery)
    this.#options.emit({ type: 'delivery', delivery })
    const { state, reply, openid: userid, agentId, message, id } = delivery
    if (state === 'running' || reply === null || agentId == null || !this.store.members.has(userid)) return
    const change = cardChangeOf(reply)
    if (change === null) {
      this.chats.add({ userid, agentId }, { from: 'account', kind: reply.MsgType, content: reply, deliveryId: id })
    } else {
      this.changeCard(userid, agentId, String(message.TaskId), change)
    }
  }
}

/** The line of what a member sent: the whole push, with its MsgId. */
export function personEntry(deliveryId: string, message: MessageNodes): NewWecomEntry {
  return { from: 'person', kind: String(message.MsgType), content: message, deliveryId }
}

/** What a reply changes of the card that was pressed; null for a reply that is a message of its own. */
function cardChangeOf(reply: Reply): CardChange | null {
  const node = reply.MsgType === 'update_button' ? reply.Button : reply.TaskCard
  if (reply.MsgType === 'update_button' || reply.MsgType === 'update_taskcard') {
    return { replaceName: isObject(node) ? String(node.ReplaceName) : '' }
  }
  if (reply.MsgType !== 'update_template_card') return null
  return { card: isObject(reply.TemplateCard) ? apiCard(reply.TemplateCard) : {} }
}
