import create from 'co-wechat'
import Koa from 'koa'
import type { Reply, Serve, ServerAccount } from '../server.ts'

/** Its middleware in Koa. */
export const coWechat: Serve = (account, respond) => {
  const app = new Koa()
  app.silent = true
  app.use(create(configOf(account)).middleware(async (message) => written(respond(message))))
  const handle = app.callback()
  return (request, response) => void handle(request, response)
}

/** Both middlewares of this family take the same. */
export function configOf({ token, appId, encodingAesKey }: ServerAccount) {
  return encodingAesKey === undefined ? { token } : { token, appid: appId, encodingAESKey: encodingAesKey }
}

function written(reply: Reply): unknown {
  if (reply.kind === 'transfer') return { type: 'customerService', kfAccount: reply.account }
  return replyOf(reply)
}

/** Both middlewares of this family are told alike what to say. */
export function replyOf(reply: Exclude<Reply, { kind: 'transfer' }>): unknown {
  switch (reply.kind) {
    case 'nothing':
      return ''
    case 'text':
      return reply.text
    case 'news':
      return reply.articles
    default:
      return { type: reply.kind, content: reply }
  }
}
