import type { CallOptions } from '../../client/call.ts'
import { checkLogin, type OAuthState, signState, verifyState } from '../../client/oauthState.ts'
import { origin } from '../../client/origin.ts'
import { WxConfigError } from '../../errors.ts'
import type { AuthGetuserdetailResult, AuthGetuserinfoResult } from '../generated/api/oauth.ts'
import { KfMethods } from './kf.ts'

/** How a member is sent to a login. */
interface LoginOptions {
  /** Where the person is sent with the code; its domain must be entered in the console. */
  readonly redirectUri: string
  /** Comes back with the code: letters and digits, at most 128 bytes; `signState` makes one that can be trusted. */
  readonly state?: string | undefined
  /** @default the configured `agentId` */
  readonly agentid?: number | undefined
}

/** How the page is asked for that says who opens it. */
export interface AuthorizeOptions extends LoginOptions {
  /** `snsapi_base` gives the userid without asking; `snsapi_privateinfo` asks, and gives a `user_ticket` too. */
  readonly scope?: 'snsapi_base' | 'snsapi_privateinfo' | undefined
}

/** How the page with the QR code is asked for. */
export interface QrLoginOptions extends LoginOptions {
  /** Language of the page. @default 'zh' */
  readonly lang?: 'zh' | 'en' | undefined
}

/** Logins: who opens a page inside WeCom, and who scans a QR code on a page outside. */
export abstract class OAuthMethods extends KfMethods {
  /**
   * The address to send a person inside WeCom to. Order and case of its parameters are the platform's.
   * @throws WxConfigError `invalid_redirect_uri`, `state_too_long`; `missing_agent_id` with `snsapi_privateinfo`
   */
  authorizeUrl(options: AuthorizeOptions): string {
    const { redirectUri, scope = 'snsapi_base', state = '' } = options
    checkLogin(redirectUri, state)
    const agentid = options.agentid ?? this.options.agentId
    if (agentid === undefined && scope === 'snsapi_privateinfo') throw missingAgent()
    const query = [
      `appid=${this.corpId}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
      'response_type=code',
      `scope=${scope}`,
    ]
    if (state !== '') query.push(`state=${encodeURIComponent(state)}`)
    if (agentid !== undefined) query.push(`agentid=${agentid}`)
    const { openUrl, baseUrl } = this.options
    const open = origin(openUrl ?? baseUrl ?? 'https://open.weixin.qq.com')
    return `${open}/connect/oauth2/authorize?${query.join('&')}#wechat_redirect`
  }

  /**
   * The address of a page with a QR code to log in by, for browsers outside WeCom; `getUserInfo` takes the code.
   * @throws WxConfigError `invalid_redirect_uri`, `state_too_long`, `missing_agent_id`
   */
  qrLoginUrl(options: QrLoginOptions): string {
    const { redirectUri, state = '', lang } = options
    checkLogin(redirectUri, state)
    const agentid = options.agentid ?? this.options.agentId
    if (agentid === undefined) throw missingAgent()
    const query = [
      'login_type=CorpApp',
      `appid=${this.corpId}`,
      `agentid=${agentid}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
    ]
    if (state !== '') query.push(`state=${encodeURIComponent(state)}`)
    if (lang !== undefined) query.push(`lang=${lang}`)
    const { loginUrl, baseUrl } = this.options
    const login = origin(loginUrl ?? baseUrl ?? 'https://login.work.weixin.qq.com')
    return `${login}/wwlogin/sso/login?${query.join('&')}`
  }

  /**
   * Signs a state with the corpSecret. Give as data what only this person's browser has, such as a random cookie, and
   * compare it with what `verifyState` gives back: that keeps others from sending somebody through a login of theirs.
   * @param data Up to 44 bytes. @default ''
   * @throws WxConfigError `state_too_long`, `missing_corp_secret`
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
   * Who it is that came back with a code: `userid` of a member, `openid` (and `external_userid` of a contact) of anybody
   * else. A code serves once, for 5 minutes: redirect afterwards, so that reloading the page does not send it again.
   * @throws WxApiError 40029 invalid, used or too old, 50001 domain not trusted
   */
  async getUserInfo(code: string, options?: CallOptions): Promise<AuthGetuserinfoResult> {
    this.secrets.addLogin(code)
    const answer = await this.raw.auth.getuserinfo({ code }, options)
    if (answer.user_ticket) this.secrets.addLogin(answer.user_ticket)
    return answer
  }

  /**
   * What a member agreed to show: mobile, email, avatar and the like.
   * @param userTicket Of `getUserInfo`, after a login with scope `snsapi_privateinfo`.
   * @throws WxApiError 84014 too old, 84015 invalid
   */
  userDetail(userTicket: string, options?: CallOptions): Promise<AuthGetuserdetailResult> {
    this.secrets.addLogin(userTicket)
    return this.raw.auth.getuserdetail({ user_ticket: userTicket }, options)
  }

  #secret(): string {
    const { corpSecret } = this.options
    if (corpSecret === undefined) {
      throw new WxConfigError('missing_corp_secret', 'A state is signed with the corpSecret.')
    }
    return corpSecret
  }
}

function missingAgent(): WxConfigError {
  return new WxConfigError('missing_agent_id', 'A login is for an application: configure agentId, or give agentid.')
}
