import { Context } from '../../callback/context.ts'
import type { UnknownInfo } from '../../callback/message.ts'

/** What a handler of a suite is given besides the push; one for each push, never shared. */
export class SuiteContext<Req = UnknownInfo> extends Context<Req, { readonly suiteId: string }> {}
