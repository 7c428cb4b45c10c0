import { randomBytes } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { decodeAesKey } from 'youchat/crypto'
import type { Clock } from '../../clock.ts'
import { SimulatorError } from '../../errors.ts'
import { isObject, refuse } from '../../input.ts'
import { maskText } from '../../mask.ts'
import type { Fault } from '../../protocol.ts'
import type {
  BotCallbackAnswer,
  BotChatEntry,
  BotChatType,
  BotEvent,
  BotInteraction,
  BotState,
  BotVerdict,
} from '../../protocol-bot.ts'
import { loadParts, type Saveable, saveParts } from '../../snapshot.ts'
import { ActiveReplies } from './active-replies.ts'
import { Answers } from './answers.ts'
import { CallbackEngine } from './callback.ts'
import { BotChats, type NewEntry } from './chats.ts'
import { BotConsole } from './console.ts'
import { type MemberEvent, readEnter, readFeedback, readPress } from './events.ts'
import { BotFiles, shownFile } from './files.ts'
import { Frames, type NewFrame } from './frames.ts'
import { Interactions } from './interactions.ts'
import { Known } from './known.ts'
import { type MessageAction, type MessageContext, messageActions } from './messages.ts'
import { paths } from './paths.ts'
import { disconnectedPush, pushHead, refreshPush } from './pushes.ts'
import type { Json } from './reply/fields.ts'
import type { BotOptions } from './settings.ts'
import type { Connection } from './socket/connection.ts'
import { Link } from './socket/link.ts'
import { Rates, sendingRates } from './socket/rates.ts'
import { SocketTurns } from './socket/turns.ts'
import { Uploads } from './socket/uploads.ts'
import { newTurn, type Turn } from './turn.ts'
import { notFirstEntry } from './verdicts.ts'

/** What a bot needs from the simulator. */
export interface BotHost {
  readonly clock: Clock
  /** Address of the simulator, known once it listens. */
  readonly baseUrl: () => string
  readonly emit: (event: BotEvent) => void
  /** Something of the state changed. */
  readonly onChange: () => void
  /** What shall go wrong with the next request of a push. */
  readonly takeFault?: (message: { readonly MsgType: string; readonly Event: string }) => Fault | undefined
}

/** Something a member did. */
export interface StartedInteraction {
  /** The record as it is at the start. */
  readonly interaction: BotInteraction
  /** The record as it is at the end: its stream finished, or given up. Never rejects. */
  readonly done: Promise<BotInteraction>
}

/** What members do. */
export type MemberAction = MessageAction | 'enter' | 'press' | 'feedback'
export const memberActions: readonly MemberAction[] = [
  ...(Object.keys(messageActions) as MessageAction[]),
  ...(['enter', 'press', 'feedback'] as const),
]

/** Questions of a member that may wait for their answer at a time. Source: path/100719 of the WeCom manual. */
const maxInFlight = 3

/** One smart bot, as WeCom has it. */
export class Bot {
  readonly clock: Clock
  readonly link: Link
  readonly answers: Answers
  readonly uploads: Uploads
  readonly chats: BotChats
  readonly interactions: Interactions
  readonly frames: Frames = new Frames()
  readonly files: BotFiles
  readonly chatRates: Rates
  readonly uploadRates: Rates
  /** What comes to a `response_url`. */
  readonly active: ActiveReplies
  readonly #host: BotHost
  readonly #console: BotConsole
  readonly #callback: CallbackEngine
  readonly #socket: SocketTurns
  readonly #known = new Known()
  #abort: AbortController = newAbort()

  constructor(options: BotOptions, host: BotHost) {
    const { clock, onChange } = host
    this.#host = host
    this.clock = clock
    this.#console = new BotConsole(options, { clock, signal: () => this.#abort.signal, onChange })
    const { botId } = this.#console.settings
    this.chats = new BotChats((chat, entry) => host.emit({ type: 'bot-chat', botId, chat, entry }))
    this.interactions = new Interactions((interaction) => host.emit({ type: 'bot-interaction', interaction }))
    this.files = new BotFiles(clock)
    this.uploads = new Uploads(clock, this.files)
    this.chatRates = new Rates(clock, sendingRates)
    this.uploadRates = new Rates(clock, sendingRates)
    this.link = new Link({ clock, onChange, disconnectedEvent: () => disconnectedPush(botId, clock.now()) })
    const { chats, files, interactions } = this
    this.answers = new Answers({
      ...{ clock, chats, files, interactions },
      findMedia: (mediaId, type) => this.uploads.find(mediaId, type),
      fileUrl: (id) => this.#fileUrl(id),
    })
    const parts = { clock, interactions, answers: this.answers }
    this.active = new ActiveReplies(parts)
    this.#socket = new SocketTurns({ ...parts, link: this.link })
    this.#callback = new CallbackEngine({
      ...parts,
      settings: () => this.#console.settings,
      takeFault: ({ msgtype, event }) =>
        host.takeFault?.({ MsgType: String(msgtype), Event: isObject(event) ? String(event.eventtype) : '' }),
      refreshOf: (turn, streamId) => refreshPush(botId, turn, streamId),
    })
  }

  get state(): BotState {
    const { link } = this
    return {
      ...this.#console.settings,
      socketUrl: `${this.#host.baseUrl().replace(/^http/, 'ws')}${paths.socket}`,
      ...{ connected: link.connected, connectedAt: link.connectedAt, withheldAcks: link.withheldAcks },
    }
  }

  /** Whether it may subscribe: in connection mode, or while no callback URL is set. */
  get takesConnections(): boolean {
    const { mode, callbackUrl } = this.#console.settings
    return mode === 'connection' || callbackUrl === null
  }

  /** @param body `BotCallbackInput` */
  async setCallback(body: unknown): Promise<BotCallbackAnswer> {
    const checking = this.#console.setCallback(body)
    if (this.#console.settings.mode === 'callback') this.link.end()
    const verification = await checking
    return { bot: this.state, verification }
  }

  /** A connection subscribed. */
  entered(connection: Connection): void {
    if (this.#console.settings.mode !== 'connection') this.#console.setMode('connection')
    this.link.entered(connection)
  }

  /**
   * A member does something.
   * @throws SimulatorError `bad_request`, `too_many_questions`
   */
  act(userid: string, action: MemberAction, body: unknown): StartedInteraction {
    if (!/^[\w.@-]{1,64}$/.test(userid)) throw refuse('A userid is made of letters, digits, _, -, . and @, up to 64.')
    const entries = (chat: string): readonly BotChatEntry[] => this.chats.entries(chat)
    if (action === 'enter') return this.#enter(userid, readEnter(userid, body))
    if (action === 'press') return this.#eventBy(userid, readPress(userid, body, entries))
    if (action === 'feedback') return this.#eventBy(userid, readFeedback(userid, body, entries))
    return this.#say(userid, action, body)
  }

  /** What kind of chat it is in which somebody wrote; undefined where nobody did. */
  wroteIn(chat: string): BotChatType | undefined {
    return this.#known.chattype(chat)
  }

  /** Notes a frame, also with the interaction it belongs to. */
  record(text: string, frame: NewFrame): void {
    const added = this.frames.add(text, this.clock.now(), frame)
    this.#host.emit({ type: 'bot-frame', botId: this.#console.settings.botId, frame: added })
    if (frame.interactionId !== null) this.interactions.addStep(frame.interactionId, added)
  }

  /** Something pushed over the connection got a legal answer. */
  answered(turn: Turn, verdict: BotVerdict): void {
    this.#socket.answered(turn, verdict, this.#abort.signal)
  }

  /** The connection something was pushed over is gone. */
  lost(turn: Turn): void {
    this.#socket.lost(turn)
  }

  /** Forgets chats, files and records, gives up what runs; the callback, the mode and the connection stay. */
  clear(): void {
    this.#giveUp()
    const { chats, interactions, files, uploads, answers, frames, link } = this
    const cleared = [chats, interactions, files, uploads, answers, frames, this.active.codes, this.#known]
    for (const part of [...cleared, this.chatRates, this.uploadRates]) part.clear()
    link.reset()
  }

  save(): Readonly<Record<string, unknown>> {
    return saveParts(this.#parts())
  }

  load(saved: unknown): void {
    this.#giveUp()
    this.link.reset()
    loadParts(this.#parts(), saved)
  }

  /** Gives up what runs, and hangs up. */
  close(): void {
    this.#giveUp()
    this.interactions.clear()
    this.link.drop()
  }

  #parts(): Readonly<Record<string, Saveable>> {
    const { chats, interactions, files, uploads, answers } = this
    const { codes } = this.active
    return { console: this.#console, known: this.#known, chats, interactions, files, uploads, codes, answers }
  }

  #giveUp(): void {
    this.#abort.abort()
    this.#abort = newAbort()
  }

  #say(userid: string, action: MessageAction, body: unknown): StartedInteraction {
    if (this.interactions.inFlight(userid) >= maxInFlight) {
      throw new SimulatorError(
        409,
        'too_many_questions',
        `A member may have ${maxInFlight} questions at one bot that wait for the end of their answer.`,
      )
    }
    const { chatid, fields, line } = messageActions[action](body, this.#messageContext(userid))
    const where = placeOf(userid, chatid)
    this.#known.wrote(where.chat, where.chattype)
    return this.#start(where, 'message', (interactionId) => {
      const entryId = this.#addLine(where, { from: 'member', userid, ...line, interactionId })
      return { fields, entryId, card: null }
    })
  }

  #enter(userid: string, event: MemberEvent): StartedInteraction {
    if (this.#known.enters(userid, this.clock.now())) return this.#eventBy(userid, event)
    const { botId, mode: via } = this.#console.settings
    const where = placeOf(userid, undefined)
    const begun = this.interactions.add({ botId, at: this.clock.now(), ...where, kind: 'enter_chat', via, message: {} })
    this.interactions.finish(begun.interaction.id, notFirstEntry)
    return begun
  }

  #eventBy(userid: string, { chatid, kind, event, card, judged, notice }: MemberEvent): StartedInteraction {
    const where = placeOf(userid, chatid)
    return this.#start(where, kind, (interactionId) => {
      if (notice !== null) {
        this.#addLine(where, { from: 'system', userid, kind: 'notice', content: { notice }, interactionId })
      }
      const entry = judged === null ? undefined : this.chats.get(where.chat, judged.entryId)
      if (judged !== null && entry !== undefined) {
        this.chats.change(where.chat, entry.id, { ...entry.content, feedback: judged.feedback })
      }
      return { fields: { msgtype: 'event', event }, entryId: null, card }
    })
  }

  #addLine({ chat, chattype }: Place, entry: NewEntry): string {
    return this.chats.add(chat, chattype, this.clock.now(), entry).id
  }

  /** Begins an interaction and sends it on its way. @param prepare Shows what the member did, and says what is pushed. */
  #start(
    where: Place,
    kind: Turn['kind'],
    prepare: (interactionId: string) => { fields: Json } & Pick<Turn, 'entryId' | 'card'>,
  ): StartedInteraction {
    const { botId, mode } = this.#console.settings
    const at = this.clock.now()
    const { interaction, done } = this.interactions.add({ botId, at, ...where, kind, via: mode, message: {} })
    const { fields, entryId, card } = prepare(interaction.id)
    const turn = newTurn({ interactionId: interaction.id, kind, at, ...where, entryId, card })
    const message = { ...pushHead(botId, turn), ...this.#responseUrl(turn), ...fields }
    this.interactions.setMessage(interaction.id, JSON.parse(maskText(JSON.stringify(message), [], ['aeskey'])) as Json)
    const { signal } = this.#abort
    if (mode === 'callback') void this.#callback.run(turn, message, signal)
    else this.#socket.push(turn, message, signal)
    return { interaction: this.interactions.get(interaction.id) ?? interaction, done }
  }

  #responseUrl({ kind, interactionId, userid, chat, chattype, entryId }: Turn): Json {
    const isAnswerable = kind === 'message' || kind === 'template_card_event'
    if (this.#console.settings.mode !== 'callback' || !isAnswerable) return {}
    const code = this.active.codes.issue({ interactionId, userid, chat, chattype, entryId })
    return { response_url: `${this.#host.baseUrl()}${paths.response}?response_code=${code}` }
  }

  #messageContext(userid: string): MessageContext {
    const { name, mode, encodingAesKey } = this.#console.settings
    return {
      ...{ userid, botName: name },
      addFile: (bytes, fileName, type) => this.files.add(bytes, fileName, type),
      link: (file) => {
        const own = mode === 'connection' ? randomBytes(32) : undefined
        const aesKey = own ?? Buffer.from(decodeAesKey(encodingAesKey))
        const url = `${this.#host.baseUrl()}${paths.media}${this.files.link(file, aesKey)}`
        return own === undefined ? { url } : { url, aeskey: own.toString('base64') }
      },
      shown: (file) => shownFile(file, (id) => this.#fileUrl(id)),
      findEntry: (chat, id) => this.chats.get(chat, id),
      findFile: (url) => this.files.get(url.slice(url.lastIndexOf('/') + 1)),
    }
  }

  #fileUrl(id: string): string {
    return `${this.#host.baseUrl()}${paths.control}/${this.#console.settings.botId}/files/${id}`
  }
}

type Place = Pick<Turn, 'userid' | 'chat' | 'chattype'>

function placeOf(userid: string, chatid: string | undefined): Place {
  return { userid, chat: chatid ?? userid, chattype: chatid === undefined ? 'single' : 'group' }
}

/** Everything that runs listens. */
function newAbort(): AbortController {
  const abort = new AbortController()
  setMaxListeners(0, abort.signal)
  return abort
}
