import type { AgentSettings } from '../store/settings.ts'
import { mediaOf } from './content.ts'
import { type ApiCall, ApiRefusal, callingAgent, ownAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { optionalText } from './fields.ts'

const maxNameChars = 32
const maxDescriptionChars = 120

/** Chapter “applications”: what an app is. */
export const agentEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/agent/get',
    lacks: 'every member may see the app; it has no logo',
    handle: (call, context) => {
      const { agentId, name } = ownAgent(call.query.get('agentid'), call, context)
      const { description, reportLocation, reportEnter, redirectDomain, homeUrl } = context.store.settings.get(agentId)
      return {
        ...{ agentid: agentId, name, square_logo_url: '', description, allow_userinfos: { user: [] } },
        ...{ allow_partys: { partyid: [1] }, allow_tags: { tagid: [] }, close: 0, redirect_domain: redirectDomain },
        ...{ report_location_flag: reportLocation, isreportenter: reportEnter, home_url: homeUrl },
      }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/agent/list',
    lacks: 'apps have no logo',
    handle: (call, context) => {
      const { agentId, name } = callingAgent(call, context)
      return { agentlist: [{ agentid: agentId, name, square_logo_url: '' }] }
    },
  },
  { method: 'POST', path: '/cgi-bin/agent/set', lacks: 'the logo is not shown', handle: set },
]

function set(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { agentId } = ownAgent(body.agentid, call, context)
  const name = body.name === undefined ? undefined : optionalText(body, 'name')
  if (name !== undefined && (name === '' || [...name].length > maxNameChars)) throw new ApiRefusal(45022)
  const description = body.description === undefined ? undefined : optionalText(body, 'description')
  if (description !== undefined && [...description].length > maxDescriptionChars) throw new ApiRefusal(45004)
  const homeUrl = body.home_url === undefined ? undefined : optionalText(body, 'home_url')
  if (homeUrl !== undefined && homeUrl !== '' && !/^https?:\/\/[^/\s]/i.test(homeUrl)) throw new ApiRefusal(40094)
  if (body.logo_mediaid !== undefined) mediaOf(body, 'logo_mediaid', 'image', context)
  const changes: Partial<AgentSettings> = {
    ...(description === undefined ? {} : { description }),
    ...(homeUrl === undefined ? {} : { homeUrl }),
    ...(body.redirect_domain === undefined ? {} : { redirectDomain: optionalText(body, 'redirect_domain') }),
    ...flagOf('reportLocation', body.report_location_flag),
    ...flagOf('reportEnter', body.isreportenter),
  }
  context.store.settings.update(agentId, changes)
  if (name !== undefined) context.platform.console.rename(agentId, name)
  return {}
}

/** @throws ApiRefusal 40059 */
function flagOf(name: 'reportLocation' | 'reportEnter', value: unknown): Partial<AgentSettings> {
  if (value === undefined || value === null) return {}
  if (value !== 0 && value !== 1 && value !== '0' && value !== '1') throw new ApiRefusal(40059)
  return { [name]: Number(value) as 0 | 1 }
}
