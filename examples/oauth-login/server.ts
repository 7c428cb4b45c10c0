/** A page that knows who opens it inside WeChat. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isWxError } from 'youchat'
import { WxApi } from 'youchat/official'

const env = process.env
const port = Number(env.PORT ?? 3001)
const site = env.SITE_URL ?? `http://127.0.0.1:${port}`
const api = new WxApi({
  appId: env.WECHAT_APP_ID ?? 'wx0000000000000001',
  appSecret: env.WECHAT_APP_SECRET ?? 'test-secret',
  // The simulator's address; leave it out to call the platform.
  baseUrl: env.WECHAT_API_URL,
})

/** Sends the browser to the page on which the person agrees; the cookie proves later that it is the same browser. */
function login(res: ServerResponse) {
  const browser = randomBytes(16).toString('hex')
  const state = api.signState(browser)
  const location = api.authorizeUrl({ redirectUri: `${site}/callback`, scope: 'snsapi_userinfo', state })
  res.writeHead(302, { location, 'set-cookie': `login=${browser}; HttpOnly; SameSite=Lax; Path=/` }).end()
}

async function callback(req: IncomingMessage, res: ServerResponse, query: URLSearchParams) {
  const { data } = api.verifyState(query.get('state'))
  if (!req.headers.cookie?.split('; ').includes(`login=${data}`)) throw new Error('Another browser began this login.')
  const code = query.get('code')
  if (code === null) return page(res, 200, 'You did not agree. 您没有同意登录。')
  const user = await api.oauthUser(code)
  page(res, 200, `Hello ${user.nickname ?? user.openid}! 你好！`)
}

function page(res: ServerResponse, status: number, text: string) {
  const safe = text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><h1>${safe}</h1>`)
}

createServer(async (req, res) => {
  try {
    const { pathname, searchParams } = new URL(`${site}${req.url}`)
    if (pathname === '/') login(res)
    else if (pathname === '/callback') await callback(req, res, searchParams)
    else page(res, 404, 'Not here.')
  } catch (error) {
    // 40029 and 40163: the code was used already, as after reloading the page.
    console.error(isWxError(error) ? error.message : error)
    page(res, 400, 'The login did not work; please try again. 登录失败，请重试。')
  }
}).listen(port, '127.0.0.1', () => {
  console.log(`Open ${site}/ inside WeChat`)
  process.send?.('listening')
})
