import { open, readFile, rename } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { SimulatorError } from './errors.ts'

const pauseMs = 1000
/** Writing takes at most one part in so many of the time. */
const restFactor = 10

/** What a data file keeps. */
export interface DataFileOptions {
  readonly path: string
  /** The state as JSON. */
  readonly write: () => string
}

/**
 * Keeps a state in a file: at most once a second after a change, and at the end. The file is always whole: it is written
 * beside and then takes the place of the former.
 */
export class DataFile {
  readonly #options: DataFileOptions
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #restMs: number = pauseMs
  #closed = false

  constructor(options: DataFileOptions) {
    this.#options = options
  }

  /** Something changed. */
  touch(): void {
    if (this.#closed) return
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.save().catch((error: Error) => console.error(error.message))
    }, this.#restMs).unref()
  }

  /** Writes the state as it is now. @throws SimulatorError `data_file` */
  save(): Promise<void> {
    const saved = this.#writing.then(() => this.#save())
    this.#writing = saved.catch(() => {})
    return saved
  }

  /** Writes a last time. @throws SimulatorError `data_file` */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    clearTimeout(this.#timer)
    await this.save()
  }

  async #save(): Promise<void> {
    const { path, write } = this.#options
    const startedAt = performance.now()
    try {
      const beside = `${path}.tmp`
      const file = await open(beside, 'w', 0o600)
      try {
        await file.writeFile(write())
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, path)
    } catch (error) {
      throw new SimulatorError(409, 'data_file', `The data file ${path} cannot be written: ${(error as Error).message}`)
    }
    this.#restMs = Math.max(pauseMs, restFactor * (performance.now() - startedAt))
  }
}

/**
 * What a data file holds; undefined where there is none yet.
 * @throws SimulatorError `data_file`
 */
export async function readDataFile(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new SimulatorError(409, 'data_file', `The data file ${path} cannot be read: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw badDataFile(path, 'It is not JSON.')
  }
}

/** The error of a file that holds something else than a state. */
export function badDataFile(path: string, why: string): SimulatorError {
  return new SimulatorError(409, 'data_file', `The data file ${path} is unusable; move it away to start afresh. ${why}`)
}
