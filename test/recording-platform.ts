import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { WxApi } from '../packages/youchat/src/wecom/api/api.ts'
import type { WxApiOptions } from '../packages/youchat/src/wecom/api/core.ts'

/** A call as it came in. */
export interface RecordedCall {
  /** Such as `POST /cgi-bin/message/send`. */
  readonly path: string
  /** Without the access token. */
  readonly query: Readonly<Record<string, string>>
  readonly text: string
  /** The body, where it is JSON; else `{}`. */
  readonly json: Readonly<Record<string, unknown>>
}

/** An answer: merged into `{ errcode: 0, errmsg: 'ok' }`, or written by hand. */
export type Answer = object | ((call: RecordedCall, res: ServerResponse) => void)

/** The connection breaks when the call has come in: who made it does not know what became of it. */
export const lost: Answer = (_call, res) => void res.destroy()

/** A server in the platform's place that writes down what it is asked and says what it is told to. */
export interface RecordingPlatform {
  readonly url: string
  readonly calls: RecordedCall[]
  /** By path; each next call of it takes the next of a list, whose last one stays. */
  readonly answers: Record<string, Answer | Answer[]>
  /** The calls of one path. */
  to(path: string): RecordedCall[]
  close(): Promise<void>
}

/** Starts a `RecordingPlatform` at a free port. */
export async function recordingPlatform(): Promise<RecordingPlatform> {
  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? '', 'http://x')
    const path = `${req.method} ${url.pathname}`
    const bytes = await buffer(req)
    const { access_token: _token, ...query } = Object.fromEntries(url.searchParams)
    const text = bytes.toString()
    const call: RecordedCall = { path, query, text, json: text.startsWith('{') ? JSON.parse(text) : {} }
    platform.calls.push(call)
    const given = platform.answers[path]
    const answer = Array.isArray(given) ? (given.length > 1 ? given.shift() : given[0]) : given
    if (typeof answer === 'function') answer(call, res)
    else res.end(JSON.stringify({ errcode: 0, errmsg: 'ok', ...answer }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const platform: RecordingPlatform = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    answers: {},
    to: (path) => platform.calls.filter((call) => call.path === path),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return platform
}

/** What the application of `wecomAtRecorder` must keep to itself. */
export const wecomSecrets = { corpSecret: 'secret-of-the-application_0001', token: 'access-token-of-the-application' }

/** A recording platform for the tests of a file, each of which begins with no calls and no answers, and its `WxApi`. */
export function wecomAtRecorder(): {
  readonly platform: RecordingPlatform
  make(options?: Partial<WxApiOptions>): WxApi
} {
  let started: RecordingPlatform
  beforeAll(async () => {
    started = await recordingPlatform()
    Object.assign(platform, { ...started })
  })
  beforeEach(() => {
    platform.calls.length = 0
    for (const path of Object.keys(platform.answers)) delete platform.answers[path]
    platform.answers['GET /cgi-bin/gettoken'] = { access_token: wecomSecrets.token, expires_in: 7200 }
  })
  afterAll(() => started.close())
  const platform = {} as RecordingPlatform
  const { corpSecret } = wecomSecrets
  return {
    platform,
    make: (options) =>
      new WxApi({
        ...{ corpId: 'ww1', corpSecret, agentId: 7, baseUrl: platform.url, retry: { attempts: 1 } },
        ...options,
      }),
  }
}

/** What a call was thrown. */
export async function thrown<E = unknown>(call: Promise<unknown>): Promise<E> {
  return call.then(
    () => expect.fail('Nothing was thrown.'),
    (error: E) => error,
  )
}
