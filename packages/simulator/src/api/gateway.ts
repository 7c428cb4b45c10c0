import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Calls } from '../calls.ts'
import type { Faults } from '../faults.ts'
import { masked } from '../mask.ts'
import type { CallRecord, Fault } from '../protocol.ts'
import { type Answered, faultAnswer, refusalAnswer, successAnswer, truncated } from './answers.ts'
import { checkCall } from './checks.ts'
import { type ApiEndpoint, type BaseContext, maxBytesOf } from './endpoint.ts'
import { alreadySent, destroyConnection, readBytes } from './http.ts'
import type { ApiProduct } from './product.ts'
import { ApiRefusal } from './refusal.ts'
import { checkAgainstSpec } from './spec-check.ts'

/** What a gateway needs besides the request. */
export interface GatewayOptions<C extends BaseContext> {
  readonly product: ApiProduct<C>
  readonly api: C
  /** The endpoint with this path of the manual. */
  readonly endpoint: (path: string) => ApiEndpoint<C> | undefined
  readonly calls: Calls
  readonly faults: Faults
  /** Told of each call at its end. */
  readonly onCall: (call: CallRecord) => void
}

type HonoContext = Context<{ Bindings: HttpBindings }>

interface Received<C extends BaseContext> {
  readonly id: string
  readonly endpoint: ApiEndpoint<C> | undefined
  /** As the manual has it. */
  readonly path: string
  readonly search: string
  readonly bytes: Uint8Array | null
  readonly fault: Fault | undefined
}

/**
 * The way of every call of the API: read it, see whether a fault is set for it, make the common checks, let its endpoint
 * handle it, answer, and keep a record.
 */
export function createGateway<C extends BaseContext>(
  options: GatewayOptions<C>,
): (c: HonoContext) => Promise<Response> {
  const { product, api, calls, faults } = options

  return async (c) => {
    const startedAt = performance.now()
    const at = api.clock.now()
    const { pathname: path, search } = new URL(c.req.url)
    const manualPath = path.slice(product.prefix.length)
    const endpoint = options.endpoint(manualPath)
    const bytes = await readBytes(c, maxBytesOf(endpoint))
    if (bytes === 'aborted') return alreadySent()
    const fault = faults.take(path)
    const received: Received<C> = {
      id: calls.nextId(),
      endpoint,
      path: manualPath,
      search: search.slice(1),
      bytes,
      fault,
    }
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { ref: false })

    const dropped = fault?.drop
    const answer = dropped === 'before' ? null : truncated(await answerOf(c, received), fault?.truncate)
    options.onCall(
      calls.add({
        id: received.id,
        at,
        method: c.req.method,
        path,
        query: withoutSecrets(received.search, product.secretNames),
        request: { bytes: bytes ?? new Uint8Array(), type: c.req.header('content-type') ?? '' },
        status: dropped === undefined ? (answer?.status ?? null) : null,
        response: { bytes: answer?.body ?? new Uint8Array(), type: answer?.headers['Content-Type'] ?? '' },
        ms: Math.round(performance.now() - startedAt),
        errcode: answer?.errcode ?? null,
        rid: answer?.rid ?? null,
        faultId: fault?.id ?? null,
        secrets: product.secretsOf(api),
        secretFields: endpoint?.secretFields ?? [],
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

  async function answerOf(
    c: HonoContext,
    { id, endpoint, path, search, bytes, fault }: Received<C>,
  ): Promise<Answered> {
    const { codes } = product
    const rid = product.newId(api.clock.now())
    const replaced = fault === undefined ? null : faultAnswer(fault, rid, product)
    if (replaced !== null) return replaced
    if (bytes === null) return refusalAnswer(new ApiRefusal(codes.tooLong), product, { rid, path, status: 413 })
    if (endpoint === undefined) return refusalAnswer(new ApiRefusal(codes.unknownPath), product, { rid, path })
    const query = new URLSearchParams(search)
    try {
      const body = checkCall(endpoint, { method: c.req.method, query, bytes }, options)
      const call = { id, query, search, headers: c.req.raw.headers, body, bytes }
      await checkAgainstSpec(endpoint, call, options)
      const answer = await endpoint.handle(call, api)
      return successAnswer(answer, product.alwaysSaysErrcode)
    } catch (error) {
      const refusal = error instanceof ApiRefusal ? error : new ApiRefusal(-1)
      if (refusal !== error) console.error(error)
      return refusalAnswer(refusal, product, { ...endpoint, rid, path })
    }
  }
}

/** A query without the values of these parameters. */
function withoutSecrets(search: string, names: readonly string[]): string {
  if (names.length === 0) return search
  return search.replace(new RegExp(`(^|&)(${names.join('|')})=[^&]*`, 'gi'), `$1$2=${masked}`)
}
