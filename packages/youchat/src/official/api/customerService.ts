import type { CallOptions } from '../../client/call.ts'
import type { UploadSource } from '../../client/upload.ts'
import { WxConfigError } from '../../errors.ts'
import type {
  CustomserviceGetkflistResult,
  CustomserviceGetonlinekflistResult,
  CustomserviceKfsessionGetsessionlistResult,
  CustomserviceKfsessionGetwaitcaseResult,
  CustomserviceMsgrecordGetmsglistParams,
  CustomserviceMsgrecordGetmsglistResult,
} from '../generated/api/customerService.ts'
import { MessageMethods } from './messages.ts'

/** A customer service account. */
export type KfAccount = CustomserviceGetkflistResult['kf_list'][number]

/** A customer service account whose worker is online, with how many people it serves. */
export type OnlineKfAccount = CustomserviceGetonlinekflistResult['kf_online_list'][number]

/** A person an account talks with, since `createtime` (Unix time in seconds). */
export type KfSession = CustomserviceKfsessionGetsessionlistResult['sessionlist'][number]

/** One thing that was said, or happened, in customer service; `time` is Unix time in seconds. */
export type CustomserviceRecord = CustomserviceMsgrecordGetmsglistResult['recordlist'][number]

/** Which records are listed. */
export interface CustomserviceRecordsQuery {
  /** From when on: Unix time in seconds. */
  readonly starttime: number
  /** Until when: Unix time in seconds, at most 24 hours later. */
  readonly endtime: number
  /** How many are asked for at once, up to 10000. @default 10000 */
  readonly number?: number | undefined
}

const daySeconds = 86_400
const largestPage = 10_000

/** Accounts of the people who answer, their conversations, and what was said. */
export abstract class CustomerServiceMethods extends MessageMethods {
  /** All customer service accounts: up to 100. */
  async kfAccounts(options?: CallOptions): Promise<readonly KfAccount[]> {
    return (await this.raw.customservice.getkflist({}, options)).kf_list
  }

  /** The customer service accounts whose workers are online. */
  async onlineKfAccounts(options?: CallOptions): Promise<readonly OnlineKfAccount[]> {
    return (await this.raw.customservice.getonlinekflist({}, options)).kf_online_list
  }

  /**
   * Adds a customer service account; who is to work with it is invited by `inviteKfWorker`.
   * @param kfAccount A name of up to 10 letters, digits and `_`, then `@` and the account's own id: `kf1@gh_demo`.
   * @param nickname Up to 16 characters.
   * @throws WxApiError 61452 or 65401 malformed, 61454 too long, 61455 other characters, 65403 nickname, 65405 all 100 are
   *   there, 65406 is there already
   */
  async addKfAccount(kfAccount: string, nickname: string, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfaccount.add({ kf_account: kfAccount, nickname }, options)
  }

  /** Gives a customer service account another nickname. @throws WxApiError 65401 unknown, 65403 nickname */
  async updateKfAccount(kfAccount: string, nickname: string, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfaccount.update({ kf_account: kfAccount, nickname }, options)
  }

  /** Deletes a customer service account. @throws WxApiError 65401 unknown */
  async deleteKfAccount(kfAccount: string, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfaccount.del({ kf_account: kfAccount }, options)
  }

  /**
   * Invites somebody to work with a customer service account.
   * @param wechatId The WeChat id of that person, not an openid.
   * @throws WxApiError 65401 account unknown, 65407 works here already, 65408 and 65411 is invited already, 65409 no such
   *   person, 65410 works with too many accounts, 65412 the account has a worker
   */
  async inviteKfWorker(kfAccount: string, wechatId: string, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfaccount.inviteworker({ kf_account: kfAccount, invite_wx: wechatId }, options)
  }

  /** Sets the picture of a customer service account, a JPG. @throws WxApiError 65401 unknown, 61457 kind of file */
  async uploadKfAvatar(kfAccount: string, picture: UploadSource, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfaccount.uploadheadimg({ kf_account: kfAccount, media: picture }, options)
  }

  /**
   * Gives a person to an account, whose worker must be online.
   * @throws WxApiError 65402 the account has no worker, 65414 another one serves the person, 65415 not online
   */
  async createKfSession(kfAccount: string, openid: string, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfsession.create({ kf_account: kfAccount, openid }, options)
  }

  /** Ends the conversation of a person with an account. @throws WxApiError 65413 there is none, 65414 another one serves */
  async closeKfSession(kfAccount: string, openid: string, options?: CallOptions): Promise<void> {
    await this.raw.customservice.kfsession.close({ kf_account: kfAccount, openid }, options)
  }

  /** Who serves a person, and since when (Unix time in seconds); undefined where nobody does. */
  async kfSession(
    openid: string,
    options?: CallOptions,
  ): Promise<{ readonly kf_account: string; readonly createtime: number } | undefined> {
    const { kf_account, createtime = 0 } = await this.raw.customservice.kfsession.getsession({ openid }, options)
    return kf_account ? { kf_account, createtime } : undefined
  }

  /** The people an account serves. @throws WxApiError 65401 unknown */
  async kfSessions(kfAccount: string, options?: CallOptions): Promise<readonly KfSession[]> {
    return (await this.raw.customservice.kfsession.getsessionlist({ kf_account: kfAccount }, options)).sessionlist
  }

  /** The people who wait to be served: how many, and the up to 100 who have waited longest. */
  waitingKfSessions(options?: CallOptions): Promise<CustomserviceKfsessionGetwaitcaseResult> {
    return this.raw.customservice.kfsession.getwaitcase({}, options)
  }

  /**
   * What was said in customer service within up to 24 hours, oldest first; pages are fetched as they are needed.
   * @throws WxConfigError `invalid_params`, when the first record is asked for
   * @throws WxApiError 65416, 65417
   */
  async *customserviceRecords(
    { starttime, endtime, number = largestPage }: CustomserviceRecordsQuery,
    options?: CallOptions,
  ): AsyncGenerator<CustomserviceRecord, void, void> {
    checkSpan(starttime, endtime)
    let msgid: CustomserviceMsgrecordGetmsglistParams['msgid'] = 1
    for (;;) {
      const params = { starttime, endtime, msgid, number }
      const page: CustomserviceMsgrecordGetmsglistResult = await this.raw.customservice.msgrecord.getmsglist(
        params,
        options,
      )
      yield* page.recordlist
      // A page that leads nowhere would be asked for again and again.
      if (page.recordlist.length < number || page.msgid === msgid) return
      msgid = page.msgid
    }
  }
}

/** Milliseconds in place of seconds are the usual mistake; the platform only says that a parameter is wrong. */
function checkSpan(starttime: number, endtime: number): void {
  const span = endtime - starttime
  if (Number.isInteger(starttime) && Number.isInteger(endtime) && span >= 0 && span <= daySeconds) return
  const message = 'starttime and endtime must be whole seconds of Unix time, in their order and at most 24 hours apart.'
  throw new WxConfigError('invalid_params', message)
}
