import type { AccountConfig } from './account.ts'
import type { Format, PushTable, Shape } from './message.ts'
import type { Answer } from './reply.ts'

/** What a push is called. */
export interface PushName {
  readonly isEvent: boolean
  /** The message's type, or the event's name, as the push spells it. */
  readonly name: string
  /** What an event of several kinds is about, such as `create_user`; undefined for others. */
  readonly change: string | undefined
}

/** What differs between the products whose pushes are answered. Everything else they have in common. */
export interface Product {
  /** How each push is read, and which method answers it. */
  readonly table: () => PushTable
  /** The nodes without which it is no push. */
  readonly envelope: Shape
  /** Whether a push may come without one of them after all. @default never */
  readonly mayLack?: (name: string, push: Readonly<Record<string, unknown>>) => boolean
  /** What a push is called. */
  readonly nameOf: (push: Readonly<Record<string, unknown>>) => PushName
  /** What `hears` looks at; undefined for what is no text. */
  readonly textOf: (push: Readonly<Record<string, unknown>>) => string | undefined
  /** The id that envelopes of an account end with; undefined where none is configured. */
  readonly receiveIdOf: (config: AccountConfig) => string | undefined
  /** Another id that the check of the URL may be for; undefined for none. */
  readonly urlReceiveIdOf?: (config: AccountConfig) => string | undefined
  /** What `receiveIdOf` reads, as developers call it. */
  readonly receiveIdName: string
  /** Whether pushes, the check of the URL and replies are always encrypted: there is no other mode. */
  readonly isAlwaysEncrypted: boolean
  /** Whether a push is to be run again when it is delivered after its handler failed. */
  readonly forgetsFailures?: boolean
  /** How often a push is delivered that is not answered. @default 1 */
  readonly deliveries?: number
  /** How the parts of an envelope are called where it is JSON. */
  readonly jsonEnvelope: EnvelopeNames
  /** The text of what a handler answered. */
  readonly writeReply: (answer: Answer, push: never, format: Format) => string
}

/** The parts of an envelope, by their names in XML. */
export interface EnvelopeNames {
  readonly Encrypt: string
  readonly MsgSignature: string
  readonly TimeStamp: string
  readonly Nonce: string
}

/** The names of the Official Account: the same as in XML. */
export const pascalCase: EnvelopeNames = {
  Encrypt: 'Encrypt',
  MsgSignature: 'MsgSignature',
  TimeStamp: 'TimeStamp',
  Nonce: 'Nonce',
}

/** The names of WeCom. Source: the manual's sample code for JSON callbacks. */
export const lowerCase: EnvelopeNames = {
  Encrypt: 'encrypt',
  MsgSignature: 'msgsignature',
  TimeStamp: 'timestamp',
  Nonce: 'nonce',
}

/** What pushes of applications and accounts are called: by MsgType, Event and ChangeType. */
export function nameOf({ MsgType, Event, ChangeType }: Readonly<Record<string, unknown>>): PushName {
  if (MsgType !== 'event') return { isEvent: false, name: MsgType as string, change: undefined }
  return { isEvent: true, name: typeof Event === 'string' ? Event : '', change: changeOf(ChangeType) }
}

/** What an event is about by its ChangeType, which the platform may leave empty. */
export function changeOf(ChangeType: unknown): string | undefined {
  return typeof ChangeType === 'string' && ChangeType !== '' ? ChangeType : undefined
}

/** The text a person wrote to an application or account. */
export function textOf({ MsgType, Content }: Readonly<Record<string, unknown>>): string | undefined {
  return MsgType === 'text' && typeof Content === 'string' ? Content : undefined
}
