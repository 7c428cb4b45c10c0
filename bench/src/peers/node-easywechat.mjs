import { createServer } from 'node:http'

/** A new application for every push: in one that is kept, each encrypted push adds one more decrypting handler. */
async function serve({ token, appId, encodingAesKey }) {
  const { OfficialAccount, ServerRequest } = (await import('node-easywechat')).default
  const config = { app_id: appId ?? 'wx0', secret: 'none', token, ...(encodingAesKey && { aes_key: encodingAesKey }) }
  const answer = async (request) => {
    const app = new OfficialAccount(config)
    app.setRequest(request)
    const server = app.getServer()
    server.addMessageListener('text', async (message) => message.Content)
    return server.serve()
  }
  return { answer, ServerRequest }
}

export async function easyWechat(account) {
  const { answer, ServerRequest } = await serve(account)
  const headers = { 'content-type': 'text/xml' }
  return async (query, body) => {
    const request = new ServerRequest('POST', `/?${new URLSearchParams(query)}`, headers, Buffer.from(body))
    return (await answer(request)).getBody().toString()
  }
}

export async function easyWechatServer(account) {
  const { answer, ServerRequest } = await serve(account)
  return createServer(async (req, res) => {
    try {
      const response = await answer(await ServerRequest.createFromIncomingMessage(req))
      res.writeHead(response.getStatusCode(), response.getHeaders())
      res.end(response.getBody())
    } catch {
      res.statusCode = 500
      res.end()
    }
  })
}
