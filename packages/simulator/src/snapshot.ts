import { isObject, refuse } from './input.ts'

/** The whole state of a simulator as plain JSON; what is inside is its own affair. */
export interface SimulatorSnapshot {
  readonly format: 'youchat-simulator'
  readonly version: 2
  /** The account and the corp it belongs to. */
  readonly appId: string
  readonly corpId: string
  /** Where the simulator was reached: addresses of its files begin with it. */
  readonly baseUrl: string
  readonly clock: {
    readonly now: number
    /** How far `now` was from the real time. */
    readonly offsetMs: number
  }
  readonly parts: Readonly<Record<string, unknown>>
}

/** Something whose state can be kept: `load` takes what `save` gave, as JSON has it. */
export interface Saveable {
  save(): unknown
  load(saved: never): void
}

/** The state of several parts, by their names. */
export function saveParts(parts: Readonly<Record<string, Saveable>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.save()]))
}

/** Gives several parts their state back. @throws SimulatorError `bad_request` where one is missing */
export function loadParts(parts: Readonly<Record<string, Saveable>>, saved: unknown): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!isObject(saved) || saved[name] === undefined) throw refuse(`This is no whole snapshot: "${name}" is missing.`)
    part.load(saved[name] as never)
  }
}

/**
 * A snapshot that may be loaded into the simulator of this account and corp.
 * @throws SimulatorError `bad_request`
 */
export function readSnapshot(value: unknown, ownAppId: string, ownCorpId: string): SimulatorSnapshot {
  if (!isObject(value) || value.format !== 'youchat-simulator') throw refuse('This is no snapshot of a simulator.')
  if (value.version !== 2) throw refuse('This snapshot is from another version of the simulator.')
  const { appId, corpId, clock, parts, baseUrl } = value
  if (appId !== ownAppId) {
    throw refuse(`This snapshot is of the account ${String(appId).slice(0, 40)}, but this one is ${ownAppId}.`)
  }
  if (corpId !== ownCorpId) {
    throw refuse(`This snapshot is of the corp ${String(corpId).slice(0, 40)}, but this one is ${ownCorpId}.`)
  }
  const isWhole =
    isObject(clock) && Number.isFinite(clock.now) && Number.isFinite(clock.offsetMs) && typeof baseUrl === 'string'
  if (!isWhole || !isObject(parts)) throw refuse('This is no whole snapshot.')
  return value as unknown as SimulatorSnapshot
}

/** A copy with nothing in common, whose addresses lead to where the simulator is now. */
export function movedTo(snapshot: SimulatorSnapshot, baseUrl: string): SimulatorSnapshot {
  const text = JSON.stringify(snapshot)
  const isElsewhere = snapshot.baseUrl !== '' && baseUrl !== '' && snapshot.baseUrl !== baseUrl
  return JSON.parse(isElsewhere ? text.replaceAll(`"${snapshot.baseUrl}`, `"${baseUrl}`) : text) as SimulatorSnapshot
}
