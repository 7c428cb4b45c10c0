/** A customer-service account: somebody who answers people. */
export interface Agent {
  /** `prefix@` and the account's id. */
  readonly account: string
  readonly id: string
  readonly nickname: string
  /** The WeChat id of who it belongs to; '' while nobody does. Who it belongs to counts as online. */
  readonly wechat: string
}

/** A conversation an agent has with somebody. */
export interface AgentSession {
  readonly openid: string
  readonly account: string
  readonly startedAt: number
}

const firstId = 1001

interface SavedAgents {
  readonly agents: readonly Agent[]
  readonly sessions: readonly AgentSession[]
  readonly waiting: readonly (readonly [openid: string, since: number])[]
  readonly nextId: number
}

/** The customer-service accounts, their conversations, and who waits for one. */
export class Agents {
  readonly #agents = new Map<string, Agent>()
  readonly #sessions = new Map<string, AgentSession>()
  readonly #waiting = new Map<string, number>()
  #nextId: number = firstId

  get(account: string): Agent | undefined {
    return this.#agents.get(account)
  }

  list(): readonly Agent[] {
    return [...this.#agents.values()]
  }

  add(account: string, nickname: string): void {
    this.#agents.set(account, { account, id: String(this.#nextId++), nickname, wechat: '' })
  }

  update(agent: Agent): void {
    this.#agents.set(agent.account, agent)
  }

  remove(account: string): void {
    this.#agents.delete(account)
    for (const session of this.sessions(account)) this.#sessions.delete(session.openid)
  }

  session(openid: string): AgentSession | undefined {
    return this.#sessions.get(openid)
  }

  /** The conversations of one agent, oldest first. */
  sessions(account: string): readonly AgentSession[] {
    return [...this.#sessions.values()].filter((session) => session.account === account)
  }

  begin(openid: string, account: string, now: number): void {
    this.#waiting.delete(openid)
    this.#sessions.set(openid, { openid, account, startedAt: now })
  }

  end(openid: string): void {
    this.#sessions.delete(openid)
  }

  /** Somebody was handed over and waits for an agent. */
  wait(openid: string, now: number): void {
    if (!this.#sessions.has(openid)) this.#waiting.set(openid, now)
  }

  /** Who waits, and since when, longest first. */
  waiting(): readonly (readonly [openid: string, since: number])[] {
    return [...this.#waiting]
  }

  save(): SavedAgents {
    return {
      ...{ agents: this.list(), sessions: [...this.#sessions.values()], waiting: [...this.#waiting] },
      nextId: this.#nextId,
    }
  }

  load(saved: SavedAgents): void {
    this.clear()
    for (const agent of saved.agents) this.#agents.set(agent.account, agent)
    for (const session of saved.sessions) this.#sessions.set(session.openid, session)
    for (const [openid, since] of saved.waiting) this.#waiting.set(openid, since)
    this.#nextId = saved.nextId
  }

  clear(): void {
    this.#agents.clear()
    this.#sessions.clear()
    this.#waiting.clear()
    this.#nextId = firstId
  }
}
