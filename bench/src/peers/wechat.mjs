async function middleware({ token, appId, encodingAesKey }) {
  const { default: create } = await import('wechat')
  const config = encodingAesKey === undefined ? token : { token, appid: appId, encodingAESKey: encodingAesKey }
  return create(config, (req, res) => res.reply(req.weixin.Content))
}

/** Its middleware, with the body already read, which it takes from `req.rawBody`. */
export async function wechat(account) {
  const handle = await middleware(account)
  return (query, rawBody) =>
    new Promise((resolve, reject) => {
      const res = { writeHead: () => res, setHeader() {}, end: resolve }
      handle({ method: 'POST', query, rawBody }, res, reject)
    })
}

export async function wechatServer(account) {
  const { default: express } = await import('express')
  const { createServer } = await import('node:http')
  const app = express()
  app.use('/', await middleware(account))
  return createServer(app)
}
