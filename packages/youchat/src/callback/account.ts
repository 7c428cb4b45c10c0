import { decodeAesKey, listOf, type OneOrMore } from '../crypto/keyring.ts'
import { WxConfigError } from '../errors.ts'
import type { Product } from './product.ts'

/**
 * How pushes travel, as set in the platform's console.
 * - `plain`: unencrypted, proved by a signature over the query only.
 * - `compatible`: plain and encrypted side by side. The encrypted part is what is verified and read; the reply is plain.
 * - `encrypted`: encrypted both ways (the console's 安全模式).
 */
export type Mode = 'plain' | 'compatible' | 'encrypted'

/** What proves that a push comes from the platform; its product adds whom it is for. */
export interface AccountConfig {
  /** The Token entered in the console; several while it is being changed, current first. */
  readonly token?: OneOrMore<string> | undefined
  /** The EncodingAESKey of the console, 43 characters; several while it is being changed, current first. */
  readonly encodingAesKey?: OneOrMore<string> | undefined
}

/** What of an account may be given to one call besides its configuration. */
export interface CallKeys {
  /** `encodingAesKey` under the name of the Python package. */
  readonly aesKey?: OneOrMore<string> | undefined
}

/** An account, complete and checked. */
export interface Account {
  readonly tokens: readonly string[]
  readonly receiveId: string
  /** Another id that the check of the URL may be for; undefined for none. */
  readonly urlReceiveId: string | undefined
  /** Empty in plain mode. */
  readonly aesKeys: readonly Uint8Array[]
  readonly mode: Mode
}

/** All that is read here; which product has which of it is the product's business. */
interface Config extends AccountConfig, CallKeys {
  readonly mode?: Mode | undefined
}

/** A key overrules a `plain` from farther away, so that it is never ignored; `compatible` goes with a key from anywhere. */
function resolveMode(call: Config | undefined, options: Config, fields: Config): Mode {
  const nearest = modeOf(call) ?? modeOf(options) ?? modeOf(fields) ?? 'plain'
  const said = call?.mode ?? options.mode ?? fields.mode
  return nearest === 'encrypted' && said === 'compatible' ? said : nearest
}

/** A key, even an empty list of them, says that pushes are encrypted; only beside it may a mode say otherwise. */
function modeOf(given: Config | undefined): Mode | undefined {
  return given?.mode ?? (given?.encodingAesKey === undefined && given?.aesKey === undefined ? undefined : 'encrypted')
}

/**
 * Puts an account together from the three places it may be configured in, the nearest first: the call, the constructor's
 * options, the class's fields.
 * @throws WxConfigError `missing_token`, `missing_aes_key`, `missing_app_id` or that of the product, `invalid_aes_key`
 */
export function resolveAccount(
  call: Config | undefined,
  options: Config,
  fields: Config,
  { isAlwaysEncrypted, receiveIdOf, urlReceiveIdOf, receiveIdName }: Product,
): Account {
  const tokens = listOf(call?.token ?? options.token ?? fields.token)
  if (tokens.length === 0 || tokens.includes('')) {
    throw new WxConfigError(
      'missing_token',
      'No token is configured: give the Token entered in the platform’s console.',
    )
  }
  const keys = listOf(call?.encodingAesKey ?? call?.aesKey ?? options.encodingAesKey ?? fields.encodingAesKey)
  const mode = isAlwaysEncrypted ? 'encrypted' : resolveMode(call, options, fields)
  const receiveId = (call && receiveIdOf(call)) ?? receiveIdOf(options) ?? receiveIdOf(fields)
  const urlReceiveId = (call && urlReceiveIdOf?.(call)) ?? urlReceiveIdOf?.(options) ?? urlReceiveIdOf?.(fields)
  if (mode === 'plain') return { tokens, receiveId: receiveId ?? '', urlReceiveId, aesKeys: [], mode }
  const who = isAlwaysEncrypted ? 'The account' : `Mode "${mode}"`
  if (keys.length === 0) {
    throw new WxConfigError('missing_aes_key', `${who} needs the encodingAesKey of the platform’s console.`)
  }
  if (receiveId === undefined) {
    throw new WxConfigError(
      missingCode(receiveIdName),
      `${who} needs the ${receiveIdName}: it is compared with the one inside each push.`,
    )
  }
  return { tokens, receiveId, urlReceiveId, aesKeys: keys.map(decodeAesKey), mode }
}

/** `missing_app_id` for `appId`. */
function missingCode(name: string): string {
  return `missing_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
}
