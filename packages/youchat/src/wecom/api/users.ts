import type { CallOptions } from '../../client/call.ts'
import { WxConfigError, WxTransportError } from '../../errors.ts'
import type { UserCreateParams, UserGetResult, UserUpdateParams } from '../generated/api/user.ts'
import { DepartmentMethods } from './departments.ts'

/** How many ids a page has, and how many members are deleted at once. */
const pageSize = 10_000
const deletedAtOnce = 200

/** Members. */
export abstract class UserMethods extends DepartmentMethods {
  /**
   * Adds a member, who must have `mobile` or `email`.
   * @throws WxApiError 60102 userid is there already, 60103 and 60104 mobile malformed or taken, 60105 and 60106 email,
   *   60112 name, 60123 department, 60129 neither mobile nor email, 45024 too many members, 48002 or 60011 no permission
   */
  async addUser(user: UserCreateParams, options?: CallOptions): Promise<void> {
    await this.raw.user.create(user, options)
  }

  /** Changes a member: what is left out stays. @throws WxApiError 60111 no such member; otherwise as `addUser` */
  async updateUser(userid: string, changes: Omit<UserUpdateParams, 'userid'>, options?: CallOptions): Promise<void> {
    await this.raw.user.update({ ...changes, userid }, options)
  }

  /** Deletes a member. @throws WxApiError 60111 no such member, 45026 protected, 301005 is the corp's creator */
  async deleteUser(userid: string, options?: CallOptions): Promise<void> {
    await this.raw.user.delete({ userid }, options)
  }

  /**
   * Deletes any number of members, in lots of 200. When it throws, the lots before stay deleted.
   * @throws WxConfigError `invalid_params` for a text in place of a list
   * @throws WxApiError 40031 one is unknown, 301005, 45026
   */
  async batchDeleteUsers(userids: object & Iterable<string>, options?: CallOptions): Promise<void> {
    if (typeof userids === 'string') {
      throw new WxConfigError('invalid_params', 'Userids are given as a list; put one alone into brackets, [userid].')
    }
    const list = [...userids]
    for (let i = 0; i < list.length; i += deletedAtOnce) {
      await this.raw.user.batchdelete({ useridlist: list.slice(i, i + deletedAtOnce) }, options)
    }
  }

  /**
   * What the application may know of a member. Applications made since 2022-06-20 get no avatar, gender, mobile, email,
   * QR code or address: `userDetail` has them, if the member agrees.
   * @throws WxApiError 60111 no such member, 60011 not visible to the application
   */
  getUser(userid: string, options?: CallOptions): Promise<UserGetResult> {
    return this.raw.user.get({ userid }, options)
  }

  /**
   * The userids of all members, each once, asked for in pages of 10 000 as they are read; who is in several departments
   * stands on several pages, so the ids that were seen are kept. Needs the secret of contacts (通讯录同步).
   * @throws WxTransportError `unexpected_answer` of a list that leads back to where it has been
   */
  async *userIds(options?: CallOptions): AsyncGenerator<string, void, undefined> {
    const seen = new Set<string>()
    const cursors = new Set<string>()
    for (let cursor: string | undefined; ; cursors.add(cursor)) {
      const { dept_user, next_cursor } = await this.raw.user.list_id({ cursor, limit: pageSize }, options)
      for (const { userid } of dept_user ?? []) {
        if (seen.has(userid)) continue
        seen.add(userid)
        yield userid
      }
      if (!next_cursor) return
      if (cursors.has(next_cursor)) {
        const endpoint = 'POST /cgi-bin/user/list_id'
        const message = `${endpoint}: the list leads back to where it has been.`
        throw new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
      }
      cursor = next_cursor
    }
  }

  /** The userid of a mobile number. @throws WxApiError 46004 or 60111 no such member */
  async userIdByMobile(mobile: string, options?: CallOptions): Promise<string> {
    return (await this.raw.user.getuserid({ mobile }, options)).userid
  }

  /** The userid of an email address. @param email_type 1 the corp's, 2 a private one. @throws WxApiError 46004, 60111 */
  async userIdByEmail(email: string, email_type: 1 | 2 = 1, options?: CallOptions): Promise<string> {
    return (await this.raw.user.get_userid_by_email({ email, email_type }, options)).userid
  }

  /** The userid of an openid of the corp's. @throws WxApiError 40073 openid, 43004 belongs to no member */
  async userIdByOpenid(openid: string, options?: CallOptions): Promise<string> {
    return (await this.raw.user.convert_to_userid({ openid }, options)).userid
  }

  /** The openid of a member, as WeChat Pay wants it. @throws WxApiError 60111 no such member, 43004 not in WeChat */
  async openidOfUser(userid: string, options?: CallOptions): Promise<string> {
    return (await this.raw.user.convert_to_openid({ userid }, options)).openid
  }
}
