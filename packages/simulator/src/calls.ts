import { maskQuery, maskText } from './mask.ts'
import type { CallRecord } from './protocol.ts'
import { Ring } from './ring.ts'

/** How many calls are kept. */
const callLimit = 1000
const maxRecordedChars = 64 * 1024

/** A call at its end, before it is masked. */
export interface FinishedCall extends Omit<CallRecord, 'requestBody' | 'responseBody'> {
  readonly request: RecordedBody
  readonly response: RecordedBody
  /** Secrets to be masked wherever they stand. */
  readonly secrets: readonly string[]
  /** Fields of JSON whose values are secrets, besides tokens. */
  readonly secretFields: readonly string[]
}

/** A body and what it is. */
export interface RecordedBody {
  readonly bytes: Uint8Array
  /** Its Content-Type; '' where there is none. */
  readonly type: string
}

interface SavedCalls {
  readonly count: number
  readonly calls: readonly CallRecord[]
}

/** The newest thousand calls of the API side. */
export class Calls {
  readonly #ring = new Ring<CallRecord>(callLimit)
  #count = 0

  nextId(): string {
    return `a${++this.#count}`
  }

  add({ request, response, secrets, secretFields, ...call }: FinishedCall): CallRecord {
    const record: CallRecord = {
      ...call,
      query: maskText(maskQuery(call.query), secrets),
      requestBody: maskText(textOf(request), secrets, secretFields),
      responseBody: maskText(textOf(response), secrets, secretFields),
    }
    this.#ring.put(record)
    return record
  }

  /** Newest first. */
  list(): readonly CallRecord[] {
    return this.#ring.list().reverse()
  }

  save(): SavedCalls {
    return { count: this.#count, calls: this.#ring.list() }
  }

  load(saved: SavedCalls): void {
    this.#ring.load(saved.calls)
    this.#count = saved.count
  }

  clear(): void {
    this.#ring.clear()
  }
}

function textOf({ bytes, type }: RecordedBody): string {
  if (bytes.length === 0) return ''
  const kind = type.split(';')[0]?.trim() ?? ''
  if (/^(multipart|image|audio|video|voice)\//i.test(kind) || bytes.subarray(0, 512).includes(0)) {
    return `(${kind || 'no type'}, ${bytes.length} bytes)`
  }
  return new TextDecoder().decode(bytes.subarray(0, maxRecordedChars))
}
