/**
 * What all parts of youchat share: errors and clocks. Applications are in `youchat/official`.
 * @module
 */
export { type Clock, systemClock } from './clock.ts'
export {
  isWxError,
  WxConfigError,
  WxDecryptError,
  WxError,
  type WxErrorOptions,
  WxReplyError,
  WxRequestError,
  WxSignatureError,
  WxTimeoutError,
} from './errors.ts'
