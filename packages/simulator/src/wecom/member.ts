import type { Delivery, WecomActions, WecomChatEntry, WecomMember, WecomPressInput } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'
import type { MemberAction } from './actions.ts'

type Without<Input> = Omit<Input, 'agentId'>

/**
 * Somebody who works in the simulated corp, in one of its apps. Each method does what a member does, waits until the push
 * has been answered or given up, and resolves with its record; it rejects with a `SimulatorError` for what a member
 * cannot do, such as pressing a card that is not there.
 */
export class SimulatedMember {
  readonly userid: string
  /** The app this member is in. */
  readonly agentId: number
  readonly #core: SimulatorCore

  constructor(core: SimulatorCore, userid: string, agentId: number) {
    this.#core = core
    this.userid = userid
    this.agentId = agentId
  }

  get name(): string {
    return this.#member.name
  }

  get department(): readonly number[] {
    return this.#member.department
  }

  /** The records of what this member set off, newest first. */
  get deliveries(): readonly Delivery[] {
    return this.#core.deliveries({ openid: this.userid, product: 'wecom' })
  }

  /** The same member in another app. @throws SimulatorError `unknown_agent` */
  in(agentId: number): SimulatedMember {
    return new SimulatedMember(this.#core, this.userid, this.#core.wecom.console.agent(agentId).agentId)
  }

  /** What this member sees of the app, oldest line first. */
  chat(): readonly WecomChatEntry[] {
    return this.#core.wecom.members.chat(this.userid, this.agentId)
  }

  /** Opens the app. @throws SimulatorError `already_entered` */
  async enter(): Promise<Delivery> {
    return this.#core.wecom.members.enter(this.userid, { agentId: this.agentId }).done
  }

  /** Closes the app; nothing is pushed. */
  leave(): void {
    this.#core.wecom.members.leave(this.userid, { agentId: this.agentId })
    this.#core.touch()
  }

  say(text: string): Promise<Delivery> {
    return this.#act('say', { text })
  }

  image(input: Without<WecomActions['image']> = {}): Promise<Delivery> {
    return this.#act('image', input)
  }

  voice(input: Without<WecomActions['voice']> = {}): Promise<Delivery> {
    return this.#act('voice', input)
  }

  video(input: Without<WecomActions['video']> = {}): Promise<Delivery> {
    return this.#act('video', input)
  }

  location(input: Without<WecomActions['location']>): Promise<Delivery> {
    return this.#act('location', input)
  }

  link(input: Without<WecomActions['link']>): Promise<Delivery> {
    return this.#act('link', input)
  }

  /** Taps the menu button with this key. */
  click(key: string): Promise<Delivery> {
    return this.#act('click', { key })
  }

  /** Taps the menu button with this link. */
  view(url: string): Promise<Delivery> {
    return this.#act('view', { url })
  }

  /** Scans a code by a menu button. */
  scan(input: Without<WecomActions['scan']>): Promise<Delivery> {
    return this.#act('scan', input)
  }

  /** Where the member is, as the app hears it when they come in. */
  reportLocation(input: Without<WecomActions['report-location']>): Promise<Delivery> {
    return this.#act('report-location', input)
  }

  /** Presses a button of a card, submits it, or takes an entry of its menu. */
  async press(input: Without<WecomPressInput>): Promise<Delivery> {
    return this.#core.wecom.members.press(this.userid, { ...input, agentId: this.agentId }).done
  }

  /** Pushes any message or event in this member's name. */
  async push(message: Readonly<Record<string, unknown>>): Promise<Delivery> {
    return this.#core.wecom.push({ userid: this.userid, agentId: this.agentId, message }).done
  }

  /** Leaves the corp; resolves once `delete_user` and `unsubscribe` have been answered or given up. */
  async quit(): Promise<readonly Delivery[]> {
    const { pushes } = this.#core.wecom.members.leaveCorp(this.userid)
    return Promise.all(pushes.map(({ done }) => done))
  }

  async #act(action: MemberAction, body: object): Promise<Delivery> {
    return this.#core.wecom.members.act(this.userid, action, { ...body, agentId: this.agentId }).done
  }

  get #member(): WecomMember {
    return this.#core.wecom.members.get(this.userid)
  }
}
