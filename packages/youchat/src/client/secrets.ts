/** Query parameters whose values are secrets, wherever an address stands in a text. */
const parameters = /\b(access_token|secret|appsecret|corpsecret|refresh_token|code|ticket|key)=[^&\s"'#)\\]+/gi
/** Shorter ones would blot out ordinary words. */
const shortest = 6

/** Knows what must not be seen, and takes it out of texts. */
export class Secrets {
  readonly #lasting: readonly string[]
  readonly #recent: string[] = []

  constructor(lasting: readonly (string | undefined)[]) {
    this.#lasting = lasting.filter((secret) => secret !== undefined && secret.length >= shortest) as string[]
  }

  /** Remembers a secret that changes, such as a token; the last eight are kept. */
  add(secret: string): void {
    if (secret.length < shortest || this.#recent.includes(secret)) return
    this.#recent.push(secret)
    if (this.#recent.length > 8) this.#recent.shift()
  }

  mask(text: string): string {
    let masked = text.replace(parameters, '$1=***')
    for (const secret of [...this.#lasting, ...this.#recent]) {
      masked = masked.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***')
    }
    return masked
  }
}
