import { describe, expect, test } from 'vitest'
import { settle } from '../../settle.fixture.ts'
import { memoryStore } from '../../stores/memory.ts'
import { mortalStore } from '../../stores/mortal.fixture.ts'
import type { Store } from '../../stores/store.ts'
import { manualClock } from '../../testing/clock.ts'
import { WxAiBot, WxAiBotCardResponse } from './index.ts'
import { account, card, common, openAiBotReply, sealAiBotPush } from './testkit/pushes.ts'

type Reply = { msgtype: string; stream: { id: string; finish: boolean; content: string } }

/** Bots that share nothing but a store, as those in several processes do. */
function processes(count: number, shared?: (clock: ReturnType<typeof manualClock>) => Store) {
  const clock = manualClock()
  const store = shared?.(clock)
  const errors: unknown[] = []
  const bots = Array.from({ length: count }, () => {
    const onError = (error: unknown) => errors.push((error as { code?: unknown }).code ?? error)
    const bot = new WxAiBot({ ...account, clock, store, onError })
    const send = async (push: object) =>
      openAiBotReply((await bot.handle(sealAiBotPush(push, account))).body, account) as Reply | undefined
    return {
      bot,
      say: (msgid: string) => send({ ...common, msgid, msgtype: 'text', text: { content: 'hi' } }) as Promise<Reply>,
      poll: (id: string) =>
        send({ ...common, msgid: `p${Math.random()}`, msgtype: 'stream', stream: { id } }) as Promise<Reply>,
    }
  })
  return { clock, bots, errors }
}

/** A handler whose pieces come when told to. */
function stepwise() {
  let next = (_piece: string | undefined) => {}
  const state = { runs: 0 }
  async function* handler() {
    state.runs++
    for (;;) {
      const piece = await new Promise<string | undefined>((resolve) => {
        next = resolve
      })
      if (piece === undefined) return
      yield piece
    }
  }
  const give = async (piece?: string) => {
    await settle()
    next(piece)
    await settle()
  }
  return { handler, state, give }
}

describe('processes behind one URL that share a store', () => {
  test('any of them tells how a reply grows that another makes', async () => {
    const { clock, bots, errors } = processes(2, (clock) => memoryStore({ clock }))
    const [one, two] = bots as [(typeof bots)[0], (typeof bots)[0]]
    const { handler, give } = stepwise()
    one.bot.on('text', handler)
    const first = one.say('1')
    await give('a')
    const { id } = (await first).stream
    clock.advance(400)
    await settle()
    expect((await two.poll(id)).stream).toEqual({ id, finish: false, content: 'a' })
    const held = two.poll(id)
    await give('b')
    clock.advance(400)
    expect((await held).stream.content).toBe('ab')
    await give('c')
    await give(undefined)
    expect((await two.poll(id)).stream).toEqual({ id, finish: true, content: 'abc' })
    expect((await one.poll(id)).stream).toEqual({ id, finish: true, content: 'abc' })
    expect(errors).toEqual([])
  })

  test('a reply that only others are asked for is not given up', async () => {
    const { clock, bots, errors } = processes(2, (clock) => memoryStore({ clock }))
    const [one, two] = bots as [(typeof bots)[0], (typeof bots)[0]]
    const { handler, give } = stepwise()
    one.bot.on('text', handler)
    const first = one.say('1')
    await give('a')
    const { id } = (await first).stream
    for (let second = 0; second < 60; second++) {
      void two.poll(id)
      await settle(5)
      clock.advance(1000)
      await settle(5)
    }
    await give('b')
    clock.advance(1000)
    await settle()
    expect((await two.poll(id)).stream).toEqual({ id, finish: false, content: 'ab' })
    expect(errors).toEqual([])
    await one.bot.close()
  })

  test('is not written to more often than every 400 ms, but its end at once', async () => {
    const written: string[] = []
    const { clock, bots } = processes(1, (clock) => {
      const store = memoryStore({ clock })
      const set = (...args: Parameters<Store['set']>) => {
        if (args[0].includes(':stream:')) written.push((JSON.parse(args[1]) as { content: string }).content)
        return store.set(...args)
      }
      return Object.assign(Object.create(store) as Store, {
        set,
        get: store.get.bind(store),
        add: store.add.bind(store),
        waitForChange: store.waitForChange.bind(store),
      })
    })
    const [one] = bots as [(typeof bots)[0]]
    const { handler, give } = stepwise()
    one.bot.on('text', handler)
    const first = one.say('1')
    await give('a')
    await first
    for (const piece of ['b', 'c', 'd']) await give(piece)
    clock.advance(400)
    await settle()
    await give('e')
    await give(undefined)
    expect(written.length).toBeLessThanOrEqual(4)
    expect(written.at(-1)).toBe('abcde')
  })

  test('the same push at two of them at once runs one handler, and both have its stream', async () => {
    const { bots } = processes(2, (clock) => memoryStore({ clock }))
    const [one, two] = bots as [(typeof bots)[0], (typeof bots)[0]]
    const { handler, give, state } = stepwise()
    for (const { bot } of [one, two]) bot.on('text', handler)
    const both = [one.say('same'), two.say('same')]
    await give('a')
    const [a, b] = (await Promise.all(both)) as [Reply, Reply]
    expect(a.stream.id).toBe(b.stream.id)
    expect(state.runs).toBe(1)
    await Promise.all([one.bot.close(), two.bot.close()])
  })

  test('a card is the same at both, too', async () => {
    const { bots } = processes(2, (clock) => memoryStore({ clock }))
    let runs = 0
    for (const { bot } of bots) {
      bot.on('text', async () => {
        runs++
        await settle(3)
        return new WxAiBotCardResponse(card)
      })
    }
    const replies = await Promise.all(bots.map(({ say }) => say('same')))
    expect(replies).toEqual([
      { msgtype: 'template_card', template_card: card },
      { msgtype: 'template_card', template_card: card },
    ])
    expect(runs).toBe(1)
  })

  test('when the process that made it hangs, the reply ends with what others saw of it', async () => {
    const { clock, bots } = processes(1, (clock) => memoryStore({ clock }))
    const [two] = bots as [(typeof bots)[0]]
    const store = memoryStore({ clock })
    const its = manualClock()
    const still = new WxAiBot({ ...account, clock: its, store })
    const other = new WxAiBot({ ...account, clock, store })
    const { handler, give } = stepwise()
    still.on('text', handler)
    const say = { ...common, msgid: '1', msgtype: 'text', text: { content: 'hi' } }
    const first = still.handle(sealAiBotPush(say, account))
    await give('a')
    const { id } = (openAiBotReply((await first).body, account) as Reply).stream
    its.advance(400)
    await settle()
    const ask = async () => {
      const push = { ...common, msgid: `p${Math.random()}`, msgtype: 'stream', stream: { id } }
      return (openAiBotReply((await other.handle(sealAiBotPush(push, account))).body, account) as Reply).stream
    }
    expect(await ask()).toEqual({ id, finish: false, content: 'a' })
    clock.advance(30_000)
    expect(await ask()).toEqual({ id, finish: true, content: 'a' })
    // Whoever never saw it cannot know what was there.
    expect((await two.poll(id)).stream).toEqual({ id, finish: true, content: '' })
    await still.close()
  })
})

test('without a store, a process that was started anew ends the replies of the one before', async () => {
  const { bots } = processes(2)
  const [one, two] = bots as [(typeof bots)[0], (typeof bots)[0]]
  const { handler, give } = stepwise()
  one.bot.on('text', handler)
  const first = one.say('1')
  await give('a')
  const { id } = (await first).stream
  expect((await two.poll(id)).stream).toEqual({ id, finish: true, content: '' })
  await one.bot.close()
})

test('a store that is away costs no answer: whoever makes a reply knows it, and the error is told', async () => {
  const { bots, errors } = processes(1, (clock) => mortalStore(memoryStore({ clock }), 'away').store)
  const [one] = bots as [(typeof bots)[0]]
  const { handler, give } = stepwise()
  one.bot.on('text', handler)
  const first = one.say('1')
  await give('a')
  const { id } = (await first).stream
  await give(undefined)
  expect((await one.poll(id)).stream).toEqual({ id, finish: true, content: 'a' })
  expect(errors).toEqual(['store_away'])
})

test('nor does one that never answers', async () => {
  const { bots, errors, clock } = processes(1, (clock) => mortalStore(memoryStore({ clock }), 'silent').store)
  const [one] = bots as [(typeof bots)[0]]
  one.bot.on('text', () => 'yes')
  const first = one.say('1')
  for (let second = 0; second < 3; second++) {
    await settle()
    clock.advance(1000)
  }
  expect((await first).stream).toMatchObject({ finish: true, content: 'yes' })
  expect(errors).toEqual(['store_away'])
})
