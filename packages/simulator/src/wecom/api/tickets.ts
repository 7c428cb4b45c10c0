import { ApiRefusal, callingAgent, type WecomContext, type WecomEndpoint } from './context.ts'

/** Tickets an hour, of the corp and of one app. */
const perCorp = 400
const perAgent = 100

/** Chapter “JS-SDK”: the tickets pages are signed with. Source: path/90506 of the WeCom manual. */
export const ticketEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/get_jsapi_ticket',
    secretFields: ['ticket'],
    handle: (_call, context) => ticketOf('jsapi', perCorp, context),
  },
  {
    method: 'GET',
    path: '/cgi-bin/ticket/get',
    secretFields: ['ticket'],
    handle: (call, context) => {
      if (call.query.get('type') !== 'agent_config') throw new ApiRefusal(91040)
      return ticketOf(`agent_config:${callingAgent(call, context).agentId}`, perAgent, context)
    },
  },
]

function ticketOf(name: string, limit: number, { store }: WecomContext): Readonly<Record<string, unknown>> {
  if (!store.hours.use(`ticket ${name}`, limit)) throw new ApiRefusal(45009)
  return store.tickets.get(name)
}
