import type { CallOptions } from '../../client/call.ts'
import type { AgentGetResult, AgentListResult, AgentSetParams } from '../generated/api/agent.ts'
import { MenuMethods } from './menus.ts'
import type { AgentOptions } from './sending.ts'

/** An application of the corp, in short. */
export type ListedAgent = AgentListResult['agentlist'][number]

/** The application itself. */
export abstract class AgentMethods extends MenuMethods {
  /** The application: its name, its settings, and who may see it. @throws WxApiError 40056, 60011, 301002 */
  getAgent({ agentid, ...options }: AgentOptions = {}): Promise<AgentGetResult> {
    return this.raw.agent.get({ agentid }, options)
  }

  /** Changes the application; what is left out stays. @throws WxApiError 45004, 45022, 85004, 40094 */
  async setAgent(settings: Omit<AgentSetParams, 'agentid'>, { agentid, ...options }: AgentOptions = {}): Promise<void> {
    await this.raw.agent.set({ ...settings, agentid }, options)
  }

  /** The applications the access token reaches. */
  async listAgents(options?: CallOptions): Promise<ListedAgent[]> {
    return (await this.raw.agent.list({}, options)).agentlist
  }
}
