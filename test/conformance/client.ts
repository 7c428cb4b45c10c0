/** The JSON of an answer. */
export type Answer = Readonly<Record<string, unknown>>

/** What everyday programs do with an account, in the words of no library: one adapter each makes the suites shared. */
export interface AccountClient {
  token(): Promise<string>
  createMenu(menu: object): Promise<Answer>
  menu(): Promise<Answer>
  deleteMenu(): Promise<Answer>
  followers(after?: string): Promise<Answer>
  user(openid: string): Promise<Answer>
  users(openids: readonly string[]): Promise<Answer>
  remark(openid: string, remark: string): Promise<Answer>
  createTag(name: string): Promise<Answer>
  tags(): Promise<Answer>
  deleteTag(id: number): Promise<Answer>
  tag(id: number, openids: readonly string[]): Promise<Answer>
  untag(id: number, openids: readonly string[]): Promise<Answer>
  tagged(id: number): Promise<Answer>
  tagsOf(openid: string): Promise<Answer>
  block(openids: readonly string[]): Promise<Answer>
  unblock(openids: readonly string[]): Promise<Answer>
  blocked(): Promise<Answer>
  /** For ever where `seconds` is left out. */
  qrCode(scene: string | number, seconds?: number): Promise<Answer>
  /** Where the picture of a code is. */
  qrPictureUrl(ticket: string): string
  upload(type: string, path: string): Promise<Answer>
  /** Bytes, or JSON where the platform answers that. */
  download(mediaId: string): Promise<Buffer | Answer>
  keepImage(path: string): Promise<Answer>
  keptImages(): Promise<Answer>
  sendText(openid: string, text: string): Promise<Answer>
  sendImage(openid: string, mediaId: string): Promise<Answer>
  sendNews(openid: string, articles: readonly object[]): Promise<Answer>
  sendTemplate(openid: string, templateId: string, url: string, data: object): Promise<Answer>
  jsTicket(): Promise<string>
  /** What a page hands to `wx.config`. */
  jsConfig(url: string): Promise<JsConfig>
}

export interface JsConfig {
  readonly appId: string
  readonly timestamp: string | number
  readonly nonceStr: string
  readonly signature: string
}

/** How a client library is given an account, and a platform in place of the real one. */
export type Connect = (account: { readonly appId: string; readonly secret: string }, url: string) => AccountClient

/** The error code a call was refused with, as its library tells it; 0 where it was not refused. */
export async function refusal(call: Promise<unknown>): Promise<unknown> {
  try {
    await call
    return 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if ('code' in error && typeof error.code === 'number') return error.code
    // Some put the answer into the message.
    const code = /"errcode":(-?\d+)/.exec(error.message)?.[1]
    if (code === undefined) throw error
    return Number(code)
  }
}
