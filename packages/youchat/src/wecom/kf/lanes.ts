/** A job that waits for its turn. */
interface Job {
  run(): Promise<void>
}

/** Does jobs of one key one after the other, in the order given, and those of different keys at once, up to a limit. */
export class Lanes {
  readonly #limit: number
  /** What waits, by key; a key is here as long as one of its jobs waits or runs. */
  readonly #lanes = new Map<string, Job[]>()
  /** Keys whose next job may begin. */
  readonly #ready: string[] = []
  #running = 0

  /** @param limit How many jobs run at once. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds a job; settles as the job does. */
  add(key: string, job: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Job = { run: () => Promise.resolve().then(job).then(resolve, reject) }
      const lane = this.#lanes.get(key)
      if (lane === undefined) {
        this.#lanes.set(key, [waiting])
        this.#ready.push(key)
        this.#begin()
      } else {
        lane.push(waiting)
      }
    })
  }

  #begin(): void {
    while (this.#running < this.#limit) {
      const key = this.#ready.shift()
      if (key === undefined) return
      this.#running++
      const job = this.#lanes.get(key)?.shift() as Job
      void job.run().then(() => this.#end(key))
    }
  }

  /** Whoever waits in another lane goes first, so that one who writes much holds up nobody. */
  #end(key: string): void {
    this.#running--
    if (this.#lanes.get(key)?.length === 0) this.#lanes.delete(key)
    else this.#ready.push(key)
    this.#begin()
  }
}
