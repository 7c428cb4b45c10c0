import type { Clock } from '../../clock.ts'
import { optionalChoice, readFields } from '../../input.ts'
import { readCallbackUrl } from '../../official/account.ts'
import type { Verification } from '../../protocol.ts'
import type { BotMode } from '../../protocol-bot.ts'
import { type BotOptions, type BotSettings, botModes, createSettings } from './settings.ts'
import { verifyBotCallback } from './verify.ts'

/** What the console of a bot needs from it. */
export interface BotConsoleOptions {
  readonly clock: Clock
  /** Ends the running check of the callback. */
  readonly signal: () => AbortSignal
  readonly onChange: () => void
}

type SavedConsole = Pick<BotSettings, 'callbackUrl' | 'mode' | 'verification'>

/** Where a bot is set up. */
export class BotConsole {
  readonly #options: BotConsoleOptions
  #settings: BotSettings

  constructor(bot: BotOptions, options: BotConsoleOptions) {
    this.#options = options
    this.#settings = createSettings(bot)
  }

  get settings(): BotSettings {
    return this.#settings
  }

  /**
   * Sets where pushes go and by which way, and checks the URL in callback mode. Pushes go there even if the check failed:
   * the callback may be started later.
   * @param body `BotCallbackInput`
   * @returns null where nothing was checked
   */
  async setCallback(body: unknown): Promise<Verification | null> {
    const input = readFields(body, ['url', 'mode'])
    const given = input.url
    const callbackUrl =
      given === undefined ? this.#settings.callbackUrl : given === null ? null : readCallbackUrl(given)
    const chosen = typeof given === 'string' ? 'callback' : this.#settings.mode
    const mode = optionalChoice(input, 'mode', botModes) ?? chosen
    this.#update({ callbackUrl, mode, verification: null })
    return this.verify()
  }

  setMode(mode: BotMode): void {
    this.#update({ mode })
  }

  /** Checks the callback URL again; null where there is none, and in connection mode. */
  async verify(): Promise<Verification | null> {
    const { callbackUrl: url, mode } = this.#settings
    if (url === null || mode !== 'callback') return null
    const { clock, signal } = this.#options
    const verification = await verifyBotCallback(this.#settings, url, { clock, signal: signal() })
    // Another call may have set another URL meanwhile.
    if (this.#settings.callbackUrl === url) this.#update({ verification })
    return verification
  }

  save(): SavedConsole {
    const { callbackUrl, mode, verification } = this.#settings
    return { callbackUrl, mode, verification }
  }

  load({ callbackUrl, mode, verification }: SavedConsole): void {
    this.#settings = { ...this.#settings, callbackUrl, mode, verification }
  }

  #update(change: Partial<BotSettings>): void {
    this.#settings = { ...this.#settings, ...change }
    this.#options.onChange()
  }
}
