import type { Clock } from '../clock.ts'
import { SimulatorError } from '../errors.ts'
import { optionalChoice, readFields, refuse } from '../input.ts'
import { formats, readCallbackUrl } from '../official/account.ts'
import type { MenuButton, Verification, WecomAgentState, WecomCallbackAnswer, WecomCorpState } from '../protocol.ts'
import { createCorp, type WecomOptions } from './corp.ts'
import { verifyCallback } from './verify.ts'

/** What the console of a corp needs from the platform. */
export interface WecomConsoleOptions {
  readonly corp: WecomOptions
  readonly clock: Clock
  /** Ends the running checks of callbacks. */
  readonly signal: () => AbortSignal
  readonly onChange: () => void
}

/** Whose callback is meant: an app's, that of the contacts, or all of them. */
type Place = number | 'contact' | 'all'

type SavedAgent = Pick<WecomAgentState, 'agentId' | 'name' | 'callbackUrl' | 'verification' | 'menu'>

interface SavedConsole extends Pick<WecomCorpState, 'format' | 'contactCallbackUrl' | 'contactVerification'> {
  readonly agents: readonly SavedAgent[]
}

/** The admin console of a corp: where its apps and their callbacks are set up. */
export class WecomConsole {
  readonly #options: WecomConsoleOptions
  readonly #seeded: readonly WecomAgentState[]
  #corp: WecomCorpState
  #agents: readonly WecomAgentState[]

  constructor(options: WecomConsoleOptions) {
    this.#options = options
    const { corp, agents } = createCorp(options.corp)
    this.#corp = corp
    this.#agents = agents
    this.#seeded = agents
  }

  get corp(): WecomCorpState {
    return this.#corp
  }

  /** At least one. */
  get agents(): readonly WecomAgentState[] {
    return this.#agents
  }

  findAgent(agentId: number): WecomAgentState | undefined {
    return this.#agents.find((agent) => agent.agentId === agentId)
  }

  /** An app, the first where none is named. @throws SimulatorError `bad_request`, `unknown_agent` */
  agent(agentId?: unknown): WecomAgentState {
    if (agentId === undefined) return this.#agents[0] as WecomAgentState
    if (typeof agentId !== 'number') throw refuse('"agentId" must be a number.')
    const found = this.findAgent(agentId)
    if (found) return found
    const known = this.#agents.map((agent) => agent.agentId).join(', ')
    throw new SimulatorError(404, 'unknown_agent', `No app has the agentid ${agentId}; there are: ${known}.`)
  }

  /**
   * Sets where and how pushes go, and checks the URL. Pushes go there even if the check failed: the callback may be
   * started later.
   * @param body `WecomCallbackInput`
   */
  async setCallback(body: unknown): Promise<WecomCallbackAnswer> {
    const input = readFields(body, ['product', 'agentId', 'url', 'format'])
    optionalChoice(input, 'product', ['wecom'])
    const format = optionalChoice(input, 'format', formats) ?? this.#corp.format
    const place =
      input.agentId === undefined ? 'all' : input.agentId === 'contact' ? 'contact' : this.agent(input.agentId).agentId
    const { url } = input
    const callbackUrl = url === undefined ? undefined : url === null ? null : readCallbackUrl(url)
    this.#corp = { ...this.#corp, format }
    this.#setUrl(place, callbackUrl)
    return this.verify(place)
  }

  /** Sets where all pushes go without checking it. @throws SimulatorError `bad_request` */
  setCallbackUrl(url: string): void {
    this.#setUrl('all', readCallbackUrl(url))
  }

  /** Sets how pushes are written. */
  setFormat(format: WecomCorpState['format']): void {
    this.#corp = { ...this.#corp, format }
    this.#options.onChange()
  }

  /** Checks the callback URLs again, each address once; `verification` is that of the first, null where there is none. */
  async verify(place: Place = 'all'): Promise<WecomCallbackAnswer> {
    const { clock, signal } = this.#options
    const corp = this.#corp
    const urls = new Set(this.#urls(place))
    const checks = await Promise.all(
      [...urls].map(async (url) => {
        const verification = await verifyCallback(corp, url, { clock, signal: signal() })
        // Another call may have set another URL meanwhile.
        this.#setVerification(place, url, verification)
        return verification
      }),
    )
    return { corp: this.#corp, agents: this.#agents, verification: checks[0] ?? null }
  }

  /** Sets the menu of an app to buttons that were checked; an empty one is none. */
  replaceMenu(agentId: number, menu: readonly MenuButton[]): void {
    this.#change(agentId, (agent) => ({ ...agent, menu }))
    this.#options.onChange()
  }

  /** Sets the name of an app. */
  rename(agentId: number, name: string): void {
    this.#change(agentId, (agent) => ({ ...agent, name }))
    this.#options.onChange()
  }

  /** Restores names and menus; the callbacks stay set. */
  reset(): void {
    const before = this.#seeded
    this.#change('all', (agent, index) => ({
      ...agent,
      name: before[index]?.name ?? agent.name,
      menu: before[index]?.menu ?? [],
    }))
  }

  save(): SavedConsole {
    const { format, contactCallbackUrl, contactVerification } = this.#corp
    const agents = this.#agents.map(({ secret: _, ...agent }) => agent)
    return { format, contactCallbackUrl, contactVerification, agents }
  }

  /** @throws SimulatorError `bad_request` for a state with other apps */
  load({ format, contactCallbackUrl, contactVerification, agents }: SavedConsole): void {
    const idsOf = (list: readonly { readonly agentId: number }[]): string =>
      list.map(({ agentId }) => agentId).join(', ')
    if (idsOf(agents) !== idsOf(this.#agents)) {
      throw refuse(`This snapshot has the apps ${idsOf(agents)}, but here they are ${idsOf(this.#agents)}.`)
    }
    this.#corp = { ...this.#corp, format, contactCallbackUrl, contactVerification }
    for (const saved of agents) this.#change(saved.agentId, (agent) => ({ ...agent, ...saved }))
  }

  #urls(place: Place): readonly string[] {
    const ofApps = place === 'contact' ? [] : this.#agents.filter(({ agentId }) => place === 'all' || place === agentId)
    const contacts = typeof place === 'number' ? null : this.#corp.contactCallbackUrl
    return [...ofApps.map(({ callbackUrl }) => callbackUrl), contacts].filter((url) => url !== null)
  }

  /** @param url Undefined leaves it as it is. */
  #setUrl(place: Place, url: string | null | undefined): void {
    const verification = null
    this.#change(place, (agent) => ({
      ...agent,
      verification,
      callbackUrl: url === undefined ? agent.callbackUrl : url,
    }))
    if (typeof place !== 'number') {
      const contactCallbackUrl = url === undefined ? this.#corp.contactCallbackUrl : url
      this.#corp = { ...this.#corp, contactCallbackUrl, contactVerification: verification }
    }
    this.#options.onChange()
  }

  #setVerification(place: Place, url: string, verification: Verification): void {
    this.#change(place, (agent) => (agent.callbackUrl === url ? { ...agent, verification } : agent))
    if (typeof place !== 'number' && this.#corp.contactCallbackUrl === url) {
      this.#corp = { ...this.#corp, contactVerification: verification }
    }
    this.#options.onChange()
  }

  #change(place: Place, change: (agent: WecomAgentState, index: number) => WecomAgentState): void {
    this.#agents = this.#agents.map((agent, index) =>
      place === 'all' || place === agent.agentId ? change(agent, index) : agent,
    )
  }
}
