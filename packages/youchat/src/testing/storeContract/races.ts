import { strict as assert } from 'node:assert'
import { type Check, long } from './check.ts'

/** What `act` says when called many times at once, in the order of the calls. */
function atOnce(times: number, act: (call: number) => Promise<boolean>): Promise<boolean[]> {
  return Promise.all(Array.from({ length: times }, (_, call) => act(call)))
}

/** The one call that won. */
function winner(results: readonly boolean[]): number {
  const winners = [...results.keys()].filter((call) => results[call])
  assert.equal(winners.length, 1, `${winners.length} of ${results.length} won`)
  return winners[0] ?? -1
}

export const races: readonly Check[] = [
  {
    title: 'lets exactly one of a hundred add',
    async run({ store, key }) {
      for (const round of ['first', 'second', 'third']) {
        const results = await atOnce(100, (call) => store.add(key(round), `by ${call}`, long))
        assert.equal(await store.get(key(round)), `by ${winner(results)}`)
      }
    },
  },
  {
    title: 'lets exactly one of a hundred add where the time of the last is over',
    async run({ store, key, advance }) {
      await store.add(key(), 'before', 10)
      await advance(10)
      const results = await atOnce(100, (call) => store.add(key(), `by ${call}`, long))
      assert.equal(await store.get(key()), `by ${winner(results)}`)
    },
  },
  {
    title: 'lets exactly one of a hundred replace',
    async run({ store, key }) {
      await store.set(key(), 'start')
      const results = await atOnce(100, (call) => store.replace(key(), 'start', `by ${call}`, long))
      assert.equal(await store.get(key()), `by ${winner(results)}`)
    },
  },
  {
    title: 'lets exactly one of a hundred remove',
    async run({ store, key }) {
      await store.set(key(), 'a')
      winner(await atOnce(100, () => store.remove(key())))
      await store.set(key(), 'a')
      winner(await atOnce(100, () => store.remove(key(), 'a')))
      assert.equal(await store.get(key()), undefined)
    },
  },
  {
    title: 'lets either a replacement or a removal win',
    async run({ store, key }) {
      await store.set(key(), 'a')
      const results = await atOnce(40, (call) =>
        call % 2 === 0 ? store.remove(key(), 'a') : store.replace(key(), 'a', `by ${call}`),
      )
      const won = winner(results)
      assert.equal(await store.get(key()), won % 2 === 0 ? undefined : `by ${won}`)
    },
  },
  {
    title: 'loses no step of those who count by replacing',
    async run({ store, key }) {
      await store.set(key(), '0')
      const count = async () => {
        for (let steps = 0; steps < 10; ) {
          const now = (await store.get(key())) ?? ''
          if (await store.replace(key(), now, String(Number(now) + 1), long)) steps++
        }
      }
      await Promise.all(Array.from({ length: 10 }, count))
      assert.equal(await store.get(key()), '100')
    },
  },
]
