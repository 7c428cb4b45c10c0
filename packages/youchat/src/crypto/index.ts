export { type OpenedEnvelope, openEnvelope, type SealOptions, sealEnvelope } from './envelope.ts'
export { decodeAesKey, listOf, type OneOrMore } from './keyring.ts'
export { sign, signaturesEqual } from './signature.ts'
