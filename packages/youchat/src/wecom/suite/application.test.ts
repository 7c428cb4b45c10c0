import { describe, expect, test } from 'vitest'
import { accountOf, formats, pushTo, suite } from '../../../../../test/products.ts'
import { manualClock } from '../../testing/index.ts'
import { WxSuiteApplication, type WxSuiteApplicationOptions } from '../index.ts'

const ticket = (SuiteTicket = 'ticket-1') => suite.event('suite_ticket', { SuiteTicket })
const created = suite.event('change_contact', { ChangeType: 'create_user', AuthCorpId: 'ww1', UserID: 'lisi' })
const ok = { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'success' }

/** As the platform delivers a push: up to three times, all the same. */
function start(options: WxSuiteApplicationOptions = {}) {
  const errors: unknown[] = []
  const clock = manualClock()
  const app = new WxSuiteApplication({
    ...(accountOf(suite) as WxSuiteApplicationOptions),
    ...options,
    clock,
    onError: (error) => void errors.push(error),
  })
  return { app, errors, clock }
}

describe('the answer', () => {
  test.each(formats)('is the word success, unencrypted, whatever a handler answers, as %s', async (format) => {
    for (const answer of [undefined, null, '', 'something else']) {
      const { app, errors } = start()
      app.on('event.suite_ticket', async () => answer)
      expect(await app.handle(pushTo(suite, ticket(), { format }))).toEqual(ok)
      const { query, body } = pushTo(suite, ticket('ticket-2'), { format })
      expect(await app.process(query, body)).toBe('success')
      expect(errors).toEqual([])
    }
  })

  test('is the same where nobody hears the push', async () => {
    const { app, errors } = start()
    for (const push of [ticket(), created, suite.event('not_invented_yet')]) {
      expect(await app.handle(pushTo(suite, push))).toEqual(ok)
    }
    expect(errors).toEqual([])
  })
})

describe('a handler that fails', () => {
  test('is not success, and is run again when the push is delivered again', async () => {
    const { app, errors } = start()
    const kept: string[] = []
    let down = true
    app.on('event.suite_ticket', async ({ SuiteTicket }) => {
      if (down) throw new Error('database is down')
      kept.push(SuiteTicket)
    })
    for (let delivery = 1; delivery <= 2; delivery++) {
      const { body } = await app.handle(pushTo(suite, ticket()))
      expect(body).not.toBe('success')
      expect(errors).toHaveLength(delivery)
      expect(errors.at(-1)).toEqual(new Error('database is down'))
    }
    down = false
    expect(await app.handle(pushTo(suite, ticket()))).toEqual(ok)
    expect(kept).toEqual(['ticket-1'])
  })

  test('at once is no success either, nor is one that throws in middleware', async () => {
    const fails = () => {
      throw new Error('database is down')
    }
    for (const spoil of [
      ({ app }: ReturnType<typeof start>) => void app.on('event.suite_ticket', fails),
      ({ app }: ReturnType<typeof start>) => void app.use(fails),
      ({ app }: ReturnType<typeof start>) => void app.use((_ctx, next) => next().then(fails)),
      ({ app }: ReturnType<typeof start>) => void Object.assign(app, { postProcess: fails }),
    ]) {
      const started = start()
      spoil(started)
      for (let delivery = 1; delivery <= 2; delivery++) {
        expect((await started.app.handle(pushTo(suite, ticket()))).body).not.toBe('success')
        expect(started.errors).toHaveLength(delivery)
      }
    }
  })

  test('process throws what it threw', async () => {
    const { app } = start()
    const failure = new Error('database is down')
    app.onSuiteTicket = async () => {
      throw failure
    }
    const { query, body } = pushTo(suite, ticket())
    await expect(app.process(query, body)).rejects.toBe(failure)
  })

  test('fails for every delivery that waits for it', async () => {
    const { app, errors } = start()
    let fail: (error: Error) => void = () => {}
    let runs = 0
    app.on('event.suite_ticket', () => {
      runs++
      return new Promise<undefined>((_resolve, reject) => {
        fail = reject
      })
    })
    const first = app.handle(pushTo(suite, ticket()))
    const second = app.handle(pushTo(suite, ticket()))
    fail(new Error('database is down'))
    for (const { body } of await Promise.all([first, second])) expect(body).not.toBe('success')
    expect({ runs, errors }).toEqual({ runs: 1, errors: [new Error('database is down')] })
  })

  test('that takes too long is no success', async () => {
    const { app, clock, errors } = start({ deliveries: 1 })
    app.on('event.suite_ticket', () => new Promise<never>(() => {}))
    const handled = app.handle(pushTo(suite, ticket()))
    clock.advance(4500)
    expect((await handled).body).not.toBe('success')
    expect(errors).toEqual([expect.objectContaining({ code: 'handler_timeout' })])
  })
})

test('a handler that is well is run once, however often the push is delivered', async () => {
  const { app, errors } = start()
  const kept: string[] = []
  app.on('event.suite_ticket', async ({ SuiteTicket }) => void kept.push(SuiteTicket))
  for (const push of [ticket(), ticket(), ticket(), ticket('ticket-2')]) {
    expect(await app.handle(pushTo(suite, push))).toEqual(ok)
  }
  const again = () => app.handle(pushTo(suite, ticket('ticket-3')))
  expect(await Promise.all([again(), again(), again()])).toEqual([ok, ok, ok])
  expect(kept).toEqual(['ticket-1', 'ticket-2', 'ticket-3'])
  expect(errors).toEqual([])
})

test('a handler is told the suite, and of a change which corp it is in', async () => {
  const { app } = start()
  const seen: unknown[] = []
  app.on('event.change_contact.create_user', (req, ctx) => {
    seen.push(ctx.account, req.SuiteId, req.AuthCorpId, req.UserID, req.TimeStamp)
    expect(JSON.stringify(ctx)).not.toContain(String(accountOf(suite).encodingAesKey))
  })
  await app.handle(pushTo(suite, created))
  expect(seen).toEqual([{ suiteId: suite.id }, suite.id, 'ww1', 'lisi', 1_714_112_445])
})

test('a suite may be class fields, or be given with each call', async () => {
  const { token, suiteId, encodingAesKey } = accountOf(suite) as Required<WxSuiteApplicationOptions>
  class Provider extends WxSuiteApplication {
    override token = token
    override suiteId = suiteId
    override encodingAesKey = encodingAesKey
    readonly tickets: string[] = []
    override onSuiteTicket({ SuiteTicket }: { SuiteTicket: string }) {
      this.tickets.push(SuiteTicket)
    }
  }
  const provider = new Provider()
  const { query, body } = pushTo(suite, ticket())
  expect(await provider.process(query, body)).toBe('success')
  expect(provider.tickets).toEqual(['ticket-1'])
  const bare = new WxSuiteApplication()
  expect(await bare.process(query, body, { token, suiteId, aesKey: encodingAesKey })).toBe('success')
})

test('texts are not looked for: there are none', async () => {
  const { app } = start()
  let heard = 0
  app.hears(/./, () => void heard++)
  expect(await app.handle(pushTo(suite, { ...ticket(), MsgType: 'text', Content: 'x' }))).toEqual(ok)
  expect(heard).toBe(0)
})
