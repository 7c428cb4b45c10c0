/**
 * Answers what people send to a WeChat Official Account, and calls its API.
 *
 * ```ts
 * import { WxApplication } from 'youchat/official'
 *
 * const app = new WxApplication({ token: 'my-token' }).on('text', (req) => `You said ${req.Content}`)
 * const reply = await app.process(query, xml)
 *
 * const api = new WxApi({ appId: 'wx…', appSecret: '…' })
 * await api.sendText(openid, '你好')
 * ```
 * @module
 */

// Expert
export type { Mode } from '../callback/account.ts'
export type { Middleware } from '../callback/compose.ts'
export type { Handler, HandlerResult } from '../callback/dispatch.ts'
export type { Push, UnknownPush } from '../callback/message.ts'
// Everyday
export type {
  CallbackApp,
  CallbackReply,
  CallbackRequest,
  ErrorInfo,
  Step,
} from '../callback/options.ts'
export { type Answer, type Reply, WxEmptyResponse, WxResponse, WxTextResponse } from '../callback/reply.ts'
export type { Body, Params } from '../callback/request.ts'
export {
  type WxArticle,
  type WxImage,
  WxImageResponse,
  WxNewsResponse,
  type WxVideo,
  WxVideoResponse,
  type WxVoice,
  WxVoiceResponse,
} from '../callback/responses.ts'
// Calling
export type { ApiResult } from '../client/answer.ts'
export type { PathCallOptions } from '../client/apiBase.ts'
export type { CallEvent, CallOptions } from '../client/call.ts'
export { Download } from '../client/download.ts'
export { type JssdkSignature, signJssdk } from '../client/jssdk.ts'
export type { MediaSource } from '../client/mediaSource.ts'
export type { OAuthState } from '../client/oauthState.ts'
export { splitText } from '../client/splitText.ts'
export type { ProvidedToken } from '../client/tokenProvider.ts'
export type { FileContent, NamedFile, UploadSource } from '../client/upload.ts'
export type { AccountConfig, CallAccount } from './account.ts'
export { WxApi } from './api/api.ts'
export type {
  ArticleListOptions,
  DraftItem,
  MaterialItem,
  MaterialKind,
  PublishedItem,
} from './api/articles.ts'
export type { CallArguments, CallResult, WxApiOptions } from './api/core.ts'
export type {
  CustomserviceRecord,
  CustomserviceRecordsQuery,
  KfAccount,
  KfSession,
  OnlineKfAccount,
} from './api/customerService.ts'
export type { JssdkConfig, TicketKind } from './api/jssdk.ts'
export type { MassContent, MassJob, MassMessage, MassStatus } from './api/mass.ts'
export type { MediaKind, UploadedMedia, VideoDescription } from './api/media.ts'
export type {
  ActionButton,
  ArticleButton,
  ConditionalMenu,
  CurrentMenu,
  KeyButton,
  MediaButton,
  Menu,
  MenuRule,
  Menus,
  MiniProgramButton,
  ParentButton,
  ViewButton,
} from './api/menus.ts'
export type {
  MessageContent,
  MessageType,
  MiniProgramMessage,
  MusicMessage,
  NewsArticle,
  SendOptions,
  SendTextOptions,
  Thumb,
  VideoMessage,
} from './api/messages.ts'
export type { AuthorizeOptions, Lang, OAuthUser } from './api/oauth.ts'
export type { OpenidListOptions, Openids } from './api/pages.ts'
export type { Qrcode, QrcodeOptions } from './api/qrcodes.ts'
export type { Group, NewGroup, NewTag, Tag } from './api/tags.ts'
export type {
  OneTimeSubscriptionMessage,
  SubscriptionMessage,
  SubscriptionTemplate,
  Template,
  TemplateData,
  TemplateMessage,
} from './api/templates.ts'
export type { TokenProvider, TokenRequest } from './api/tokens.ts'
export type { ChangedOpenid } from './api/users.ts'
export { WxApplication, type WxApplicationOptions } from './application.ts'
export type { OfficialContext as Context } from './context.ts'
export type { OfficialCalls } from './generated/api/calls.ts'
export type { OfficialRaw } from './generated/api/raw.ts'
export type * from './generated/api/types.ts'
export type * from './generated/messages.ts'
export { type WxMusic, WxMusicResponse, WxTransferAiResponse, WxTransferResponse } from './responses.ts'
