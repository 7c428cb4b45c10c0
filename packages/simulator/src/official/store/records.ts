/** A line of the customer-service records. */
export interface ChatRecord {
  readonly id: number
  readonly openid: string
  /** The agent's account; '' for the account itself. */
  readonly worker: string
  /** 2002 the account wrote, 2003 the person did. */
  readonly opercode: 2002 | 2003
  readonly text: string
  /** Seconds. */
  readonly time: number
}

const limit = 20_000
const firstId = 20_000_001

interface SavedRecords {
  readonly records: readonly ChatRecord[]
  readonly nextId: number
}

/** What people and the account wrote to each other, the newest twenty thousand lines. */
export class Records {
  #records: ChatRecord[] = []
  #nextId: number = firstId

  add(record: Omit<ChatRecord, 'id'>): void {
    this.#records.push({ id: this.#nextId++, ...record })
    // In large steps, so that a full list does not cost a copy for each line.
    if (this.#records.length > limit * 1.1) this.#records = this.#records.slice(-limit)
  }

  /** Oldest first. */
  filter(test: (record: ChatRecord) => boolean): readonly ChatRecord[] {
    return this.#records.filter(test)
  }

  save(): SavedRecords {
    return { records: this.#records, nextId: this.#nextId }
  }

  load(saved: SavedRecords): void {
    this.#records = [...saved.records]
    this.#nextId = saved.nextId
  }

  clear(): void {
    this.#records = []
  }
}
