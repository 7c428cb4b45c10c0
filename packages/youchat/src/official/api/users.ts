import type { CallOptions } from '../../client/call.ts'
import type { ChangeopenidResult, UserGetResult, UserInfoResult, UserProfile } from '../generated/api/user.ts'
import { MassMethods } from './mass.ts'
import type { Lang } from './oauth.ts'
import { lots, type OpenidListOptions, type Openids, openidList } from './pages.ts'

/** What became of one openid when the account was migrated. */
export type ChangedOpenid = ChangeopenidResult['result_list'][number]

/** Followers: who they are, and what the account notes about them. */
export abstract class UserMethods extends MassMethods {
  /**
   * What the platform tells of a person. `subscribe` is 0 of somebody who does not follow; then nothing else is there but
   * perhaps `unionid`. Nickname and picture have been empty since 2021-12-27: web OAuth has them, if the person agrees.
   * @param lang Language of the place names.
   * @throws WxApiError 40003 not an openid of this account
   */
  userInfo(openid: string, lang: Lang = 'zh_CN', options?: CallOptions): Promise<UserInfoResult> {
    return this.raw.user.info({ openid, lang }, options)
  }

  /**
   * What the platform tells of any number of people, asked for in lots of 100 as the result is read. With a stream of
   * openids memory stays flat:
   *
   * ```ts
   * for await (const user of api.usersInfo(api.followers())) …
   * ```
   * @throws WxConfigError `invalid_params` for a text in place of a list
   * @throws WxApiError 40003 one of a lot is not an openid of this account
   */
  async *usersInfo(
    openids: Openids,
    lang: Lang = 'zh_CN',
    options?: CallOptions,
  ): AsyncGenerator<UserProfile, void, undefined> {
    for await (const lot of lots(openids, 100)) {
      const user_list = lot.map((openid) => ({ openid, lang }))
      yield* (await this.raw.user.info.batchget({ user_list }, options)).user_info_list
    }
  }

  /**
   * The openids of all followers, asked for in pages of 10 000 as they are read.
   * @param options `from` takes a list up behind the last openid that was seen.
   */
  followers({ from, ...options }: OpenidListOptions = {}): AsyncGenerator<string, void, undefined> {
    return openidList('GET /cgi-bin/user/get', from, (next_openid) => this.raw.user.get({ next_openid }, options))
  }

  /**
   * One page of followers, for those who keep the place themselves: up to 10 000 openids, with their total.
   * @param nextOpenid The last openid of the page before; left out, the first page. On a page with less than 10 000 the
   *   list is over, though `next_openid` may be there; `data` is missing where there are no openids.
   */
  followersPage(nextOpenid?: string, options?: CallOptions): Promise<UserGetResult> {
    return this.raw.user.get({ next_openid: nextOpenid || undefined }, options)
  }

  /**
   * Notes a name for a follower, seen in the console and in `userInfo`; shorter than 30.
   * @throws WxApiError 40092 too long, 43004 not following, 48001 not a verified service account
   */
  async updateRemark(openid: string, remark: string, options?: CallOptions): Promise<void> {
    await this.raw.user.info.updateremark({ openid, remark }, options)
  }

  /**
   * After the migration of an account, the openids people have at this one, asked for in lots of 100. `new_openid` is
   * missing of those who do not follow any more; `err_msg` says why.
   * @param fromAppid The account the openids are from.
   * @throws WxConfigError `invalid_params` for a text in place of a list
   * @throws WxApiError 63178 wrong appid, 63183 no migration between the two
   */
  async *changeOpenids(
    fromAppid: string,
    openids: Openids,
    options?: CallOptions,
  ): AsyncGenerator<ChangedOpenid, void, undefined> {
    for await (const openid_list of lots(openids, 100)) {
      yield* (await this.raw.changeopenid({ from_appid: fromAppid, openid_list }, options)).result_list
    }
  }
}
