import type {
  Delivery,
  WecomAgentState,
  WecomCallbackAnswer,
  WecomCallbackInput,
  WecomChatEntry,
  WecomCorpState,
  WecomKfCustomerInput,
  WecomMember,
  WecomMemberInput,
  WecomPushInput,
  WecomTokenCounters,
} from '../protocol.ts'
import type { EndpointName } from '../push/client.ts'
import type { SimulatorCore } from '../simulator.ts'
import { touching } from '../touching.ts'
import type { BotOptions } from './bot/settings.ts'
import { SimulatedBot } from './bot/simulated-bot.ts'
import { requestApi } from './client.ts'
import type { WecomOptions } from './corp.ts'
import { SimulatedCustomer } from './customer.ts'
import { SimulatedMember } from './member.ts'

/** How the WeCom side of a simulator is started; what is left out has the seeded value. */
export interface WecomStartOptions extends WecomOptions {
  /** Where the pushes of all apps and of the contacts go. It is checked at once, but one that is not up yet is no error. */
  readonly callbackUrl?: string
  /** The smart bots. @default one */
  readonly bots?: readonly BotOptions[]
}

/** Whose access token a call has. */
export interface WecomCallOptions {
  /** An app's, or that of the secret of the contacts. @default the first app's */
  readonly agentId?: number | 'contacts'
}

/** The WeCom side of a running simulator. */
export interface WecomSimulator {
  readonly corp: WecomCorpState
  readonly agents: readonly WecomAgentState[]
  readonly members: readonly WecomMember[]
  /** Somebody new in the corp; resolves once `create_user` and `subscribe` have been answered or given up. */
  member(input?: WecomMemberInput): Promise<SimulatedMember>
  /** Somebody who is there, such as by user/create. @throws SimulatorError `unknown_userid` */
  findMember(userid: string, agentId?: number): SimulatedMember
  /** The lines of a group chat, oldest first. */
  groupChat(chatid: string): readonly WecomChatEntry[]
  /** Sets where and how pushes go, and checks the URL. */
  setCallback(input: Omit<WecomCallbackInput, 'product'>): Promise<WecomCallbackAnswer>
  /** Checks the callback URLs again. */
  verify(): Promise<WecomCallbackAnswer>
  /** Pushes any message or event. */
  push(input: WecomPushInput): Promise<Delivery>
  /** What gettoken did: a test counts fetches by it. */
  readonly tokens: WecomTokenCounters
  /** Ends all access tokens at once, so that the next call with one is refused. @returns how many worked */
  expireTokens(): number
  /**
   * Calls the API over HTTP as the corp's own server would, with an access token that is in no counter, and reads the
   * JSON of the answer: sets a test up without a client.
   *
   * ```ts
   * await sim.wecom.call('POST /cgi-bin/user/create', { userid: 'alice', … }, { agentId: 'contacts' })
   * ```
   * @param body An object goes as JSON; a text, bytes or form goes as it is.
   */
  call<T = Readonly<Record<string, unknown>>>(
    endpoint: EndpointName,
    body?: unknown,
    options?: WecomCallOptions,
  ): Promise<T>
  /** The same, with the whole response: for files. */
  request(endpoint: EndpointName, body?: unknown, options?: WecomCallOptions): Promise<Response>
  /** The customer service (微信客服). */
  readonly kf: {
    /** Somebody new who writes to a customer-service account, the first unless it is named. */
    customer(input?: WecomKfCustomerInput & { readonly openKfId?: string }): SimulatedCustomer
  }
  /** A smart bot, the first unless it is named. @throws SimulatorError `unknown_bot` */
  bot(botId?: string): SimulatedBot
}

/** The WeCom side of a simulator, as programs see it. */
export function wecomSimulator(core: SimulatorCore): WecomSimulator {
  const platform = core.wecom
  const { console, members, customers } = platform
  const find = (userid: string, agentId?: number): SimulatedMember =>
    new SimulatedMember(core, members.get(userid).userid, console.agent(agentId).agentId)
  return {
    get corp() {
      return console.corp
    },
    get agents() {
      return console.agents
    },
    get members() {
      return members.list()
    },
    member: async (input = {}) => {
      const { member, pushes } = members.join(input)
      await Promise.all(pushes.map(({ done }) => done))
      return find(member.userid)
    },
    findMember: find,
    groupChat: (chatid) => platform.chats.list({ chatid }),
    setCallback: (input) => console.setCallback(input),
    verify: () => console.verify(),
    push: async (input) => platform.push(input).done,
    get tokens() {
      return platform.store.tokens.counters
    },
    expireTokens: () => touching(core, () => platform.store.tokens.revokeAll()),
    call: async <T>(endpoint: EndpointName, body?: unknown, options: WecomCallOptions = {}) =>
      (await requestApi(core, endpoint, body, options.agentId)).json() as Promise<T>,
    request: (endpoint, body, options = {}) => requestApi(core, endpoint, body, options.agentId),
    kf: {
      customer: ({ openKfId: given, ...input } = {}) => {
        const { openKfId } = customers.account(given)
        return new SimulatedCustomer(core, customers.add(input).externalUserid, openKfId)
      },
    },
    bot: (botId) => new SimulatedBot(core.bots.bot(botId)),
  }
}
