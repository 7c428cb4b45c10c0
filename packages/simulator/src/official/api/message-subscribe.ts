import { ApiRefusal } from '../../api/refusal.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { object, optionalText, text } from './fields.ts'
import type { PushEvent } from './jobs.ts'
import { knownOpenid, show } from './receivers.ts'
import { fillTemplate, listValues } from './template-data.ts'

const maxTitleChars = 15

/** Chapter “subscription messages”: each needs a yes, which a push of `subscribe_msg_popup_event` brings. */
export const subscribeMessageEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/message/subscribe/bizsend',
    handle: (call, context) => {
      const { openid, templateId } = send(call, context, '')
      const { store } = context
      const msgId = String(store.outbox.nextId())
      const one = { TemplateId: templateId, MsgID: msgId, ErrorCode: 0, ErrorStatus: 'success' }
      const nodes = { MsgType: 'event', Event: 'subscribe_msg_sent_event', SubscribeMsgSentEvent: { List: [one] } }
      const work: PushEvent = { kind: 'push', from: openid, nodes }
      store.jobs.begin(work)
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/template/subscribe',
    handle: (call, context) => {
      const title = text(call.body, 'title', 45003)
      if ([...title].length > maxTitleChars) throw new ApiRefusal(45003)
      send(call, context, title)
      return ok
    },
  },
]

function send(
  { id, body }: ApiCall,
  context: ApiContext,
  title: string,
): { readonly openid: string; readonly templateId: string } {
  const { store } = context
  const openid = knownOpenid(optionalText(body, 'touser'), context)
  const templateId = text(body, 'template_id', 40037)
  const data = object(body, 'data', 47001)
  const template = store.templates.get(templateId)
  const filled = template === undefined ? listValues(data) : fillTemplate(template, data)
  if (!store.consents.take(openid, templateId)) throw new ApiRefusal(43101)
  const { touser: _, ...given } = body
  const content: ApiAnswer = { ...given, title: title || (template?.title ?? ''), text: filled }
  show(openid, { kind: 'template', content, callId: id }, context)
  return { openid, templateId }
}
