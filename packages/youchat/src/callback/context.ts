import { BaseContext } from './baseContext.ts'
import type { UnknownPush } from './message.ts'
import type { Answer } from './reply.ts'
import { type Params, queryObject } from './request.ts'

/** What a handler is given besides the push; one for each push, never shared. */
export class Context<Req = UnknownPush, Who = object> extends BaseContext {
  /** The push. */
  readonly req: Req
  /** The decrypted XML or JSON of the push. */
  readonly raw: string
  /** The account the push is for, without its secrets. */
  readonly account: Who
  /** What will be answered: middleware finds it set behind `await next()`, and may set or replace it. */
  reply: Answer = undefined
  readonly #params: Params

  constructor(req: Req, raw: string, account: Who, params: Params) {
    super()
    this.req = req
    this.raw = raw
    this.account = account
    this.#params = params
  }

  get sender(): string {
    const { FromUserName, AuthCorpId } = this.req as Partial<Record<string, unknown>>
    return [...Object.values(this.account as object), FromUserName ?? AuthCorpId]
      .filter((part) => part !== undefined)
      .join(':')
  }

  /** The query of the request. */
  get query(): Readonly<Record<string, string>> {
    return queryObject(this.#params)
  }
}
