import type { ApplicationOptions, CallbackApp, CallbackReply, CallbackRequest } from '../../callback/options.ts'
import type { Body, Params } from '../../callback/request.ts'
import type { Fetch } from '../../client/send.ts'
import { type Clock, systemClock } from '../../clock.ts'
import type { OneOrMore } from '../../crypto/keyring.ts'
import { WxError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import { AiBotConnection, type AiBotConnectOptions } from './connection.ts'
import type { ContextMeans } from './context.ts'
import { AiBotDoor } from './door.ts'
import { type AiBotErrorHook, AiBotHandlers } from './handlers.ts'
import { downloadFile } from './media.ts'
import type { AiBotAccount } from './product.ts'
import { responder } from './respond.ts'
import { Runs } from './runs.ts'
import type { UnknownAiBotPush } from './types.ts'

/** An account given to one call of `process` or `handle`; what it leaves out is taken from the bot. */
export interface AiBotCallAccount extends AiBotAccount {
  /** `encodingAesKey` under the name of the Python package. */
  readonly aesKey?: OneOrMore<string> | undefined
}

/** Options of `WxAiBot`. Token and EncodingAESKey are for callback mode; the long connection needs neither. */
export interface WxAiBotOptions extends Pick<ApplicationOptions, 'maxAgeMs' | 'maxBodyBytes' | 'clock'>, AiBotAccount {
  /**
   * How long a push is held open for its answer, in milliseconds; the platform hangs up at 5000. Then a message is answered
   * with a reply that is still to grow, and what the handler answers later goes there; an event is answered with nothing.
   * @default 4500
   */
  readonly holdMs?: number | undefined
  /** How long the platform's question for the news of a growing reply is held until there are some. @default 500 */
  readonly pollHoldMs?: number | undefined
  /** How long a reply goes on growing that the platform does not ask for, in milliseconds. @default 30000 */
  readonly idleMs?: number | undefined
  /** How many replies may grow at once; the one asked for longest ago is ended to make room. @default 1000 */
  readonly maxStreams?: number | undefined
  /** Where several processes behind one URL share growing replies: any of them may be asked for any. @default one process */
  readonly store?: Store | undefined
  /** Used in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined
  /** Told of every refused push, every failing handler and every lost connection, instead of the `onError` method. */
  readonly onError?: AiBotErrorHook | undefined
}

/** The longest file the platform takes from members. */
const maxFileBytes = 100 * 1024 * 1024

/**
 * Answers what people say to a WeCom smart bot (智能机器人): by HTTP as an application for any adapter, or on a long
 * connection made with `connect`. The handlers are the same; in the console a bot is set to one of the two.
 *
 * What a handler returns grows in front of the person: an async generator is shown piece by piece, and a handler that
 * takes longer than the platform waits is waited for all the same, for close to six minutes.
 * @throws WxConfigError `invalid_aes_key`
 */
export class WxAiBot extends AiBotHandlers implements CallbackApp {
  /** The Token of the console; several while it is being changed, current first. */
  token: OneOrMore<string> | undefined = undefined
  /** The EncodingAESKey of the console; several while it is being changed, current first. */
  encodingAesKey: OneOrMore<string> | undefined = undefined

  readonly #options: WxAiBotOptions
  readonly #clock: Clock
  readonly #door: AiBotDoor
  readonly #runs: Runs
  readonly #connections = new Set<AiBotConnection>()

  constructor(options: WxAiBotOptions = {}) {
    super(options.onError)
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#runs = new Runs({
      clock: this.#clock,
      store: options.store,
      holdMs: options.holdMs ?? 4500,
      pollHoldMs: options.pollHoldMs ?? 500,
      idleMs: options.idleMs ?? 30_000,
      maxStreams: options.maxStreams ?? 1000,
      run: (read, ctx) => this.runHandlers(read, ctx),
      means: (req, keys) => this.#means(req, keys),
      onError: (error, step, req) => this.report(error, { step, req }),
    })
    this.#door = new AiBotDoor(
      options,
      (error, info) => this.report(error, info),
      (read, keys) => this.#runs.answer(read, keys),
    )
  }

  /**
   * Answers one request.
   * @param params The query: text, `URLSearchParams`, or a plain object.
   * @param json The body; without one the request is the platform's check of the URL.
   * @param account Overrides the bot's account for this call.
   * @returns The text to send back: the decrypted `echostr`, an encrypted reply, or an empty string.
   * @throws WxSignatureError, WxDecryptError, WxRequestError for a bad request; WxConfigError; WxReplyError for what cannot
   *   be answered; WxTimeoutError for an event's handler that takes too long; and whatever the handler throws.
   */
  process(params: Params, json?: Body | null, account?: AiBotCallAccount): Promise<string> {
    return this.#door.process(params, json, this.#account(account))
  }

  /**
   * Answers one request and never throws: 200, 400 (body), 401 (signature), 405, 413, or 500 when the bot is set up
   * wrongly. A handler's own error is 200 with an empty body, so that the person sees no failure notice.
   */
  handle(request: CallbackRequest<AiBotCallAccount>): Promise<CallbackReply> {
    return this.#door.handle({ ...request, account: this.#account(request.account) })
  }

  /**
   * Opens a long connection, which needs no URL; what comes in there goes to the same handlers.
   * @throws WxConfigError `missing_web_socket` on Node before 22, where the class of the package `ws` has to be given;
   *   `missing_bot_id`, `missing_secret`, `invalid_url`
   */
  connect(options: AiBotConnectOptions): AiBotConnection {
    const connection = new AiBotConnection(options, {
      clock: this.#clock,
      run: (read, ctx) => this.runHandlers(read, ctx),
      download: (file, wanted) => this.#download(file, wanted, []),
      onError: (error, step, req) => this.report(error, { step, req }),
    })
    this.#connections.add(connection)
    void connection.closed.then(() => this.#connections.delete(connection))
    return connection
  }

  /** Ends what goes on: growing replies with what there is, running handlers by `ctx.signal`, connections. */
  async close(): Promise<void> {
    this.#runs.close(new WxError('closed', 'The bot was closed.'))
    await Promise.all([...this.#connections].map((connection) => connection.close()))
  }

  /** What a class's fields say counts where neither the call nor the options say it. */
  #account(call: AiBotCallAccount = {}): AiBotCallAccount {
    const token = call.token ?? this.#options.token ?? this.token
    const encodingAesKey = call.encodingAesKey ?? call.aesKey ?? this.#options.encodingAesKey ?? this.encodingAesKey
    const receiveId = call.receiveId ?? this.#options.receiveId
    return { ...call, token, encodingAesKey, receiveId }
  }

  #means(req: UnknownAiBotPush, keys: readonly Uint8Array[]): ContextMeans {
    return {
      respond: responder(req, { fetch: this.#fetch, clock: this.#clock }),
      download: (file, wanted) => this.#download(file, wanted, keys),
    }
  }

  // Looked up at each call, so that whoever replaces the global `fetch` is heard.
  readonly #fetch: Fetch = (url, init) => (this.#options.fetch ?? fetch)(url, init)

  readonly #download = (
    file: Parameters<ContextMeans['download']>[0],
    { maxBytes = maxFileBytes, signal }: Parameters<ContextMeans['download']>[1],
    keys: readonly Uint8Array[],
  ): ReturnType<ContextMeans['download']> => downloadFile(file, { keys, fetch: this.#fetch, maxBytes, signal })
}
