import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

/** The kinds of media, as `type` has them. */
export type MediaKind = 'image' | 'voice' | 'video' | 'thumb'

/** A file on the platform. */
export interface Media<K extends string = MediaKind> {
  readonly id: string
  readonly kind: K
  readonly bytes: Uint8Array
  /** Extension of its format, such as `jpg`. */
  readonly format: string
  /** Name of the file that was uploaded. */
  readonly name: string
  readonly createdAt: number
  /** Null for what stays until it is deleted. */
  readonly expiresAt: number | null
  /** Of a video. */
  readonly title: string
  readonly introduction: string
  /** Last part of its public address under `/mmbiz/`. */
  readonly key: string
}

/** What a new file is; the rest follows. */
export type NewMedia<K extends string = MediaKind> = Pick<Media<K>, 'kind' | 'bytes' | 'format'> &
  Partial<Pick<Media, 'name' | 'title' | 'introduction'>>

/** How long a temporary file lives. */
export const mediaLifeMs: number = 3 * 24 * 3_600_000

const defaultMaxBytes = 256 * 1024 * 1024
const maxFiles = 50_000
/** What a file costs besides its bytes. */
const overheadBytes = 500

/** A file whose bytes are in base64. */
type SavedMedia<K extends string> = Omit<Media<K>, 'bytes'> & { readonly bytes: string }

interface SavedMediaLibrary<K extends string> {
  readonly temporary: readonly SavedMedia<K>[]
  readonly permanent: readonly SavedMedia<K>[]
  readonly pictures: readonly SavedMedia<K>[]
}

/** The files of the account, up to 256 MB: the oldest temporary ones make room for new ones. */
export class MediaLibrary<K extends string = MediaKind> {
  readonly #clock: Clock
  readonly #temporary = new Map<string, Media<K>>()
  readonly #permanent = new Map<string, Media<K>>()
  /** Pictures that stand in articles: they have an address but no id. */
  readonly #pictures = new Map<string, Media<K>>()
  readonly #byKey = new Map<string, Media<K>>()
  readonly #maxBytes: number
  #bytes = 0

  /** @param maxBytes How many bytes all files may have together. */
  constructor(clock: Clock, maxBytes: number = defaultMaxBytes) {
    this.#clock = clock
    this.#maxBytes = maxBytes
  }

  /** Keeps a file for three days. @param id Made up where it is left out. @returns undefined when there is no room */
  addTemporary(media: NewMedia<K>, id?: string): Media<K> | undefined {
    return this.#add(this.#temporary, media, this.#clock.now() + mediaLifeMs, id)
  }

  /** Keeps a file until it is deleted. @returns undefined when there is no room */
  addPermanent(media: NewMedia<K>): Media<K> | undefined {
    return this.#add(this.#permanent, media, null)
  }

  /** Keeps a picture that has only an address. @returns undefined when there is no room */
  addPicture(media: NewMedia<K>): Media<K> | undefined {
    return this.#add(this.#pictures, media, null)
  }

  /** A temporary or permanent file; undefined where there is none, or none any more. */
  get(id: string): Media<K> | undefined {
    return this.getTemporary(id) ?? this.#permanent.get(id)
  }

  getTemporary(id: string): Media<K> | undefined {
    return this.#alive(this.#temporary.get(id))
  }

  getPermanent(id: string): Media<K> | undefined {
    return this.#permanent.get(id)
  }

  /** The file with this public address. */
  getByKey(key: string): Media<K> | undefined {
    return this.#alive(this.#byKey.get(key))
  }

  /** The permanent files of one kind, newest first. */
  list(kind: K): readonly Media<K>[] {
    return [...this.#permanent.values()].filter((media) => media.kind === kind).reverse()
  }

  /** Every file that has an id, newest first. */
  all(): readonly Media<K>[] {
    const temporary = [...this.#temporary.values()].filter((media) => this.#alive(media) !== undefined)
    return [...temporary, ...this.#permanent.values()].sort((a, b) => b.createdAt - a.createdAt)
  }

  /** Deletes a permanent file. @returns whether there was one */
  remove(id: string): boolean {
    const media = this.#permanent.get(id)
    if (media === undefined) return false
    this.#forget(this.#permanent, media)
    return true
  }

  save(): SavedMediaLibrary<K> {
    const written = (place: ReadonlyMap<string, Media<K>>): readonly SavedMedia<K>[] =>
      [...place.values()].map((media) => ({ ...media, bytes: Buffer.from(media.bytes).toString('base64') }))
    return {
      ...{
        temporary: written(this.#temporary),
        permanent: written(this.#permanent),
        pictures: written(this.#pictures),
      },
    }
  }

  load(saved: SavedMediaLibrary<K>): void {
    this.clear()
    const read = (place: Map<string, Media<K>>, all: readonly SavedMedia<K>[]): void => {
      for (const { bytes, ...media } of all) this.#put(place, { ...media, bytes: Buffer.from(bytes, 'base64') })
    }
    read(this.#temporary, saved.temporary)
    read(this.#permanent, saved.permanent)
    read(this.#pictures, saved.pictures)
  }

  clear(): void {
    this.#temporary.clear()
    this.#permanent.clear()
    this.#pictures.clear()
    this.#byKey.clear()
    this.#bytes = 0
  }

  #add(
    place: Map<string, Media<K>>,
    given: NewMedia<K>,
    expiresAt: number | null,
    id = newMediaId(),
  ): Media<K> | undefined {
    const size = given.bytes.length + overheadBytes
    if (!this.#makeRoom(size)) return undefined
    const media: Media<K> = {
      ...{ name: '', title: '', introduction: '' },
      ...given,
      ...{
        id,
        createdAt: this.#clock.now(),
        expiresAt,
        key: `${randomBytes(24).toString('base64url')}.${given.format}`,
      },
    }
    this.#put(place, media)
    return media
  }

  #put(place: Map<string, Media<K>>, media: Media<K>): void {
    place.set(media.id, media)
    this.#byKey.set(media.key, media)
    this.#bytes += media.bytes.length + overheadBytes
  }

  #makeRoom(size: number): boolean {
    const fits = (): boolean => this.#bytes + size <= this.#maxBytes && this.#byKey.size < maxFiles
    for (const media of this.#temporary.values()) {
      if (fits() && this.#alive(media) !== undefined) return true
      this.#forget(this.#temporary, media)
    }
    return fits()
  }

  #alive(media: Media<K> | undefined): Media<K> | undefined {
    if (media === undefined || media.expiresAt === null || this.#clock.now() < media.expiresAt) return media
    this.#forget(this.#temporary, media)
    return undefined
  }

  #forget(place: Map<string, Media<K>>, media: Media<K>): void {
    if (!place.delete(media.id)) return
    this.#byKey.delete(media.key)
    this.#bytes -= media.bytes.length + overheadBytes
  }
}

/** An id as the platform makes them. */
export function newMediaId(): string {
  return randomBytes(48).toString('base64url')
}
