/** Writes to a person who wrote within 48 hours: a text, and a picture. `npm start -- OPENID [picture]` */
import { isWxError, WxApiError } from 'youchat'
import { WxApi } from 'youchat/official'

const [openid, picture] = process.argv.slice(2)
if (openid === undefined) {
  console.error('To whom? Give an openid, and the path of a picture if you like.')
  process.exit(2)
}

const env = process.env
const api = new WxApi({
  appId: env.WECHAT_APP_ID ?? 'wx0000000000000001',
  appSecret: env.WECHAT_APP_SECRET ?? 'test-secret',
  // The simulator's address; leave it out to call the platform.
  baseUrl: env.WECHAT_API_URL,
})

try {
  // Only shown to somebody who wrote within half a minute (45080); the message does not depend on it.
  await api.sendTyping(openid).catch(() => {})
  await api.sendText(openid, '您的订单已发货 🎉')
  if (picture !== undefined) {
    const { media_id } = await api.uploadMedia('image', picture)
    await api.sendImage(openid, media_id)
  }
  console.log('Sent.')
} catch (error) {
  // The message says what happened and what to do; branch on the code.
  if (error instanceof WxApiError && error.errcode === 45015) console.error('This person has been silent for 48 hours.')
  else if (isWxError(error)) console.error(error.message)
  else throw error
  process.exitCode = 1
}
