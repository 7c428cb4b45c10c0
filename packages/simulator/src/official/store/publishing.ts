import { BoundedMap } from '../../store/bounded-map.ts'
import type { Publication } from './drafts.ts'

/** A draft on its way to the public. */
export interface PublishJob {
  readonly id: string
  /** Null while it runs. */
  publication: Publication | null
}

const remembered = 5000
const firstId = 100_000_001

interface SavedPublishing {
  readonly jobs: readonly (readonly [string, PublishJob])[]
  readonly nextId: number
}

/** What was handed in to be published. */
export class Publishing {
  readonly #jobs = new BoundedMap<string, PublishJob>(remembered)
  #nextId: number = firstId

  begin(): PublishJob {
    const job: PublishJob = { id: String(this.#nextId++), publication: null }
    this.#jobs.set(job.id, job)
    return job
  }

  get(id: string): PublishJob | undefined {
    return this.#jobs.get(id)
  }

  save(): SavedPublishing {
    return { jobs: this.#jobs.entries(), nextId: this.#nextId }
  }

  load(saved: SavedPublishing): void {
    this.#jobs.load(saved.jobs.map(([id, job]) => [id, { ...job }]))
    this.#nextId = saved.nextId
  }

  clear(): void {
    this.#jobs.clear()
  }
}
