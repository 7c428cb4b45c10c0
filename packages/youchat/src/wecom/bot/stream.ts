import type { Clock } from '../../clock.ts'
import { type WxError, WxReplyError, WxTimeoutError } from '../../errors.ts'
import type { AiBotCard } from './cards.ts'
import { cutText } from './cutText.ts'
import { deferred } from './deferred.ts'
import { maxContentBytes, type Picture, writePictures } from './limits.ts'
import type { AiBotImages, AiBotStream } from './responses.ts'

/** What a growing reply is told at its making. */
export interface ReplyStreamOptions {
  readonly id: string
  readonly clock: Clock
  /** Told what goes wrong while it grows. */
  readonly onError: (error: unknown) => void
  /** Aborts the handler's `ctx.signal`. */
  readonly abort: (reason: unknown) => void
}

/** How long a reply may grow: the platform gives up after six minutes, and the end has to arrive before. */
export const maxGrowthMs: number = 350_000

/** A reply that may still grow. What the person sees is always all of it, not what was added. */
export class ReplyStream {
  readonly id: string
  /** Counts the changes. */
  version = 0
  isFinished = false
  /** Of a finished reply. */
  images: readonly Picture[] = []
  feedbackId: string | undefined = undefined
  #card: AiBotCard | undefined = undefined
  #content = ''
  #bytes = 0
  #iterator: AsyncIterator<string> | undefined = undefined
  /** Resolves once the reply is finished. */
  readonly finished: Promise<void>
  readonly #end = deferred()
  #waiting: (() => void)[] = []
  #cancel: (() => void) | undefined = undefined
  readonly #options: ReplyStreamOptions

  constructor(options: ReplyStreamOptions) {
    this.id = options.id
    this.#options = options
    this.finished = this.#end.promise
  }

  /** All of the text so far; a pair of surrogates that has come by half only waits for its other half. */
  get content(): string {
    return /[\ud800-\udbff]$/.test(this.#content) ? this.#content.slice(0, -1) : this.#content
  }

  /** The card behind a finished reply. */
  get card(): AiBotCard | undefined {
    return this.isFinished ? this.#card : undefined
  }

  /** Finishes the reply at a time, with what there is then. */
  expireAt(time: number): void {
    if (this.isFinished) return
    const { clock } = this.#options
    this.#cancel ??= clock.after(Math.max(0, time - clock.now()), () => {
      this.stop(
        new WxTimeoutError('stream_expired', 'The reply was still growing when the platform’s six minutes were over.'),
      )
    })
  }

  /** Takes over what the handler answered; settles when the reply is finished. */
  async follow({ content, images, card, feedbackId }: AiBotStream): Promise<void> {
    if (!this.isFinished) this.#card = card
    this.feedbackId = feedbackId
    if (typeof content !== 'string') await this.#consume(content)
    else if (!this.isFinished) this.#append(content)
    if (images !== undefined && !this.isFinished) await this.#draw(images)
    this.finish()
  }

  /** Finishes the reply with a card alone. */
  finishWith(card: AiBotCard): void {
    if (!this.isFinished) this.#card = card
    this.finish()
  }

  /** Finishes the reply as it is. */
  finish(): void {
    if (this.isFinished) return
    this.isFinished = true
    this.#cancel?.()
    this.#changed()
    this.#end.resolve()
  }

  /** Finishes the reply early, stops what makes it, and tells why. */
  stop(reason: WxError): void {
    if (this.isFinished) return
    this.close(reason)
    this.#options.onError(reason)
  }

  /** The same where nobody needs to be told. */
  close(reason: WxError): void {
    if (this.isFinished) return
    this.finish()
    this.#options.abort(reason)
    this.#release()
  }

  /** Resolves at the next change; at once where the reply is finished. */
  changed(): Promise<void> {
    if (this.isFinished) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async #consume(pieces: AsyncIterable<string>): Promise<void> {
    try {
      this.#iterator = pieces[Symbol.asyncIterator]()
      // Stopped before the handler had answered.
      if (this.isFinished) return this.#release()
      for (;;) {
        const next = await this.#iterator.next()
        if (this.isFinished || next.done) return
        if (this.#append(next.value)) continue
        this.stop(
          new WxReplyError(
            'text_too_long',
            `The text grew beyond ${maxContentBytes} bytes in UTF-8, which is all the platform takes, and was cut there.`,
          ),
        )
        return
      }
    } catch (error) {
      // What fails because it was stopped has been told.
      if (!this.isFinished) this.#options.onError(error)
      this.#release()
    }
  }

  /** Says whether all of the piece fitted. */
  #append(piece: unknown): boolean {
    if (typeof piece !== 'string') throw new WxReplyError('invalid_reply', 'A piece of the reply is not a text.')
    if (piece === '') return true
    this.#content += piece
    this.#bytes += Buffer.byteLength(piece)
    let fits = true
    // Halves of a pair that came apart count more than the whole.
    if (this.#bytes > maxContentBytes) {
      const cut = cutText(this.#content, maxContentBytes)
      fits = cut.length === this.#content.length
      this.#content = cut
      this.#bytes = Buffer.byteLength(cut)
    }
    this.#changed()
    return fits
  }

  async #draw(images: AiBotImages): Promise<void> {
    try {
      const drawn = writePictures(typeof images === 'function' ? await images() : images)
      if (!this.isFinished) this.images = drawn
    } catch (error) {
      if (!this.isFinished) this.#options.onError(error)
    }
  }

  /** A generator that waits for something may take its time to end; nobody waits for it. */
  #release(): void {
    const iterator = this.#iterator
    this.#iterator = undefined
    try {
      Promise.resolve(iterator?.return?.()).then(undefined, () => {})
    } catch {}
  }

  #changed(): void {
    this.version++
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

/** A reply's state, in the platform's words. */
export interface Snapshot {
  readonly content: string
  readonly finish: boolean
  readonly images?: readonly Picture[] | undefined
  readonly card?: AiBotCard | undefined
}

/** What a growing reply looks like now. */
export function snapshotOf({ content, isFinished, images, card }: ReplyStream): Snapshot {
  if (!isFinished) return { content, finish: false }
  return { content, finish: true, images: images.length > 0 ? images : undefined, card }
}

/**
 * A reply's state as a packet. Pictures and card travel with the last one, in case that it is asked for again.
 * @param feedbackId Given for the first packet of a reply.
 */
export function streamPacket(id: string, snapshot: Snapshot, feedbackId?: string): Record<string, unknown> {
  const { content, finish, images, card } = snapshot
  const stream = {
    id,
    finish,
    content,
    msg_item: images?.map((image) => ({ msgtype: 'image', image })),
    feedback: feedbackId === undefined ? undefined : { id: feedbackId },
  }
  if (card === undefined) return { msgtype: 'stream', stream }
  return { msgtype: 'stream_with_template_card', stream, template_card: card }
}
