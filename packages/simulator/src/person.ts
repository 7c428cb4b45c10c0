import type { FollowerAction } from './official/actions.ts'
import type { ChatEntry, Delivery, Person } from './protocol.ts'
import type { SimulatorCore } from './simulator.ts'

/** What `image` sends; all of it is made up where it is left out. */
export interface ImageInput {
  /** An address the callback can fetch, or a `data:` address, which the simulator serves. @default a sample picture */
  readonly picUrl?: string
  readonly mediaId?: string
}

/** What `voice` sends. */
export interface VoiceInput {
  readonly mediaId?: string
  /** @default 'amr' */
  readonly format?: string
  /** What speech recognition made of it. Left out, the push has no `Recognition`, as on most accounts. */
  readonly recognition?: string
}

/** What `video` and `shortvideo` send. */
export interface VideoInput {
  readonly mediaId?: string
  readonly thumbMediaId?: string
}

/** What `location` sends, in degrees. */
export interface LocationInput {
  readonly latitude: number
  readonly longitude: number
  /** @default 15 */
  readonly scale?: number
  readonly label?: string
}

/** What `link` sends. */
export interface LinkInput {
  readonly title: string
  readonly description?: string
  readonly url: string
}

/**
 * Somebody who uses the simulated WeChat. Each method does what a person does, waits until the push has been answered or
 * given up, and resolves with its record; it rejects with a `SimulatorError` for what a person cannot do, such as
 * writing to an account they do not follow.
 */
export class SimulatedPerson {
  readonly openid: string
  readonly #core: SimulatorCore

  constructor(core: SimulatorCore, openid: string) {
    this.#core = core
    this.openid = openid
  }

  get nickname(): string {
    return this.#person.nickname
  }

  get subscribed(): boolean {
    return this.#person.subscribed
  }

  /** The records of what this person set off, newest first. */
  get deliveries(): readonly Delivery[] {
    return this.#core.deliveries({ openid: this.openid, product: 'official' })
  }

  /** What this person sees, oldest line first. */
  chat(): readonly ChatEntry[] {
    return this.#core.official.chat(this.openid)
  }

  async follow(): Promise<Delivery> {
    return this.#core.official.follow(this.openid).done
  }

  async unfollow(): Promise<Delivery> {
    return this.#core.official.unfollow(this.openid).done
  }

  /** @param menuItem Id of the item of a `msgmenu` this person tapped; `text` is then what it says. */
  say(text: string, menuItem?: string): Promise<Delivery> {
    return this.#act('say', { text, ...(menuItem === undefined ? {} : { bizmsgmenuid: menuItem }) })
  }

  image(input: ImageInput = {}): Promise<Delivery> {
    return this.#act('image', input)
  }

  voice(input: VoiceInput = {}): Promise<Delivery> {
    return this.#act('voice', input)
  }

  video(input: VideoInput = {}): Promise<Delivery> {
    return this.#act('video', input)
  }

  shortvideo(input: VideoInput = {}): Promise<Delivery> {
    return this.#act('shortvideo', input)
  }

  location(input: LocationInput): Promise<Delivery> {
    return this.#act('location', input)
  }

  link(input: LinkInput): Promise<Delivery> {
    return this.#act('link', input)
  }

  /** Taps the menu button with this key. */
  click(key: string): Promise<Delivery> {
    return this.#act('click', { key })
  }

  /** Taps the menu button with this link. */
  view(url: string, menuId?: string): Promise<Delivery> {
    return this.#act('view', { url, ...(menuId === undefined ? {} : { menuId }) })
  }

  /**
   * Scans a QR code and by it begins to follow unless this person does.
   * @param code Its scene, or the ticket or url the API gave for it.
   */
  async scan(code: string | number | { readonly ticket: string } | { readonly url: string }): Promise<Delivery> {
    return this.#core.official.scan(this.openid, typeof code === 'object' ? code : { scene: code }).done
  }

  /** Pushes any message or event in this person's name, such as `{ MsgType: 'event', Event: 'LOCATION', … }`. */
  async push(message: Readonly<Record<string, unknown>>): Promise<Delivery> {
    return this.#core.official.push({ openid: this.openid, message }).done
  }

  async #act(action: FollowerAction, body: object): Promise<Delivery> {
    return this.#core.official.act(this.openid, action, body).done
  }

  get #person(): Person {
    return this.#core.official.person(this.openid)
  }
}
