/** Gives the account a menu, and prints what the platform made of it. */
import { WxApi } from 'youchat/official'

const env = process.env
const api = new WxApi({
  appId: env.WECHAT_APP_ID ?? 'wx0000000000000001',
  appSecret: env.WECHAT_APP_SECRET ?? 'test-secret',
  // The simulator's address; leave it out to call the platform.
  baseUrl: env.WECHAT_API_URL,
})

await api.createMenu([
  { type: 'click', name: '今日菜单', key: 'TODAY' },
  { type: 'view', name: '官网', url: 'https://example.com/' },
  {
    name: '更多',
    sub_button: [
      { type: 'scancode_waitmsg', name: '扫一扫', key: 'SCAN' },
      { type: 'location_select', name: '发送位置', key: 'WHERE' },
    ],
  },
])

const { menu } = (await api.getMenu()) ?? {}
for (const button of menu?.button ?? []) {
  console.log(button.name, (button.sub_button ?? []).map(({ name }) => name).join('、'))
}
