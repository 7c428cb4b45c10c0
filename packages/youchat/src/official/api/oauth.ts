import type { CallOptions } from '../../client/call.ts'
import { checkLogin, type OAuthState, signState, verifyState } from '../../client/oauthState.ts'
import { origin } from '../../client/origin.ts'
import { WxApiError, WxConfigError } from '../../errors.ts'
import type {
  SnsOauth2AccessTokenResult,
  SnsOauth2RefreshTokenResult,
  SnsUserinfoResult,
} from '../generated/api/oauth.ts'
import { QrcodeMethods } from './qrcodes.ts'

/** How the page is asked for on which a person agrees. */
export interface AuthorizeOptions {
  /** Where the person is sent with the code; its domain must be entered in the console. */
  readonly redirectUri: string
  /**
   * `snsapi_base` gives the openid without asking; `snsapi_userinfo` asks, and gives nickname and picture too.
   * @default 'snsapi_base'
   */
  readonly scope?: 'snsapi_base' | 'snsapi_userinfo' | undefined
  /** Comes back with the code, at most 128 bytes; `signState` makes one that can be trusted. @default none */
  readonly state?: string | undefined
  /** Asks even those who are not asked otherwise. @default false */
  readonly forcePopup?: boolean | undefined
  /** Shows the snapshot page at once. @default false */
  readonly forceSnapShot?: boolean | undefined
}

/** A person who logged in: the tokens of the login and, with scope `snsapi_userinfo`, who it is. */
export type OAuthUser = SnsOauth2AccessTokenResult & Partial<Omit<SnsUserinfoResult, keyof SnsOauth2AccessTokenResult>>

/** Languages of place names. */
export type Lang = 'zh_CN' | 'zh_TW' | 'en'

/** Web OAuth: who is it that opens a page inside WeChat? Its tokens are each person's, not the account's. */
export abstract class OAuthMethods extends QrcodeMethods {
  /**
   * The address to send a person to. Order and case of its parameters are the platform's: another order is refused.
   * @throws WxConfigError `invalid_redirect_uri`, `state_too_long`
   */
  authorizeUrl(options: AuthorizeOptions): string {
    const { redirectUri, scope = 'snsapi_base', state = '', forcePopup, forceSnapShot } = options
    checkLogin(redirectUri, state)
    const { openUrl, baseUrl } = this.options
    const query = [
      `appid=${this.appId}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
      'response_type=code',
      `scope=${scope}`,
    ]
    // An empty one is an error of its own (10013).
    if (state !== '') query.push(`state=${encodeURIComponent(state)}`)
    if (forcePopup) query.push('forcePopup=true')
    if (forceSnapShot) query.push('forceSnapShot=true')
    const open = origin(openUrl ?? baseUrl ?? 'https://open.weixin.qq.com')
    return `${open}/connect/oauth2/authorize?${query.join('&')}#wechat_redirect`
  }

  /**
   * Signs a state with the AppSecret. Give as data what only this person's browser has, such as a random cookie, and
   * compare it with what `verifyState` gives back: that keeps others from sending somebody through a login of theirs.
   * @param data Up to 44 bytes. @default ''
   * @throws WxConfigError `state_too_long`, `missing_app_secret`
   */
  signState(data = ''): string {
    return signState(data, this.#secret(), this.clock.now())
  }

  /**
   * Reads a state that `signState` made.
   * @param maxAgeMs How long ago it may have been signed. @default 600000, ten minutes
   * @throws WxSignatureError `missing_state`, `invalid_state`, `expired_state`
   */
  verifyState(state: unknown, maxAgeMs = 600_000): OAuthState {
    return verifyState(state, this.#secret(), this.clock.now(), maxAgeMs)
  }

  /**
   * Exchanges the code a person came back with for who it is. A code serves once, for 5 minutes: redirect afterwards, so
   * that reloading the page does not send it again.
   * @throws WxApiError 40029 invalid, 40163 used already, 42003 expired
   */
  async oauthUser(code: string, lang: Lang = 'zh_CN', options?: CallOptions): Promise<OAuthUser> {
    const token = await this.oauthToken(code, options)
    // Several scopes are separated by commas.
    if (!token.scope?.split(',').includes('snsapi_userinfo')) return token
    return { ...(await this.oauthUserInfo(token.access_token, token.openid, lang, options)), ...token }
  }

  /** Exchanges a code for the tokens of the login. @throws WxApiError 40029, 40163, 42003 */
  oauthToken(code: string, options?: CallOptions): Promise<SnsOauth2AccessTokenResult> {
    this.#secret()
    this.secrets.addLogin(code)
    return this.#remembered(this.raw.sns.oauth2.access_token({ code }, options))
  }

  /** Renews the tokens of a login; a refresh token lives 30 days. @throws WxApiError 40030, 42002, 42007 */
  refreshOauthToken(refreshToken: string, options?: CallOptions): Promise<SnsOauth2RefreshTokenResult> {
    this.secrets.addLogin(refreshToken)
    return this.#remembered(this.raw.sns.oauth2.refresh_token({ refresh_token: refreshToken }, options))
  }

  /** Who it is, by the access token of a login with scope `snsapi_userinfo`. @throws WxApiError 40001, 40003, 42001 */
  oauthUserInfo(
    accessToken: string,
    openid: string,
    lang: Lang = 'zh_CN',
    options?: CallOptions,
  ): Promise<SnsUserinfoResult> {
    this.secrets.addLogin(accessToken)
    return this.raw.sns.userinfo({ access_token: accessToken, openid, lang }, options)
  }

  /** Whether the access token of a login still is good for a person. */
  async checkOauthToken(accessToken: string, openid: string, options?: CallOptions): Promise<boolean> {
    this.secrets.addLogin(accessToken)
    try {
      await this.raw.sns.auth({ access_token: accessToken, openid }, options)
      return true
    } catch (error) {
      if (error instanceof WxApiError && [40001, 40003, 40014, 42001].includes(error.errcode)) return false
      throw error
    }
  }

  #secret(): string {
    const { appSecret } = this.options
    if (appSecret === undefined) throw new WxConfigError('missing_app_secret', 'Web OAuth needs the appSecret.')
    return appSecret
  }

  async #remembered<T extends { access_token?: string; refresh_token?: string }>(answer: Promise<T>): Promise<T> {
    const tokens = await answer
    if (tokens.access_token) this.secrets.addLogin(tokens.access_token)
    if (tokens.refresh_token) this.secrets.addLogin(tokens.refresh_token)
    return tokens
  }
}
