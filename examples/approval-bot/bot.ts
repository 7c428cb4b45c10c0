/** Asks for leave: “请假 3天” becomes a card for the approvers, and what one of them presses is told to who asked. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { nodeCallback } from 'youchat/node'
import { WxApplication, WxUpdateButtonResponse } from 'youchat/wecom'

const env = process.env
/** Userids of those who may decide; the first who does decides for all. */
const approvers = (env.APPROVERS ?? 'boss').split(',')

const app = new WxApplication({
  token: env.WECOM_TOKEN ?? 'test-token',
  corpId: env.WECOM_CORP_ID ?? 'ww0000000000000001',
  encodingAesKey: env.WECOM_AES_KEY ?? 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  agentId: env.WECOM_AGENT_ID ?? '1000001',
  corpSecret: env.WECOM_SECRET ?? 'test-agent-secret',
  // The simulator's address with /wecom behind it; leave it out to call the platform.
  apiOptions: { baseUrl: env.WECOM_API_URL },
})
app.unsupportedText = '请假请写“请假 3天”。To ask for leave write “请假 3天”.'

interface Leave {
  readonly userid: string
  readonly days: string
}
/** What nobody has decided yet, by the card's task_id. A real bot keeps this in its database. */
const undecided = new Map<string, Leave>()

app.hears(/^请假\s*(\d{1,3}(?:\.5)?)\s*天$/, async (req, ctx) => {
  const leave = { userid: req.FromUserName, days: ctx.match[1] ?? '' }
  const task_id = randomUUID()
  // Before it is sent: it may be pressed at once.
  undecided.set(task_id, leave)
  try {
    await ctx.api.sendTemplateCard(approvers, {
      card_type: 'button_interaction',
      task_id,
      main_title: { title: '请假申请', desc: `${leave.userid} 请假 ${leave.days} 天` },
      button_list: [
        { text: '同意', key: 'approve', style: 1 },
        { text: '拒绝', key: 'reject', style: 3 },
      ],
    })
    return '已提交，等待审批。'
  } catch (error) {
    undecided.delete(task_id)
    console.error(error)
    return '没有提交成功，请稍后再试。'
  }
})

app.on('event.template_card_event', async (req, ctx) => {
  const leave = undecided.get(req.TaskId)
  // Two may press at once.
  if (leave === undefined) return new WxUpdateButtonResponse('已处理', req)
  undecided.delete(req.TaskId)
  const verdict = req.EventKey === 'approve' ? '已同意' : '已拒绝'
  // The decision stands, whatever becomes of the messages about it.
  await ctx.api.sendText(leave.userid, `${req.FromUserName} ${verdict}你的 ${leave.days} 天请假。`).catch(console.error)
  const userids = approvers.filter((userid) => userid !== req.FromUserName)
  if (userids.length > 0) {
    const update = { response_code: req.ResponseCode, button: { replace_name: `${req.FromUserName} ${verdict}` } }
    await ctx.api.updateTemplateCard({ ...update, userids }).catch(console.error)
  }
  // The reply changes the card of who pressed it; the call above those of the others.
  return new WxUpdateButtonResponse(verdict, req)
})

const port = Number(env.PORT ?? 3000)
createServer(nodeCallback(app)).listen(port, '127.0.0.1', () => {
  console.log(`The approval bot listens on http://127.0.0.1:${port}/`)
  process.send?.('listening')
})
