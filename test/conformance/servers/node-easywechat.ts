import easyWechat from 'node-easywechat'
import type { Message, Reply, Serve, ServerAccount } from '../server.ts'

/** Its server behind node:http. A push gets an application of its own: each encrypted one leaves a handler behind. */
export const nodeEasyWechat: Serve = (account, respond) => async (request, response) => {
  try {
    const app = new easyWechat.OfficialAccount(configOf(account))
    app.setRequest(await easyWechat.ServerRequest.createFromIncomingMessage(request))
    const server = app.getServer()
    server.withHandler(async (message: { toObject(): Message }) => written(respond(message.toObject())))
    const answer = await server.serve()
    response.writeHead(answer.getStatusCode(), answer.getHeaders())
    response.end(answer.getBody())
  } catch {
    response.writeHead(500).end()
  }
}

function configOf({ token, appId, encodingAesKey }: ServerAccount) {
  return { app_id: appId, secret: 'none', token, ...(encodingAesKey === undefined ? {} : { aes_key: encodingAesKey }) }
}

function written(reply: Reply): unknown {
  switch (reply.kind) {
    case 'nothing':
      return true
    case 'text':
      return reply.text
    case 'image':
      return { MsgType: 'image', Image: { MediaId: reply.mediaId } }
    case 'voice':
      return { MsgType: 'voice', Voice: { MediaId: reply.mediaId } }
    case 'video':
      return {
        MsgType: 'video',
        Video: { MediaId: reply.mediaId, Title: reply.title, Description: reply.description },
      }
    case 'news': {
      const item = reply.articles.map(({ title, description, picurl, url }) => ({
        Title: title,
        Description: description,
        PicUrl: picurl,
        Url: url,
      }))
      return { MsgType: 'news', ArticleCount: item.length, Articles: { item } }
    }
    case 'transfer':
      return {
        MsgType: 'transfer_customer_service',
        ...(reply.account === undefined ? {} : { TransInfo: { KfAccount: reply.account } }),
      }
  }
}
