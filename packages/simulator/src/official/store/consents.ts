import { BoundedMap } from '../../store/bounded-map.ts'

const limit = 100_000

/** What people allowed: how often which template may be sent to whom as a subscription message. */
export class Consents {
  readonly #left = new BoundedMap<string, number>(limit)

  add(openid: string, templateId: string): void {
    const key = keyOf(openid, templateId)
    this.#left.set(key, (this.#left.get(key) ?? 0) + 1)
  }

  /** Uses one up. @returns whether there was one */
  take(openid: string, templateId: string): boolean {
    const key = keyOf(openid, templateId)
    const left = this.#left.get(key) ?? 0
    if (left <= 1) this.#left.delete(key)
    else this.#left.set(key, left - 1)
    return left > 0
  }

  /** The person changed their mind. */
  drop(openid: string, templateId: string): void {
    this.#left.delete(keyOf(openid, templateId))
  }

  save(): readonly (readonly [string, number])[] {
    return this.#left.entries()
  }

  load(saved: readonly (readonly [string, number])[]): void {
    this.#left.load(saved)
  }

  clear(): void {
    this.#left.clear()
  }
}

function keyOf(openid: string, templateId: string): string {
  return `${openid} ${templateId}`
}
