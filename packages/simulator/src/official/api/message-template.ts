import { ApiRefusal } from '../../api/refusal.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { integer, object, optionalText, text } from './fields.ts'
import { industryOf, isIndustry } from './industries.ts'
import type { PushEvent } from './jobs.ts'
import { followerOpenid, show } from './receivers.ts'
import { fillTemplate } from './template-data.ts'

const maxTemplates = 25
const maxKeywords = 10
/** The same `client_msg_id` within ten minutes is the same message. */
const sameMessageMs = 600_000

/** Chapter “template messages”. */
export const templateEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/message/template/send',
    dailyLimit: 100_000,
    escapes: 47002,
    handle: send,
  },
  {
    method: 'GET',
    path: '/cgi-bin/template/get_all_private_template',
    handle: (_call, { store }) => {
      const [primary, deputy] = store.templates.industries.map((number) => industryOf(number).second_class)
      return {
        template_list: store.templates.list().map(({ id, title, content, example }) => ({
          ...{ template_id: id, title, primary_industry: primary, deputy_industry: deputy, content, example },
        })),
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/template/del_private_template',
    handle: ({ body }, { store }) => {
      if (!store.templates.remove(text(body, 'template_id', 40037))) throw new ApiRefusal(40037)
      return ok
    },
  },
  { method: 'POST', path: '/cgi-bin/template/api_add_template', handle: add },
  { method: 'POST', path: '/cgi-bin/template/api_set_industry', takesAnyBody: true, handle: setIndustry },
  {
    method: 'GET',
    path: '/cgi-bin/template/get_industry',
    handle: (_call, { store }) => {
      const [primary, secondary] = store.templates.industries
      return { primary_industry: industryOf(primary), secondary_industry: industryOf(secondary) }
    },
  },
]

function send({ id, body }: ApiCall, context: ApiContext): ApiAnswer {
  const { store } = context
  const openid = followerOpenid(optionalText(body, 'touser'), context)
  if (store.profiles.get(openid).blocked) throw new ApiRefusal(43019)
  const template = store.templates.get(optionalText(body, 'template_id'))
  if (template === undefined) throw new ApiRefusal(40037)
  if (body.miniprogram !== undefined) checkMiniProgram(body)
  const filled = fillTemplate(template, object(body, 'data', 47001))
  const clientId = optionalText(body, 'client_msg_id')
  const before = store.outbox.sentWith(`template ${clientId}`)
  if (clientId !== '' && before !== undefined && before.agoMs < sameMessageMs) return { ...ok, msgid: before.id }
  const msgid = store.outbox.nextId()
  if (clientId !== '') store.outbox.remember(`template ${clientId}`, msgid)
  const { touser: _, ...given } = body
  show(openid, { kind: 'template', content: { ...given, title: template.title, text: filled }, callId: id }, context)
  const nodes = { MsgType: 'event', Event: 'TEMPLATESENDJOBFINISH', MsgID: String(msgid), Status: 'success' }
  const work: PushEvent = { kind: 'push', from: openid, nodes }
  store.jobs.begin(work)
  return { ...ok, msgid }
}

/** @throws ApiRefusal 40013, 40165 */
function checkMiniProgram(body: ApiCall['body']): void {
  const miniProgram = object(body, 'miniprogram')
  if (!/^wx[0-9a-f]{16}$/i.test(optionalText(miniProgram, 'appid'))) throw new ApiRefusal(40013)
  if (optionalText(miniProgram, 'pagepath') === '') throw new ApiRefusal(40165)
}

function add({ body }: ApiCall, { store }: ApiContext): ApiAnswer {
  const shortId = text(body, 'template_id_short', 40037)
  const names = body.keyword_name_list ?? ['内容']
  if (!Array.isArray(names) || names.length === 0 || names.length > maxKeywords) throw new ApiRefusal(40246)
  if (names.some((name) => typeof name !== 'string' || name === '')) throw new ApiRefusal(40246)
  if (store.templates.list().length >= maxTemplates) throw new ApiRefusal(45026)
  return { ...ok, template_id: store.templates.add(shortId, names).id }
}

function setIndustry({ body }: ApiCall, { store }: ApiContext): ApiAnswer {
  const industries = [integer(body, 'industry_id1', 40102), integer(body, 'industry_id2', 40102)] as const
  if (!industries.every(isIndustry)) throw new ApiRefusal(40102)
  const month = store.quotas.month()
  if (store.templates.changedIn === month) throw new ApiRefusal(43100)
  store.templates.changeIndustries(industries, month)
  return ok
}
