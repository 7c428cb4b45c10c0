import { randomBytes } from 'node:crypto'
import { BoundedMap } from '../../store/bounded-map.ts'

/** A customer-service account, as the API made it. */
export interface KfAccountRecord {
  readonly openKfId: string
  readonly name: string
}

/** How many accounts a corp has. Source: path/94662 of the WeCom manual. */
export const maxKfAccounts: number = 5000

/** The account there is from the start. */
export const seededKfAccount: KfAccountRecord = {
  openKfId: 'wkTest00000000000000000000000001',
  name: '测试客服 Test Service',
}

/** The accounts of the customer service (微信客服). Source: path/94661 to path/94664 of the WeCom manual. */
export class KfAccounts {
  readonly #accounts = new BoundedMap<string, KfAccountRecord>(maxKfAccounts)

  constructor() {
    this.clear()
  }

  get size(): number {
    return this.#accounts.size
  }

  get(openKfId: string): KfAccountRecord | undefined {
    return this.#accounts.get(openKfId)
  }

  /** In the order they came. */
  list(): readonly KfAccountRecord[] {
    return this.#accounts.list()
  }

  /** Adds an account with a new id. */
  add(name: string): KfAccountRecord {
    const account = { openKfId: `wk${randomBytes(22).toString('base64url')}`, name }
    this.#accounts.set(account.openKfId, account)
    return account
  }

  rename(openKfId: string, name: string): void {
    if (this.#accounts.has(openKfId)) this.#accounts.set(openKfId, { openKfId, name })
  }

  remove(openKfId: string): void {
    this.#accounts.delete(openKfId)
  }

  save(): readonly KfAccountRecord[] {
    return this.list()
  }

  load(saved: readonly KfAccountRecord[]): void {
    this.#accounts.load(saved.map((account) => [account.openKfId, account]))
  }

  /** Back to the account of the start. */
  clear(): void {
    this.#accounts.clear()
    this.#accounts.set(seededKfAccount.openKfId, seededKfAccount)
  }
}
