import { describe, expect, test } from 'vitest'
import { type Answer, startBot } from '../test/bot.ts'
import { call } from '../test/http.ts'
import { startSim } from '../test/start.ts'
import { textReply } from '../test/wechat.ts'
import type { Simulator } from './library.ts'
import type { ControlError, Fault, FaultInput, FaultsAnswer } from './protocol.ts'

const path = '/cgi-bin/getcallbackip'

async function startWithToken(): Promise<{ sim: Simulator; url: string; tokenUrl: string }> {
  const sim = await startSim()
  const tokenUrl = `${sim.url}/cgi-bin/token?grant_type=client_credential&appid=wx0000000000000001&secret=test-secret`
  const { access_token } = (await call<{ access_token: string }>('GET', tokenUrl)).json
  return { sim, url: `${sim.url}${path}?access_token=${access_token}`, tokenUrl }
}

describe('refusals', () => {
  test.each<[object, RegExp]>([
    [{}, /"match" is missing/],
    [{ match: 'cgi-bin', errcode: -1 }, /must begin with/],
    [{ match: '/cgi-bin/' }, /needs one of/],
    [{ match: '/', errcode: 1.5 }, /whole number/],
    [{ match: '/', errcode: -2 }, /"errcode" must be/],
    [{ match: '/', status: 99 }, /"status" must be/],
    [{ match: '/', body: '', errcode: -1 }, /two different answers/],
    [{ match: '/', errmsg: 'x', delayMs: 1 }, /goes with "errcode"/],
    [{ match: '/', contentType: 'text/html', status: 500 }, /goes with "body"/],
    [{ match: '/', body: 'x', contentType: 'text/html\r\nX: y' }, /must be a Content-Type/],
    [{ match: '/', delayMs: 600_001 }, /"delayMs" must be/],
    [{ match: '/', drop: 'now' }, /must be one of: before, after/],
    [{ match: '/', status: 500, times: 0 }, /"times" must be/],
    [{ match: '/', status: 500, when: 1 }, /"when" is not a field/],
  ])('%j', async (body, message) => {
    const sim = await startSim()
    const answer = await call<ControlError>('POST', `${sim.url}/_sim/faults`, { body })
    expect(answer.status).toBe(400)
    expect(answer.json.error.message).toMatch(message)
    expect(() => sim.fault(body as FaultInput)).toThrow(message)
    expect(sim.faults).toEqual([])
  })

  test('faults are bounded, and an unknown one cannot be taken back', async () => {
    const sim = await startSim()
    for (let count = 0; count < 100; count++) sim.fault({ match: '/x', status: 500 })
    expect(() => sim.fault({ match: '/x', status: 500 })).toThrow(/100 faults/)
    expect((await call('DELETE', `${sim.url}/_sim/faults/none`)).status).toBe(404)
  })
})

describe('the answer', () => {
  test.each([-1, 45009, 45011, 40164, 40001, 42001])('%i as the platform says it, and then none', async (errcode) => {
    const { sim, url } = await startWithToken()
    sim.fault({ match: path, errcode })
    const answer = await call<{ errcode: number; errmsg: string }>('GET', url)
    expect(answer).toMatchObject({ status: 200, json: { errcode } })
    expect(answer.json.errmsg).toMatch(/^\w.+ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
    expect((await call('GET', url)).json).not.toHaveProperty('errcode')
    expect(sim.calls.map(({ errcode: code, faultId }) => [code, faultId !== null])).toEqual([
      [0, false],
      [errcode, true],
      [0, false],
    ])
  })

  test('a text of its own, for so many calls', async () => {
    const { sim, url } = await startWithToken()
    sim.fault({ match: '/cgi-bin/', errcode: 45009, errmsg: 'enough', times: 2 })
    const texts = [await call('GET', url), await call('GET', url), await call('GET', url)].map(({ text }) => text)
    expect(texts.map((text) => text.includes('"errmsg":"enough rid: '))).toEqual([true, true, false])
  })

  test.each([500, 502, 503, 204, 304])('status %i', async (status) => {
    const { sim, url } = await startWithToken()
    sim.fault({ match: path, status })
    const answer = await call('GET', url)
    expect(answer.status).toBe(status)
    if (status >= 500) expect(answer.headers['content-type']).toBe('text/html')
  })

  test('empty, HTML, with control characters, cut in the middle', async () => {
    const { sim, url } = await startWithToken()
    const { text: whole } = await call('GET', url)
    sim.fault({ match: path, body: '' })
    sim.fault({ match: path, body: '<html>', contentType: 'text/html', status: 200 })
    sim.fault({ match: path, body: '{"nickname":"a\u0001b"}' })
    sim.fault({ match: path, truncate: 12 })
    const answers = [await call('GET', url), await call('GET', url), await call('GET', url), await call('GET', url)]
    expect(answers.map(({ text }) => text)).toEqual(['', '<html>', '{"nickname":"a\u0001b"}', whole.slice(0, 12)])
    expect(answers.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json; encoding=utf-8',
      'text/html',
      'application/json; encoding=utf-8',
      'application/json; encoding=utf-8',
    ])
    expect(answers[3]?.headers['content-length']).toBe('12')
  })
})

describe('the connection', () => {
  test.each<['before' | 'after', number]>([
    ['before', 1],
    ['after', 2],
  ])('is cut %s the call is handled', async (drop, issued) => {
    const { sim, tokenUrl } = await startWithToken()
    sim.fault({ match: '/cgi-bin/token', drop })
    await expect(call('GET', tokenUrl)).rejects.toThrow(/hang up|ECONNRESET/)
    expect(sim.official.tokens.issued).toBe(issued)
    expect(sim.calls[0]).toMatchObject({ path: '/cgi-bin/token', status: null, errcode: drop === 'after' ? 0 : null })
  })

  test('an answer waits in real time', async () => {
    const { sim, url } = await startWithToken()
    sim.fault({ match: path, delayMs: 300 })
    const before = sim.now()
    const answer = await call('GET', url)
    expect(answer.status).toBe(200)
    expect(sim.calls[0]?.ms).toBeGreaterThanOrEqual(290)
    expect(sim.now()).toBe(before)
  })
})

test.each([
  ['/cgi-bin/', true],
  ['/cgi-bin/getcallbackip', true],
  ['/cgi-bin/getcallbackip/more', false],
  ['/cgi-bin/user/', false],
  ['*', true],
  ['/cgi-bin/*ip', true],
  ['/cgi-bin/get*', true],
  ['/*/getcallbackip', true],
  ['*call*back*', true],
  ['/cgi-bin/*x', false],
  ['/cgi-bin/getcallbackip*getcallbackip', false],
  ['/sns/*', false],
])('%s fits: %s', async (match, fits) => {
  const { sim, url } = await startWithToken()
  sim.fault({ match, status: 500 })
  expect((await call('GET', url)).status).toBe(fits ? 500 : 200)
})

test('faults are listed with what is left of them, taken back, and cleared', async () => {
  const { sim, url } = await startWithToken()
  const control = `${sim.url}/_sim/faults`
  const first = (await call<Fault>('POST', control, { body: { match: path, status: 500, times: 3 } })).json
  const second = (await call<Fault>('POST', control, { body: { match: path, errcode: -1 } })).json
  await call('GET', url)
  expect((await call<FaultsAnswer>('GET', control)).json.faults).toEqual([{ ...first, left: 2 }, second])
  expect((await call<FaultsAnswer>('DELETE', `${control}/${first.id}`)).json.faults).toEqual([second])
  expect((await call<FaultsAnswer>('DELETE', control)).json.faults).toEqual([])
  sim.fault({ match: path, status: 500 })
  sim.clearFaults()
  expect((await call('GET', url)).status).toBe(200)
})

describe('faults of pushes', () => {
  const start = async (answer: Answer = (_push, number) => textReply('alice', `answer ${number}`)) => {
    const bot = await startBot(answer)
    const sim = await startSim({ callbackUrl: bot.url })
    return { bot, sim, alice: sim.official.user({ openid: 'alice' }) }
  }

  test.each([
    [{ match: 'push' }, /needs one of: delayMs, drop, repeat/],
    [{ match: 'push', errcode: -1, repeat: 1 }, /"errcode" is of calls/],
    [{ match: 'push:text', repeat: 3 }, /from 1 to 2/],
    [{ match: 'pushed', repeat: 1 }, /must begin with/],
    [{ match: '/cgi-bin/', repeat: 1 }, /"repeat" is of pushes/],
  ])('%j is refused', async (input, message) => {
    const sim = await startSim()
    expect(() => sim.fault(input as FaultInput)).toThrow(message)
  })

  test('what was answered comes again with the same body, and the person sees the first answer', async () => {
    const { bot, sim, alice } = await start()
    await alice.follow()
    const { id } = sim.fault({ match: 'push:text', repeat: 2 })
    const { attempts, reply, verdict } = await alice.say('hi')
    const [, ...texts] = bot.pushes
    expect(texts).toHaveLength(3)
    expect(new Set(texts.map(({ body }) => body)).size).toBe(1)
    expect(new Set(texts.map(({ query }) => query.get('nonce'))).size).toBe(3)
    expect(reply?.Content).toBe('answer 2')
    expect(verdict?.ok).toBe(true)
    expect(attempts.map(({ faultId }) => faultId)).toEqual([id, undefined, undefined])
    expect(sim.faults).toEqual([])
    expect((await alice.say('again')).attempts).toHaveLength(1)
  })

  test('a request that is lost on its way, or whose answer is, is sent again', async () => {
    const { bot, sim, alice } = await start()
    await alice.follow()
    sim.fault({ match: 'push', drop: 'before' })
    const lost = await alice.say('one')
    expect(lost.attempts.map(({ verdict }) => verdict.code)).toEqual(['connection', 'reply'])
    expect(bot.pushes).toHaveLength(2)
    sim.fault({ match: 'push', drop: 'after', times: 3 })
    const unheard = await alice.say('two')
    expect(unheard.attempts.map(({ verdict }) => verdict.code)).toEqual(['connection', 'connection', 'connection'])
    expect(unheard.notice).not.toBeNull()
    expect(bot.pushes).toHaveLength(5)
  })

  test('a slow way counts within the five seconds', async () => {
    const { bot, sim, alice } = await start()
    await alice.follow()
    sim.fault({ match: 'push:text', delayMs: 4000 })
    const slow = alice.say('slow')
    await sim.advance(3999)
    expect(bot.pushes).toHaveLength(1)
    await sim.advance(1)
    expect((await slow).attempts).toMatchObject([{ ms: 4000, verdict: { code: 'reply' } }])
    sim.fault({ match: 'push:text', delayMs: 6000 })
    const slower = alice.say('slower')
    await sim.advance(5000)
    expect((await slower).attempts.map(({ verdict }) => verdict.code)).toEqual(['timeout', 'reply'])
  })

  test('only its type or event, in any case, and no call of the API', async () => {
    const { bot, sim, alice } = await start()
    sim.fault({ match: 'push:Subscribe', repeat: 1 })
    await sim.official.call('GET /cgi-bin/user/get')
    await alice.follow()
    await alice.say('hi')
    expect(bot.pushes).toHaveLength(3)
    sim.fault({ match: '*', drop: 'before' })
    expect((await alice.say('hi')).attempts).toHaveLength(1)
  })
})
