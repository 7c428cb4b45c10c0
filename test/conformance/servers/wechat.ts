import express from 'express'
import create from 'wechat'
import type { Serve } from '../server.ts'
import { configOf, replyOf } from './co-wechat.ts'

/** Its middleware in Express. */
export const wechat: Serve = (account, respond) => {
  const app = express()
  const handle = create(configOf(account), (request, response) => {
    const reply = respond(request.weixin)
    if (reply.kind === 'transfer') response.transfer2CustomerService(reply.account)
    else response.reply(replyOf(reply))
  })
  // Errors would be printed otherwise.
  app.set('env', 'test')
  app.use('/', handle)
  return app
}
