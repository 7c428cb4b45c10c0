/**
 * Answers what members of a corp send to a WeCom application (企业微信应用) and to smart bots (智能机器人), and calls its API.
 *
 * ```ts
 * import { WxApplication } from 'youchat/wecom'
 *
 * const app = new WxApplication({ token, corpId, encodingAesKey }).on('text', (req) => `You said ${req.Content}`)
 * const reply = await app.process(query, xml)
 *
 * const api = new WxApi({ corpId: 'ww…', corpSecret: '…', agentId: 1000002 })
 * await api.sendText(['zhangsan', 'lisi'], '你好')
 * ```
 * @module
 */

export type { Middleware } from '../callback/compose.ts'
export type { Handler, HandlerResult } from '../callback/dispatch.ts'
export type { InfoPush, Push, UnknownInfo, UnknownPush } from '../callback/message.ts'
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
export type { ListedAgent } from './api/agents.ts'
export { WxApi } from './api/api.ts'
export type { Appchat, AppchatContent, AppchatMessageType } from './api/appchat.ts'
export type { CallArguments, CallResult, WxApiOptions } from './api/core.ts'
export {
  type MessageContent,
  type MessageType,
  type SentMessage,
  type UnsentMessage,
  WxPartialError,
} from './api/delivery.ts'
export type { Department, ListedMember, MemberSummary, NewDepartment } from './api/departments.ts'
export type { AgentConfig, JssdkConfig, TicketKind } from './api/jssdk.ts'
export type {
  KfAccount,
  KfContent,
  KfLink,
  KfMessageType,
  KfMiniprogram,
  KfSendOptions,
  KfServiceState,
} from './api/kf.ts'
export type { MediaKind, UploadedMedia } from './api/media.ts'
export type { Menu } from './api/menus.ts'
export type { MpnewsArticle, NewsArticle, TemplateCardUpdate, VideoMessage } from './api/messages.ts'
export type { AuthorizeOptions, QrLoginOptions } from './api/oauth.ts'
export type { Ids, ReceiverGroups, Receivers } from './api/receivers.ts'
export type { AgentOptions, SendOptions, SendTextOptions } from './api/sending.ts'
export type { NotTagged, Tag, Tagged, TaggedUsers } from './api/tags.ts'
export type {
  ButtonCard,
  MultipleCard,
  NewsNoticeCard,
  NoticeCard,
  TextNoticeCard,
  TypedTemplateCard,
  VoteCard,
} from './api/templateCards.ts'
export type { TokenProvider, TokenRequest } from './api/tokens.ts'
export {
  type WebhookArticle,
  type WebhookContent,
  type WebhookMessageType,
  WxWebhook,
  type WxWebhookOptions,
} from './api/webhook.ts'
export { WxApplication, type WxApplicationOptions } from './application.ts'
export * from './bot/index.ts'
export type { WecomContext as Context } from './context.ts'
export type { WecomCalls } from './generated/api/calls.ts'
export type { ApiResult } from './generated/api/common.ts'
export type { WecomRaw } from './generated/api/raw.ts'
export type * from './generated/api/types.ts'
export type * from './generated/messages.ts'
export * from './kf/index.ts'
export {
  type WxTemplateCard,
  WxTemplateCardResponse,
  WxUpdateButtonResponse,
  WxUpdateTaskcardResponse,
} from './responses.ts'
export type { SuiteConfig } from './suite/account.ts'
export { WxSuiteApplication, type WxSuiteApplicationOptions } from './suite/application.ts'
export type { SuiteContext } from './suite/context.ts'
export type * as suite from './suite/generated/messages.ts'
