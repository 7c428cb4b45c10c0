import { strict as assert } from 'node:assert'
import type { Store } from '../../stores/store.ts'
import { type Check, long, pause } from './check.ts'

/** Waits longer than a check may take: what does not wake is caught by the time limit of the test runner. */
const patient = { timeoutMs: long }

/** Each way to change what was `a`, or was none, and what is there then. */
const changes: readonly [string, string | undefined, (store: Store, key: string) => Promise<unknown>][] = [
  ['b', 'a', (store, key) => store.set(key, 'b')],
  ['b', 'a', (store, key) => store.set(key, 'b', long)],
  ['', 'a', (store, key) => store.set(key, '')],
  ['b', 'a', (store, key) => store.replace(key, 'a', 'b', long)],
  ['nothing', 'a', (store, key) => store.remove(key)],
  ['nothing', 'a', (store, key) => store.remove(key, 'a')],
  ['nothing', 'a', (store, key) => store.set(key, 'b', 0)],
  ['b', undefined, (store, key) => store.set(key, 'b')],
  ['', undefined, (store, key) => store.set(key, '')],
  ['b', undefined, (store, key) => store.add(key, 'b', long)],
]

export const waits: readonly Check[] = [
  {
    title: 'does not wait where the value is another already',
    async run({ store, key }) {
      assert.equal(await store.waitForChange(key(), 'a', patient), undefined)
      await store.set(key(), '')
      assert.equal(await store.waitForChange(key(), undefined, patient), '')
      await store.set(key(), 'b')
      assert.equal(await store.waitForChange(key(), 'a', patient), 'b')
      assert.equal(await store.waitForChange(key(), '', patient), 'b')
    },
  },
  {
    title: 'wakes by every way to change a value',
    async run({ store, key }) {
      for (const [index, [expected, seen, change]] of changes.entries()) {
        for (const isLater of [false, true]) {
          const name = key(`${index} ${isLater}`)
          if (seen !== undefined) await store.set(name, seen)
          const waiting = store.waitForChange(name, seen, patient)
          if (isLater) await pause()
          await change(store, name)
          assert.equal((await waiting) ?? 'nothing', expected, `by ${change}`)
        }
      }
    },
  },
  {
    title: 'goes on waiting when nothing changed, was refused, or changed elsewhere',
    async run({ store, key }) {
      await store.set(key(), 'a')
      const waiting = store.waitForChange(key(), 'a', patient)
      await store.set(key(), 'a', long)
      await store.replace(key(), 'a', 'a')
      await store.add(key(), 'b', long)
      await store.replace(key(), 'x', 'b')
      await store.remove(key(), 'x')
      await store.set(key('other'), 'b')
      await store.remove(key('other'))
      await pause()
      await store.set(key(), 'c')
      assert.equal(await waiting, 'c')
    },
  },
  {
    title: 'gives the unchanged value when the time to wait is over',
    async run({ store, key, advance, isExact }) {
      await store.set(key(), 'a')
      for (const [name, seen] of [
        [key(), 'a'],
        [key('none'), undefined],
      ] as const) {
        const start = performance.now()
        let isOver = false
        const waiting = store.waitForChange(name, seen, { timeoutMs: 100 }).finally(() => {
          isOver = true
        })
        if (isExact) {
          await advance(99)
          await pause()
          assert.equal(isOver, false)
          await advance(1)
        }
        assert.equal(await waiting, seen)
        // Timers may be a little early.
        if (!isExact) assert.ok(performance.now() - start > 95)
      }
      await store.set(key(), 'b')
      assert.equal(await store.get(key()), 'b')
    },
  },
  {
    title: 'only looks when there is no time to wait',
    async run({ store, key }) {
      assert.equal(await store.waitForChange(key(), undefined, { timeoutMs: 0 }), undefined)
      await store.set(key(), 'a')
      assert.equal(await store.waitForChange(key(), 'a', { timeoutMs: 0 }), 'a')
      assert.equal(await store.waitForChange(key(), undefined, { timeoutMs: 0 }), 'a')
    },
  },
  {
    title: 'does not begin when aborted already',
    async run({ store, key }) {
      const reason = new Error('enough')
      const signal = AbortSignal.abort(reason)
      await assert.rejects(store.waitForChange(key(), undefined, { ...patient, signal }), reason)
      await assert.rejects(store.waitForChange(key(), 'a', { ...patient, signal }), reason)
    },
  },
  {
    title: 'ends when aborted, with the reason, and leaves others waiting',
    async run({ store, key }) {
      for (const isLater of [false, true]) {
        const name = key(String(isLater))
        const reason = { why: 'enough' }
        const stop = new AbortController()
        const aborted = store.waitForChange(name, undefined, { ...patient, signal: stop.signal })
        const failed = aborted.then(
          () => assert.fail('it was aborted'),
          (error: unknown) => error,
        )
        const other = store.waitForChange(name, undefined, { ...patient, signal: new AbortController().signal })
        if (isLater) await pause()
        stop.abort(reason)
        assert.equal(await failed, reason)
        await store.set(name, 'a')
        assert.equal(await other, 'a')
        assert.equal(await store.waitForChange(name, undefined, patient), 'a')
      }
    },
  },
  {
    title: 'is not troubled by an abort after the end',
    async run({ store, key }) {
      const stop = new AbortController()
      const waiting = store.waitForChange(key(), undefined, { ...patient, signal: stop.signal })
      await store.set(key(), 'a')
      assert.equal(await waiting, 'a')
      stop.abort()
      assert.equal(await store.get(key()), 'a')
    },
  },
  {
    title: 'wakes everyone who waits for the same value',
    async run({ store, key }) {
      const waiting = Array.from({ length: 50 }, () => store.waitForChange(key(), undefined, patient))
      await pause()
      const later = Array.from({ length: 50 }, () => store.waitForChange(key(), undefined, patient))
      await store.set(key(), 'a')
      assert.deepEqual(new Set(await Promise.all([...waiting, ...later])), new Set(['a']))
    },
  },
  {
    title: 'wakes everyone with his own value',
    async run({ store, key }) {
      const names = Array.from({ length: 50 }, (_, index) => key(String(index)))
      const waiting = names.map((name) => store.waitForChange(name, undefined, patient))
      await pause()
      await Promise.all([...names].reverse().map((name) => store.set(name, `of ${name}`)))
      assert.deepEqual(
        await Promise.all(waiting),
        names.map((name) => `of ${name}`),
      )
    },
  },
  {
    title: 'misses no change made right when it begins to wait',
    async run({ store, key }) {
      let seen: string | undefined
      for (let round = 0; round < 60; round++) {
        const next = String(round)
        const early = round % 3 === 0 ? store.set(key(), next) : undefined
        const waiting = store.waitForChange(key(), seen, patient)
        if (round % 3 === 1) await new Promise((resolve) => setImmediate(resolve))
        await (early ?? store.set(key(), next))
        assert.equal(await waiting, next)
        seen = next
      }
    },
  },
  {
    title: 'lets two hand a value to and fro',
    async run({ store, key }) {
      await store.set(key(), '0')
      const play = async (mine: number) => {
        for (let turn = mine; turn < 40; turn += 2) {
          let now = await store.get(key())
          while (Number(now) < turn) now = await store.waitForChange(key(), now, patient)
          assert.equal(await store.replace(key(), String(turn), String(turn + 1), long), true)
        }
      }
      await Promise.all([play(0), play(1)])
      assert.equal(await store.get(key()), '40')
    },
  },
]
