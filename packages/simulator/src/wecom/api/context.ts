import type { ApiCall, ApiEndpoint, BaseContext } from '../../api/endpoint.ts'
import { ApiRefusal } from '../../api/refusal.ts'
import type { WecomAgentState } from '../../protocol.ts'
import type { WecomPlatform } from '../platform.ts'
import type { WecomStore } from '../store/store.ts'
import type { TokenOwner } from '../store/tokens.ts'

export { type ApiCall, RawAnswer } from '../../api/endpoint.ts'
export { ApiRefusal } from '../../api/refusal.ts'

/** What the endpoints of WeCom work on. */
export interface WecomContext extends BaseContext {
  readonly platform: WecomPlatform
  readonly store: WecomStore
}

/** One endpoint of WeCom. */
export type WecomEndpoint = ApiEndpoint<WecomContext>

/** Whose access token a call has. */
export function callerOf({ query }: ApiCall, { store }: WecomContext): TokenOwner {
  const owner = store.tokens.getOwner(query.get('access_token') ?? '')
  if (owner === 'unknown' || owner === 'expired') throw new ApiRefusal(40014)
  return owner
}

/** The app whose access token a call has. @throws ApiRefusal 48002 for the token of the contacts */
export function callingAgent(call: ApiCall, context: WecomContext): WecomAgentState {
  const owner = callerOf(call, context)
  const agent = owner === 'contacts' ? undefined : context.platform.console.findAgent(owner)
  if (agent === undefined) throw new ApiRefusal(48002)
  return agent
}

/**
 * The app a call names, which must be the one whose access token it has.
 * @param given What was given for `agentid`: a number, or its digits.
 * @throws ApiRefusal 41011, 40056, 301002
 */
export function ownAgent(given: unknown, call: ApiCall, context: WecomContext): WecomAgentState {
  if (given === undefined || given === null || given === '') throw new ApiRefusal(41011)
  const agent = /^\d{1,15}$/.test(String(given)) ? context.platform.console.findAgent(Number(given)) : undefined
  if (agent === undefined) throw new ApiRefusal(40056)
  if (callerOf(call, context) !== agent.agentId) throw new ApiRefusal(301002)
  return agent
}

/** Only who has the secret of the contacts may change them. @throws ApiRefusal 48002 */
export function requireContacts(call: ApiCall, context: WecomContext): void {
  if (callerOf(call, context) !== 'contacts') throw new ApiRefusal(48002)
}

/** What a call that made, changed or deleted something answers. */
export function done(errmsg: 'created' | 'updated' | 'deleted'): { readonly errcode: 0; readonly errmsg: string } {
  return { errcode: 0, errmsg }
}
