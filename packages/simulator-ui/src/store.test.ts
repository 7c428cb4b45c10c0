import { expect, it } from 'vitest'
import type { CallRecord, ChatEntry, Delivery, SimulatorState } from '../../simulator/src/protocol.ts'
import { type Action, initialState, reduce } from './store.ts'

const delivery = (id: string, at: number, state: Delivery['state']) =>
  ({ id, at, state, attempts: [] }) as unknown as Delivery
const entry = (id: string, from: ChatEntry['from'] = 'account') => ({ id, from, at: 0 }) as unknown as ChatEntry
const stateOf = (...openids: string[]) =>
  ({
    ...{ now: 0, official: { people: openids.map((openid) => ({ openid })) } },
    wecom: { members: [], kf: { customers: [] } },
  }) as unknown as SimulatorState

const run = (...actions: Action[]) => actions.reduce(reduce, initialState)

it('keeps what an event told while an older list was on its way', () => {
  const { deliveries } = run(
    { type: 'delivery', delivery: delivery('a', 1, 'done') },
    { type: 'delivery', delivery: delivery('b', 2, 'running') },
    { type: 'deliveriesRead', deliveries: [delivery('a', 1, 'running')] },
  )
  expect(deliveries.map(({ id, state }) => [id, state])).toEqual([
    ['b', 'running'],
    ['a', 'done'],
  ])
})

it('adds each line once, those that came while an older chat was on its way too', () => {
  const chat = (id: string): Action => ({ type: 'chat', product: 'official', openid: 'o', entry: entry(id) })
  const before = run(chat('1'), chat('2'))
  expect(before.chats).toEqual({})
  const read = reduce(before, { type: 'chatRead', openid: 'o', entries: [entry('1')] })
  expect(read.early).toEqual({})
  const { chats } = [chat('2'), chat('3')].reduce(reduce, read)
  expect(chats.o?.map(({ id }) => id)).toEqual(['1', '2', '3'])
})

it('counts what the account wrote to somebody else, until they are chosen', () => {
  const before = run(
    { type: 'state', state: stateOf('a', 'b') },
    { type: 'chat', product: 'official', openid: 'a', entry: entry('1') },
    { type: 'chat', product: 'official', openid: 'b', entry: entry('2') },
    { type: 'chat', product: 'official', openid: 'b', entry: entry('3', 'person') },
  )
  expect(before.selected).toBe('a')
  expect(before.unread).toEqual({ b: 1 })
  expect(reduce(before, { type: 'selected', openid: 'b' }).unread.b).toBe(0)
})

it('forgets chats and deliveries of before a lost connection once it knows who is there', () => {
  const before = run(
    { type: 'opened' },
    { type: 'state', state: stateOf('a') },
    { type: 'chatRead', openid: 'a', entries: [entry('1')] },
    { type: 'delivery', delivery: delivery('d', 1, 'done') },
    { type: 'lost' },
    { type: 'opened' },
  )
  expect(before.chats.a).toHaveLength(1)
  const after = reduce(before, { type: 'state', state: stateOf('z') })
  expect(after).toMatchObject({ selected: 'z', chats: {}, deliveries: [], epoch: 2, connection: 'open' })
})

it('puts calls first as they end, behind what an older reading knew', () => {
  const call = (id: string, at: number) => ({ id, at, path: '/cgi-bin/user/get', errcode: 0 }) as unknown as CallRecord
  const { calls, revision } = run(
    { type: 'call', call: call('a2', 2) },
    { type: 'callsRead', calls: [call('a1', 1)] },
    { type: 'call', call: call('a3', 3) },
    { type: 'callsRead', calls: [call('a3', 3), call('a2', 2), call('a1', 1)] },
  )
  expect(calls?.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1'])
  expect(revision).toBe(2)
})

it('goes to the panel from a message, and forgets what a reset took', () => {
  const before = run(
    { type: 'state', state: stateOf('a', 'b') },
    { type: 'beside', openid: 'b' },
    { type: 'panel', open: false },
    { type: 'inspectedCall', id: 'a1', open: true },
  )
  expect(before).toMatchObject({ columns: ['a', 'b'], tab: 'calls', panelOpen: true, overlay: 'inspector' })
  expect(reduce(before, { type: 'reset' })).toMatchObject({
    ...{ columns: [], selected: null, calls: [], inspectedCall: null },
  })
})

it('does not count as unread what is written to a chat that is open beside', () => {
  const state = run(
    { type: 'state', state: stateOf('a', 'b') },
    { type: 'beside', openid: 'b' },
    { type: 'chat', product: 'official', openid: 'a', entry: entry('1') },
  )
  expect(state.unread.a ?? 0).toBe(0)
})
