import type { Shape, UnknownInfo } from '../../callback/message.ts'
import type { ApplicationOptions, Received } from '../../callback/options.ts'
import { changeOf, lowerCase, type Product } from '../../callback/product.ts'
import type { CallAccount, SuiteConfig } from './account.ts'
import { SuiteContext } from './context.ts'
import { SuiteHandlers } from './generated/handlers.ts'
import { suiteTable } from './generated/table.ts'

/** Options of `WxSuiteApplication`. */
export interface WxSuiteApplicationOptions extends ApplicationOptions<UnknownInfo>, SuiteConfig {}

const envelope: Shape = { SuiteId: 'string', InfoType: 'string', TimeStamp: 'number' }

const suite: Product = {
  table: suiteTable,
  envelope,
  nameOf: ({ InfoType, ChangeType }) => ({
    isEvent: true,
    name: InfoType as string,
    change: changeOf(ChangeType),
  }),
  textOf: () => undefined,
  receiveIdOf: ({ suiteId }: SuiteConfig) => suiteId,
  urlReceiveIdOf: ({ providerCorpId }: SuiteConfig) => providerCorpId,
  receiveIdName: 'suiteId',
  isAlwaysEncrypted: true,
  forgetsFailures: true,
  deliveries: 3,
  jsonEnvelope: lowerCase,
  // The platform waits for this word and shows nobody anything.
  writeReply: () => 'success',
}

/**
 * Hears what the platform tells the provider of a third-party application at its command callback (指令回调): tickets,
 * corps that authorize it or stop, and what changes in them. The name of an event is its `InfoType`.
 *
 * ```ts
 * const suite = new WxSuiteApplication({ token, suiteId, encodingAesKey })
 *   .on('event.suite_ticket', async (req) => void (await keep(req.SuiteTicket)))
 *   .on('event.change_contact.create_user', (req) => console.log(req.AuthCorpId, req.UserID))
 * ```
 *
 * Each push is answered with `success` once its handler is done; after an error it is not, and the platform sends the push
 * again. Messages to the application come to its data callback: `WxApplication` takes them.
 * @throws WxConfigError `invalid_aes_key`
 */
export class WxSuiteApplication extends SuiteHandlers {
  /** The SuiteID. */
  suiteId: string | undefined = undefined

  constructor(options: WxSuiteApplicationOptions = {}) {
    super(options, suite, SuiteHandlers.prototype)
  }

  /** @internal */
  protected createContext(req: UnknownInfo, { raw, account, params }: Received<CallAccount>): SuiteContext {
    return new SuiteContext(req, raw, { suiteId: account.receiveId }, params)
  }
}
