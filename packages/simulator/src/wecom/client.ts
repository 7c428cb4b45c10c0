import { type EndpointName, sendApi } from '../push/client.ts'
import type { SimulatorCore } from '../simulator.ts'

/**
 * Calls the API of WeCom over HTTP as the corp's own server would, with an access token of the simulator's own: it is in
 * no counter and leaves the corp's tokens as they are.
 * @param body An object goes as JSON; a text, bytes or form goes as it is.
 * @param agentId Whose token it is; `contacts` for the secret of the contacts. @default the first app
 */
export function requestApi(
  core: SimulatorCore,
  endpoint: EndpointName,
  body?: unknown,
  agentId?: number | 'contacts',
): Promise<Response> {
  const owner = agentId === 'contacts' ? agentId : core.wecom.console.agent(agentId).agentId
  const token = (): string => core.wecom.store.tokens.lend(owner)
  return sendApi(`${core.baseUrl}/wecom`, endpoint, body, token)
}
