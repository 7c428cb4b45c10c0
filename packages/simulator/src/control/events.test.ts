import { get as httpGet, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { textReply } from '../../test/wechat.ts'
import type { SimulatorEvent } from '../protocol.ts'

interface Stream {
  readonly response: IncomingMessage
  /** The next event; waits for it. */
  readonly next: () => Promise<SimulatorEvent>
  readonly ended: Promise<void>
}

async function openStream(url: string): Promise<Stream> {
  const response = await new Promise<IncomingMessage>((resolve) =>
    httpGet(`${url}/_sim/events`, { agent: false }, resolve),
  )
  onTestFinished(() => void response.destroy())
  response.setEncoding('utf8')
  const events: SimulatorEvent[] = []
  let wake = (): void => {}
  let text = ''
  response.on('data', (chunk: string) => {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const found = /^event: (\w+)\ndata: (.*)$/.exec(block)
      if (!found) continue
      const event = JSON.parse(found[2] ?? '') as SimulatorEvent
      expect(event.type).toBe(found[1])
      events.push(event)
    }
    wake()
  })
  const ended = new Promise<void>((resolve) => response.on('close', () => resolve()))
  return {
    response,
    ended,
    next: async () => {
      while (events.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return events.shift() as SimulatorEvent
    },
  }
}

test('events begin with the state and tell everything in its order', async () => {
  const bot = await startBot(() => textReply('alice', 'hello'))
  const sim = await startSim({ callbackUrl: bot.url })
  const stream = await openStream(sim.url)
  expect(stream.response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
  expect(await stream.next()).toMatchObject({ type: 'state', state: { clock: 'manual' } })
  await sim.official.follow({ openid: 'alice' })
  sim.reset()
  const told: unknown[] = []
  for (let count = 0; count < 8; count++) {
    const event = await stream.next()
    if (event.type === 'chat' && event.product === 'official') told.push(['chat', event.openid, event.entry.from])
    else if (event.type === 'delivery') told.push(['delivery', event.delivery.state])
    else if (event.type === 'state')
      told.push(['state', event.state.official.people.map(({ subscribed }) => subscribed)])
    else told.push([event.type])
  }
  expect(told).toEqual([
    ['state', [false]],
    ['state', [true]],
    ['chat', 'alice', 'system'],
    ['delivery', 'running'],
    ['delivery', 'done'],
    ['chat', 'alice', 'account'],
    ['reset'],
    ['state', []],
  ])
})

test('streams end when the simulator is closed', async () => {
  const sim = await startSim()
  const stream = await openStream(sim.url)
  await stream.next()
  await sim.close()
  await stream.ended
})

test('a page that left frees its place', async () => {
  const sim = await startSim()
  for (let count = 0; count < 250; count++) {
    const stream = await openStream(sim.url)
    expect(stream.response.statusCode).toBe(200)
    await stream.next()
    stream.response.destroy()
    await stream.ended
  }
})

test('a listener that reads nothing is cut off', async () => {
  const sim = await startSim()
  const stream = await openStream(sim.url)
  await stream.next()
  stream.response.pause()
  const alice = await sim.official.follow()
  for (let count = 0; count < 200; count++) await alice.push({ MsgType: 'text', Content: 'x'.repeat(60_000) })
  stream.response.resume()
  await stream.ended
})
