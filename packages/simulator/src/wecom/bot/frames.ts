import { maskText } from '../../mask.ts'
import type { BotFrame } from '../../protocol-bot.ts'
import { Ring } from '../../ring.ts'

const limit = 500
const keptBytes = 16 * 1024

/** What is known of a frame besides its text. */
export type NewFrame = Omit<BotFrame, 'kind' | 'id' | 'at' | 'text' | 'bytes'>

/** The frames of a bot's long connections, the newest five hundred. */
export class Frames {
  readonly #frames = new Ring<BotFrame>(limit)
  #count = 0

  add(text: string, at: number, frame: NewFrame): BotFrame {
    const bytes = Buffer.byteLength(text)
    const shown = maskText(text.slice(0, keptBytes), [], ['aeskey'])
    const added: BotFrame = { kind: 'frame', id: `f${++this.#count}`, at, text: shown, bytes, ...frame }
    this.#frames.put(added)
    return added
  }

  /** Newest first. */
  list(): readonly BotFrame[] {
    return this.#frames.list().reverse()
  }

  clear(): void {
    this.#frames.clear()
  }
}
