import { type Clock, systemClock } from '../clock.ts'
import type { Call, CallOptions, Layer, Params } from './call.ts'
import { wrap } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { failover } from './layers/failover.ts'
import { addHint, type Errcodes } from './layers/hint.ts'
import { type OnCall, observe } from './layers/observe.ts'
import { redact } from './layers/redact.ts'
import { type RetryOptions, retry } from './layers/retry.ts'
import { timeout } from './layers/timeout.ts'
import { refreshStaleToken } from './layers/token.ts'
import { readUploads } from './layers/upload.ts'
import type { Secrets } from './secrets.ts'
import { createSend, type Fetch } from './send.ts'
import type { TokenSource } from './tokens.ts'

/** How calls travel; the same for both products. */
export interface ClientOptions {
  /** Used in place of the global `fetch`: for a proxy, a test, or a runtime's own. */
  readonly fetch?: Fetch | undefined
  /**
   * Where all calls go instead of the platform: a reverse proxy, or a simulator. The platform's other hosts (QR pictures,
   * OAuth pages) are looked for there too, unless they are given.
   * @default of the Official Account 'https://api.weixin.qq.com', and https://api2.weixin.qq.com while that cannot be
   * reached; of WeCom 'https://qyapi.weixin.qq.com'
   */
  readonly baseUrl?: string | undefined
  /** Where calls go while `baseUrl` cannot be reached; `null` for nowhere. */
  readonly fallbackUrl?: string | null | undefined
  /**
   * How long one attempt may take to be answered, in milliseconds. Below 11000 an attempt is over before Node gives up a
   * host that cannot be reached, and sends do not turn to the other host then.
   * @default 15000, and 60000 for uploads
   */
  readonly timeoutMs?: number | undefined
  /** How failed calls are sent again. */
  readonly retry?: RetryOptions | undefined
  /** The longest JSON answer that is read, in bytes. @default 16777216 */
  readonly maxAnswerBytes?: number | undefined
  /** The longest file that is read, in bytes. @default 67108864 */
  readonly maxDownloadBytes?: number | undefined
  /** Told of every call once it is over. */
  readonly onCall?: OnCall | undefined
  /** @default the machine's */
  readonly clock?: Clock | undefined
}

/** What a product adds to `ClientOptions`. */
export interface ClientParts {
  /** The appid or corpid, as it is shown to observers. */
  readonly account: string
  readonly baseUrls: readonly string[]
  readonly mpUrl: string
  readonly secrets: Secrets
  readonly errcodes: () => Promise<Errcodes>
}

/** A call of any endpoint, by its row. */
export type Run = (endpoint: Endpoint, params?: Params, options?: CallOptions) => Promise<unknown>

/**
 * Puts the call of a product together, outermost first: observe, redact, hint, upload, retry, token, fail-over, time-out, send.
 * @param tokens Left out for the calls that get the tokens themselves.
 */
export function createClient(
  options: ClientOptions,
  parts: ClientParts,
  tokens?: { readonly source: TokenSource; readonly staleCodes: readonly number[] },
): Run {
  const clock = options.clock ?? systemClock
  const layers: Layer[] = [
    observe(parts.account, clock, options.onCall),
    redact(parts.secrets),
    addHint(parts.errcodes),
    readUploads(),
    retry(clock, options.retry),
  ]
  if (tokens !== undefined) layers.push(refreshStaleToken(tokens.source, tokens.staleCodes))
  layers.push(failover(clock, parts.baseUrls), timeout(clock, options.timeoutMs))
  const call: Call = wrap(createSend(sendOptions(options, parts)), layers)
  return (endpoint, params = {}, callOptions = {}) => call(endpoint, params, callOptions)
}

/** The longest file that is read, in bytes. */
export function maxDownloadBytes(options: ClientOptions): number {
  return options.maxDownloadBytes ?? 64 * 1024 * 1024
}

function sendOptions(options: ClientOptions, parts: ClientParts) {
  return {
    // Looked up at each call, so that whoever replaces the global `fetch` is heard.
    fetch: options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init)),
    mpUrl: parts.mpUrl,
    maxAnswerBytes: options.maxAnswerBytes ?? 16 * 1024 * 1024,
    maxDownloadBytes: maxDownloadBytes(options),
  }
}
