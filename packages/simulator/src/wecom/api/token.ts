import { ApiRefusal } from '../../api/refusal.ts'
import type { TokenOwner } from '../store/tokens.ts'
import type { WecomContext, WecomEndpoint } from './context.ts'

/** Chapter “get an access token”, and the addresses of the platform. */
export const tokenEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/gettoken',
    token: false,
    handle: ({ query }, context) => {
      const { tokens } = context.store
      try {
        return tokens.fetch(ownerOf(query, context))
      } catch (error) {
        tokens.countRefusal()
        throw error
      }
    },
  },
  // Whatever the simulator sends comes from this machine.
  { method: 'GET', path: '/cgi-bin/getcallbackip', handle: () => ({ ip_list: ['127.0.0.1', '::1'] }) },
  { method: 'GET', path: '/cgi-bin/get_api_domain_ip', handle: () => ({ ip_list: ['127.0.0.1'] }) },
]

/** Whose the secret is. @throws ApiRefusal 41002, 40013, 41004, 40001 */
function ownerOf(query: URLSearchParams, { platform }: WecomContext): TokenOwner {
  const { corp, agents } = platform.console
  const secret = query.get('corpsecret')
  if (!query.get('corpid')) throw new ApiRefusal(41002)
  if (query.get('corpid') !== corp.corpId) throw new ApiRefusal(40013)
  if (!secret) throw new ApiRefusal(41004)
  if (secret === corp.contactSecret) return 'contacts'
  const agent = agents.find((one) => one.secret === secret)
  if (agent === undefined) throw new ApiRefusal(40001)
  return agent.agentId
}
