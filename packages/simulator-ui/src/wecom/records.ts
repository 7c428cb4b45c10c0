import type { BotInteraction, Delivery } from '../../../simulator/src/protocol.ts'
import { idOf, type SeenFrame, type WecomPage } from './store.ts'

/** Something that went over the wire: a push of an app, what a member did with a bot, or a frame of a connection. */
export type WireRecord =
  | { readonly kind: 'delivery'; readonly id: string; readonly at: number; readonly delivery: Delivery }
  | { readonly kind: 'interaction'; readonly id: string; readonly at: number; readonly interaction: BotInteraction }
  | { readonly kind: 'frame'; readonly id: string; readonly at: number; readonly frame: SeenFrame }

/** Which of them are listed. */
export type WireFilter = 'all' | 'apps' | 'bots' | 'frames'

export const wireFilters: readonly WireFilter[] = ['all', 'apps', 'bots', 'frames']

/** What went over the wire, newest first. Frames stand alone only where they are asked for. */
export function wireRecords(
  deliveries: readonly Delivery[],
  { interactions, frames, latest }: Pick<WecomPage, 'interactions' | 'frames' | 'latest'>,
  filter: WireFilter,
): readonly WireRecord[] {
  if (filter === 'frames') return frames.map((frame) => ({ kind: 'frame', id: frameId(frame), at: frame.at, frame }))
  const apps = filter === 'bots' ? [] : deliveries.map(ofDelivery)
  const bots = filter === 'apps' ? [] : interactions.map(ofInteraction)
  const all = latest === 'bots' ? [...bots, ...apps] : [...apps, ...bots]
  return all.sort((a, b) => b.at - a.at)
}

function ofDelivery(delivery: Delivery): WireRecord {
  return { kind: 'delivery', id: delivery.id, at: delivery.at, delivery }
}

function ofInteraction(interaction: BotInteraction): WireRecord {
  return { kind: 'interaction', id: idOf(interaction), at: interaction.at, interaction }
}

function frameId(frame: SeenFrame): string {
  return `frame ${idOf(frame)}`
}
