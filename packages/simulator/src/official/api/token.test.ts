import { describe, expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import type { Simulator, SimulatorOptions } from '../../library.ts'
import type { RevokeAnswer, TokenCounters } from '../../protocol.ts'

interface Answer {
  readonly access_token?: string
  readonly expires_in?: number
  readonly errcode?: number
  readonly errmsg?: string
}

interface Client {
  readonly sim: Simulator
  readonly classic: (query?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly stable: (body?: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** The code of a business call with this token. */
  readonly use: (token?: string) => Promise<number>
}

const credentials = { appid: 'wx0000000000000001', secret: 'test-secret', grant_type: 'client_credential' }

async function startClient(options?: SimulatorOptions): Promise<Client> {
  const sim = await startSim(options)
  const url = `${sim.url}/cgi-bin`
  return {
    sim,
    classic: async (query = {}) =>
      (await call<Answer>('GET', `${url}/token?${new URLSearchParams({ ...credentials, ...query })}`)).json,
    stable: async (body = {}) =>
      (await call<Answer>('POST', `${url}/stable_token`, { body: { ...credentials, ...body } })).json,
    use: async (token) => {
      const query = token === undefined ? '' : `?access_token=${token}`
      return (await call<Answer>('GET', `${url}/getcallbackip${query}`)).json.errcode ?? 0
    },
  }
}

describe('refusals', () => {
  test.each<[Record<string, string>, number, string]>([
    [{ grant_type: 'client_credentials' }, 40002, 'invalid grant_type'],
    [{ appid: '' }, 41002, 'appid missing'],
    [{ appid: 'wx1' }, 40013, 'invalid appid'],
    [{ secret: '' }, 41004, 'appsecret missing'],
    [{ secret: 'test-secret2' }, 40125, 'invalid appsecret'],
  ])('%j', async (given, errcode, errmsg) => {
    const { classic, stable, sim } = await startClient()
    for (const answer of [await classic(given), await stable(given)]) {
      expect(answer).toEqual({
        errcode,
        errmsg: expect.stringMatching(`^${errmsg} rid: [0-9a-f]{8}(-[0-9a-f]{8}){2}$`),
      })
    }
    expect(sim.official.tokens).toMatchObject({ issued: 0, distinct: 0, refused: 2, valid: 0 })
  })

  test('stable_token takes POST with a body, token takes GET', async () => {
    const { sim } = await startClient()
    const stable = `${sim.url}/cgi-bin/stable_token`
    const codes = [
      await call<Answer>('GET', `${stable}?${new URLSearchParams(credentials)}`),
      await call<Answer>('POST', stable),
      await call<Answer>('POST', stable, { body: 'appid=wx' }),
      await call<Answer>('POST', stable, { body: '[]' }),
      await call<Answer>('POST', `${sim.url}/cgi-bin/token?${new URLSearchParams(credentials)}`),
    ]
    expect(codes.map(({ json }) => json.errcode)).toEqual([43002, 44002, 47001, 47001, 43001])
    expect(codes.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  })

  test('a token that is missing, malformed, made up or expired', async () => {
    const { classic, use, sim } = await startClient()
    const { access_token: token } = await classic()
    expect(await use(token)).toBe(0)
    expect(await use()).toBe(41001)
    expect(await use('')).toBe(41001)
    expect(await use('a%20b')).toBe(40014)
    expect(await use(`${token}x`)).toBe(40001)
    await sim.advance(7200_000 - 1)
    expect(await use(token)).toBe(0)
    await sim.advance(1)
    expect(await use(token)).toBe(42001)
  })
})

describe('token', () => {
  test('each call issues a new one; the former works five more minutes', async () => {
    const { classic, use, sim } = await startClient()
    const first = await classic()
    const second = await classic()
    expect([first.expires_in, second.expires_in]).toEqual([7200, 7200])
    expect(second.access_token).not.toBe(first.access_token)
    await sim.advance(299_999)
    expect([await use(first.access_token), await use(second.access_token)]).toEqual([0, 0])
    await sim.advance(1)
    expect([await use(first.access_token), await use(second.access_token)]).toEqual([40001, 0])
  })

  test('a third call does not lengthen the time of the first', async () => {
    const { classic, use, sim } = await startClient()
    const first = await classic()
    await classic()
    await sim.advance(200_000)
    await classic()
    await sim.advance(100_000)
    expect(await use(first.access_token)).toBe(40001)
  })

  test('2000 a day', async () => {
    const { classic, sim } = await startClient()
    for (let count = 0; count < 2000; count++) await classic()
    expect((await classic()).errcode).toBe(45009)
    await sim.advance(24 * 3_600_000)
    expect((await classic()).errcode).toBeUndefined()
  }, 60_000)
})

describe('stable_token', () => {
  test('the same token with the seconds that are left, renewed in the last five minutes', async () => {
    const { stable, use, sim } = await startClient()
    const first = await stable()
    expect(first.expires_in).toBe(7200)
    await sim.advance(6_855_000)
    expect(await stable()).toEqual({ access_token: first.access_token, expires_in: 345 })
    await sim.advance(45_000)
    const renewed = await stable()
    expect(renewed.expires_in).toBe(7200)
    expect(renewed.access_token).not.toBe(first.access_token)
    expect([await use(first.access_token), await use(renewed.access_token)]).toEqual([0, 0])
    await sim.advance(300_000)
    expect([await use(first.access_token), await use(renewed.access_token)]).toEqual([42001, 0])
  })

  test('forced, the former ends at once', async () => {
    const { stable, use, sim } = await startClient()
    const first = await stable()
    const forced = await stable({ force_refresh: true })
    expect([await use(first.access_token), await use(forced.access_token)]).toEqual([40001, 0])
    expect((await stable()).access_token).toBe(forced.access_token)
    expect((await stable({ force_refresh: true })).errcode).toBe(45011)
    await sim.advance(30_000)
    expect((await stable({ force_refresh: true })).expires_in).toBe(7200)
  })

  test('forced, twenty times a day', async () => {
    const { stable, sim } = await startClient()
    // From a moment after midnight in China, so that all of it is one day.
    const day = 24 * 3_600_000
    await sim.advance(day - ((sim.now() + 8 * 3_600_000) % day))
    const codes: unknown[] = []
    for (let count = 0; count < 21; count++) {
      codes.push((await stable({ force_refresh: true })).errcode)
      await sim.advance(30_000)
    }
    expect(codes).toEqual([...Array(20).fill(undefined), 45009])
    expect((await stable()).errcode).toBeUndefined()
  })

  test('tokens of the two endpoints know nothing of each other', async () => {
    const { classic, stable, use, sim } = await startClient()
    const one = await stable()
    const other = await classic()
    await classic()
    await stable({ force_refresh: true })
    await sim.advance(299_000)
    expect([await use(one.access_token), await use(other.access_token)]).toEqual([40001, 0])
  })
})

test('all tokens are revoked at once, and fetches are counted', async () => {
  const { sim, classic, stable, use } = await startClient()
  const tokens = [(await classic()).access_token, (await stable()).access_token, (await stable()).access_token]
  expect(sim.official.tokens).toEqual({
    ...{ issued: 3, distinct: 2, refused: 0, classic: 1, stable: 2, forced: 0, valid: 2 },
  })
  expect(sim.official.expireTokens()).toBe(2)
  expect(await Promise.all(tokens.map(use))).toEqual([40001, 40001, 40001])
  const next = await stable()
  expect(next.expires_in).toBe(7200)
  expect(await use(next.access_token)).toBe(0)
  const control = `${sim.url}/_sim/official/tokens`
  expect((await call<RevokeAnswer>('POST', `${control}/revoke`)).json).toEqual({ revoked: 1 })
  expect(await use(next.access_token)).toBe(40001)
  expect((await call<TokenCounters>('GET', control)).json).toMatchObject({ issued: 4, distinct: 3, valid: 0 })
})

test('a reset ends all tokens and counts', async () => {
  const { sim, stable, use } = await startClient()
  const { access_token: token } = await stable()
  sim.reset()
  expect(await use(token)).toBe(40001)
  expect(sim.official.tokens.issued).toBe(0)
})
