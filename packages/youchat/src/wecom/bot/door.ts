import type { Account } from '../../callback/account.ts'
import { CallbackApplication } from '../../callback/application.ts'
import { Context } from '../../callback/context.ts'
import type { ReadPush } from '../../callback/message.ts'
import type { ApplicationOptions, Received } from '../../callback/options.ts'
import type { AiBotErrorHook } from './handlers.ts'
import { type AiBotAccount, aiBotProduct, readOf } from './product.ts'
import type { AiBotPushes, UnknownAiBotPush } from './types.ts'

/** The answer to a push, as JSON; an empty text for none. */
export type Answerer = (read: ReadPush, keys: readonly Uint8Array[]) => Promise<string>

/** What of a bot's options is for here. */
export type DoorOptions = AiBotAccount & Pick<ApplicationOptions, 'maxAgeMs' | 'maxBodyBytes' | 'clock'>

type DoorContext = Context<UnknownAiBotPush, Account>

/** Where pushes come in by HTTP: verifies, decrypts, reads, hands on, and seals what comes back. */
export class AiBotDoor extends CallbackApplication<
  AiBotPushes,
  object,
  object,
  DoorContext,
  UnknownAiBotPush,
  AiBotAccount
> {
  constructor(options: DoorOptions, onError: AiBotErrorHook, answer: Answerer) {
    const { token, encodingAesKey, receiveId, maxAgeMs, maxBodyBytes, clock } = options
    const given = { token, encodingAesKey, receiveId, onError } as const
    const limits = {
      ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
      ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }),
      ...(clock === undefined ? {} : { clock }),
    }
    // Which deliveries belong together, and how long an answer may take, is decided where replies may still grow.
    const waiting = { deliveries: 1, holdMs: Number.POSITIVE_INFINITY }
    super({ ...given, ...limits, ...waiting }, aiBotProduct, AiBotDoor.prototype)
    const handOn = (req: unknown, { account }: DoorContext) => answer(readOf(req as ReadPush['push']), account.aesKeys)
    this.on('message', handOn).on('event', handOn)
  }

  /** @internal */
  protected createContext(req: UnknownAiBotPush, { raw, account, params }: Received<AiBotAccount>): DoorContext {
    return new Context(req, raw, account, params)
  }
}
