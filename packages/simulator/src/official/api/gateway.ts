import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Calls } from '../../calls.ts'
import type { Faults } from '../../faults.ts'
import type { CallRecord, Fault } from '../../protocol.ts'
import { type Answered, faultAnswer, refusalAnswer, successAnswer, truncated } from './answers.ts'
import { checkCall } from './checks.ts'
import { type ApiContext, maxBytesOf } from './endpoint.ts'
import { alreadySent, destroyConnection, readBytes } from './http.ts'
import { ApiRefusal } from './refusal.ts'
import { newRid } from './rid.ts'
import { checkAgainstSpec } from './spec-check.ts'

/** What a gateway needs besides the request. */
export interface GatewayOptions {
  readonly api: ApiContext
  readonly calls: Calls
  readonly faults: Faults
  /** Told of each call at its end. */
  readonly onCall: (call: CallRecord) => void
}

type HonoContext = Context<{ Bindings: HttpBindings }>

interface Received {
  readonly id: string
  readonly path: string
  readonly search: string
  readonly bytes: Uint8Array | null
  readonly fault: Fault | undefined
}

/**
 * The way of every call of the API: read it, see whether a fault is set for it, make the common checks, let its endpoint
 * handle it, answer, and keep a record.
 */
export function createGateway(options: GatewayOptions): (c: HonoContext) => Promise<Response> {
  const { api, calls, faults } = options

  return async (c) => {
    const startedAt = performance.now()
    const at = api.clock.now()
    const { pathname: path, search } = new URL(c.req.url)
    const bytes = await readBytes(c, maxBytesOf(api.endpoint(path)))
    if (bytes === 'aborted') return alreadySent()
    const fault = faults.take(path)
    const received: Received = { id: calls.nextId(), path, search: search.slice(1), bytes, fault }
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { ref: false })

    const dropped = fault?.drop
    const answer = dropped === 'before' ? null : truncated(await answerOf(c, received), fault?.truncate)
    options.onCall(
      calls.add({
        id: received.id,
        at,
        method: c.req.method,
        path,
        query: received.search,
        request: { bytes: bytes ?? new Uint8Array(), type: c.req.header('content-type') ?? '' },
        status: dropped === undefined ? (answer?.status ?? null) : null,
        response: { bytes: answer?.body ?? new Uint8Array(), type: answer?.headers['Content-Type'] ?? '' },
        ms: Math.round(performance.now() - startedAt),
        errcode: answer?.errcode ?? null,
        rid: answer?.rid ?? null,
        faultId: fault?.id ?? null,
        secrets: [api.platform.account.appSecret],
        secretFields: api.endpoint(path)?.secretFields ?? [],
      }),
    )
    if (dropped !== undefined || answer === null) return destroyConnection(c)
    // These statuses have no body, whatever a fault says.
    const bodyless = [204, 205, 304].includes(answer.status)
    return new Response(bodyless ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: answer.headers,
    })
  }

  async function answerOf(c: HonoContext, { id, path, search, bytes, fault }: Received): Promise<Answered> {
    const rid = newRid(api.clock.now())
    const replaced = fault === undefined ? null : faultAnswer(fault, rid)
    if (replaced !== null) return replaced
    if (bytes === null) return refusalAnswer(new ApiRefusal(45001), rid, { path, status: 413 })
    const endpoint = api.endpoint(path)
    if (endpoint === undefined) return refusalAnswer(new ApiRefusal(40066), rid, { path })
    const query = new URLSearchParams(search)
    try {
      const body = checkCall(endpoint, { method: c.req.method, query, bytes }, api)
      const call = { id, query, search, headers: c.req.raw.headers, body, bytes }
      await checkAgainstSpec(endpoint, call, api)
      const answer = await endpoint.handle(call, api)
      return successAnswer(answer)
    } catch (error) {
      const refusal = error instanceof ApiRefusal ? error : new ApiRefusal(-1)
      if (refusal !== error) console.error(error)
      return refusalAnswer(refusal, rid, endpoint)
    }
  }
}
