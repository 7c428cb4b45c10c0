import { randomBytes } from 'node:crypto'
import { SimulatorError } from '../errors.ts'
import { refuse } from '../input.ts'
import type { Person } from '../protocol.ts'

const limit = 1000
const names = ['Alice', 'Bob', 'Carol', 'Dave', 'Erin', 'Frank', 'Grace', 'Heidi']

/** Who may be created: both are made up where they are left out. */
export interface PersonInput {
  /** Letters, digits, `_` and `-`, up to 64. */
  readonly openid?: string
  readonly nickname?: string
}

/** Everybody who uses the simulated WeChat, as one account knows them. */
export class People {
  readonly #people = new Map<string, Person>()

  /**
   * Somebody new, who does not follow yet.
   * @throws SimulatorError `bad_request`, `openid_taken`, `too_many_people`
   */
  add(input: PersonInput, now: number): Person {
    const openid = input.openid ?? `o${randomBytes(21).toString('base64url').slice(0, 27)}`
    if (!/^[\w-]{1,64}$/.test(openid)) throw refuse('An openid has up to 64 letters, digits, _ and -.')
    if (this.#people.has(openid))
      throw new SimulatorError(409, 'openid_taken', `There already is somebody with the openid ${openid}.`)
    if (this.#people.size >= limit) {
      throw new SimulatorError(
        409,
        'too_many_people',
        `The simulator holds up to ${limit} people; POST /_sim/reset empties it.`,
      )
    }
    const count = this.#people.size
    const nickname = input.nickname ?? names[count] ?? `Person ${count + 1}`
    return this.#put({ openid, nickname, subscribed: false, subscribedAt: null, createdAt: now })
  }

  find(openid: string): Person | undefined {
    return this.#people.get(openid)
  }

  /** @throws SimulatorError `unknown_openid` */
  get(openid: string): Person {
    const person = this.find(openid)
    if (person) return person
    const shown = openid.slice(0, 64)
    throw new SimulatorError(
      404,
      'unknown_openid',
      `Nobody has the openid ${shown}; POST /_sim/official/users creates somebody.`,
    )
  }

  /**
   * Somebody who follows the account.
   * @throws SimulatorError `unknown_openid`, `not_following`
   */
  getFollower(openid: string): Person {
    const person = this.get(openid)
    if (person.subscribed) return person
    throw new SimulatorError(
      409,
      'not_following',
      `${person.nickname} does not follow the account, so nothing can be sent to it; POST /_sim/official/users/${openid}/follow first.`,
    )
  }

  /**
   * Somebody who does not follow the account.
   * @throws SimulatorError `unknown_openid`, `already_following`
   */
  getStranger(openid: string): Person {
    const person = this.get(openid)
    if (!person.subscribed) return person
    throw new SimulatorError(409, 'already_following', `${person.nickname} already follows the account.`)
  }

  setSubscribed(openid: string, subscribedAt: number | null): Person {
    return this.#put({ ...this.get(openid), subscribed: subscribedAt !== null, subscribedAt })
  }

  /** In the order they came. */
  list(): readonly Person[] {
    return [...this.#people.values()]
  }

  save(): readonly Person[] {
    return this.list()
  }

  load(saved: readonly Person[]): void {
    this.#people.clear()
    for (const person of saved) this.#put(person)
  }

  clear(): void {
    this.#people.clear()
  }

  #put(person: Person): Person {
    this.#people.set(person.openid, person)
    return person
  }
}
