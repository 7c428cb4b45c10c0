import type { Clock } from '../../clock.ts'
import { WxApiError, WxTransportError } from '../../errors.ts'
import { isForgotten, type PushChannel } from './chat.ts'
import { type ReplyStream, streamPacket } from './stream.ts'
import { within } from './within.ts'

/** Refusals that pass: the system is busy, or more than 30 messages went to a chat within a minute. */
const passing: readonly number[] = [-1, 45009]
const tooOftenMs = 5000
/** Behind which the limit must be that of an hour. */
const maxRefusals = 13

/** How a growing reply is sent over a long connection. */
export interface GrowingOptions {
  readonly clock: Clock
  /** The least time between two packets, in milliseconds; the last one is not held back. */
  readonly frameMs: number
  readonly onError: (error: unknown) => void
}

/**
 * Sends a reply as it grows: each packet says all there is and waits for the one before, so that what came meanwhile goes
 * out together. Where the platform no longer takes packets of it (it came before a reconnect, or its time is over), the
 * complete text is pushed to the chat as a message of its own.
 */
export async function sendGrowing(
  reply: ReplyStream,
  channel: PushChannel,
  feedbackId: string | undefined,
  { clock, frameMs, onError }: GrowingOptions,
): Promise<void> {
  let pauseMs = frameMs
  for (let isFirst = true, refusals = 0; ; isFirst = false) {
    const { version, isFinished, content } = reply
    try {
      // Pictures and cards do not go with a stream here; they follow it.
      await channel.reply(streamPacket(reply.id, { content, finish: isFinished }, isFirst ? feedbackId : undefined))
      if (isFinished) return
      pauseMs = frameMs
    } catch (error) {
      if (isForgotten(error)) return pushWhole(reply, channel)
      const isTooOften = error instanceof WxApiError && passing.includes(error.errcode)
      // A later packet makes good for one in between; the last one is worth waiting for, as long as the limit lasts.
      if (isFinished ? !isTooOften || ++refusals > maxRefusals : !isTooOften && !(error instanceof WxTransportError)) {
        throw error
      }
      onError(error)
      pauseMs = Math.max(2 * pauseMs, tooOftenMs)
    }
    if (isFinished) await new Promise<void>((resolve) => void clock.after(tooOftenMs, resolve))
    else await within(clock, pauseMs, reply.finished)
    if (reply.version === version && !isFinished) await reply.changed()
  }
}

async function pushWhole(reply: ReplyStream, channel: PushChannel): Promise<void> {
  await reply.finished
  if (reply.content !== '') await channel.push({ msgtype: 'markdown', markdown: { content: reply.content } })
}
