import type {
  BotActionInput,
  BotCallbackAnswer,
  BotCallbackInput,
  BotChat,
  BotChatEntry,
  BotFeedbackInput,
  BotFileInput,
  BotFrame,
  BotInteraction,
  BotMixedInput,
  BotPressInput,
  BotState,
} from '../../protocol-bot.ts'
import type { Bot, MemberAction } from './bot.ts'

/** What came of something a member did. */
export interface BotAnswer {
  /** Text of the bot's answer, without its thinking; null for none. */
  readonly answer: string | null
  /** The lines the bot answered with, as they are now. */
  readonly entries: readonly BotChatEntry[]
  readonly interaction: BotInteraction
}

/** A smart bot of the simulated WeCom, seen from outside. */
export class SimulatedBot {
  readonly #bot: Bot

  constructor(bot: Bot) {
    this.#bot = bot
  }

  get state(): BotState {
    return this.#bot.state
  }

  /** The conversations, the newest first. */
  get chats(): readonly BotChat[] {
    return this.#bot.chats.list()
  }

  /** The records, newest first. */
  get interactions(): readonly BotInteraction[] {
    return this.#bot.interactions.list()
  }

  /** The frames of its long connections, newest first. */
  get frames(): readonly BotFrame[] {
    return this.#bot.frames.list()
  }

  /** A member; with `chatid` in that group, else alone with the bot. */
  member(userid: string, { chatid }: BotActionInput = {}): SimulatedBotChat {
    return new SimulatedBotChat(this.#bot, userid, chatid)
  }

  /** Sets where pushes go, or the mode, and checks the URL. */
  setCallback(input: BotCallbackInput): Promise<BotCallbackAnswer> {
    return this.#bot.setCallback(input)
  }

  /** Cuts the long connection, as a network does. @returns whether one was open */
  disconnect(): boolean {
    return this.#bot.link.drop()
  }

  /** Lets the next acks not come. */
  withholdAcks(count: number): void {
    this.#bot.link.withheldAcks = count
  }
}

type Without<T> = Omit<T, 'chatid'>

/**
 * A member's chat with a smart bot. Each method resolves when the answer is whole: its stream finished, or given up after
 * six minutes. It rejects with a `SimulatorError` for what a member cannot do.
 */
export class SimulatedBotChat {
  readonly userid: string
  /** The group; undefined where the member is alone with the bot. */
  readonly chatid: string | undefined
  readonly #bot: Bot

  constructor(bot: Bot, userid: string, chatid: string | undefined) {
    this.#bot = bot
    this.userid = userid
    this.chatid = chatid
  }

  /** What there is to be read, oldest line first. */
  entries(): readonly BotChatEntry[] {
    return this.#bot.chats.entries(this.#chat)
  }

  /** Opens the chat; the bot hears of the first time of a day. */
  enter(): Promise<BotAnswer> {
    return this.#act('enter', {})
  }

  /** @param quote Id of the line that is quoted. */
  say(text: string, quote?: string): Promise<BotAnswer> {
    return this.#actHere('say', { text, ...(quote === undefined ? {} : { quote }) })
  }

  image(input: BotFileInput = {}): Promise<BotAnswer> {
    return this.#actHere('image', input)
  }

  file(input: BotFileInput = {}): Promise<BotAnswer> {
    return this.#actHere('file', input)
  }

  video(input: BotFileInput = {}): Promise<BotAnswer> {
    return this.#actHere('video', input)
  }

  /** @param text What speech recognition made of it. */
  voice(text?: string): Promise<BotAnswer> {
    return this.#actHere('voice', text === undefined ? {} : { text })
  }

  mixed(input: Without<BotMixedInput>): Promise<BotAnswer> {
    return this.#actHere('mixed', input)
  }

  /** Presses a button, a menu entry or the submit button of a card. */
  press(input: Without<BotPressInput> = {}): Promise<BotAnswer> {
    return this.#actHere('press', input)
  }

  /** Judges an answer. */
  feedback(input: Without<BotFeedbackInput>): Promise<BotAnswer> {
    return this.#actHere('feedback', input)
  }

  get #chat(): string {
    return this.chatid ?? this.userid
  }

  #actHere(action: MemberAction, body: object): Promise<BotAnswer> {
    return this.#act(action, this.chatid === undefined ? body : { ...body, chatid: this.chatid })
  }

  async #act(action: MemberAction, body: object): Promise<BotAnswer> {
    const interaction = await this.#bot.act(this.userid, action, body).done
    const entries = this.entries().filter(({ id }) => interaction.entryIds.includes(id))
    return { answer: interaction.answer, entries, interaction }
  }
}
