import { BoundedMap } from '../../store/bounded-map.ts'

/** Somebody who works in the corp, as the API has them: what is not known is ''. */
export interface Member {
  readonly userid: string
  readonly name: string
  /** Ids of departments, at least one. */
  readonly department: readonly number[]
  readonly mobile: string
  readonly email: string
  /** 1 active, 2 disabled, 4 not activated, 5 left. */
  readonly status: number
  /** Further fields of user/create, as they were given. */
  readonly profile: Readonly<Record<string, unknown>>
}

/** How many members a corp has here. */
export const maxMembers: number = 30_000

/** The members of the corp. Upper and lower case of userids are one. Source: path/90195 of the WeCom manual. */
export class Members {
  readonly #members = new BoundedMap<string, Member>(maxMembers)
  /** Whose each mobile number and address of mail is. */
  readonly #contacts = new Map<string, string>()

  get(userid: string): Member | undefined {
    return this.#members.get(userid.toLowerCase())
  }

  has(userid: string): boolean {
    return this.get(userid) !== undefined
  }

  get size(): number {
    return this.#members.size
  }

  /** In the order they came. */
  list(): readonly Member[] {
    return this.#members.list()
  }

  /** The members of these departments. */
  listIn(departments: ReadonlySet<number>): readonly Member[] {
    return this.list().filter(({ department }) => department.some((id) => departments.has(id)))
  }

  /** Who has a mobile number or an address of mail, in which capitals do not count. */
  findByContact(name: 'mobile' | 'email', value: string): Member | undefined {
    return this.get(this.#contacts.get(contactKey(name, value)) ?? '')
  }

  find(test: (member: Member) => boolean): Member | undefined {
    return this.list().find(test)
  }

  /** Adds somebody, active unless it is said otherwise. */
  add({ userid, name, ...given }: Pick<Member, 'userid' | 'name'> & Partial<Member>): Member {
    const member: Member = {
      ...{ userid, name, department: [1], mobile: '', email: '', status: 1, profile: {} },
      ...given,
    }
    this.#put(member)
    return member
  }

  /** Changes somebody, the userid included. @returns the member after that; undefined for nobody */
  update(userid: string, changes: Partial<Member>): Member | undefined {
    const before = this.get(userid)
    if (before === undefined) return undefined
    const member = { ...before, ...changes }
    if (member.userid.toLowerCase() !== userid.toLowerCase()) this.remove(userid)
    this.#put(member)
    return member
  }

  /** @returns whether there was one */
  remove(userid: string): boolean {
    this.#forgetContacts(userid)
    return this.#members.delete(userid.toLowerCase())
  }

  save(): readonly Member[] {
    return this.list()
  }

  load(saved: readonly Member[]): void {
    this.clear()
    for (const member of saved) this.#put(member)
  }

  clear(): void {
    this.#members.clear()
    this.#contacts.clear()
  }

  #put(member: Member): void {
    const { userid, mobile, email } = member
    this.#forgetContacts(userid)
    this.#members.set(userid.toLowerCase(), member)
    if (mobile !== '') this.#contacts.set(contactKey('mobile', mobile), userid)
    if (email !== '') this.#contacts.set(contactKey('email', email), userid)
  }

  #forgetContacts(userid: string): void {
    const before = this.get(userid)
    if (before === undefined) return
    for (const name of ['mobile', 'email'] as const) this.#contacts.delete(contactKey(name, before[name]))
  }
}

function contactKey(name: 'mobile' | 'email', value: string): string {
  return `${name} ${value.toLowerCase()}`
}
