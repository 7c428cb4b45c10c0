import type { ExchangeOptions } from '../exchange.ts'
import type { OfficialAccountState, Verification } from '../protocol.ts'
import { newEchostr, verifyEcho } from '../push/verify.ts'
import { writeCheck } from './push.ts'

/** Checks the account's callback URL. */
export function verifyCallback(
  account: OfficialAccountState,
  url: string,
  options: ExchangeOptions,
): Promise<Verification> {
  const echostr = newEchostr()
  const request = writeCheck(account, url, echostr, options.clock.now())
  return verifyEcho({ url, request, echostr }, options)
}
