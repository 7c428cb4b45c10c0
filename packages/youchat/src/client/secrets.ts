/** Query parameters whose values are secrets, wherever an address stands in a text. */
const parameters = /\b(access_token|secret|appsecret|corpsecret|refresh_token|code|ticket|key)=[^&\s"'#)\\]+/gi
/** Shorter ones would blot out ordinary words. */
const shortest = 6

/** Knows what must not be seen, and takes it out of texts. */
export class Secrets {
  readonly #lasting: readonly string[]
  /** Of the account: access tokens and tickets, the former ones too. */
  readonly #tokens = new Recent(16)
  /** Of people who log in. */
  readonly #logins = new Recent(96)

  constructor(lasting: readonly (string | undefined)[]) {
    this.#lasting = lasting.filter((secret) => secret !== undefined && secret.length >= shortest) as string[]
  }

  /** Remembers a token or ticket of the account; the last 16 are kept. */
  addToken(secret: string): void {
    this.#tokens.add(secret)
  }

  /** Remembers a code or token of a login; the last 96 are kept. */
  addLogin(secret: string): void {
    this.#logins.add(secret)
  }

  mask(text: string): string {
    let masked = text.replace(parameters, '$1=***')
    for (const secret of [...this.#lasting, ...this.#tokens, ...this.#logins]) {
      masked = masked.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***')
    }
    return masked
  }
}

/** The last so many texts, each once. */
class Recent {
  readonly #texts = new Set<string>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  add(text: string): void {
    if (text.length < shortest) return
    this.#texts.delete(text)
    this.#texts.add(text)
    const [oldest] = this.#texts
    if (this.#texts.size > this.#limit && oldest !== undefined) this.#texts.delete(oldest)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#texts.values()
  }
}
