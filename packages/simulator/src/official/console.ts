import type { Clock } from '../clock.ts'
import { optionalChoice, readFields } from '../input.ts'
import type { CallbackAnswer, MenuButton, OfficialAccountState } from '../protocol.ts'
import { createAccount, formats, modes, type OfficialAccountOptions, readCallbackUrl, readMenu } from './account.ts'
import { verifyCallback } from './verify.ts'

/** What the console of an account needs from the platform. */
export interface ConsoleOptions {
  readonly account: OfficialAccountOptions
  readonly clock: Clock
  /** Ends the running check of the callback. */
  readonly signal: () => AbortSignal
  readonly onChange: () => void
}

/** What can be set while the simulator runs. */
type SavedConsole = Pick<OfficialAccountState, 'callbackUrl' | 'mode' | 'format' | 'menu' | 'verification'>

/** The platform's console: where an account is set up. */
export class Console {
  readonly #options: ConsoleOptions
  readonly #seededMenu: readonly MenuButton[]
  #account: OfficialAccountState

  constructor(options: ConsoleOptions) {
    this.#options = options
    this.#account = createAccount(options.account)
    this.#seededMenu = this.#account.menu
  }

  get account(): OfficialAccountState {
    return this.#account
  }

  /**
   * Sets where and how pushes go, and checks the URL. Pushes go there even if the check failed: the callback may be
   * started later.
   * @param body `CallbackInput`
   */
  async setCallback(body: unknown): Promise<CallbackAnswer> {
    const input = readFields(body, ['product', 'url', 'mode', 'format'])
    optionalChoice(input, 'product', ['official'])
    const mode = optionalChoice(input, 'mode', modes) ?? this.#account.mode
    const format = optionalChoice(input, 'format', formats) ?? this.#account.format
    const given = input.url
    const callbackUrl = given === undefined ? this.#account.callbackUrl : given === null ? null : readCallbackUrl(given)
    this.#update({ mode, format, callbackUrl, verification: null })
    return this.verify()
  }

  /** Sets where pushes go without checking it. @throws SimulatorError `bad_request` */
  setCallbackUrl(url: string): void {
    this.#update({ callbackUrl: readCallbackUrl(url), verification: null })
  }

  /** Sets how pushes go; what is left out stays. */
  setTransport(change: Partial<Pick<OfficialAccountState, 'mode' | 'format'>>): void {
    this.#update(change)
  }

  /** Checks the callback URL again; `verification` is null where there is none. */
  async verify(): Promise<CallbackAnswer> {
    const account = this.#account
    if (account.callbackUrl === null) return { account, verification: null }
    const { clock, signal } = this.#options
    const verification = await verifyCallback(account, account.callbackUrl, { clock, signal: signal() })
    // Another call may have set another URL meanwhile.
    if (this.#account.callbackUrl === account.callbackUrl) this.#update({ verification })
    return { account: this.#account, verification }
  }

  /** @param body `{ button: [...] }`, as in the platform's menu/create */
  setMenu(body: unknown): OfficialAccountState {
    const input = readFields(body, ['button'])
    return this.replaceMenu(readMenu(input.button))
  }

  /** Sets the menu to buttons that were checked; an empty one is none. */
  replaceMenu(menu: readonly MenuButton[]): OfficialAccountState {
    this.#update({ menu })
    return this.#account
  }

  /** Restores the menu; the callback stays set. */
  reset(): void {
    this.#account = { ...this.#account, menu: this.#seededMenu }
  }

  save(): SavedConsole {
    const { callbackUrl, mode, format, menu, verification } = this.#account
    return { callbackUrl, mode, format, menu, verification }
  }

  load(saved: SavedConsole): void {
    const { callbackUrl, mode, format, menu, verification } = saved
    this.#account = { ...this.#account, callbackUrl, mode, format, menu, verification }
  }

  #update(change: Partial<OfficialAccountState>): void {
    this.#account = { ...this.#account, ...change }
    this.#options.onChange()
  }
}
