import type { LinkError } from '../../api/pages.ts'
import { both } from '../../bilingual.ts'
import { isObject } from '../../input.ts'
import type { OfficialAccountState } from '../../protocol.ts'
import type { Scope } from '../store/authorizations.ts'

/** What a page asks of WeChat when it sends somebody to be known. */
export interface AuthorizeRequest {
  readonly redirectUri: string
  readonly scope: Scope
  /** Undefined where it is left out. */
  readonly state: string | undefined
  /** The simulator's own: who the person is, without a page. */
  readonly openid: string | undefined
  /** The simulator's own: the person says no. */
  readonly refused: boolean
}

/** The parameters in the only order WeChat takes, with the number of each that is not where it must be. */
const order = new Map<string, number | null>([
  ['appid', 10012],
  ['redirect_uri', 10011],
  ['response_type', null],
  ['scope', 10010],
  ['state', 10013],
])
const maxStateBytes = 128

/** Reads the query of an authorization as it was written: the order counts. */
export function readAuthorize(search: string, account: OfficialAccountState): AuthorizeRequest | LinkError {
  const pairs = search.split('&').map(readPair)
  const values = new Map(pairs)
  return checkOrder(pairs.map(([name]) => name)) ?? checkValues(values, account) ?? requestOf(values)
}

/** Whether reading a query found an error. */
export function isAuthorizeError(value: AuthorizeRequest | LinkError): value is LinkError {
  return isObject(value) && 'code' in value
}

function checkOrder(names: readonly string[]): LinkError | undefined {
  const given = names.filter((name) => order.has(name))
  const expected = [...order.keys()].filter((name) => name !== 'state' || given.includes('state'))
  const wrong = expected.findIndex((name, index) => given[index] !== name)
  if (wrong === -1 && given.length === expected.length) return undefined
  const name = expected[wrong] ?? given.at(-1) ?? ''
  const wanted = [...order.keys()].join(', ')
  return error(
    order.get(name) ?? null,
    `${name} is missing, given twice or in the wrong place: the parameters are ${wanted}, in this order.`,
    `${name} 缺失、重复或位置不对：参数依次为 ${wanted}。`,
  )
}

function checkValues(values: ReadonlyMap<string, string>, account: OfficialAccountState): LinkError | undefined {
  const get = (name: string): string => values.get(name) ?? ''
  for (const name of ['appid', 'redirect_uri', 'scope']) {
    if (get(name) === '') return error(order.get(name) ?? null, `${name} is empty.`, `${name} 参数为空。`)
  }
  const state = values.get('state')
  if (state !== undefined && (state === '' || Buffer.byteLength(state) > maxStateBytes)) {
    return error(
      10013,
      `state is empty or longer than ${maxStateBytes} bytes.`,
      `state 为空或超过 ${maxStateBytes} 字节。`,
    )
  }
  if (get('appid') !== account.appId) {
    return error(10016, 'This appid is not the account’s.', 'appid 与该公众号不符。')
  }
  if (get('response_type') !== 'code') return error(null, 'response_type must be code.', 'response_type 必须为 code。')
  if (get('scope') !== 'snsapi_base' && get('scope') !== 'snsapi_userinfo') {
    return error(
      10005,
      'The account does not have this scope: it has snsapi_base and snsapi_userinfo.',
      '该公众号没有此 scope 的权限：可用 snsapi_base 与 snsapi_userinfo。',
    )
  }
  return checkDomain(get('redirect_uri'), account.oauthDomains)
}

function checkDomain(uri: string, domains: readonly string[] | undefined): LinkError | undefined {
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) {
    if (domains === undefined || domains.includes(url.host) || domains.includes(url.hostname)) return undefined
  }
  return error(
    10003,
    'redirect_uri is no web address on a domain set for web authorization.',
    'redirect_uri 域名与后台配置不一致。',
  )
}

function requestOf(values: ReadonlyMap<string, string>): AuthorizeRequest {
  return {
    redirectUri: values.get('redirect_uri') ?? '',
    scope: values.get('scope') === 'snsapi_base' ? 'snsapi_base' : 'snsapi_userinfo',
    state: values.get('state'),
    openid: values.get('openid'),
    refused: values.get('refused') === 'true',
  }
}

function readPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at === -1 ? [pair, ''] : [pair.slice(0, at), decode(pair.slice(at + 1))]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return ''
  }
}

function error(code: number | null, en: string, zh: string): LinkError {
  return { code, message: both(en, zh) }
}
