import { decodeAesKey, listOf, type OneOrMore } from '../crypto/keyring.ts'
import { WxConfigError } from '../errors.ts'

/**
 * How pushes travel, as set in the platform's console.
 * - `plain`: unencrypted, proved by a signature over the query only.
 * - `compatible`: plain and encrypted side by side. The encrypted part is what is verified and read; the reply is plain.
 * - `encrypted`: encrypted both ways (the console's 安全模式).
 */
export type Mode = 'plain' | 'compatible' | 'encrypted'

/** What proves that a push comes from the platform and is for this account. */
export interface AccountConfig {
  /** The Token entered in the console; several while it is being changed, current first. */
  readonly token?: OneOrMore<string> | undefined
  /** The account's id: appid, or corpid. It is compared with the one inside the envelope. */
  readonly appId?: string | undefined
  /** The AppSecret of the console: what `ctx.api` calls the platform with. */
  readonly appSecret?: string | undefined
  /** The EncodingAESKey of the console, 43 characters; several while it is being changed, current first. */
  readonly encodingAesKey?: OneOrMore<string> | undefined
  /** @default 'encrypted' with an `encodingAesKey`, else 'plain' */
  readonly mode?: Mode | undefined
}

/** An account given to one call of `process` or `handle`; what it leaves out is taken from the application. */
export interface CallAccount extends AccountConfig {
  /** `encodingAesKey` under the name of the Python package. */
  readonly aesKey?: OneOrMore<string> | undefined
}

/** An account, complete and checked. */
export interface Account {
  readonly tokens: readonly string[]
  readonly receiveId: string
  readonly appSecret: string | undefined
  /** Empty in plain mode. */
  readonly aesKeys: readonly Uint8Array[]
  readonly mode: Mode
}

/** A key overrules a `plain` from farther away, so that it is never ignored; `compatible` goes with a key from anywhere. */
function resolveMode(call: CallAccount | undefined, options: AccountConfig, fields: AccountConfig): Mode {
  const nearest = modeOf(call) ?? modeOf(options) ?? modeOf(fields) ?? 'plain'
  const said = call?.mode ?? options.mode ?? fields.mode
  return nearest === 'encrypted' && said === 'compatible' ? said : nearest
}

/** A key, even an empty list of them, says that pushes are encrypted; only beside it may a mode say otherwise. */
function modeOf(given: CallAccount | undefined): Mode | undefined {
  return given?.mode ?? (given?.encodingAesKey === undefined && given?.aesKey === undefined ? undefined : 'encrypted')
}

/**
 * Puts an account together from the three places it may be configured in, the nearest first: the call, the constructor's
 * options, the class's fields.
 * @throws WxConfigError `missing_token`, `missing_aes_key`, `missing_app_id`, `invalid_aes_key`
 */
export function resolveAccount(call: CallAccount | undefined, options: AccountConfig, fields: AccountConfig): Account {
  const tokens = listOf(call?.token ?? options.token ?? fields.token)
  if (tokens.length === 0 || tokens.includes('')) {
    throw new WxConfigError(
      'missing_token',
      'No token is configured: give the Token entered in the platform’s console.',
    )
  }
  const keys = listOf(call?.encodingAesKey ?? call?.aesKey ?? options.encodingAesKey ?? fields.encodingAesKey)
  const mode = resolveMode(call, options, fields)
  const receiveId = call?.appId ?? options.appId ?? fields.appId
  const appSecret = call?.appSecret ?? options.appSecret ?? fields.appSecret
  if (mode === 'plain') return { tokens, receiveId: receiveId ?? '', appSecret, aesKeys: [], mode }
  if (keys.length === 0) {
    throw new WxConfigError('missing_aes_key', `Mode "${mode}" needs the encodingAesKey of the platform’s console.`)
  }
  if (receiveId === undefined) {
    throw new WxConfigError(
      'missing_app_id',
      `Mode "${mode}" needs the appId: it is compared with the one inside each push.`,
    )
  }
  return { tokens, receiveId, appSecret, aesKeys: keys.map(decodeAesKey), mode }
}
