import type { Clock } from '../clock.ts'
import type { GuardedStore } from '../stores/guarded.ts'

/** How long the first of a line may say nothing before it is taken for dead, in milliseconds. */
const silenceMs = 5000
/** How long one wait for a change lasts, in milliseconds. */
const lookMs = 1000

/**
 * A place in a line that processes share: who is first has the turn. The line is one value of the store, the places in
 * the order they were taken, with spaces between. The first one counts its signs of life behind a dot; who waits takes
 * it out once the count has stood still for too long. While the store is away nobody is waited for.
 */
export class PlaceInLine {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #key: string
  readonly #id: string
  /** The line as it was when this place was known to be first; undefined where it was not. */
  #asFirst: string | undefined
  #beats = 0
  #beating: Promise<void> | undefined
  #cancel = (): void => {}
  #isLeft = false

  /** @param id Stands for this place and no other: letters, digits, `-` and `_`. */
  constructor(store: GuardedStore, clock: Clock, key: string, id: string) {
    this.#store = store
    this.#clock = clock
    this.#key = key
    this.#id = id
  }

  /** Takes the last place. @returns whether it is the first as well */
  async take(): Promise<boolean> {
    const added = await this.#store.add(this.#key, this.#id, silenceMs)
    if (added === true) this.#asFirst = this.#id
    else if (added === false) await this.#lineUp()
    return added !== false
  }

  /** Waits until it is first, or has left. Only for the next one of a process: all who wait here read each change. */
  async untilFirst(): Promise<void> {
    let first: string | undefined
    let since = 0
    while (!this.#isLeft) {
      const line = await this.#store.get(this.#key)
      if (line === undefined || this.#isLeft) return
      const places = placesOf(line)
      if (line === null || !this.#isIn(places)) {
        // The store has forgotten it, or one who took this process for dead.
        await this.#lineUp()
      } else if (this.#is(places[0])) {
        this.#asFirst = line
        return
      } else if (places[0] === first && this.#clock.now() - since >= silenceMs) {
        await this.#change(([silent, ...others]) => (silent === first ? others : undefined))
      } else {
        if (places[0] !== first) since = this.#clock.now()
        first = places[0]
        await this.#store.waitForChange(this.#key, line, lookMs)
      }
    }
  }

  /** Says from now on that the first lives. */
  hold(): void {
    this.#cancel = this.#clock.after(silenceMs / 3, () => {
      this.#beating = this.#beat()
    })
  }

  /** Gives the place up, first or not. */
  async leave(): Promise<void> {
    this.#isLeft = true
    this.#cancel()
    // What it adds must not stay behind.
    await this.#beating
    const last = this.#asFirst
    const isAway = !(await this.#change((places) =>
      this.#isIn(places) ? places.filter((place) => !this.#is(place)) : undefined,
    ))
    // A client may hold this back until the store is there again.
    if (isAway) await this.#store.remove(this.#key, last ?? this.#id)
  }

  async #beat(): Promise<void> {
    const beat = `${this.#id}.${++this.#beats}`
    await this.#change(([first, ...others]) => {
      if (first === undefined || this.#is(first)) return [beat, ...others]
      return this.#isIn(others) ? undefined : [first, this.#id, ...others]
    })
    if (!this.#isLeft) this.hold()
  }

  async #lineUp(): Promise<void> {
    await this.#change((places) => (this.#isLeft || this.#isIn(places) ? undefined : [...places, this.#id]))
  }

  /**
   * Changes the line, as often as it takes until nobody else does at the same time.
   * @param edit Gives the places as they should be; undefined where they are that already.
   * @returns false where the store is away
   */
  async #change(edit: (places: string[]) => string[] | undefined): Promise<boolean> {
    let line = this.#asFirst ?? (await this.#store.get(this.#key))
    this.#asFirst = undefined
    for (;;) {
      if (line === undefined) return false
      const places = edit(placesOf(line))
      if (places === undefined) return true
      const changed = places.join(' ')
      const isDone = await this.#write(line, changed, ttlOf(places))
      if (isDone && this.#is(places[0])) this.#asFirst = changed
      if (isDone !== false) return isDone === true
      line = await this.#store.get(this.#key)
    }
  }

  #write(line: string | null, changed: string, ttlMs: number): Promise<boolean | undefined> {
    if (line === null) return this.#store.add(this.#key, changed, ttlMs)
    return this.#store.replace(this.#key, line, changed, ttlMs)
  }

  #isIn(places: readonly string[]): boolean {
    return places.some((place) => this.#is(place))
  }

  #is(place: string | undefined): boolean {
    return place?.split('.')[0] === this.#id
  }
}

/** Where others wait they take out a first one that is dead; the line itself must not be forgotten before. */
function ttlOf({ length }: string[]): number {
  return Math.min(length, 2) * silenceMs
}

function placesOf(line: string | null): string[] {
  return line ? line.split(' ') : []
}
