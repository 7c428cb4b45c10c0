/**
 * Answers what people send to a WeChat Official Account.
 *
 * ```ts
 * import { WxApplication } from 'youchat/official'
 *
 * const app = new WxApplication({ token: 'my-token' }).on('text', (req) => `You said ${req.Content}`)
 * const reply = await app.process(query, xml)
 * ```
 * @module
 */

// Expert
export type { AccountConfig, CallAccount, Mode } from '../callback/account.ts'
// Everyday
export type {
  CallbackApp,
  CallbackReply,
  CallbackRequest,
  ErrorInfo,
  Step,
} from '../callback/application.ts'
export type { Middleware } from '../callback/compose.ts'
export type { Context } from '../callback/context.ts'
export type { Handler, HandlerResult } from '../callback/dispatch.ts'
export type { Push, UnknownPush } from '../callback/message.ts'
export { type Answer, type Reply, WxEmptyResponse, WxResponse, WxTextResponse } from '../callback/reply.ts'
export type { Body, Params } from '../callback/request.ts'
export { WxApplication, type WxApplicationOptions } from './application.ts'
export type * from './generated/messages.ts'
export {
  type WxArticle,
  type WxImage,
  WxImageResponse,
  type WxMusic,
  WxMusicResponse,
  WxNewsResponse,
  WxTransferAiResponse,
  WxTransferResponse,
  type WxVideo,
  WxVideoResponse,
  type WxVoice,
  WxVoiceResponse,
} from './responses.ts'
