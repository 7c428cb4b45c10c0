import { type EndpointName, sendApi } from '../push/client.ts'
import type { SimulatorCore } from '../simulator.ts'

/**
 * Calls the platform's API over HTTP as the account's own server would, with an access token of the simulator's own: it
 * is in no counter and leaves the account's tokens as they are.
 * @param body An object goes as JSON; a text, bytes or form goes as it is.
 */
export function requestApi(core: SimulatorCore, endpoint: EndpointName, body?: unknown): Promise<Response> {
  return sendApi(core.baseUrl, endpoint, body, () => core.official.store.tokens.lend())
}
