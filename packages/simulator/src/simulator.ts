import { isDeepStrictEqual } from 'node:util'
import { Calls } from './calls.ts'
import { Clock, type ClockKind } from './clock.ts'
import { SimulatorError } from './errors.ts'
import { Faults } from './faults.ts'
import { refuse } from './input.ts'
import type { OfficialAccountOptions } from './official/account.ts'
import { OfficialPlatform } from './official/platform.ts'
import { Pictures } from './pictures.ts'
import type { CallEvent, CallRecord, Delivery, Product, SimulatorEvent, SimulatorState } from './protocol.ts'
import type { PlatformOptions } from './push/platform-options.ts'
import { Ring } from './ring.ts'
import { loadParts, movedTo, readSnapshot, type Saveable, type SimulatorSnapshot, saveParts } from './snapshot.ts'
import { version } from './version.ts'
import { BotPlatform } from './wecom/bot/platform.ts'
import type { BotOptions } from './wecom/bot/settings.ts'
import type { WecomOptions } from './wecom/corp.ts'
import { WecomPlatform } from './wecom/platform.ts'

/** How many deliveries are kept. */
const deliveryLimit = 1000
/** The furthest the clock moves in one call: ten years. */
const maxAdvanceMs = 10 * 366 * 24 * 3_600_000

/** What a simulator is made of, before it listens. */
export interface SimulatorCoreOptions {
  /** @default 'real' */
  readonly clock?: ClockKind
  readonly account?: OfficialAccountOptions
  readonly corp?: WecomOptions
  readonly bots?: readonly BotOptions[]
  /** After how many failed deliveries in a row pushes of the Official Account pause for a minute. @default 20 */
  readonly failuresBeforePause?: number
}

/** Which deliveries are meant. */
export interface DeliveryFilter {
  /** Of this person only: an openid, or a userid of WeCom. */
  readonly openid?: string | undefined
  readonly product?: Product | undefined
  readonly limit?: number | undefined
}

/** Takes every event, in order. */
export type Listener = (event: SimulatorEvent | CallEvent) => void

/** The whole simulator but for its HTTP server: what the routes and the library both call. */
export class SimulatorCore {
  readonly clock: Clock
  readonly official: OfficialPlatform
  readonly wecom: WecomPlatform
  /** The smart bots of WeCom. */
  readonly bots: BotPlatform
  readonly pictures: Pictures = new Pictures()
  /** The records of the API side. */
  readonly calls: Calls = new Calls()
  readonly faults: Faults = new Faults()
  /** Address of the server; set once it listens. */
  baseUrl = ''
  readonly #deliveries = new Ring<Delivery>(deliveryLimit)
  readonly #listeners = new Set<Listener>()
  #onChange: () => void = () => {}

  constructor(options: SimulatorCoreOptions = {}) {
    this.clock = new Clock(options.clock ?? 'real')
    const failuresBeforePause = options.failuresBeforePause ?? 20
    if (!Number.isInteger(failuresBeforePause) || failuresBeforePause < 1) {
      throw refuse('"failuresBeforePause" must be a whole number from 1.')
    }
    const whole: PlatformOptions = {
      takeFault: (message) => this.faults.takePush(message),
      clock: this.clock,
      pictures: this.pictures,
      baseUrl: () => this.baseUrl,
      emit: (event) => this.#emit(event),
      onStateChange: () => this.#emitState(),
      onDelivery: (delivery) => this.#deliveries.put(delivery),
    }
    this.official = new OfficialPlatform({ ...whole, account: options.account ?? {}, failuresBeforePause })
    this.wecom = new WecomPlatform({ ...whole, corp: options.corp ?? {} })
    this.bots = new BotPlatform({
      ...{ clock: this.clock, baseUrl: whole.baseUrl, takeFault: whole.takeFault },
      emit: (event) => this.#emit(event),
      onChange: () => this.#emitState(),
      ...(options.bots === undefined ? {} : { bots: options.bots }),
    })
  }

  state(): SimulatorState {
    const { account, people, pausedUntil } = this.official
    return {
      ...{ version, now: this.clock.now(), clock: this.clock.kind, official: { account, people, pausedUntil } },
      wecom: { ...this.wecom.state, bots: this.bots.states },
    }
  }

  /** Newest first, of all or of one person, of both products or of one. */
  deliveries({ openid, product, limit = deliveryLimit }: DeliveryFilter = {}): readonly Delivery[] {
    return this.#deliveries
      .list()
      .reverse()
      .filter((one) => openid === undefined || one.openid === openid)
      .filter((one) => product === undefined || one.product === product)
      .slice(0, limit)
  }

  delivery(id: string): Delivery | undefined {
    return this.#deliveries.get(id)
  }

  /**
   * Moves the clock forward and lets what falls due begin.
   * @throws SimulatorError `bad_request`
   */
  async advance(ms: number): Promise<number> {
    if (!(ms >= 0 && ms <= maxAdvanceMs)) throw refuse(`The clock moves forward by 0 to ${maxAdvanceMs} milliseconds.`)
    await this.clock.advance(ms)
    return this.clock.now()
  }

  /** Tells the listeners of a call of the API side. */
  tellCall(call: CallRecord): void {
    this.#emit({ type: 'call', call })
  }

  /**
   * Back to the start: no people, members, chats, deliveries, pause, calls or faults, nothing the API made, access tokens
   * included, and the menu it began with. Callback and clock stay.
   */
  reset(): void {
    this.official.reset()
    this.wecom.reset()
    this.bots.clear()
    this.#deliveries.clear()
    this.pictures.clear()
    this.calls.clear()
    this.faults.clear()
    this.#emit({ type: 'reset' })
    this.#emitState()
  }

  /** The whole state: with `restore`, here or in another simulator of the same account, all is as it was. */
  snapshot(): SimulatorSnapshot {
    const { clock, baseUrl } = this
    return {
      ...{ format: 'youchat-simulator', version: 2, appId: this.official.account.appId, baseUrl },
      corpId: this.wecom.console.corp.corpId,
      clock: { now: clock.now(), offsetMs: clock.offset },
      parts: saveParts(this.#parts()),
    }
  }

  /**
   * Takes the state of a snapshot in place of its own, the time included: a real clock is as far from the real time as it
   * was, a manual one is where it was. Running deliveries are given up.
   * @throws SimulatorError `bad_request`; the state is then as before
   */
  restore(snapshot: unknown): void {
    const given = movedTo(
      readSnapshot(snapshot, this.official.account.appId, this.wecom.console.corp.corpId),
      this.baseUrl,
    )
    const before = movedTo(this.snapshot(), this.baseUrl)
    try {
      this.#load(given)
      // What a part did not understand it has lost.
      const loaded: unknown = JSON.parse(JSON.stringify(saveParts(this.#parts())))
      if (!isDeepStrictEqual(loaded, given.parts)) throw refuse('This is no whole snapshot.')
    } catch (error) {
      this.#load(before)
      throw error instanceof SimulatorError ? error : refuse('This is no whole snapshot.')
    }
    this.#emit({ type: 'reset' })
    this.#emitState()
  }

  /** Calls `onChange` whenever something may have changed. */
  watch(onChange: () => void): void {
    this.#onChange = onChange
  }

  /** Something may have changed that no event tells of. */
  touch(): void {
    this.#onChange()
  }

  /** Tells `listener` of everything from now on; the answer ends that. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  close(): void {
    this.official.close()
    this.wecom.close()
    this.bots.close()
    this.clock.close()
    this.#listeners.clear()
  }

  #parts(): Readonly<Record<string, Saveable>> {
    const deliveries: Saveable = {
      // What runs does not go on elsewhere.
      save: () => this.#deliveries.list().filter(({ state }) => state === 'done'),
      load: (saved: readonly Delivery[]) => this.#deliveries.load(saved),
    }
    const { official, wecom, bots, calls, faults, pictures } = this
    return { official, wecom, bots, deliveries, calls, faults, pictures }
  }

  #load({ clock, parts }: SimulatorSnapshot): void {
    this.clock.set(this.clock.kind === 'manual' ? clock.now : Date.now() + clock.offsetMs)
    loadParts(this.#parts(), parts)
  }

  #emitState(): void {
    this.#onChange()
    if (this.#listeners.size > 0) this.#emit({ type: 'state', state: this.state() })
  }

  #emit(event: SimulatorEvent | CallEvent): void {
    this.#onChange()
    for (const listener of this.#listeners) listener(event)
  }
}
