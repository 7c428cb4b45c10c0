/** Says back what it hears. The account comes from the environment; `npm start` sets it to the simulator's. */
import { createServer } from 'node:http'
import { nodeCallback } from 'youchat/node'
import { type TextRequest, WxApplication, WxImageResponse, WxTextResponse } from 'youchat/official'

class EchoApp extends WxApplication {
  override welcomeText = '你好！Write me something and I will say it back. 发什么，我就回什么。'

  override onText(req: TextRequest) {
    return new WxTextResponse(req.Content, req)
  }
}

const env = process.env
const app = new EchoApp({
  token: env.WECHAT_TOKEN ?? 'test-token',
  appId: env.WECHAT_APP_ID ?? 'wx0000000000000001',
  encodingAesKey: env.WECHAT_AES_KEY ?? 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  mode: (env.WECHAT_MODE ?? 'plain') as 'plain' | 'compatible' | 'encrypted',
})

app
  .on('image', (req) => new WxImageResponse({ MediaId: req.MediaId }, req))
  .on('voice', (req) => (req.Recognition ? `I heard: ${req.Recognition}` : 'I got your voice message.'))
  .on('location', (req) => `${req.Label} (${req.Location_X}, ${req.Location_Y})`)
  .on('link', (req) => `${req.Title}\n${req.Url}`)
  .on('event.CLICK', (req) => `You tapped ${req.EventKey}.`)
  .on('event.SCAN', (req) => `You scanned ${req.EventKey}.`)

const port = Number(env.PORT ?? 3000)
createServer(nodeCallback(app)).listen(port, '127.0.0.1', () => {
  console.log(`The echo bot listens on http://127.0.0.1:${port}/wechat`)
  process.send?.('listening')
})
