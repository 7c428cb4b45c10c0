import type { Crowd } from './crowd.ts'
import type { People } from './people.ts'

/** Everybody who follows the account: the people who do, then the crowd. */
export class Followers {
  readonly #people: People
  readonly #crowd: Crowd

  constructor(people: People, crowd: Crowd) {
    this.#people = people
    this.#crowd = crowd
  }

  get total(): number {
    return this.#subscribed().length + this.#crowd.count
  }

  has(openid: string): boolean {
    return this.#crowd.has(openid) || this.#people.find(openid)?.subscribed === true
  }

  /**
   * Up to `limit` openids.
   * @param after Those behind this one, who need not follow any more; '' for the first. Null is the answer where nobody
   * ever had it.
   */
  page(after: string, limit: number): readonly string[] | null {
    const crowdIndex = this.#crowd.indexOf(after)
    if (crowdIndex !== -1) return this.#crowdFrom(crowdIndex + 1, limit)
    const people = this.#people.list()
    const index = after === '' ? -1 : people.findIndex(({ openid }) => openid === after)
    if (after !== '' && index === -1) return null
    const page = people
      .slice(index + 1)
      .filter(({ subscribed }) => subscribed)
      .slice(0, limit)
      .map(({ openid }) => openid)
    return [...page, ...this.#crowdFrom(0, limit - page.length)]
  }

  /** The openids of the people who follow, without the crowd. */
  #subscribed(): readonly string[] {
    return this.#people
      .list()
      .filter(({ subscribed }) => subscribed)
      .map(({ openid }) => openid)
  }

  #crowdFrom(first: number, limit: number): readonly string[] {
    const count = Math.max(0, Math.min(limit, this.#crowd.count - first))
    return Array.from({ length: count }, (_, index) => this.#crowd.openid(first + index))
  }
}
