import type {
  CallbackAnswer,
  CallbackInput,
  CallsAnswer,
  ChatAnswer,
  ClockAnswer,
  ControlError,
  DeliveriesAnswer,
  Delivery,
  Fault,
  FaultInput,
  FaultsAnswer,
  Person,
  PersonMenuAnswer,
  RevokeAnswer,
  SentFile,
  SimulatorState,
  TableAnswer,
  TableName,
  Tables,
  TokenCounters,
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

/** The kinds of files a person sends. */
export type SentKind = 'image' | 'voice' | 'video'

/** A call of the control API with a JSON body. @throws ControlCallError */
export function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return request<T>(path, { method, ...(body === undefined ? {} : json) })
}

/** A call of the control API. @param path Behind `/_sim/`. @throws ControlCallError */
export async function request<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/_sim/${path}`, init)
  } catch (cause) {
    throw new ControlCallError('unreachable', 'The simulator does not answer.', { cause })
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  const error = (answer as ControlError | null)?.error
  throw new ControlCallError(error?.code ?? 'status', error?.message ?? `HTTP ${response.status}`)
}

const userPath = (openid: string) => `official/users/${encodeURIComponent(openid)}`

export const api = {
  state: () => call<SimulatorState>('GET', 'state'),
  addPerson: (nickname: string) => call<Person>('POST', 'official/users', { nickname }),
  act: (openid: string, act: PersonAct, body: object = {}) =>
    call<Delivery>('POST', `${userPath(openid)}/${act}?wait=false`, body),
  push: (openid: string, message: object) => call<Delivery>('POST', 'official/push?wait=false', { openid, message }),
  receive: (openid: string, body: object) => call<ChatAnswer>('POST', `${userPath(openid)}/receive`, body),
  upload: (kind: SentKind, file: Blob, name: string) =>
    request<SentFile>(`official/media?kind=${kind}&name=${encodeURIComponent(name.slice(-150))}`, {
      method: 'POST',
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
    }),
  chat: (openid: string) => call<ChatAnswer>('GET', `${userPath(openid)}/chat`),
  menu: (openid: string) => call<PersonMenuAnswer>('GET', `${userPath(openid)}/menu`),
  deliveries: (limit: number) => call<DeliveriesAnswer>('GET', `deliveries?limit=${limit}`),
  calls: (limit: number) => call<CallsAnswer>('GET', `calls?limit=${limit}`),
  table: <Name extends TableName>(name: Name) => call<TableAnswer<Tables[Name]>>('GET', `official/tables/${name}`),
  tokens: () => call<TokenCounters>('GET', 'official/tokens'),
  revokeTokens: () => call<RevokeAnswer>('POST', 'official/tokens/revoke', {}),
  faults: () => call<FaultsAnswer>('GET', 'faults'),
  addFault: (fault: FaultInput) => call<Fault>('POST', 'faults', fault),
  removeFault: (id: string) => call<FaultsAnswer>('DELETE', `faults/${encodeURIComponent(id)}`),
  clearFaults: () => call<FaultsAnswer>('DELETE', 'faults'),
  setCallback: (input: CallbackInput) => call<CallbackAnswer>('PUT', 'callback', input),
  reset: () => call<unknown>('POST', 'reset', {}),
  advanceClock: (advanceMs: number) => call<ClockAnswer>('POST', 'clock', { advanceMs }),
}

/** Where the page finds a file by its media id. */
export function mediaSource(mediaId: string): string {
  return mediaId === '' ? '' : `${location.origin}/_sim/official/media/${encodeURIComponent(mediaId)}`
}

/** Where the page finds the picture of a QR code. */
export function qrSource(ticket: string): string {
  return `${location.origin}/_sim/official/qrcode?ticket=${encodeURIComponent(ticket)}`
}
