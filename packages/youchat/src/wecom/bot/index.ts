export { type AiBotCallAccount, WxAiBot, type WxAiBotOptions } from './application.ts'
export type * from './cards.ts'
export {
  AiBotConnection,
  type AiBotConnectOptions,
  type AiBotMediaKind,
  type AiBotSendOptions,
  type AiBotUploadedMedia,
  type AiBotVideo,
} from './connection.ts'
export type { AiBotContext, AiBotDownloadOptions, AiBotRespondOptions } from './context.ts'
export type { AiBotErrorHook, AiBotErrorInfo, AiBotHandler, AiBotRequestOf } from './handlers.ts'
export {
  type AiBotAnswer,
  type AiBotCardUpdateOptions,
  type AiBotImages,
  type AiBotResult,
  type AiBotStream,
  WxAiBotCardResponse,
  WxAiBotCardUpdate,
  WxAiBotEmptyResponse,
  type WxAiBotReply,
  WxAiBotStreamResponse,
  WxAiBotTextResponse,
} from './responses.ts'
export type { WebSocketClass, WebSocketLike } from './socket.ts'
export type * from './types.ts'
