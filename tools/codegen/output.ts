import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** A file to be printed; its path is relative to the root of the repository. */
export interface Output {
  readonly path: string
  readonly text: string
}

const root: URL = new URL('../../', import.meta.url)

/** Reads a file of the repository. */
export function readSource(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The names in a folder of the repository, sorted; none of a folder that is not there. */
export function listFolder(path: string): string[] {
  const folder = new URL(path, root)
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

/** Writes what has changed. In `owned` folders, files that are not printed any more go. */
export function write(outputs: readonly Output[], owned: readonly string[]): void {
  for (const { path, text } of outputs) {
    const file = new URL(path, root)
    mkdirSync(new URL('.', file), { recursive: true })
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  }
  for (const path of strays(outputs, owned)) rmSync(new URL(path, root))
}

/** Says what `write` would change: one sentence for each file. */
export function differences(outputs: readonly Output[], owned: readonly string[]): string[] {
  const changed = outputs.flatMap(({ path, text }) => {
    const file = new URL(path, root)
    if (!existsSync(file)) return [`${path} is missing.`]
    return readFileSync(file, 'utf8') === text ? [] : [`${path} is not what the spec says.`]
  })
  return [...changed, ...strays(outputs, owned).map((path) => `${path} is not printed from the spec any more.`)]
}

function strays(outputs: readonly Output[], owned: readonly string[]): string[] {
  const known = new Set(outputs.map(({ path }) => path))
  return owned.flatMap((folder) => listFolder(folder).map((name) => folder + name)).filter((path) => !known.has(path))
}
