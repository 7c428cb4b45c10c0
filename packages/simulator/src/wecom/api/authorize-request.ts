import type { LinkError } from '../../api/pages.ts'
import { both } from '../../bilingual.ts'
import type { WecomScope } from '../store/sign-ins.ts'
import type { WecomContext } from './context.ts'

/** What a page asks of WeCom when it sends somebody to be known. */
export interface AuthorizeRequest {
  readonly redirectUri: string
  readonly scope: WecomScope
  /** Undefined where it is left out. */
  readonly state: string | undefined
  /** Name of who asks. */
  readonly name: string
  /** The simulator's own: who the member is, without a page. */
  readonly userid: string | undefined
  /** The simulator's own: somebody who is not of the corp. */
  readonly isOutside: boolean
  /** The simulator's own: the member says no. */
  readonly isRefused: boolean
}

const maxStateBytes = 128

/** Which link: web authorization, signing in by a QR code, or the older link for that. */
export type LinkKind = 'authorize' | 'login' | 'qrConnect'

/** Reads the query of a link. */
export function readAuthorize(
  query: URLSearchParams,
  kind: LinkKind,
  { platform, store }: WecomContext,
): AuthorizeRequest | LinkError {
  const get = (name: string): string => query.get(name) ?? ''
  const { corp } = platform.console
  const agent = platform.console.findAgent(Number(get('agentid')))
  const state = query.get('state') ?? undefined
  const url = URL.canParse(get('redirect_uri')) ? new URL(get('redirect_uri')) : undefined
  if (get('appid') !== corp.corpId) return error(40013, 'appid is not the corpid.', 'appid 不是企业的 corpid。')
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return error(50001, 'redirect_uri is no web address.', 'redirect_uri 不是网页地址。')
  }
  if (state !== undefined && !(/^[a-zA-Z0-9]*$/.test(state) && Buffer.byteLength(state) <= maxStateBytes)) {
    return error(
      84025,
      `state is longer than ${maxStateBytes} bytes, or has other than letters and digits.`,
      `state 超过 ${maxStateBytes} 字节，或含有字母数字以外的字符。`,
    )
  }
  if (kind === 'login' && get('login_type') !== 'CorpApp') {
    return error(null, 'login_type must be CorpApp.', 'login_type 须为 CorpApp。')
  }
  if (kind === 'authorize' && get('response_type') !== 'code') {
    return error(null, 'response_type must be code.', 'response_type 须为 code。')
  }
  const scope = kind === 'authorize' ? get('scope') : 'snsapi_base'
  if (!['snsapi_base', 'snsapi_privateinfo', 'snsapi_userinfo'].includes(scope)) {
    return error(
      null,
      'scope must be snsapi_base or snsapi_privateinfo.',
      'scope 须为 snsapi_base 或 snsapi_privateinfo。',
    )
  }
  const needsAgent = kind !== 'authorize' || scope !== 'snsapi_base' || get('agentid') !== ''
  if (needsAgent && agent === undefined) return error(40056, 'agentid is no app’s.', 'agentid 不是企业的应用。')
  const domain = agent === undefined ? '' : store.settings.get(agent.agentId).redirectDomain
  if (!isTrusted(url.host, domain)) {
    return error(
      50001,
      `redirect_uri is not on the trusted domain ${domain}.`,
      `redirect_uri 不在可信域名 ${domain} 下。`,
    )
  }
  return {
    ...{ redirectUri: get('redirect_uri'), state, name: agent?.name ?? corp.name },
    scope: scope === 'snsapi_base' ? 'snsapi_base' : 'snsapi_privateinfo',
    ...{ userid: query.get('userid') ?? undefined, isOutside: get('outside') === 'true' },
    isRefused: get('refused') === 'true',
  }
}

/** Whether an app trusts a host; one without a trusted domain trusts all. @param host With its port, if any. */
export function isTrusted(host: string, domain: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return domain === '' || host === domain || name === domain
}

function error(code: number | null, en: string, zh: string): LinkError {
  return { code, message: both(en, zh) }
}
