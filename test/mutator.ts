/** A small generator of random numbers that gives the same ones everywhere. */
export function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Changes that are the same in every run of the same seed. */
export interface Mutator {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  changeBody(body: Buffer): Buffer
  changeQuery(query: Record<string, unknown>): Record<string, unknown>
}

/** Everything that may change on the way is changed here, one to three times a push. */
export function mutator(random: () => number, bodies: readonly Buffer[]): Mutator {
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const snippets = [
    '<xml>',
    '</xml>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a>',
    '&#0;',
    '&x;',
    '<a/>',
    '{',
    '}',
    '[',
    '"',
    '\\u',
    '\\',
    ',',
    'null',
    '1e999',
    '-',
    '\0',
    '\ufeff',
    '<Encrypt>',
    '</Encrypt>',
    '"Encrypt":',
    '"encrypt":',
    '"__proto__":{}',
    '<!--',
    '-->',
    '<?x?>',
  ]

  function changeBody(body: Buffer): Buffer {
    const at = below(body.length + 1)
    const end = Math.min(body.length, at + below(40))
    switch (below(8)) {
      case 0: {
        const copy = Buffer.from(body)
        if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] as number) ^ (1 << below(8))
        return copy
      }
      case 1:
        return body.subarray(0, at)
      case 2:
        return body.subarray(at)
      case 3:
        return Buffer.concat([body.subarray(0, end), body.subarray(at)])
      case 4:
        return Buffer.concat([body.subarray(0, at), body.subarray(end)])
      case 5:
        return Buffer.concat([body.subarray(0, at), Buffer.from(pick(snippets)), body.subarray(at)])
      case 6: {
        const other = pick(bodies)
        return Buffer.concat([body.subarray(0, at), other.subarray(below(other.length))])
      }
      default: {
        const copy = Buffer.from(body)
        for (let i = at; i < end; i++) copy[i] = below(256)
        return copy
      }
    }
  }

  function changeQuery(query: Record<string, unknown>): Record<string, unknown> {
    const names = Object.keys(query)
    const [one, two] = [pick(names), pick(names)]
    const value = String(query[one])
    switch (below(7)) {
      case 0:
        return { ...query, [one]: query[two], [two]: query[one] }
      case 1: {
        const { [one]: _, ...rest } = query
        return rest
      }
      case 2:
        return { ...query, [one]: [query[one], query[one]] }
      case 3:
        return { ...query, [one]: value.slice(0, below(value.length)) }
      case 4: {
        const at = below(value.length)
        return {
          ...query,
          [one]: value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << below(8))) + value.slice(at + 1),
        }
      }
      case 5:
        return { ...query, [one]: pick([null, 0, true, {}, [], '', '\0', 'é'.repeat(40), '%']) }
      default:
        // The border between two neighbours of the signed text is moved.
        return { ...query, [one]: value.slice(0, -1), [two]: value.slice(-1) + String(query[two]) }
    }
  }
  return { below, changeBody, changeQuery }
}
