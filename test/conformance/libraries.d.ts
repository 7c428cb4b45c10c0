/** What the suites use of the libraries that come without types. */

declare module 'co-wechat-api' {
  type Answer = Readonly<Record<string, unknown>>
  type Method =
    | 'createMenu'
    | 'getMenu'
    | 'removeMenu'
    | 'getFollowers'
    | 'getUser'
    | 'batchGetUsers'
    | 'updateRemark'
    | 'createTags'
    | 'getTags'
    | 'deleteTag'
    | 'batchTagging'
    | 'batchUnTagging'
    | 'getUsersFromTag'
    | 'getIdList'
    | 'createTmpQRCode'
    | 'createLimitQRCode'
    | 'uploadMedia'
    | 'uploadImageMaterial'
    | 'getMaterials'
    | 'sendText'
    | 'sendImage'
    | 'sendNews'
    | 'sendTemplate'

  interface API extends Record<Method, (...args: readonly unknown[]) => Promise<Answer>> {}
  class API {
    constructor(appid: string, appsecret: string)
    setOpts(options: { readonly timeout: number }): void
    prefix: string
    mpPrefix: string
    ensureAccessToken(): Promise<{ readonly accessToken: string }>
    request(url: string, options: object): Promise<Answer>
    getMedia(mediaId: string): Promise<Buffer | Answer>
    showQRCodeURL(ticket: string): string
    getLatestTicket(): Promise<{ readonly ticket: string }>
    getJsConfig(input: { readonly url: string }): Promise<{
      readonly appId: string
      readonly timestamp: string
      readonly nonceStr: string
      readonly signature: string
    }>
  }
  export = API
}

declare module 'wechat-api' {
  type Callback = (error: (Error & { code?: unknown }) | null, data: unknown) => void
  type Method =
    | 'getLatestToken'
    | 'getLatestTicket'
    | 'getJsConfig'
    | 'createMenu'
    | 'getMenu'
    | 'removeMenu'
    | 'getFollowers'
    | 'getUser'
    | 'batchGetUsers'
    | 'updateRemark'
    | 'createTag'
    | 'getTags'
    | 'deleteTag'
    | 'membersBatchtagging'
    | 'membersBatchuntagging'
    | 'getTagUsers'
    | 'getUserTags'
    | 'createTmpQRCode'
    | 'createLimitQRCode'
    | 'uploadMedia'
    | 'getMedia'
    | 'uploadMaterial'
    | 'getMaterials'
    | 'sendText'
    | 'sendImage'
    | 'sendNews'
    | 'sendTemplate'

  interface API extends Record<Method, (...args: unknown[]) => void> {}
  class API {
    constructor(appid: string, appsecret: string)
    setOpts(options: { readonly timeout: number }): void
    endpoint: string
    mpPrefix: string
    readonly token: { readonly accessToken: string }
    preRequest(method: (this: API, body: object, callback: Callback) => void, args: readonly unknown[]): void
    request(url: string, options: object, callback: Callback): void
    showQRCodeURL(ticket: string): string
  }
  export = API
}

declare module 'co-wechat-oauth' {
  interface Token {
    readonly data: { readonly access_token: string; readonly refresh_token: string; readonly openid: string }
  }
  class OAuth {
    constructor(appid: string, appsecret: string)
    setOpts(options: { readonly timeout: number }): void
    request(url: string, options?: object): Promise<Readonly<Record<string, unknown>>>
    getAuthorizeURL(redirect: string, state?: string, scope?: string): string
    getAccessToken(code: string): Promise<Token>
    refreshAccessToken(refreshToken: string): Promise<Token>
    getUser(options: { readonly openid: string; readonly lang?: string }): Promise<Readonly<Record<string, unknown>>>
    verifyToken(openid: string, accessToken: string): Promise<Readonly<Record<string, unknown>>>
  }
  export = OAuth
}

declare module 'co-wechat' {
  type Config = { readonly token: string; readonly appid?: string; readonly encodingAESKey?: string }
  type Message = Readonly<Record<string, unknown>>
  function create(config: Config): {
    middleware(handle: (message: Message) => Promise<unknown>): import('koa').Middleware
  }
  export = create
}

declare module 'wechat' {
  type Config = { readonly token: string; readonly appid?: string; readonly encodingAESKey?: string }
  type Request = { readonly weixin: Readonly<Record<string, unknown>> }
  type Response = { reply(content: unknown): void; transfer2CustomerService(account?: string): void }
  function create(
    config: Config | string,
    handle: (request: Request, response: Response) => void,
  ): import('express').RequestHandler
  export = create
}
