import { randomBytes } from 'node:crypto'
import { refuse } from './input.ts'

/** A picture people sent, as a callback fetches it. */
export interface Picture {
  readonly type: string
  readonly bytes: Buffer
}

/** Where pictures are served. */
export const picturesPath = '/_sim/pictures/'

const limit = 50
const sampleId = 'sample.png'
const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** A picture in base64. */
interface SavedPicture {
  readonly id: string
  readonly type: string
  readonly bytes: string
}

/** Holds the pictures people send, the newest fifty, so that `PicUrl` is an address as on the platform. */
export class Pictures {
  readonly #pictures = new Map<string, Picture>()

  get(id: string): Picture | undefined {
    return id === sampleId ? sample : this.#pictures.get(id)
  }

  /**
   * The address a picture is fetched from: a `data:` address is stored and served, others stay as they are.
   * @param baseUrl Address of the simulator.
   * @throws SimulatorError `bad_request`
   */
  publish(pictureUrl: string, baseUrl: string): string {
    if (/^https?:\/\//.test(pictureUrl) && pictureUrl.length <= 2000) return pictureUrl
    const found = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/]+={0,2})$/.exec(pictureUrl)
    const extension = extensions[found?.[1] ?? '']
    if (found === null || extension === undefined) {
      throw refuse(
        '"picUrl" must begin with http:// or https://, or be a data: address of a PNG, JPEG, GIF or WebP in base64.',
      )
    }
    const id = `${randomBytes(12).toString('hex')}.${extension}`
    this.#pictures.set(id, { type: found[1] ?? '', bytes: Buffer.from(found[2] ?? '', 'base64') })
    for (const oldest of this.#pictures.keys()) {
      if (this.#pictures.size <= limit) break
      this.#pictures.delete(oldest)
    }
    return `${baseUrl}${picturesPath}${id}`
  }

  /** The picture an address of this simulator leads to; undefined for any other address. */
  find(pictureUrl: string, baseUrl: string): Picture | undefined {
    const start = `${baseUrl}${picturesPath}`
    return pictureUrl.startsWith(start) ? this.get(pictureUrl.slice(start.length)) : undefined
  }

  /** Address of the picture that is sent when none was chosen. */
  sampleUrl(baseUrl: string): string {
    return `${baseUrl}${picturesPath}${sampleId}`
  }

  save(): readonly SavedPicture[] {
    return [...this.#pictures].map(([id, { type, bytes }]) => ({ id, type, bytes: bytes.toString('base64') }))
  }

  load(saved: readonly SavedPicture[]): void {
    this.#pictures.clear()
    for (const { id, type, bytes } of saved) this.#pictures.set(id, { type, bytes: Buffer.from(bytes, 'base64') })
  }

  clear(): void {
    this.#pictures.clear()
  }
}

/** A green tile with a white disc, 48 by 48. */
const sample: Picture = {
  type: 'image/png',
  bytes: Buffer.from(
    [
      'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAMAAABg3Am1AAAABlBMVEUHwWD///9Xj5kNAAAATUlEQVR42u3UoRIAIAgEUfb/f9pi',
      'sugyg0G5zEvARXQ+DjNy/JCwxM7vBDgBToAUFoAUFoAUDUpA/aYvXKt/IP+ivgR8zfgiS1Rl58kMF5UCaYqKolwAAAAASUVORK5C',
      'YII=',
    ].join(''),
    'base64',
  ),
}
