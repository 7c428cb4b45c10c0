import { randomBytes } from 'node:crypto'
import { BoundedMap } from '../../store/bounded-map.ts'

/** Names of the works of the chapter “batch”, as getresult has them. */
export type BatchType = 'sync_user' | 'replace_user' | 'replace_party'

/** What became of one line. */
export interface BatchLine {
  readonly errcode: number
  readonly errmsg: string
  readonly userid?: string
  readonly partyid?: number
}

/** An import of a file. */
export interface BatchResult {
  readonly jobid: string
  readonly type: BatchType
  /** 1 it begins, 2 it runs, 3 it is done. */
  readonly status: 1 | 2 | 3
  readonly result: readonly BatchLine[]
}

const remembered = 1000

/** The imports, running and done. */
export class BatchResults {
  readonly #results = new BoundedMap<string, BatchResult>(remembered)

  get(jobid: string): BatchResult | undefined {
    return this.#results.get(jobid)
  }

  begin(type: BatchType): BatchResult {
    const jobid = randomBytes(32).toString('base64url')
    const result: BatchResult = { jobid, type, status: 1, result: [] }
    this.#results.set(jobid, result)
    return result
  }

  end(jobid: string, result: readonly BatchLine[]): void {
    const begun = this.get(jobid)
    if (begun !== undefined) this.#results.set(jobid, { ...begun, status: 3, result })
  }

  save(): readonly BatchResult[] {
    return this.#results.list()
  }

  load(saved: readonly BatchResult[]): void {
    this.#results.load(saved.map((one) => [one.jobid, one]))
  }

  clear(): void {
    this.#results.clear()
  }
}
