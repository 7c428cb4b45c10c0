/** What an app's admin set with agent/set besides its name. */
export interface AgentSettings {
  readonly description: string
  readonly redirectDomain: string
  readonly homeUrl: string
  readonly reportLocation: 0 | 1
  readonly reportEnter: 0 | 1
}

const initial: AgentSettings = { description: '', redirectDomain: '', homeUrl: '', reportLocation: 0, reportEnter: 1 }

/** The settings of the apps, by agentid. */
export class Settings {
  readonly #settings = new Map<number, AgentSettings>()

  get(agentId: number): AgentSettings {
    return this.#settings.get(agentId) ?? initial
  }

  update(agentId: number, changes: Partial<AgentSettings>): void {
    this.#settings.set(agentId, { ...this.get(agentId), ...changes })
  }

  save(): readonly (readonly [number, AgentSettings])[] {
    return [...this.#settings]
  }

  load(saved: readonly (readonly [number, AgentSettings])[]): void {
    this.#settings.clear()
    for (const [agentId, settings] of saved) this.#settings.set(agentId, settings)
  }

  clear(): void {
    this.#settings.clear()
  }
}
