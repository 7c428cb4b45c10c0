/** A page that uses WeChat's own functions: the server signs its address, the page hands that to `wx.config`. */
import { createServer } from 'node:http'
import { isWxError } from 'youchat'
import { WxApi } from 'youchat/official'

const env = process.env
const port = Number(env.PORT ?? 3002)
const site = env.SITE_URL ?? `http://127.0.0.1:${port}`
const api = new WxApi({
  appId: env.WECHAT_APP_ID ?? 'wx0000000000000001',
  appSecret: env.WECHAT_APP_SECRET ?? 'test-secret',
  // The simulator's address; leave it out to call the platform.
  baseUrl: env.WECHAT_API_URL,
})

const page = `<!doctype html>
<meta name="viewport" content="width=device-width">
<button id="scan" disabled>扫一扫 Scan</button>
<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>
<script>
  const url = '/jssdk-config?url=' + encodeURIComponent(location.href)
  fetch(url).then((answer) => answer.json()).then((config) => wx.config({ ...config, jsApiList: ['scanQRCode'] }))
  if (window.wx) wx.ready(() => { scan.disabled = false })
  scan.onclick = () => wx.scanQRCode({ needResult: 1, success: ({ resultStr }) => alert(resultStr) })
</script>`

createServer(async (req, res) => {
  try {
    const { pathname, searchParams } = new URL(`${site}${req.url}`)
    const url = searchParams.get('url') ?? ''
    if (pathname === '/') {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    } else if (pathname !== '/jssdk-config') {
      res.writeHead(404).end()
    } else if (!url.startsWith(`${site}/`)) {
      // Only pages of our own are signed.
      res.writeHead(403).end()
    } else {
      const config = await api.jssdkConfig(url)
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(config))
    }
  } catch (error) {
    console.error(isWxError(error) ? error.message : error)
    res.writeHead(502).end()
  }
}).listen(port, '127.0.0.1', () => {
  console.log(`Open ${site}/ inside WeChat`)
  process.send?.('listening')
})
