import type { Clock } from '../clock.ts'
import { nodeCrypto } from '../crypto/node.ts'
import { WxConfigError } from '../errors.ts'

/** What goes into the signature of a page. */
export interface JssdkSignature {
  readonly ticket: string
  readonly nonceStr: string
  /** Unix time in seconds. */
  readonly timestamp: number
  /** The address of the page as the browser shows it; what follows `#` does not count. */
  readonly url: string
}

/** A signed page, as `wx.config` wants it. */
export interface SignedPage {
  /** Unix time in seconds. */
  readonly timestamp: number
  readonly nonceStr: string
  readonly signature: string
}

/** The signature of a page: SHA-1 over its four values, sorted by name and not URL-encoded. */
export function signJssdk({ ticket, nonceStr, timestamp, url }: JssdkSignature): string {
  const page = url.split('#', 1)[0]
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
  return nodeCrypto().createHash('sha1').update(text).digest('hex')
}

/**
 * Signs a page for now, with a ticket that is only asked for when the address is one.
 * @throws WxConfigError `invalid_url`
 */
export async function signPage(url: string, ticket: () => Promise<string>, clock: Clock): Promise<SignedPage> {
  if (!/^https?:\/\//.test(url)) {
    throw new WxConfigError('invalid_url', 'The page to sign must be a whole address, with http:// or https://.')
  }
  const timestamp = Math.floor(clock.now() / 1000)
  const nonceStr = nodeCrypto().randomBytes(12).toString('hex')
  return { timestamp, nonceStr, signature: signJssdk({ ticket: await ticket(), nonceStr, timestamp, url }) }
}
