import type { CallOptions } from '../../client/call.ts'
import { WxApiError, WxConfigError } from '../../errors.ts'
import type { TagAddtagusersResult, TagGetResult, TagListResult } from '../generated/api/tag.ts'
import { type Addressed, listed, listedNumbers, lotsOf, type ReceiverGroups } from './receivers.ts'
import { UserMethods } from './users.ts'

/** A tag of the application. */
export type Tag = TagListResult['taglist'][number]

/** Who has a tag. */
export type TaggedUsers = Pick<TagGetResult, 'tagname' | 'userlist' | 'partylist'>

/** Members and departments to tag: userids, or both. */
export type Tagged = string | readonly string[] | Omit<ReceiverGroups, 'tags'>

/** Who was not tagged or untagged; the platform calls that a success. */
export interface NotTagged {
  /** Userids that are wrong or not visible to the application. */
  readonly invalidlist: readonly string[]
  /** Ids of departments that are wrong or not visible to the application. */
  readonly invalidparty: readonly number[]
}

/** All that were given are wrong. */
const nobody = [40070, 81013]

/** Tags: an application changes those only that it has made itself. */
export abstract class TagMethods extends UserMethods {
  /** All tags the application may see. */
  async tags(options?: CallOptions): Promise<Tag[]> {
    return (await this.raw.tag.list({}, options)).taglist
  }

  /**
   * Adds a tag.
   * @param tagname Up to 32 characters.
   * @param tagid @default the platform makes one
   * @returns Its id.
   * @throws WxApiError 40071 name is there already, 40072 too long, 40068 id is there already
   */
  async addTag(tagname: string, tagid?: number, options?: CallOptions): Promise<number> {
    return (await this.raw.tag.create({ tagname, tagid }, options)).tagid
  }

  /** Renames a tag. @throws WxApiError 40068 no such tag, 40071, 40072, 81011 another application's */
  async updateTag(tagid: number, tagname: string, options?: CallOptions): Promise<void> {
    await this.raw.tag.update({ tagid, tagname }, options)
  }

  /** Deletes a tag. @throws WxApiError 40068 no such tag, 81011 another application's */
  async deleteTag(tagid: number, options?: CallOptions): Promise<void> {
    await this.raw.tag.delete({ tagid }, options)
  }

  /** The members and departments that have a tag, as far as the application sees them. @throws WxApiError 40068 */
  async tagUsers(tagid: number, options?: CallOptions): Promise<TaggedUsers> {
    const { tagname, userlist, partylist } = await this.raw.tag.get({ tagid }, options)
    return { tagname, userlist, partylist }
  }

  /**
   * Puts a tag on any number of members and departments, in lots of 1000 and 100. When it throws, the lots before stay
   * tagged; to tag somebody again does no harm.
   * @returns Who was not tagged.
   * @throws WxConfigError `no_receivers`, `invalid_receivers`
   * @throws WxApiError 40068 no such tag, 40070 or 81013 all are wrong, 81011 another application's
   */
  addTagUser(tagid: number, who: Tagged, options?: CallOptions): Promise<NotTagged> {
    return inLots(who, (lot) => this.raw.tag.addtagusers({ tagid, ...lot }, options))
  }

  /** Takes a tag off any number of members and departments; otherwise like `addTagUser`. */
  removeTagUser(tagid: number, who: Tagged, options?: CallOptions): Promise<NotTagged> {
    return inLots(who, (lot) => this.raw.tag.deltagusers({ tagid, ...lot }, options))
  }
}

type Lot = { readonly userlist: readonly string[]; readonly partylist: readonly number[] }

async function inLots(who: Tagged, run: (lot: Lot) => Promise<TagAddtagusersResult>): Promise<NotTagged> {
  const lots = lotsOf(who).map(tagLot)
  const invalidlist = new Set<string>()
  const invalidparty = new Set<number>()
  let refusal: unknown
  let wrong = 0
  for (const lot of lots) {
    try {
      const answer = await run(lot)
      for (const id of listed(answer.invalidlist)) invalidlist.add(id)
      for (const id of listedNumbers(answer.invalidparty)) invalidparty.add(id)
    } catch (error) {
      if (!(error instanceof WxApiError && nobody.includes(error.errcode))) throw error
      refusal = error
      wrong++
      for (const id of lot.userlist) invalidlist.add(id.toLowerCase())
      for (const id of lot.partylist) invalidparty.add(id)
    }
  }
  if (wrong === lots.length) throw refusal
  return { invalidlist: [...invalidlist], invalidparty: [...invalidparty] }
}

function tagLot({ users, parties, tags }: Addressed): Lot {
  if (tags.length > 0 || users.includes('@all')) {
    throw new WxConfigError('invalid_receivers', "Members and departments have tags, not tags or '@all'.")
  }
  return { userlist: users, partylist: parties }
}
