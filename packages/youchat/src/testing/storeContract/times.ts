import { strict as assert } from 'node:assert'
import { type Check, long, short, timeFor } from './check.ts'

export const times: readonly Check[] = [
  {
    title: 'has no value once its time is over, for any method',
    async run({ store, key, advance }) {
      await store.set(key(), 'a', short)
      await store.add(key('added'), 'a', short)
      await store.set(key('replaced'), 'a')
      await store.replace(key('replaced'), 'a', 'b', short)
      await advance(short)
      for (const name of ['', 'added', 'replaced']) assert.equal(await store.get(key(name)), undefined)
      assert.equal(await store.remove(key()), false)
      assert.equal(await store.replace(key('added'), 'a', 'b'), false)
      assert.equal(await store.remove(key('replaced'), 'b'), false)
      assert.equal(await store.waitForChange(key(), 'a', { timeoutMs: long }), undefined)
      assert.equal(await store.add(key(), 'c', long), true)
      assert.equal(await store.get(key()), 'c')
    },
  },
  {
    title: 'keeps a value until its time is over',
    async run({ store, key, advance, isExact }) {
      await store.set(key(), 'a', long)
      await store.add(key('added'), 'a', long)
      await store.set(key('replaced'), 'a')
      await store.replace(key('replaced'), 'a', 'a', long)
      await advance(isExact ? long - 1 : short)
      for (const name of ['', 'added', 'replaced']) assert.equal(await store.get(key(name)), 'a')
      if (!isExact) return
      await advance(1)
      for (const name of ['', 'added', 'replaced']) assert.equal(await store.get(key(name)), undefined)
    },
  },
  {
    title: 'keeps a value without a time for good',
    async run({ store, key, advance, isExact }) {
      await store.set(key(), 'a')
      await store.set(key('endless'), 'a', Number.POSITIVE_INFINITY)
      await store.add(key('added'), 'a', Number.POSITIVE_INFINITY)
      await advance(isExact ? 100 * 365 * 24 * long : short)
      for (const name of ['', 'endless', 'added']) assert.equal(await store.get(key(name)), 'a')
    },
  },
  {
    title: 'counts the time of the last set alone',
    async run({ store, key, advance }) {
      for (const name of ['longer', 'good']) await store.set(key(name), 'a', short)
      await store.set(key('longer'), 'b', long)
      await store.set(key('good'), 'b')
      await store.set(key('shorter'), 'a', long)
      await store.set(key('shorter'), 'b', short)
      await advance(short)
      assert.equal(await store.get(key('longer')), 'b')
      assert.equal(await store.get(key('good')), 'b')
      assert.equal(await store.get(key('shorter')), undefined)
    },
  },
  {
    title: 'counts the time of a replacement alone',
    async run({ store, key, advance }) {
      const ttlMs = await timeFor(async (ttl) => {
        await store.set(key(), 'a', ttl)
        return store.replace(key(), 'a', 'b')
      })
      await advance(ttlMs)
      assert.equal(await store.get(key()), 'b')
    },
  },
  {
    title: 'does not count the time of what was refused',
    async run({ store, key, advance }) {
      await store.set(key('kept'), 'a', long)
      assert.equal(await store.add(key('kept'), 'b', short), false)
      assert.equal(await store.replace(key('kept'), 'b', 'c', short), false)
      const ttlMs = await timeFor(async (ttl) => {
        await store.set(key('ended'), 'a', ttl)
        return !(await store.add(key('ended'), 'b', long)) && !(await store.replace(key('ended'), 'b', 'c'))
      })
      await advance(ttlMs)
      assert.equal(await store.get(key('kept')), 'a')
      assert.equal(await store.get(key('ended')), undefined)
    },
  },
  {
    title: 'takes a time of 0 or less as over',
    async run({ store, key }) {
      for (const ttlMs of [0, -1, Number.NEGATIVE_INFINITY]) {
        await store.set(key(), 'a')
        await store.set(key(), 'b', ttlMs)
        assert.equal(await store.get(key()), undefined)
        assert.equal(await store.add(key(), 'c', ttlMs), true)
        assert.equal(await store.get(key()), undefined)
        await store.set(key(), 'd')
        assert.equal(await store.add(key(), 'e', ttlMs), false)
        assert.equal(await store.replace(key(), 'x', 'e', ttlMs), false)
        assert.equal(await store.get(key()), 'd')
        assert.equal(await store.replace(key(), 'd', 'e', ttlMs), true)
        assert.equal(await store.get(key()), undefined)
      }
    },
  },
  {
    title: 'takes fractions of a millisecond',
    async run({ store, key, advance }) {
      await store.set(key(), 'a', 0.4)
      assert.equal(await store.add(key('added'), 'a', 1.5), true)
      await store.set(key('long'), 'a', long + 0.5)
      await advance(2)
      assert.equal(await store.get(key()), undefined)
      assert.equal(await store.get(key('added')), undefined)
      assert.equal(await store.get(key('long')), 'a')
    },
  },
  {
    title: 'refuses a time that is not a number, and changes nothing',
    async run({ store, key }) {
      await store.set(key(), 'a')
      await assert.rejects(store.set(key(), 'b', Number.NaN), RangeError)
      await assert.rejects(store.replace(key(), 'a', 'b', Number.NaN), RangeError)
      await assert.rejects(store.add(key('added'), 'b', Number.NaN), RangeError)
      assert.equal(await store.get(key()), 'a')
      assert.equal(await store.get(key('added')), undefined)
    },
  },
]
