import { both } from '../bilingual.ts'
import { optionalText, readFields } from '../input.ts'
import type { ChatEntry, Delivery, OfficialAccountState, Person } from '../protocol.ts'
import { Chats, type NewChatEntry, systemEntry } from '../push/chat.ts'
import { PushEngine, type StartedPush } from '../push/engine.ts'
import { checkPushLength, checkWritable, completeMessage, readMessage } from '../push/message.ts'
import type { PlatformOptions } from '../push/platform-options.ts'
import { keepSent, type SentKind } from '../push/sent-media.ts'
import { loadParts, type Saveable, saveParts } from '../snapshot.ts'
import type { NewMedia } from '../store/media.ts'
import { sampleMedia, sampleSpeex } from '../store/samples.ts'
import type { MessageNodes } from '../xml.ts'
import type { OfficialAccountOptions } from './account.ts'
import { type FollowerAction, followerActions, scanEvent, subscribeEvent, unsubscribeEvent } from './actions.ts'
import { entriesOf } from './chat.ts'
import { Console } from './console.ts'
import { Crowd } from './crowd.ts'
import { Followers } from './followers.ts'
import { noticeOf } from './notice.ts'
import { observePush, observeReply } from './observe.ts'
import { People } from './people.ts'
import { type Push, writePush, writeRequest } from './push.ts'
import { readScan } from './scan.ts'
import type { Profile } from './store/profiles.ts'
import { OfficialStore } from './store/store.ts'
import { judge } from './verdict.ts'

/** What the Official Account side of the simulator needs from the whole. */
export interface OfficialPlatformOptions extends PlatformOptions {
  readonly account: OfficialAccountOptions
  readonly failuresBeforePause: number
}

/** The Official Account platform: one account, the people around it, and the pushes between. */
export class OfficialPlatform {
  /** What the API made and keeps. */
  readonly store: OfficialStore
  /** Where the account is set up. */
  readonly console: Console
  /** Everybody who follows, the made-up ones included. */
  readonly followers: Followers
  readonly crowd: Crowd = new Crowd()
  readonly #options: OfficialPlatformOptions
  readonly #people = new People()
  readonly #chats = new Chats()
  readonly #engine: PushEngine<Push>

  constructor(options: OfficialPlatformOptions) {
    this.#options = options
    this.store = new OfficialStore(options.clock)
    this.followers = new Followers(this.#people, this.crowd)
    this.#engine = new PushEngine({
      ...{ idPrefix: 'd', writeRequest, judge, noticeOf },
      clock: options.clock,
      failuresBeforePause: options.failuresBeforePause,
      takeFault: options.takeFault,
      onChange: (delivery) => this.#record(delivery),
      onPause: options.onStateChange,
    })
    this.console = new Console({
      account: options.account,
      clock: options.clock,
      signal: () => this.#engine.signal,
      onChange: options.onStateChange,
    })
  }

  get account(): OfficialAccountState {
    return this.console.account
  }

  get pausedUntil(): number | null {
    return this.#engine.pausedUntil
  }

  get people(): readonly Person[] {
    return this.#people.list()
  }

  /** @throws SimulatorError `unknown_openid` */
  person(openid: string): Person {
    return this.#people.get(openid)
  }

  /** Somebody, or undefined where nobody has this openid. */
  findPerson(openid: string): Person | undefined {
    return this.#people.find(openid)
  }

  /** What somebody sees, oldest line first. */
  chat(openid: string): readonly ChatEntry[] {
    return this.#chats.list(this.#people.get(openid).openid)
  }

  /** @param body `PersonInput` */
  addPerson(body: unknown): Person {
    const input = readFields(body, ['openid', 'nickname'])
    const openid = optionalText(input, 'openid', 64)
    const nickname = optionalText(input, 'nickname', 100)
    const person = this.#people.add(
      { ...(openid === undefined ? {} : { openid }), ...(nickname ? { nickname } : {}) },
      this.#options.clock.now(),
    )
    this.#options.onStateChange()
    return person
  }

  /** Somebody begins to follow. @throws SimulatorError `unknown_openid`, `already_following` */
  follow(openid: string): StartedPush {
    this.#people.getStranger(openid)
    return this.#subscribe(openid, subscribeEvent())
  }

  /** Somebody stops following. @throws SimulatorError `unknown_openid`, `not_following` */
  unfollow(openid: string): StartedPush {
    const { nickname } = this.#people.getFollower(openid)
    this.#people.setSubscribed(openid, null)
    this.store.profiles.update(openid, { remark: '', tagIds: [] })
    this.#options.onStateChange()
    const text = both(`${nickname} unfollowed the account.`, `${nickname} 取消关注了公众号。`)
    return this.#push(openid, unsubscribeEvent(), (id) => systemEntry('unfollow', text, id))
  }

  /** Somebody scans a QR code and by it begins to follow unless they do. @param body `{ scene }`, `{ ticket }` or `{ url }` */
  scan(openid: string, body: unknown): StartedPush {
    const follows = this.#people.get(openid).subscribed
    const code = readScan(body, this.store.qrCodes)
    const event = scanEvent(code, follows)
    if (follows) return this.#push(openid, event, personEntry)
    const origin = { qrScene: code.number ?? 0, qrSceneStr: code.number === null ? code.scene : '' }
    return this.#subscribe(openid, event, { scene: 'ADD_SCENE_QR_CODE', ...origin })
  }

  /** A follower sends or taps something. @throws SimulatorError `unknown_openid`, `not_following`, `bad_request` */
  act(openid: string, action: FollowerAction, body: unknown): StartedPush {
    this.#people.getFollower(openid)
    const { pictures, baseUrl } = this.#options
    const message = followerActions[action](body, {
      publish: (pictureUrl) => pictures.publish(pictureUrl, baseUrl()),
      samplePictureUrl: pictures.sampleUrl(baseUrl()),
      keep: (kind, id, pictureUrl) =>
        keepSent(this.store.media, sampleOf(kind), id, pictures.find(pictureUrl ?? '', baseUrl())),
    })
    checkWritable(message)
    return this.#push(openid, message, personEntry)
  }

  /**
   * Pushes any message at all in somebody's name. Of the person it changes nothing; the account may answer it as one
   * that came otherwise.
   * @param body `{ openid, message }`
   */
  push(body: unknown): StartedPush {
    const input = readFields(body, ['openid', 'message'])
    const { openid } = this.#people.get(optionalText(input, 'openid', 64) ?? '')
    const message = readMessage(input.message)
    if (message.MsgType !== 'event') return this.#push(openid, message, personEntry)
    const text = both(`The event ${message.Event} was pushed.`, `推送了事件 ${message.Event}。`)
    return this.#push(openid, message, (id) => systemEntry('event', text, id))
  }

  /**
   * Pushes an event nobody set off: the outcome of a job.
   * @param fromUserName An openid, or the platform's own `mphelper`.
   */
  pushEvent(fromUserName: string, nodes: MessageNodes): StartedPush {
    return this.#start(fromUserName, completeMessage(nodes, this.account.originalId, fromUserName, this.#now()))
  }

  /** Shows somebody what the account sent through the API. */
  show(openid: string, entry: Omit<NewChatEntry, 'from' | 'deliveryId'>): void {
    this.#addEntry(openid, { from: 'account', deliveryId: null, ...entry })
  }

  /** Forgets people, chats and the pause, gives up running deliveries, and restores the menu; the callback stays set. */
  reset(): void {
    this.#engine.cancel()
    this.#people.clear()
    this.crowd.clear()
    this.#chats.clear()
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

  #parts(): Readonly<Record<string, Saveable>> {
    return {
      ...{ console: this.console, engine: this.#engine, people: this.#people, crowd: this.crowd, chats: this.#chats },
      store: this.store,
    }
  }

  #subscribe(openid: string, event: MessageNodes, origin: Partial<Profile> = newcomer): StartedPush {
    const { nickname } = this.#people.setSubscribed(openid, this.#now())
    this.store.profiles.update(openid, { ...newcomer, ...origin })
    this.#options.onStateChange()
    const text = both(`${nickname} followed the account.`, `${nickname} 关注了公众号。`)
    return this.#push(openid, event, (id) => systemEntry('follow', text, id))
  }

  #push(
    openid: string,
    nodes: MessageNodes,
    entry: (deliveryId: string, message: MessageNodes) => NewChatEntry,
  ): StartedPush {
    const message = completeMessage(nodes, this.account.originalId, openid, this.#now())
    return this.#start(openid, message, (deliveryId) => {
      observePush(this.store, openid, message)
      this.#addEntry(openid, entry(deliveryId, message))
    })
  }

  #start(openid: string, message: MessageNodes, onPrepared: (deliveryId: string) => void = () => {}): StartedPush {
    const push = writePush(this.account, openid, message)
    checkPushLength(push.text)
    const delivery = this.#engine.prepare(push)
    onPrepared(delivery.id)
    return { delivery, done: this.#engine.run(delivery, push) }
  }

  #record(delivery: Delivery): void {
    this.#options.onDelivery(delivery)
    this.#options.emit({ type: 'delivery', delivery })
    if (delivery.state === 'running' || this.#people.find(delivery.openid) === undefined) return
    if (delivery.reply !== null) observeReply(this.store, delivery.openid, delivery.reply, this.#now())
    for (const entry of entriesOf(delivery)) this.#addEntry(delivery.openid, entry)
  }

  #addEntry(openid: string, entry: NewChatEntry): void {
    const added = this.#chats.add(openid, this.#now(), entry)
    this.#options.emit({ type: 'chat', product: 'official', openid, entry: added })
  }

  #now(): number {
    return this.#options.clock.now()
  }
}

/** Somebody who begins to follow by a search. */
const newcomer: Partial<Profile> = {
  ...{ remark: '', tagIds: [], scene: 'ADD_SCENE_SEARCH', qrScene: 0, qrSceneStr: '', followed: true },
}

/** The line of what a person sent: the whole push, with its MsgId. */
function personEntry(deliveryId: string, message: MessageNodes): NewChatEntry {
  return { from: 'person', kind: String(message.MsgType), content: message, deliveryId }
}

function sampleOf(kind: SentKind): NewMedia {
  return kind === 'speex' ? sampleSpeex : sampleMedia(kind)
}
