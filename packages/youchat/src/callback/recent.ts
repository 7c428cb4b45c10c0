/** How many bytes of texts a generation holds. */
const generationBytes = 2_097_152
/** A longer text has a place of its own. */
const longBytes = 65_536

/** Texts set within a while: which place in `bytes` each has, or itself where it is long. */
interface Generation {
  readonly places: Map<string, number>
  readonly long: Map<string, string>
  /** Where each place begins; the next begins where it ends. */
  readonly starts: Uint32Array
  readonly bytes: Buffer
  /** How many places are taken. */
  count: number
}

/**
 * The texts set last, at most twice `count` of them, and at least that many as long as they are not large. They go by
 * whole generations, as taking the oldest out of a `Map` one by one costs more the larger it is; and they lie in one
 * buffer, as thousands of texts that live for a while cost the garbage collector more than answering a push does.
 */
export class RecentTexts {
  readonly #count: number
  #young: Generation | undefined = undefined
  #old: Generation | undefined = undefined

  constructor(count: number) {
    this.#count = count
  }

  get(key: string): string | undefined {
    return read(this.#young, key) ?? read(this.#old, key)
  }

  set(key: string, text: string): void {
    // No character takes more than three bytes of UTF-8.
    const most = text.length * 3
    const young = this.#roomFor(most)
    if (most > longBytes) {
      young.long.set(key, text)
      return
    }
    const place = young.count++
    const start = young.starts[place] as number
    young.starts[place + 1] = start + young.bytes.write(text, start)
    young.places.set(key, place)
  }

  #roomFor(bytes: number): Generation {
    const young = this.#young
    if (young !== undefined) {
      const { count, long, starts } = young
      const isFull = count + long.size >= this.#count
      if (!isFull && (starts[count] as number) + bytes <= generationBytes) return young
    }
    this.#old = young
    this.#young = newGeneration(this.#count)
    return this.#young
  }
}

function newGeneration(count: number): Generation {
  const bytes = Buffer.allocUnsafeSlow(generationBytes)
  return { places: new Map(), long: new Map(), starts: new Uint32Array(count + 1), bytes, count: 0 }
}

function read(generation: Generation | undefined, key: string): string | undefined {
  if (generation === undefined) return undefined
  const { places, long, starts, bytes } = generation
  const place = places.get(key)
  if (place === undefined) return long.size === 0 ? undefined : long.get(key)
  return bytes.toString('utf8', starts[place], starts[place + 1])
}
