import type { MenuButton } from '../../protocol.ts'

/** Whom a conditional menu is for. Ids are texts, as the manual writes them. */
export interface MatchRule {
  readonly tag_id?: string
  readonly client_platform_type?: string
}

/** A menu that some people see in place of the default one. */
export interface ConditionalMenu {
  readonly button: readonly MenuButton[]
  readonly matchrule: MatchRule
  readonly menuid: number
}

/** The client everybody here uses, as conditional menus name it: neither iOS nor Android. */
export const clientPlatform = '3'

const firstId = 430_000_001

interface SavedMenus {
  readonly conditional: readonly ConditionalMenu[]
  readonly defaultId: number | null
  readonly nextId: number
}

/** The conditional menus, and the id of the default one; the default one itself stands with the account. */
export class Menus {
  #conditional: readonly ConditionalMenu[] = []
  #nextId: number = firstId
  #defaultId: number | null = null

  /** Oldest first. */
  get conditional(): readonly ConditionalMenu[] {
    return this.#conditional
  }

  /** Id of the default menu; it has one once there are conditional ones. */
  get defaultId(): number | null {
    return this.#defaultId
  }

  add(button: readonly MenuButton[], matchrule: MatchRule): ConditionalMenu {
    this.#defaultId ??= this.#nextId++
    const menu = { button, matchrule, menuid: this.#nextId++ }
    this.#conditional = [...this.#conditional, menu]
    return menu
  }

  /** @returns whether there was one */
  remove(menuid: number): boolean {
    const rest = this.#conditional.filter((menu) => menu.menuid !== menuid)
    const found = rest.length < this.#conditional.length
    this.#conditional = rest
    return found
  }

  /** The newest menu that fits somebody with these tags, of which the last put on counts. */
  match(tagIds: readonly number[]): ConditionalMenu | undefined {
    const tag = tagIds.at(-1)
    return this.#conditional.findLast(({ matchrule }) => {
      if (matchrule.tag_id !== undefined && matchrule.tag_id !== String(tag)) return false
      return matchrule.client_platform_type === undefined || matchrule.client_platform_type === clientPlatform
    })
  }

  save(): SavedMenus {
    return { conditional: this.#conditional, defaultId: this.#defaultId, nextId: this.#nextId }
  }

  load(saved: SavedMenus): void {
    this.#conditional = saved.conditional
    this.#defaultId = saved.defaultId
    this.#nextId = saved.nextId
  }

  clear(): void {
    this.#conditional = []
    this.#defaultId = null
  }
}
