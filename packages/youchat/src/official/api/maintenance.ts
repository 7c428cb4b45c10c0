import type { CallOptions } from '../../client/call.ts'
import type { CallbackCheckResult } from '../generated/api/base.ts'
import type { OpenapiQuotaGetResult, OpenapiRidGetResult } from '../generated/api/openapi.ts'
import { ArticleMethods } from './articles.ts'

/** Quotas, addresses and checks of the connection to the platform. */
export abstract class MaintenanceMethods extends ArticleMethods {
  /**
   * How often an endpoint may still be called today.
   * @param path Such as `/cgi-bin/message/custom/send`.
   * @throws WxApiError 76021 unknown path, 76022 no permission, as for all of /sns/
   */
  quota(path: string, options?: CallOptions): Promise<OpenapiQuotaGetResult> {
    return this.raw.openapi.quota.get({ cgi_path: path }, options)
  }

  /** Sets back today's count of all endpoints; ten times a month. @throws WxApiError 48006 used up */
  async clearQuota(options?: CallOptions): Promise<void> {
    await this.raw.clear_quota({ appid: this.appId }, options)
  }

  /** Sets back today's count of one endpoint; fifty times a month. */
  async clearQuotaOf(path: string, options?: CallOptions): Promise<void> {
    await this.raw.openapi.quota.clear({ cgi_path: path }, options)
  }

  /**
   * What the platform knows about a call that failed, for seven days.
   * @param rid Of a WxApiError.
   * @throws WxApiError 76001 not found, 76002 malformed, 76003 another account's, 76004 too old
   */
  requestDetails(rid: string, options?: CallOptions): Promise<OpenapiRidGetResult> {
    return this.raw.openapi.rid.get({ rid }, options)
  }

  /** Has the platform look up and ping the callback server, from one or all of its networks. */
  callbackCheck(
    action: 'dns' | 'ping' | 'all' = 'all',
    network: 'CHINANET' | 'UNICOM' | 'CAP' | 'DEFAULT' = 'DEFAULT',
    options?: CallOptions,
  ): Promise<CallbackCheckResult> {
    return this.raw.callback.check({ action, check_operator: network }, options)
  }

  /** Addresses from which pushes come. */
  async callbackIps(options?: CallOptions): Promise<readonly string[]> {
    return (await this.raw.getcallbackip({}, options)).ip_list
  }

  /** Addresses of the platform's API. */
  async apiIps(options?: CallOptions): Promise<readonly string[]> {
    return (await this.raw.get_api_domain_ip({}, options)).ip_list
  }
}
