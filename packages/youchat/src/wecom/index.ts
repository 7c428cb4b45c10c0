/**
 * Calls the API of WeCom (企业微信).
 *
 * ```ts
 * import { WxApi } from 'youchat/wecom'
 *
 * const api = new WxApi({ corpId: 'ww…', corpSecret: '…', agentId: 1000002 })
 * const { department } = await api.raw.department.list()
 * ```
 * @module
 */

export type { PathCallOptions } from '../client/apiBase.ts'
export type { CallEvent, CallOptions } from '../client/call.ts'
export { Download } from '../client/download.ts'
export type { ProvidedToken } from '../client/tokenProvider.ts'
export type { FileContent, NamedFile, UploadSource } from '../client/upload.ts'
export { WxApi } from './api/api.ts'
export type { CallArguments, CallResult, WxApiOptions } from './api/core.ts'
export type { TokenProvider, TokenRequest } from './api/tokens.ts'
export type { WecomCalls } from './generated/api/calls.ts'
export type { ApiResult } from './generated/api/common.ts'
export type { WecomRaw } from './generated/api/raw.ts'
export type * from './generated/api/types.ts'
