import type { CallOptions } from '../../client/call.ts'
import type { GroupsCreateResult, GroupsGetResult } from '../generated/api/group.ts'
import type { TagsCreateResult, TagsGetResult } from '../generated/api/tag.ts'
import { lots, type OpenidListOptions, type Openids, openidList } from './pages.ts'
import { UserMethods } from './users.ts'

/** A tag as it is made. */
export type NewTag = TagsCreateResult['tag']
/** A tag with how many followers have it. */
export type Tag = TagsGetResult['tags'][number]
/** A group as it is made. */
export type NewGroup = GroupsCreateResult['group']
/** A group with how many followers are in it. */
export type Group = GroupsGetResult['groups'][number]

/** How many openids the platform takes at a time: put a tag on, take it off, move to a group. */
const taggedAtOnce = 50
const blockedAtOnce = 20

/** Tags of followers, blocked followers, and the groups that were there before tags. */
export abstract class TagMethods extends UserMethods {
  /**
   * Makes a tag; an account has at most 100.
   * @param name Up to 30 bytes.
   * @throws WxApiError 45056 too many tags, 45157 there already, 45158 name too long
   */
  async createTag(name: string, options?: CallOptions): Promise<NewTag> {
    return (await this.raw.tags.create({ tag: { name } }, options)).tag
  }

  /** All tags. 0, 1 and 2 are the platform's own; 2 is 星标组, the starred. */
  async tags(options?: CallOptions): Promise<Tag[]> {
    return (await this.raw.tags.get({}, options)).tags
  }

  /** Renames a tag. @throws WxApiError 45058 the platform's own, 45157 name taken, 45158 name too long */
  async updateTag(id: number, name: string, options?: CallOptions): Promise<void> {
    await this.raw.tags.update({ tag: { id, name } }, options)
  }

  /** Deletes a tag. @throws WxApiError 45057 more than 100 000 have it, untag some first; 45058 the platform's own */
  async deleteTag(id: number, options?: CallOptions): Promise<void> {
    await this.raw.tags.delete({ tag: { id } }, options)
  }

  /**
   * Puts a tag on any number of followers, in lots of 50, one lot after the other. Nobody may have more than 20 tags.
   * When it throws, the lots before stay tagged; to tag somebody again does no harm.
   * @throws WxConfigError `invalid_params` for a text in place of a list
   * @throws WxApiError 40003 wrong openid, 45059 too many tags, 45159 no such tag, 45169 being tagged elsewhere at the
   *   same time, 45171 some failed (`error.answer.fail_openid_list`), 49003 openid of another account
   */
  async tagUsers(tagId: number, openids: Openids, options?: CallOptions): Promise<void> {
    for await (const openid_list of lots(openids, taggedAtOnce)) {
      await this.raw.tags.members.batchtagging({ openid_list, tagid: tagId }, options)
    }
  }

  /**
   * Takes a tag off any number of followers, in lots of 50. When it throws, the lots before stay untagged.
   * @throws WxConfigError `invalid_params` for a text in place of a list
   * @throws WxApiError 40003 wrong openid, 45159 no such tag, 49003 openid of another account
   */
  async untagUsers(tagId: number, openids: Openids, options?: CallOptions): Promise<void> {
    for await (const openid_list of lots(openids, taggedAtOnce)) {
      await this.raw.tags.members.batchuntagging({ openid_list, tagid: tagId }, options)
    }
  }

  /** The ids of a follower's tags. @throws WxApiError 40003, 49003 */
  async tagsOfUser(openid: string, options?: CallOptions): Promise<number[]> {
    return (await this.raw.tags.getidlist({ openid }, options)).tagid_list
  }

  /**
   * The openids of all followers that have a tag, in pages of 10 000 as they are read. Collect more than a page before
   * taking the tag off them: the list goes on behind somebody who would no longer be on it.
   * @throws WxApiError 45159 no such tag
   */
  usersOfTag(tagId: number, { from, ...options }: OpenidListOptions = {}): AsyncGenerator<string, void, undefined> {
    return openidList('POST /cgi-bin/user/tag/get', from, (next_openid) =>
      this.raw.user.tag.get({ tagid: tagId, next_openid }, options),
    )
  }

  /**
   * The openids of all who are blocked, in pages of 10 000 as they are read. Collect more than a page before unblocking
   * them: the list goes on behind somebody who would no longer be on it.
   */
  blacklist({ from, ...options }: OpenidListOptions = {}): AsyncGenerator<string, void, undefined> {
    return openidList('POST /cgi-bin/tags/members/getblacklist', from, (begin_openid) =>
      this.raw.tags.members.getblacklist({ begin_openid }, options),
    )
  }

  /**
   * Blocks any number of followers, in lots of 20; messages to them are refused with 43019. When it throws, the lots before
   * stay blocked.
   * @throws WxConfigError `invalid_params` for a text in place of a list
   * @throws WxApiError 40003, 49003
   */
  async blockUsers(openids: Openids, options?: CallOptions): Promise<void> {
    for await (const openid_list of lots(openids, blockedAtOnce)) {
      await this.raw.tags.members.batchblacklist({ openid_list }, options)
    }
  }

  /** Ends the blocking of any number of followers, in lots of 20. @throws as `blockUsers` */
  async unblockUsers(openids: Openids, options?: CallOptions): Promise<void> {
    for await (const openid_list of lots(openids, blockedAtOnce)) {
      await this.raw.tags.members.batchunblacklist({ openid_list }, options)
    }
  }

  /** Makes a group. @deprecated The platform has tags instead: `createTag`. */
  async createGroup(name: string, options?: CallOptions): Promise<NewGroup> {
    return (await this.raw.groups.create({ group: { name } }, options)).group
  }

  /** All groups. @deprecated The platform has tags instead: `tags`. */
  async groups(options?: CallOptions): Promise<Group[]> {
    return (await this.raw.groups.get({}, options)).groups
  }

  /** Renames a group. @deprecated The platform has tags instead: `updateTag`. */
  async updateGroup(id: number, name: string, options?: CallOptions): Promise<void> {
    await this.raw.groups.update({ group: { id, name } }, options)
  }

  /** Deletes a group; its followers go to the default one. @deprecated The platform has tags instead: `deleteTag`. */
  async deleteGroup(id: number, options?: CallOptions): Promise<void> {
    await this.raw.groups.delete({ group: { id } }, options)
  }

  /** The id of the group a follower is in. @deprecated The platform has tags instead: `tagsOfUser`. */
  async groupOfUser(openid: string, options?: CallOptions): Promise<number> {
    return (await this.raw.groups.getid({ openid }, options)).groupid
  }

  /** Moves a follower to a group. @deprecated The platform has tags instead: `tagUsers`. */
  async moveUserToGroup(openid: string, groupId: number, options?: CallOptions): Promise<void> {
    await this.raw.groups.members.update({ openid, to_groupid: groupId }, options)
  }

  /** Moves any number of followers to a group, in lots of 50. @deprecated The platform has tags instead: `tagUsers`. */
  async moveUsersToGroup(openids: Openids, groupId: number, options?: CallOptions): Promise<void> {
    for await (const openid_list of lots(openids, taggedAtOnce)) {
      await this.raw.groups.members.batchupdate({ openid_list, to_groupid: groupId }, options)
    }
  }
}
