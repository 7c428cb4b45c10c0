import type * as Crypto from 'node:crypto'

let crypto: typeof Crypto | undefined

/**
 * Node's crypto, loaded when it is first needed: loading it takes as long as loading all of youchat, and a program that
 * has imported youchat may have no push to verify yet.
 */
export function nodeCrypto(): typeof Crypto {
  crypto ??= process.getBuiltinModule('node:crypto')
  return crypto
}
