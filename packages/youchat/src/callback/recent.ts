/** How many bytes of keys and texts a generation holds; what is never written takes no memory. */
const generationBytes = 8_388_608
/** What is longer, in characters, is kept as it is. */
const longChars = 16_384

/** Texts set within a while, each in a place of its own. */
interface Generation {
  /** Which place a key may have, by its hash; where it has not, the next ones are tried, up to a 0. */
  readonly table: Int32Array
  /** The whole hash of the key of each place. */
  readonly hashes: Int32Array
  /** Where each place begins in `bytes`: with its key, filled up to a word, and its text behind. */
  readonly starts: Uint32Array
  readonly keyChars: Uint16Array
  readonly textChars: Uint16Array
  readonly bytes: Buffer
  /** The same as `bytes`. */
  readonly words: Int32Array
  /** Where the next place begins. */
  end: number
  /** How many places are taken, of which the first is none. */
  count: number
  /** What is long, by its key. */
  readonly long: Map<string, string>
}

/**
 * The texts set last, at most twice `count` of them, and at least that many as long as they are not large. They lie in
 * one buffer and are found by numbers, and they go by whole generations, of which there are two: thousands of strings in
 * a `Map` that live for a while cost the garbage collector more than answering a push does.
 */
export class RecentTexts {
  readonly #count: number
  #young: Generation | undefined = undefined
  #old: Generation | undefined = undefined
  /** The key that stands at the end of the young generation: the one looked for last is mostly the one set next. */
  #written: string | undefined = undefined
  #hash = 0

  constructor(count: number) {
    this.#count = count
  }

  get(key: string): string | undefined {
    if (this.#young === undefined) return undefined
    if (key.length > longChars) return this.#young.long.get(key) ?? this.#old?.long.get(key)
    const young = this.#write(key)
    return read(young, young, key, this.#hash) ?? (this.#old && read(this.#old, young, key, this.#hash))
  }

  set(key: string, text: string): void {
    if (key.length + text.length > longChars) {
      this.#roomy().long.set(key, text)
      return
    }
    append(this.#write(key), key, this.#hash, text)
    this.#written = undefined
  }

  /** Writes a key where the next place begins: one call of Node, where each character would be one in JavaScript. */
  #write(key: string): Generation {
    if (this.#written === key) return this.#young as Generation
    const young = this.#roomy()
    const { bytes, words, end } = young
    words[(end + key.length * 2) >> 2] = 0
    bytes.write(key, end, 'utf16le')
    this.#written = key
    this.#hash = hashOf(words, end >> 2, wordsOf(key.length))
    return young
  }

  /** The young generation, with room for a key and a text that are not long. */
  #roomy(): Generation {
    const young = this.#young
    if (young !== undefined && young.end <= generationBytes && young.count + young.long.size <= this.#count)
      return young
    const next = this.#old ?? newGeneration(this.#count)
    this.#old = young
    this.#young = next
    this.#written = undefined
    clear(next)
    return next
  }
}

function newGeneration(count: number): Generation {
  const memory = new ArrayBuffer(generationBytes + longChars * 2 + 8)
  return {
    // At most half full, so that few places are tried.
    table: new Int32Array(2 ** Math.ceil(Math.log2(count * 2))),
    hashes: new Int32Array(count + 1),
    starts: new Uint32Array(count + 1),
    keyChars: new Uint16Array(count + 1),
    textChars: new Uint16Array(count + 1),
    bytes: Buffer.from(memory),
    words: new Int32Array(memory),
    end: 0,
    count: 1,
    long: new Map(),
  }
}

/** A generation is used again when nobody looks for what it holds: memory that comes and goes is dear, too. */
function clear(generation: Generation): void {
  generation.table.fill(0)
  generation.end = 0
  generation.count = 1
  generation.long.clear()
}

/** A text behind its key, which is written already. */
function append(generation: Generation, key: string, hash: number, text: string): void {
  const { table, hashes, starts, keyChars, textChars, bytes, end, long } = generation
  const place = generation.count++
  const middle = end + wordsOf(key.length) * 4
  hashes[place] = hash
  starts[place] = end
  keyChars[place] = key.length
  textChars[place] = text.length
  // As it is in memory, which takes half as long as UTF-8.
  bytes.write(text, middle, 'utf16le')
  generation.end = middle + wordsOf(text.length) * 4
  const mask = table.length - 1
  let slot = hash & mask
  while (table[slot] !== 0) slot = (slot + 1) & mask
  table[slot] = place
  if (long.size > 0) long.delete(key)
}

/** The text of the key that stands at the end of `young`. */
function read(generation: Generation, young: Generation, key: string, hash: number): string | undefined {
  const { table, hashes, starts, keyChars, textChars, bytes, words, long } = generation
  const kept = long.size === 0 ? undefined : long.get(key)
  if (kept !== undefined) return kept
  const mask = table.length - 1
  const count = wordsOf(key.length)
  let found = 0
  for (let slot = hash & mask, place = table[slot] as number; place !== 0; place = table[slot] as number) {
    const isKey =
      hashes[place] === hash &&
      keyChars[place] === key.length &&
      isSame(words, (starts[place] as number) >> 2, young.words, young.end >> 2, count)
    // What was set last stands behind.
    if (isKey) found = place
    slot = (slot + 1) & mask
  }
  if (found === 0) return undefined
  const middle = (starts[found] as number) + count * 4
  return bytes.toString('utf16le', middle, middle + (textChars[found] as number) * 2)
}

function wordsOf(chars: number): number {
  return (chars + 1) >> 1
}

function isSame(words: Int32Array, start: number, others: Int32Array, otherStart: number, count: number): boolean {
  for (let at = 0; at < count; at++) if (words[start + at] !== others[otherStart + at]) return false
  return true
}

/** As Murmur does it. Who chooses keys that collide makes looking for them slower, by some microseconds at most. */
function hashOf(words: Int32Array, start: number, count: number): number {
  let hash = count
  for (let at = start; at < start + count; at++) {
    hash = Math.imul(hash ^ (words[at] as number), 0x5bd1_e995)
    hash ^= hash >>> 15
  }
  return hash
}
