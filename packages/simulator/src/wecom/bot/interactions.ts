import type { BotInteraction, BotStep, BotVerdict } from '../../protocol-bot.ts'
import { Ring } from '../../ring.ts'
import { cancelledVerdict } from './verdicts.ts'

const limit = 300
const keptFirst = 10
const keptLast = 30

/** What is known of an interaction when it begins. */
export type NewInteraction = Pick<
  BotInteraction,
  'botId' | 'at' | 'userid' | 'chat' | 'chattype' | 'kind' | 'via' | 'message'
>

/** Who waits for the end of an interaction, and how it began. */
interface Waiting {
  readonly begun: BotInteraction
  readonly resolve: (record: BotInteraction) => void
}

interface SavedInteractions {
  readonly count: number
  readonly done: readonly BotInteraction[]
}

/** The records of what members did, and of what came of it. */
export class Interactions {
  readonly #records = new Ring<BotInteraction>(limit)
  readonly #waiting = new Map<string, Waiting>()
  readonly #onChange: (record: BotInteraction) => void
  #count = 0

  constructor(onChange: (record: BotInteraction) => void) {
    this.#onChange = onChange
  }

  /** A new record; `done` resolves with it as it is at its end, and never rejects. */
  add(fields: NewInteraction): { readonly interaction: BotInteraction; readonly done: Promise<BotInteraction> } {
    const interaction: BotInteraction = {
      ...{ id: `i${++this.#count}`, ...fields },
      ...{ state: 'running', steps: [], omitted: 0, verdict: null, answer: null, entryIds: [] },
    }
    const done = new Promise<BotInteraction>((resolve) =>
      this.#waiting.set(interaction.id, { begun: interaction, resolve }),
    )
    this.#put(interaction)
    this.#dropForgotten()
    return { interaction, done }
  }

  get(id: string): BotInteraction | undefined {
    return this.#records.get(id)
  }

  /** Newest first. */
  list(): readonly BotInteraction[] {
    return this.#records.list().reverse()
  }

  /** How many messages of a member wait for the end of their answer. */
  inFlight(userid: string): number {
    return this.#records
      .list()
      .filter((one) => one.state === 'running' && one.userid === userid && one.kind === 'message').length
  }

  /** Notes what was pushed. */
  setMessage(id: string, message: BotInteraction['message']): void {
    const record = this.#records.get(id)
    if (record !== undefined) this.#put({ ...record, message })
  }

  addStep(id: string, step: BotStep): void {
    const record = this.#records.get(id)
    if (record === undefined) return
    const steps = [...record.steps, step]
    const tooMany = steps.length - keptFirst - keptLast
    if (tooMany > 0) steps.splice(keptFirst, tooMany)
    this.#put({ ...record, steps, omitted: record.omitted + Math.max(0, tooMany) })
  }

  /** Notes what the bot answered. @param entryId The line that shows it. */
  setAnswer(id: string, answer: string | null, entryId: string): void {
    const record = this.#records.get(id)
    if (record === undefined) return
    const entryIds = record.entryIds.includes(entryId) ? record.entryIds : [...record.entryIds, entryId].slice(-50)
    this.#put({ ...record, answer: answer ?? record.answer, entryIds })
  }

  /** Ends what runs; a record that is done stays as it is. */
  finish(id: string, verdict: BotVerdict): void {
    const record = this.#records.get(id)
    if (record === undefined || record.state === 'done') return
    const finished: BotInteraction = { ...record, state: 'done', verdict }
    this.#put(finished)
    this.#waiting.get(id)?.resolve(finished)
    this.#waiting.delete(id)
  }

  /** What runs does not go on elsewhere. */
  save(): SavedInteractions {
    return { count: this.#count, done: this.#records.list().filter(({ state }) => state === 'done') }
  }

  load(saved: SavedInteractions): void {
    this.clear()
    this.#records.load(saved.done)
    this.#count = saved.count
  }

  /** Gives up what runs, and forgets everything. */
  clear(): void {
    const given = new Map(this.#records.list().map((record) => [record.id, record]))
    this.#records.clear()
    for (const [id, { begun, resolve }] of this.#waiting) {
      resolve({ ...(given.get(id) ?? begun), state: 'done', verdict: cancelledVerdict })
    }
    this.#waiting.clear()
  }

  #put(record: BotInteraction): void {
    this.#records.put(record)
    this.#onChange(record)
  }

  /** Nobody waits for a record that is too old to be kept. */
  #dropForgotten(): void {
    for (const [id, { begun, resolve }] of this.#waiting) {
      if (this.#records.get(id) !== undefined) continue
      this.#waiting.delete(id)
      resolve({ ...begun, state: 'done', verdict: cancelledVerdict })
    }
  }
}
