import type { CallbackApp } from '../callback/options.ts'
import { nextTurn } from '../callback/promise.ts'
import {
  type AdapterOptions,
  isArriving,
  type NodeRequest,
  type NodeStream,
  nodeBody,
  type Parsed,
  queryOf,
} from './body.ts'
import { hangUpOf, interruptUpload, isUploading, type NodeResponse } from './send.ts'

export type { AdapterOptions, NodeRequest, NodeResponse, NodeStream, Parsed }

/** What is needed of a Fastify instance. */
export interface FastifyInstanceLike {
  readonly supportedMethods: string[]
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parser: (request: FastifyRequestLike, payload: NodeStream, done: (error: null, body: unknown) => void) => void,
  ): unknown
  route(options: {
    method: string[]
    url: string
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>
  }): unknown
}

/** What is needed of Fastify's request. */
export interface FastifyRequestLike {
  readonly raw: NodeRequest & Parsed
  readonly rawBody?: unknown
  body: unknown
}

/** What is needed of Fastify's reply. */
export interface FastifyReplyLike {
  readonly raw: NodeResponse
  code(status: number): unknown
  headers(headers: Record<string, string>): unknown
  send(body: string): unknown
  hijack(): unknown
}

/** Options given to `fastify.register`. */
export interface FastifyCallbackOptions {
  /** Where the callback is served, below the `prefix` if there is one. @default '/' */
  readonly path?: string
}

const advice = 'The body was already parsed: let no preParsing hook read the stream of a request to fastifyCallback.'

/**
 * Serves `app` from Fastify: `fastify.register(fastifyCallback(app), { prefix: '/wechat' })`.
 *
 * It is a plugin with a scope of its own, in which the body stays raw: content-type parsers and the `bodyLimit` of the
 * surrounding application do not matter to it, nor does it change them.
 */
export function fastifyCallback(
  app: CallbackApp,
  options: AdapterOptions = {},
): (fastify: FastifyInstanceLike, settings: FastifyCallbackOptions) => Promise<void> {
  return async (fastify, { path = '/' }) => {
    fastify.removeAllContentTypeParsers()
    fastify.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    fastify.route({
      method: fastify.supportedMethods,
      url: path,
      handler: async (request, reply) => {
        const { raw } = request
        if (isArriving(raw)) await nextTurn()
        const parsed = { rawBody: request.rawBody ?? raw.rawBody, body: raw.body }
        const body = nodeBody(raw, parsed, advice, options, (request.body ?? raw) as NodeStream)
        const signal = hangUpOf(raw, reply.raw)
        const answer = await app.handle({ method: raw.method ?? '', query: queryOf(raw.url), body, signal })
        if (await isUploading(raw)) {
          // Fastify would end the response, and with it the connection, while the client still writes.
          reply.hijack()
          interruptUpload(raw, reply.raw, answer, options)
          return
        }
        reply.code(answer.status)
        reply.headers({ ...answer.headers })
        return reply.send(answer.body)
      },
    })
  }
}
