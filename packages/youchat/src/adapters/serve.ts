import type { CallbackApp, CallbackReply } from '../callback/options.ts'
import { isPromise } from '../callback/promise.ts'
import { respond } from '../callback/respond.ts'
import { type AdapterOptions, isArriving, type NodeRequest, nodeBody, type Parsed, queryOf } from './body.ts'
import { hangUpOf, interruptUpload, isUploading, type NodeResponse, sendReply } from './send.ts'

/**
 * Answers one request of a server that hands out Node's own request and response. Nothing is awaited where there is
 * nothing to wait for: with a handler that answers at once, the promises in the way would together cost a busy server
 * more than reading the XML does.
 * @returns settled once the reply is handed to the server
 */
export function serveNode(
  app: CallbackApp,
  req: NodeRequest & Parsed,
  res: NodeResponse,
  advice: string,
  options: AdapterOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const send = (reply: CallbackReply) => {
      resolve(req.complete ? sendReply(res, reply) : sendToUploading(req, res, reply, options))
    }
    const run = () => {
      try {
        const body = nodeBody(req, req, advice, options)
        const reply = respond(app, {
          method: req.method ?? '',
          query: queryOf(req.url),
          body,
          signal: hangUpOf(req, res),
        })
        if (isPromise(reply)) reply.then(send).then(undefined, reject)
        else send(reply)
      } catch (error) {
        reject(error)
      }
    }
    if (isArriving(req)) setImmediate(run)
    else run()
  })
}

async function sendToUploading(
  req: NodeRequest,
  res: NodeResponse,
  reply: CallbackReply,
  options: AdapterOptions,
): Promise<void> {
  if (await isUploading(req)) interruptUpload(req, res, reply, options)
  else sendReply(res, reply)
}
