import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'

type HonoContext = Context<{ Bindings: HttpBindings }>

/**
 * The body of a request.
 * @returns null where it is longer than `max`, `aborted` where the client went away meanwhile
 */
export async function readBytes(c: HonoContext, max: number): Promise<Uint8Array | null | 'aborted'> {
  if (Number(c.req.header('content-length') ?? 0) > max) return null
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      length += chunk.length
      if (length > max) return null
      chunks.push(chunk)
    }
  } catch {
    return 'aborted'
  }
  return Buffer.concat(chunks, length)
}

/** Cuts the connection of a request in the place of an answer. */
export function destroyConnection(c: HonoContext): Response {
  c.env.incoming.socket.destroy()
  return alreadySent()
}

/** Tells the server that there is nothing to be sent. */
export function alreadySent(): Response {
  return new Response(null, { headers: RESPONSE_ALREADY_SENT.headers })
}
