import { loadParts, type Saveable, saveParts } from '../snapshot.ts'

type Part = Saveable & { clear(): void }

/** A store whose properties are all there is to keep of it. */
export abstract class StoreParts {
  save(): Readonly<Record<string, unknown>> {
    return saveParts(this.#parts())
  }

  load(saved: unknown): void {
    loadParts(this.#parts(), saved)
  }

  /** Back to the start: nothing was ever called. */
  clear(): void {
    for (const part of Object.values(this.#parts())) part.clear()
  }

  #parts(): Readonly<Record<string, Part>> {
    return { ...this } as unknown as Readonly<Record<string, Part>>
  }
}
