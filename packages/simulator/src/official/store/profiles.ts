/** What the account notes about one person, and how that person came to follow. */
export interface Profile {
  readonly remark: string
  /** In the order they were put on. */
  readonly tagIds: readonly number[]
  readonly blocked: boolean
  /** How the person came: `ADD_SCENE_SEARCH`, `ADD_SCENE_QR_CODE` … */
  readonly scene: string
  /** The number of the QR code the person came by; 0 for none. */
  readonly qrScene: number
  /** The text of the QR code the person came by; '' for none. */
  readonly qrSceneStr: string
  /** Whether the person followed once, now or before. */
  readonly followed: boolean
}

const blank: Profile = {
  remark: '',
  tagIds: [],
  blocked: false,
  scene: 'ADD_SCENE_SEARCH',
  qrScene: 0,
  qrSceneStr: '',
  followed: false,
}

/** The profiles of people that differ from a blank one. */
export class Profiles {
  readonly #profiles = new Map<string, Profile>()

  get(openid: string): Profile {
    return this.#profiles.get(openid) ?? blank
  }

  update(openid: string, change: Partial<Profile>): void {
    this.#profiles.set(openid, { ...this.get(openid), ...change })
  }

  /** The openids of those of whom `test` is true, in the order their profiles began. */
  filter(test: (profile: Profile) => boolean): readonly string[] {
    const found: string[] = []
    for (const [openid, profile] of this.#profiles) if (test(profile)) found.push(openid)
    return found
  }

  /** Takes a tag off everybody. */
  dropTag(id: number): void {
    for (const [openid, { tagIds }] of this.#profiles) {
      if (tagIds.includes(id)) this.update(openid, { tagIds: tagIds.filter((one) => one !== id) })
    }
  }

  save(): readonly (readonly [string, Profile])[] {
    return [...this.#profiles]
  }

  load(saved: readonly (readonly [string, Profile])[]): void {
    this.#profiles.clear()
    for (const [openid, profile] of saved) this.#profiles.set(openid, profile)
  }

  clear(): void {
    this.#profiles.clear()
  }
}
