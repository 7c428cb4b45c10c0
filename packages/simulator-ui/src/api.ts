import type {
  CallbackAnswer,
  CallbackInput,
  ChatAnswer,
  ClockAnswer,
  ControlError,
  DeliveriesAnswer,
  Delivery,
  Person,
  SimulatorState,
} from '../../simulator/src/protocol.ts'

/** A control call that was refused, or that could not be made; `code` is `unreachable` then. */
export class ControlCallError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ControlCallError'
    this.code = code
  }
}

/** What somebody can do in the chat: the last part of the path under `/_sim/official/users/:openid/`. */
export type PersonAct =
  | 'follow'
  | 'unfollow'
  | 'say'
  | 'image'
  | 'voice'
  | 'video'
  | 'location'
  | 'link'
  | 'click'
  | 'view'
  | 'scan'

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/_sim/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new ControlCallError('unreachable', 'The simulator does not answer.', { cause })
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  const error = (answer as ControlError | null)?.error
  throw new ControlCallError(error?.code ?? 'status', error?.message ?? `HTTP ${response.status}`)
}

export const api = {
  state: () => call<SimulatorState>('GET', 'state'),
  addPerson: (nickname: string) => call<Person>('POST', 'official/users', { nickname }),
  act: (openid: string, act: PersonAct, body: object = {}) =>
    call<Delivery>('POST', `official/users/${encodeURIComponent(openid)}/${act}?wait=false`, body),
  chat: (openid: string) => call<ChatAnswer>('GET', `official/users/${encodeURIComponent(openid)}/chat`),
  deliveries: (limit: number) => call<DeliveriesAnswer>('GET', `deliveries?limit=${limit}`),
  setCallback: (input: CallbackInput) => call<CallbackAnswer>('PUT', 'callback', input),
  reset: () => call<unknown>('POST', 'reset', {}),
  advanceClock: (advanceMs: number) => call<ClockAnswer>('POST', 'clock', { advanceMs }),
}
