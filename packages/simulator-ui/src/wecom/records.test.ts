import { expect, it } from 'vitest'
import type { BotInteraction, Delivery } from '../../../simulator/src/protocol.ts'
import { wireRecords } from './records.ts'
import { noWecom, type SeenFrame, type WecomPage } from './store.ts'

const delivery = (id: string, at: number) => ({ id, at }) as unknown as Delivery
const interaction = (id: string, at: number) => ({ id, at, botId: 'b' }) as unknown as BotInteraction
const frame = { id: 'f1', at: 9, botId: 'b' } as unknown as SeenFrame

const page: WecomPage = { ...noWecom, interactions: [interaction('i1', 5)], frames: [frame] }
const idsOf = (more: Partial<WecomPage>, filter: Parameters<typeof wireRecords>[2]) =>
  wireRecords([delivery('w2', 7), delivery('w1', 5)], { ...page, ...more }, filter).map(({ id }) => id)

it('mixes pushes of apps and of bots by time; where the clock stands still, what came last is first', () => {
  expect(idsOf({ latest: 'apps' }, 'all')).toEqual(['w2', 'w1', 'b/i1'])
  expect(idsOf({ latest: 'bots' }, 'all')).toEqual(['w2', 'b/i1', 'w1'])
})

it('lists one kind alone; frames only then', () => {
  expect(idsOf({}, 'apps')).toEqual(['w2', 'w1'])
  expect(idsOf({}, 'bots')).toEqual(['b/i1'])
  expect(idsOf({}, 'frames')).toEqual(['frame b/f1'])
})
