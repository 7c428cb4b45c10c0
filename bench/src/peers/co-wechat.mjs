async function middleware({ token, appId, encodingAesKey }) {
  const { default: create } = await import('co-wechat')
  const config = encodingAesKey === undefined ? { token } : { token, appid: appId, encodingAESKey: encodingAesKey }
  return create(config).middleware(async (message) => message.Content)
}

/** Its middleware, with the body already read, which it takes from `ctx.request.body`. */
export async function coWechat(account) {
  const handle = await middleware(account)
  return async (query, body) => {
    const ctx = { method: 'POST', query, request: { body }, status: 200, body: '' }
    await handle(ctx)
    return ctx.body
  }
}

export async function coWechatServer(account) {
  const { default: Koa } = await import('koa')
  const { createServer } = await import('node:http')
  return createServer(new Koa().use(await middleware(account)).callback())
}
