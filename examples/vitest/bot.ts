/** A shop's bot: welcomes, tells its hours, and lets people know when their order is ready. */
import { createServer, type Server } from 'node:http'
import { nodeCallback } from 'youchat/node'
import { WxApi, WxApplication } from 'youchat/official'

export interface Bot {
  readonly server: Server
  /** Who ordered, by the id of the message: the platform may send one several times. */
  readonly orders: ReadonlyMap<string, string>
  /** Tells somebody who ordered that it is ready. */
  readonly orderIsReady: (openid: string) => Promise<void>
}

/** @param apiUrl The simulator's address; left out, the platform's. */
export function createBot(apiUrl?: string): Bot {
  const env = process.env
  const account = { appId: env.WECHAT_APP_ID ?? 'wx0000000000000001', mode: 'encrypted' as const }
  const api = new WxApi({
    ...account,
    appSecret: env.WECHAT_APP_SECRET ?? 'test-secret',
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
  })
  const orders = new Map<string, string>()
  const app = new WxApplication({
    ...account,
    token: env.WECHAT_TOKEN ?? 'test-token',
    encodingAesKey: env.WECHAT_AES_KEY ?? 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  })
  app
    .on('event.subscribe', () => '欢迎光临! Welcome!')
    .on('event.CLICK', (req) => (req.EventKey === 'HOURS' ? 'Open from 8 to 20.' : undefined))
    .on('text', (req) => {
      if (req.Content !== 'order') return 'Write “order”.'
      orders.set(req.MsgId, req.FromUserName)
      return 'Thank you! We will tell you when it is ready.'
    })
  return {
    server: createServer(nodeCallback(app)),
    orders,
    orderIsReady: async (openid) => {
      await api.sendText(openid, 'Your order is ready.')
    },
  }
}
